"""Print the table of ratios: `python -m tests.benchmarks [--json | --markdown] [--quick]`.

Installs nothing: peers that are not there are left out. The first time, two of them compile the
models for some minutes; that is not measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from tests.benchmarks import (
    averages,
    breakdown,
    cohorts,
    figures,
    fits,
    many,
    many_lives,
    profiles,
    sensitivity,
    starts,
    tables,
    whole_lives,
)
from tests.benchmarks.peers import AMICI
from tests.benchmarks.subjects import BONE, CALCIUM, Subject, present_subjects

# Their time would be nearly all of the benchmark's.
TIGHT_LEFT_OUT = {"diffrax": "left out: about a second a run"}
DAILY_LEFT_OUT = {
    "SciPy LSODA": "left out: about a minute a run",
    "diffrax": "left out: about a minute a run",
    AMICI: "left out: takes an event for each of so many doses",
}


def of_subject(subject: Subject, quick: bool) -> Iterator[figures.Row]:
    """Yield what is measured on every model."""
    yield figures.single(subject, subject.doses, 1e-3)
    yield figures.single(subject, subject.doses, 1e-6, TIGHT_LEFT_OUT)
    yield many.ensemble(subject, 100 if quick else 1000)
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
            yield figures.single(subject, 14, 1e-3, TIGHT_LEFT_OUT)
    yield figures.averaged()
    for relative in (1e-3, 1e-6):
        yield averages.averaged_gradient(relative)
        yield averages.averaged_ensemble(relative)
    yield figures.untaken()
    for regimen in figures.daily_regimens():
        for length in figures.LENGTHS:
            yield figures.averaged_regimen(regimen, length)
    yield from whole_lives.life_gradients()
    yield from many_lives.many_lives(100 if quick else many_lives.NUMBER)
    yield from cohorts.rates()
    yield cohorts.of_dask(300 if quick else 1000)
    yield sensitivity.sobol(16 if quick else 64)
    yield fits.small_fit()
    if not quick:
        yield fits.shipped_fit()
        yield profiles.small_profile()
        yield figures.single(BONE, 2557, 1e-3, DAILY_LEFT_OUT)
        yield from many.growth_with_patients()
        yield from many.growth_with_parameters()


def main() -> None:
    """Run and print."""
    found = rows("--quick" in sys.argv)
    if "--markdown" in sys.argv:
        print(tables.markdown(list(found)))
        return
    for row in found:
        print(json.dumps(row) if "--json" in sys.argv else tables.line(row), flush=True)


if __name__ == "__main__":
    main()
