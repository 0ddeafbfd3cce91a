"""How long whole commands take, each in a process of its own: the first ever, and later ones."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figures import Row

_ROOT = Path(__file__).parents[2]


def starts() -> Row:
    """Show the time by the clock of an import, and of a trial with and without compiled code."""
    trial = [sys.executable, "-m", "ranklmodel", "run", "atac"]
    with tempfile.TemporaryDirectory() as empty:
        place = Path(empty)
        first = _seconds([*trial, "--out", str(place / "results")], place / "cache")
        again = [
            _seconds([*trial, "--out", str(place / f"results_{k}")], place / "cache")
            for k in range(3)
        ]
        imported = [_seconds([sys.executable, "-c", "import ranklmodel"], place) for _ in range(5)]
        nothing = [_seconds([sys.executable, "-c", "pass"], place) for _ in range(5)]
    milliseconds = {
        "first ever": 1e3 * first,
        "second process": 1e3 * min(again),
        "import alone": 1e3 * (min(imported) - min(nothing)),
    }
    return {
        "figure": "ranklmodel run atac",
        "ms": milliseconds,
        "ratios": {},
        "notes": {},
        "peers": [],
    }


def _seconds(command: list[str], cache: Path) -> float:
    environment = {**os.environ, "RANKLMODEL_CACHE": str(cache)}
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=_ROOT, env=environment)
    return time.perf_counter() - began
