"""Extracts pages by trafilatura, once a round. Usage: trafilatura_pages.py PAGES.ndjson ({"html": …} a line)."""

import json
import sys
import time

import trafilatura

with open(sys.argv[1], encoding="utf-8") as file:
    pages = [json.loads(line)["html"] for line in file]
print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    found = sum(
        trafilatura.bare_extraction(page, with_metadata=True) is not None for page in pages
    )
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps({**took, "found": found}), flush=True)
