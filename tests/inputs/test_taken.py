"""Regimens of which some tablets are not taken hold exactly the others."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from ranklmodel.errors import InputError
from ranklmodel.inputs import DoseSeries, Library, Quantity, Regimen, combined
from ranklmodel.inputs.regimens.file import Treatment
from ranklmodel.inputs.regimens.taken import partly_taken, tablets, with_a_gap

LIBRARY = Library()
DAILY = LIBRARY.regimen("anastrozole_1mg_daily")


def days(regimen: Regimen, until: float) -> list[float]:
    series = [one for one in regimen.events(until) if isinstance(one, DoseSeries)]
    return sorted(day for one in series for day in one.times.tolist())


def test_every_second_and_every_tenth() -> None:
    assert days(partly_taken(DAILY, 0.5), 10) == [1, 3, 5, 7, 9]
    assert days(partly_taken(DAILY, 0.1), 30) == [9, 19, 29]
    assert days(partly_taken(DAILY, 0.0), 30) == []


def test_a_share_is_of_what_was_taken() -> None:
    half = partly_taken(DAILY, 0.5)
    assert days(partly_taken(half, 0.5), 8) == [3, 7]


@given(
    interval=some.sampled_from([1.0, 7.0, 30.4375]),
    first=some.integers(0, 60),
    course=some.integers(1, 300),
    start=some.integers(0, 200),
    length=some.integers(1, 200),
)
def test_a_gap_takes_out_the_doses_of_its_days_and_no_others(
    interval: float, first: int, course: int, start: int, length: int
) -> None:
    treatment = Treatment(
        drug="a",
        dose=Quantity(1, "mg"),
        interval=Quantity(interval, "day"),
        start=Quantity(first, "day"),
        stop=Quantity(first + course, "day"),
    )
    regimen, stop = Regimen("r", "A course.", (treatment,)), start + length
    left = [day for day in days(regimen, 600) if not start <= day < stop]
    assert np.allclose(days(with_a_gap(regimen, start, stop), 600), left, rtol=0, atol=1e-9)


def test_injections_stay_as_they_are() -> None:
    both = combined([DAILY, LIBRARY.regimen("denosumab_60mg_6_monthly")])
    assert {one.drug for one in tablets(both)} == {"anastrozole"}
    for other in (partly_taken(both, 0.1), with_a_gap(both, 100, 500)):
        kept = [one for one in other.treatments if one.drug != "anastrozole"]
        assert kept == [one for one in both.treatments if one.drug != "anastrozole"]


def test_what_can_not_be_is_refused() -> None:
    with pytest.raises(InputError, match="from 0 to 1"):
        partly_taken(DAILY, 1.5)
    with pytest.raises(InputError, match="has no length"):
        with_a_gap(DAILY, 50, 50)
    for other in ("placebo", "denosumab_60mg_6_monthly", "testosterone_gel_5g_daily"):
        with pytest.raises(InputError, match="no repeated doses by mouth"):
            partly_taken(LIBRARY.regimen(other), 0.5)
