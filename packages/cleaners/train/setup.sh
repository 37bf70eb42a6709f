#!/usr/bin/env bash
# Sets up the trainer: a virtual environment with pinned versions, beside the cache. Needs Python 3.11 or newer.
set -euo pipefail
cd "$(dirname "$0")"
python3 -m venv cache/venv
cache/venv/bin/pip install --quiet --requirement requirements.txt
