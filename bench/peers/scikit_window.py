"""Same-event candidates with scikit-learn, once a round: TF-IDF and the ten nearest of every article in a time window.

Usage: scikit_window.py ARTICLES.ndjson DAYS NGRAMS ({"title": ..., "text": ..., "publishedAt": ...} a line, in order of
time). Articles are vectors of their words, with NGRAMS 2 of their word pairs too; terms of more than a tenth of the
articles are left out. Every day of articles is multiplied with those of the window before it, as one sparse product.
"""
import json
import sys
import time
from datetime import datetime

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

NEAREST = 10
BLOCK = 1000

path, days, ngrams = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="utf-8") as file:
    articles = [json.loads(line) for line in file]
texts = [f"{article['title']}\n{article['text']}" for article in articles]
hours = np.array(
    [datetime.fromisoformat(article["publishedAt"]).timestamp() / 3600 for article in articles]
)


def nearest():
    vectorizer = TfidfVectorizer(
        ngram_range=(1, ngrams), token_pattern=r"\w+", max_df=0.1, min_df=2, sublinear_tf=True, dtype=np.float32
    )
    vectors = vectorizer.fit_transform(texts)
    found = 0
    for start in range(0, len(texts), BLOCK):
        end = min(start + BLOCK, len(texts))
        first = np.searchsorted(hours, hours[start] - days * 24)
        products = (vectors[start:end] @ vectors[first:end].T).tocsr()
        for row in range(end - start):
            scores = products.data[products.indptr[row] : products.indptr[row + 1]]
            if len(scores) > NEAREST:
                scores = np.partition(scores, -NEAREST)[-NEAREST:]
            found += len(scores)
    return found


print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    found = nearest()
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps({**took, "found": found}), flush=True)
