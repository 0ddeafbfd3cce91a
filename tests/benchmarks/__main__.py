"""Print the table of ratios: `python -m tests.benchmarks [--json] [--quick]`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from tests.benchmarks import breakdown, figures, starts
from tests.benchmarks.subjects import BONE, CALCIUM, Subject, present_subjects


def of_subject(subject: Subject, quick: bool) -> Iterator[figures.Row]:
    """Yield what is measured on every model."""
    # SciPy needs a minute of runs to find its tolerance for the bone model
    without = ("SciPy LSODA",) if subject is BONE else ()
    yield figures.single(subject, subject.doses, 1e-3)
    yield figures.single(subject, subject.doses, 1e-6, without)
    yield figures.ensemble(subject, 100 if quick else 1000)
    yield figures.gradient(subject)
    yield breakdown.single_breakdown(subject, 1e-3)
    yield breakdown.single_breakdown(subject, 1e-6)
    yield breakdown.ensemble_breakdown(subject)
    yield breakdown.gradient_breakdown(subject)


def rows(quick: bool) -> Iterator[figures.Row]:
    """Yield all figures, in order."""
    yield starts.starts(2 if quick else 5)
    for subject in present_subjects():
        yield from of_subject(subject, quick)
        if subject is CALCIUM:
            # across the jump of one of its equations
            yield figures.single(subject, 14, 1e-3)
    yield figures.averaged()
    if not quick:
        yield figures.single(BONE, 2557, 1e-3, ("SciPy LSODA",))
        yield from figures.scaling()


def shown(row: figures.Row) -> str:
    """Return a row as one line of the table."""
    cells = [f"{name} {value:.3g} ms" for name, value in row["ms"].items()]
    cells += [f"{value:.1f}x {name}" for name, value in row["ratios"].items()]
    cells += [f"{name} {value}" for name, value in row["notes"].items()]
    return f"{row['figure']:44s}" + " | ".join(cells)


def main() -> None:
    """Run and print."""
    for row in rows("--quick" in sys.argv):
        print(json.dumps(row) if "--json" in sys.argv else shown(row), flush=True)


if __name__ == "__main__":
    main()
