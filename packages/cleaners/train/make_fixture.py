"""Writes the test's expectation: a small forest, some rows, and what CatBoost itself makes of them.

usage: make_fixture.py FILE
"""

import json
import os
import sys
import tempfile

import numpy
from catboost import CatBoostClassifier

from train import COMMON, save


def main():
    random = numpy.random.default_rng(3)
    rows = numpy.abs(random.normal(size=(400, 4))).astype("float32").round(2)
    labels = (rows[:, 0] + rows[:, 1] * rows[:, 2] > 1.3).astype("float32")
    model = CatBoostClassifier(**COMMON, iterations=12, depth=3, learning_rate=0.4).fit(rows, labels)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "forest.json")
        save(model, path)
        with open(path) as source:
            forest = json.load(source)
    raw = model.predict(rows[:12], prediction_type="RawFormulaVal")
    with open(sys.argv[1], "w") as out:
        json.dump({"forest": forest, "rows": rows[:12].tolist(), "raw": raw.tolist()}, out)
        out.write("\n")


main()
