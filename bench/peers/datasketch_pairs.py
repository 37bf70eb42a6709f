"""Text to near-duplicate pairs with datasketch, once a round, in one of three ways.

Usage: datasketch_pairs.py TEXTS.ndjson MODE ({"text": ...} a line). Shingles of four words, 128 permutations, 25 bands of
five; every candidate is checked on its shingles.

  readme      one MinHash a text, one update a shingle, SHA-1, as the first example of its documentation has it
  batch       one update_batch a text, SHA-1
  bulk-xxh32  MinHash.bulk over all texts, hashed with xxh32: its best
"""

import json
import re
import sys
import time

import xxhash
from datasketch import MinHash, MinHashLSH

WORD = re.compile(r"\w+")
SHINGLE = 4
WORDS = 1200
LEAST = 0.7
PERMUTATIONS = 128
BANDS = (25, 5)

path, mode = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    texts = [json.loads(line)["text"] for line in file]


def shingles(text):
    words = WORD.findall(text.lower())[:WORDS]
    return {" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}


def sketches(sets):
    if mode == "bulk-xxh32":
        encoded = [[one.encode() for one in some] for some in sets]
        return MinHash.bulk(encoded, num_perm=PERMUTATIONS, hashfunc=xxhash.xxh32_intdigest)
    made = []
    for some in sets:
        sketch = MinHash(num_perm=PERMUTATIONS)
        if mode == "batch":
            sketch.update_batch([one.encode() for one in some])
        else:
            for one in some:
                sketch.update(one.encode())
        made.append(sketch)
    return made


def pairs():
    sets = [shingles(text) for text in texts]
    index = MinHashLSH(num_perm=PERMUTATIONS, params=BANDS)
    found = 0
    for i, sketch in enumerate(sketches(sets)):
        for j in index.query(sketch):
            both = len(sets[i] & sets[j])
            found += both >= LEAST * (len(sets[i]) + len(sets[j]) - both)
        index.insert(i, sketch, check_duplication=False)
    return found


print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    found = pairs()
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps({**took, "found": found}), flush=True)
