"""Trains the forests of one pass: one a fold, for figures over outlets never seen, and one on everything, to ship.

usage: train.py CACHE first|second
Reads CACHE/<pass>.rows, .labels, .weights, .folds; writes CACHE/<pass>-<fold|all>.json. Deterministic: fixed seed.
"""

import json
import sys
import time

import numpy
from catboost import CatBoostClassifier, Pool

LEVELS = 6  # what the cleaner reads
SHAPES = {
    "first": {"iterations": 80, "depth": 5, "learning_rate": 0.2},
    "second": {"iterations": 190, "depth": 6, "learning_rate": 0.1},
}
COMMON = {
    "loss_function": "Logloss",
    "l2_leaf_reg": 5,
    "border_count": 96,
    "rsm": 0.4,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.8,
    "boosting_type": "Plain",
    "random_seed": 7,
    "thread_count": 3,
    "allow_writing_files": False,
    "verbose": False,
}


def fit(pool, shape):
    return CatBoostClassifier(**COMMON, **shape).fit(pool)


def save(model, path):
    """Writes the trees; a tree with fewer levels is filled up with questions that are always answered no."""
    model.save_model(path + ".full", format="json")
    with open(path + ".full") as source:
        whole = json.load(source)
    scale, (bias,) = whole["scale_and_bias"]
    features, thresholds, leaves = [], [], []
    for tree in whole["oblivious_trees"]:
        splits = tree["splits"] or []
        missing = LEVELS - len(splits)
        features += [split["float_feature_index"] for split in splits] + [0] * missing
        thresholds += [split["border"] for split in splits] + [3e38] * missing
        values = [value * scale for value in tree["leaf_values"]]
        leaves += values + [0.0] * (2**LEVELS - len(values))
    with open(path, "w") as out:
        json.dump({"bias": bias, "features": features, "thresholds": thresholds, "leaves": leaves}, out)


def main():
    cache, name = sys.argv[1], sys.argv[2]
    shape = SHAPES[name]
    labels, weights = (numpy.fromfile(f"{cache}/{name}.{part}", dtype="float32") for part in ("labels", "weights"))
    folds = numpy.fromfile(f"{cache}/{name}.folds", dtype="uint8")
    rows = numpy.fromfile(f"{cache}/{name}.rows", dtype="float32").reshape(len(labels), -1)
    weights *= len(labels) / weights.sum()
    whole = Pool(rows, label=labels, weight=weights)
    whole.quantize(border_count=COMMON["border_count"])
    for fold in sorted(set(folds)):
        began = time.time()
        train, test = folds != fold, folds == fold
        model = fit(whole.slice(numpy.flatnonzero(train)), shape)
        p = numpy.clip(model.predict_proba(rows[test], thread_count=3)[:, 1], 1e-6, 1 - 1e-6)
        loss = -numpy.average(numpy.where(labels[test] > 0, numpy.log(p), numpy.log(1 - p)), weights=weights[test])
        print(f"{name} fold {fold}: log loss {loss:.4f}, {train.sum()} rows, {time.time() - began:.0f} s", flush=True)
        save(model, f"{cache}/{name}-{fold}.json")
    save(fit(whole, shape), f"{cache}/{name}-all.json")


if __name__ == "__main__":
    main()
