#!/usr/bin/env bash
# Sets up the peers in Python, in a virtual environment beside this file. Needs Python 3.10 or newer and the network.
set -euo pipefail
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
.venv/bin/pip freeze --disable-pip-version-check
