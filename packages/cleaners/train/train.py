"""Trains the forests of one pass: one a fold, for scores of pages never seen, and one on everything, to ship.

usage: train.py CACHE first|second [--folds-only]
Reads CACHE/{first,second}.rows, labels, weights, folds; writes CACHE/<pass>.scores (out-of-fold log-odds of every row)
and CACHE/<pass>-<fold|all>.json (the trees). Deterministic: fixed seed, fixed number of threads.
"""

import json
import sys
import time

import lightgbm
import numpy

SHAPES = {
    "first": {"trees": 120, "num_leaves": 16, "learning_rate": 0.12},
    "second": {"trees": 160, "num_leaves": 24, "learning_rate": 0.07},
}
COMMON = {
    "objective": "binary",
    "min_data_in_leaf": 40,
    "min_sum_hessian_in_leaf": 0.02,
    "lambda_l2": 0.5,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 127,
    "use_missing": False,
    "boost_from_average": False,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "seed": 7,
    "verbosity": -1,
}


def read(path, kind):
    return numpy.fromfile(path, dtype=kind)


def fit(rows, labels, weights, shape):
    parameters = {**COMMON, **{k: v for k, v in shape.items() if k != "trees"}}
    data = lightgbm.Dataset(rows, label=labels, weight=weights, free_raw_data=True)
    return lightgbm.train(parameters, data, num_boost_round=shape["trees"])


def flatten(model):
    """The trees as nested lists: [feature, threshold, left, right] or a leaf's value."""

    def walk(node):
        if "leaf_value" in node:
            return node["leaf_value"]
        return [node["split_feature"], node["threshold"], walk(node["left_child"]), walk(node["right_child"])]

    return [walk(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def main():
    cache, name = sys.argv[1], sys.argv[2]
    labels = read(f"{cache}/labels", "float32")
    weights = read(f"{cache}/weights", "float32")
    folds = read(f"{cache}/folds", "uint8")
    rows = read(f"{cache}/{name}.rows", "float32").reshape(len(labels), -1)
    known = labels >= 0
    weights = weights * (known.sum() / weights.sum())
    scores = numpy.zeros(len(labels), dtype="float32")
    for fold in sorted(set(folds)):
        began = time.time()
        train = known & (folds != fold)
        model = fit(rows[train], labels[train], weights[train], SHAPES[name])
        test = folds == fold
        scores[test] = model.predict(rows[test], raw_score=True, num_threads=2)
        seen = test & known
        p = numpy.clip(1 / (1 + numpy.exp(-scores[seen])), 1e-6, 1 - 1e-6)
        loss = -numpy.average(numpy.where(labels[seen] > 0, numpy.log(p), numpy.log(1 - p)), weights=weights[seen])
        print(f"{name} fold {fold}: log loss {loss:.4f}, {train.sum()} rows, {time.time() - began:.0f} s", flush=True)
        with open(f"{cache}/{name}-{fold}.json", "w") as out:
            json.dump(flatten(model), out)
    scores.tofile(f"{cache}/{name}.scores")
    if "--folds-only" not in sys.argv:
        model = fit(rows[known], labels[known], weights[known], SHAPES[name])
        with open(f"{cache}/{name}-all.json", "w") as out:
            json.dump(flatten(model), out)


main()
