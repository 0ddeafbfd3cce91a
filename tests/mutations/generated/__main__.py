"""Go through a draw of faults: ``python -m tests.mutations.generated --size 120 --seed 14``.

Prints a table with who finds each; the exit status is 1 where one is neither found nor proven to
be none.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.progress import track

from tests.mutations.generated.judge import Judged, as_table, judged

SEED = 14
SIZE = 120


def main() -> int:
    """Judge a draw, print it, and write it where a file is named."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seed", type=int, default=SEED)
    arguments.add_argument("--size", type=int, default=SIZE)
    arguments.add_argument("--list", type=Path, help="CSV file to write, one line a fault")
    asked = arguments.parse_args()
    shown = sys.stderr.isatty()
    faults = list(
        track(judged(asked.seed, asked.size), "Faults", total=asked.size, disable=not shown)
    )
    for one in faults:
        print(f"{one.number:3d}  {one.place}: {one.kind}: {one.fault}\n     {one.judgement}")
    print(_summary(faults))
    if asked.list is not None:
        asked.list.write_text(as_table(faults), encoding="utf-8")
    return int(any(one.survives for one in faults))


def _summary(faults: list[Judged]) -> str:
    killed = sum(bool(one.killers) for one in faults)
    equivalent = sum(bool(one.proof) for one in faults)
    left = sum(one.survives for one in faults)
    return f"{len(faults)} faults: {killed} killed, {equivalent} equivalent, {left} survive"


if __name__ == "__main__":
    sys.exit(main())
