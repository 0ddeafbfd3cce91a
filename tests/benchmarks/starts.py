"""How long whole commands take, each in a process of its own: the first ever, and the next."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Row = dict[str, Any]

_RUN = ("-m", "ranklmodel", "run", "atac")
_NEXT: dict[str, Sequence[str]] = {
    "import": ("-c", "import ranklmodel"),
    "run atac": _RUN,
    "run atac, new figure": (*_RUN, "--set", "rankl_rise={}"),
    "run atac --no-figure": (*_RUN, "--no-figure"),
}


def starts(rounds: int = 5) -> Row:
    """Return seconds of the processor and of the clock for whole commands.

    The first ever has an empty cache, and before that an installation in which Python has compiled
    no module of any library either, as ``make`` leaves it. What follows is the least of some
    rounds, in turns, as on a machine where the package is used a second time.
    """
    with tempfile.TemporaryDirectory() as folder:
        bare = _seconds(_RUN, Path(folder))
        for kept in ("cache", "matplotlib", "results"):
            shutil.rmtree(Path(folder, kept))
        first = _seconds(_RUN, Path(folder))
        best = {name: [float("inf")] * 2 for name in _NEXT}
        for turn in range(rounds):
            for name, words in _NEXT.items():
                # a value not yet seen, so that there is no figure of it
                spent = _seconds([word.format(2 + turn / 100) for word in words], Path(folder))
                best[name] = [min(pair) for pair in zip(best[name], spent, strict=True)]
    notes = {}
    firsts = {"first ever, no module compiled: run atac": bare, "first ever: run atac": first}
    for name, (processor, clock) in {**firsts, **best}.items():
        notes[f"{name}, s of processor"] = round(processor, 3)
        notes[f"{name}, s"] = round(clock, 3)
    return {"figure": "start of whole commands", "ms": {}, "ratios": {}, "notes": notes}


def _seconds(words: Sequence[str], folder: Path) -> tuple[float, float]:
    """Return processor and clock time of Python with these arguments, results in a folder."""
    environment = {**os.environ, "RANKLMODEL_CACHE": str(folder / "cache")}
    environment["MPLCONFIGDIR"] = str(folder / "matplotlib")  # it keeps a list of the fonts
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "modules")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, began = os.times(), time.perf_counter()
    subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    after, ended = os.times(), time.perf_counter()
    processor = after.children_user - before.children_user
    processor += after.children_system - before.children_system
    return processor, ended - began


if __name__ == "__main__":
    for name, value in starts()["notes"].items():
        print(f"{value:8.3f}  {name}")
