"""Text to near-duplicate pairs with datasketch: shingles of 4 words, 128 permutations, 25 bands of 5, exact check.

usage: datasketch_pairs.py texts.ndjson MODE   (MODE: bulk-xxh32, batch, readme)
Every line is {"id": ..., "text": ...}. Prints one line of JSON: processor seconds and the pairs at Jaccard 0.7 or more.

  readme      one MinHash a text, one update a shingle, SHA-1, as in the first example of its documentation
  batch       one MinHash a text, one update_batch a text, SHA-1
  bulk-xxh32  MinHash.bulk over all texts, hashed with xxh32: its best
"""
import json
import re
import sys
import time

import xxhash
from datasketch import MinHash, MinHashLSH

WORDS = re.compile(r"\w+")
SHINGLE = 4
LEAST = 0.7
PERMUTATIONS = 128
BANDS = (25, 5)


def shingles(text):
    words = WORDS.findall(text.lower())[:1200]
    if len(words) < SHINGLE:
        return {" ".join(words)}
    return {" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}


def xxh32(data):
    return xxhash.xxh32_intdigest(data)


def sketches(sets, mode):
    if mode == "bulk-xxh32":
        encoded = [[one.encode() for one in some] for some in sets]
        return MinHash.bulk(encoded, num_perm=PERMUTATIONS, hashfunc=xxh32)
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


def pairs(texts, mode):
    sets = [shingles(text) for text in texts]
    index = MinHashLSH(num_perm=PERMUTATIONS, params=BANDS)
    found = []
    for i, sketch in enumerate(sketches(sets, mode)):
        for j in index.query(sketch):
            both = len(sets[i] & sets[j])
            if both / (len(sets[i]) + len(sets[j]) - both) >= LEAST:
                found.append((j, i))
        index.insert(i, sketch, check_duplication=False)
    return found


def main():
    path, mode = sys.argv[1:]
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    began = time.process_time()
    found = pairs(texts, mode)
    print(json.dumps({"seconds": time.process_time() - began, "pairs": len(found)}))


main()
