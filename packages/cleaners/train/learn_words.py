"""Learns what words say beyond the shape of the page: one table a fold, for figures over outlets never seen, one on all.

usage: learn_words.py CACHE
Reads CACHE/words.hashes, .ends, .rows (see dump-words.ts); writes CACHE/words-<fold|all>.json: hash, here, below.

Logistic regression with a bag of words and pairs, on top of the log-odds of the first pass, which had not seen the
outlet: a word gets weight only for what the trees do not know already.
"""

import json
import sys
import time

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

OUTLETS = 6  # a word must stand at so many outlets: names and topics say nothing of other outlets
MOST = 24000  # words that are kept
HERE_PENALTY = 3.0
BELOW_PENALTY = 4.0
STEP = 1 / 32  # see src/model/word-table.ts


def log_odds(probability):
    p = numpy.clip(probability, 1e-4, 1 - 1e-4)
    return numpy.log(p / (1 - p)).astype("float32")


def read(cache):
    hashes = numpy.fromfile(f"{cache}/words.hashes", dtype="uint32")
    ends = numpy.fromfile(f"{cache}/words.ends", dtype="int32")
    rows = numpy.fromfile(f"{cache}/words.rows", dtype="float32").reshape(len(ends), 7)
    starts = numpy.concatenate([[0], ends[:-1]])
    counts = ends - starts
    outlet = rows[:, 1].astype("int64")
    words, column = numpy.unique(hashes, return_inverse=True)
    pairs = numpy.unique(numpy.repeat(outlet, counts) * len(words) + column)
    common = numpy.bincount(pairs % len(words), minlength=len(words)) >= OUTLETS
    place = numpy.cumsum(common) - 1
    known = common[column]
    # of every block each word counts 1 / sqrt(words and pairs)
    value = numpy.repeat(1 / numpy.sqrt(numpy.maximum(counts, 1)), counts).astype("float32")
    row = numpy.repeat(numpy.arange(len(ends)), counts)
    bag = csr_matrix((value[known], (row[known], place[column[known]])), shape=(len(ends), int(common.sum())))
    bag.sum_duplicates()
    return rows, words[common], bag


def fit(bag, target, weight, offset, penalty):
    """Weights of the words, by L-BFGS."""
    back = bag.T.tocsr()
    weight = weight / weight.mean()

    def loss(parameters):
        z = offset + bag @ parameters[:-1].astype("float32") + parameters[-1]
        value = (weight * (numpy.logaddexp(0, z) - target * z)).sum() + penalty / 2 * (parameters[:-1] ** 2).sum()
        slope = weight * (1 / (1 + numpy.exp(-z)) - target)
        return value, numpy.concatenate([back @ slope.astype("float32") + penalty * parameters[:-1], [slope.sum()]])

    start = numpy.zeros(bag.shape[1] + 1)
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 25}).x[:-1]


def learn(rows, bag, chosen):
    """Two weights a word, in steps: what it says of its own block, and of those below it."""
    _, _, label, weight, score, below, below_score = rows[chosen].T
    here = fit(bag[chosen], label, weight, log_odds(score), HERE_PENALTY)
    heads = numpy.flatnonzero(below >= 0)
    short = bag[chosen[heads]]
    under = fit(short, below[heads], weight[heads], log_odds(numpy.clip(below_score[heads], 0.01, 0.99)), BELOW_PENALTY)
    return [numpy.clip(numpy.rint(part / STEP), -127, 127).astype(int) for part in (here, under)]


def strongest(bag, here, under):
    """Leaves the words that change most blocks, and no more than the table has room for."""
    often = numpy.asarray((bag > 0).sum(axis=0)).ravel()
    worth = (numpy.abs(here) + numpy.abs(under)) * numpy.sqrt(often)
    weak = numpy.argsort(-worth, kind="stable")[MOST:]
    here[weak] = under[weak] = 0


def save(path, words, here, under):
    entries = [[int(words[k]), int(here[k]), int(under[k])] for k in numpy.flatnonzero((here != 0) | (under != 0))]
    with open(path, "w") as out:
        json.dump(entries, out)


def main():
    cache = sys.argv[1]
    rows, words, bag = read(cache)
    folds = rows[:, 0]
    print(f"words: {len(words)} words and pairs at {OUTLETS} outlets or more, {len(rows)} blocks", flush=True)
    for fold in sorted(set(folds.astype(int))):
        began = time.time()
        here, under = learn(rows, bag, numpy.flatnonzero(folds != fold))
        strongest(bag, here, under)
        test = folds == fold
        _, _, label, weight, score, *_ = rows[test].T
        loss = []
        for z in (log_odds(score), log_odds(score) + bag[test] @ (here * STEP)):
            loss.append(numpy.average(numpy.logaddexp(0, z) - label * z, weights=weight))
        print(f"words fold {fold}: log loss {loss[0]:.4f} to {loss[1]:.4f}, {time.time() - began:.0f} s", flush=True)
        save(f"{cache}/words-{fold}.json", words, here, under)
    here, under = learn(rows, bag, numpy.arange(len(rows)))
    strongest(bag, here, under)
    save(f"{cache}/words-all.json", words, here, under)


if __name__ == "__main__":
    main()
