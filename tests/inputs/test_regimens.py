"""Regimens: entries become doses and periods."""

from __future__ import annotations

import math
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.inputs import (
    NO_TREATMENT,
    DoseSeries,
    Event,
    LevelPeriod,
    Library,
    RatePeriod,
    Regimen,
    combined,
)

Make = Callable[[str], Regimen]


def times(event: Event) -> list[float]:
    """Return the days of an event that must be doses."""
    assert isinstance(event, DoseSeries)
    return list(event.times)


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that reads a regimen from the text of its treatments."""

    def read(treatments: str) -> Regimen:
        path = tmp_path / "regimen.yaml"
        path.write_text(f"name: one\ndescription: one\ntreatments:\n{treatments}")
        return Library().regimen(path)

    return read


def test_five_years_of_tablets(library: Library) -> None:
    (series,) = library.regimen("anastrozole_1mg_5_years").events(until_day=84 * 30.4375)
    assert isinstance(series, DoseSeries)
    assert (series.drug, series.route, series.amount, series.unit) == (
        "anastrozole",
        "oral",
        1.0,
        "mg",
    )
    assert series.times.size == 1827  # day 0 to day 1826; five years are 1826.25 days
    assert series.times[-1] == 1826


def test_open_end_goes_to_the_end_of_the_run(library: Library) -> None:
    (series,) = library.regimen("anastrozole_1mg_daily").events(until_day=10)
    assert times(series) == list(range(10))


def test_rates_and_levels_are_periods(make: Make) -> None:
    regimen = make(
        "  - {drug: calcium, rate: 1200 mg/day, stop: 1 week}\n"
        "  - {drug: load, level: 0.3, start: 2 day}\n"
    )
    rate, level = regimen.events(until_day=30)
    assert isinstance(rate, RatePeriod)
    assert rate == RatePeriod("calcium", "oral", 1200.0, "mg/day", 0.0, 7.0)
    # without stop it goes on, however long the run is
    assert level == LevelPeriod("load", "oral", 0.3, "1", 2.0, math.inf)
    assert rate.rate_in("g/day") == pytest.approx(1.2)
    assert regimen.edges(30).tolist() == [0.0, 2.0, 7.0, 30.0]


def test_stopped_and_taken_up_again(make: Make) -> None:
    regimen = make(
        "  - {drug: a, dose: 1 mg, interval: 1 day, stop: 3 day}\n"
        "  - {drug: a, dose: 2 mg, interval: 1 day, start: 10 day, stop: 12 day}\n"
        "  - {drug: b, dose: 5 mg, duration: 15 minute, start: 1 day}\n"
    )
    first, second, single = regimen.events(100)
    assert times(first) == [0, 1, 2]
    assert times(second) == [10, 11]
    assert times(single) == [1]
    assert isinstance(single, DoseSeries)
    assert single.duration == pytest.approx(15 / 1440)
    assert regimen.drugs == ("a", "b")
    # on the last day of a run an infusion is in force, a bolus is not yet in
    assert [event.drug for event in regimen.events(1)] == ["a", "b"]
    assert [event.drug for event in regimen.events(0.9)] == ["a"]


def test_earlier_therapy_and_start_of_the_run(make: Make) -> None:
    regimen = make("  - {drug: a, dose: 1 mg, interval: 1 day, start: -3 day, stop: 0 day}\n")
    assert times(regimen.events(10)[0]) == [-3, -2, -1]
    assert times(regimen.events(10, from_day=-2)[0]) == [-2, -1]
    assert regimen.events(10, from_day=0) == ()


def test_adherence(make: Make) -> None:
    regimen = make("  - {drug: a, dose: 1 mg, interval: 1 day, adherence: 0.5}\n")
    assert times(regimen.events(6)[0]) == [1, 3, 5]


def test_shifted(make: Make) -> None:
    regimen = make("  - {drug: a, dose: 1 mg, interval: 1 day, stop: 2 day}\n").shifted(-1)
    assert times(regimen.events(10)[0]) == [-1, 0]


def test_combined(library: Library) -> None:
    tablets, calcium = library.regimen("anastrozole_1mg_daily"), library.regimen("placebo")
    both = combined([tablets, calcium])
    assert both.name == "anastrozole_1mg_daily_and_placebo"
    assert both.treatments == tablets.treatments
    assert combined([]) is NO_TREATMENT
    assert combined([tablets]) is tablets


def test_vitamin_d_in_international_units(library: Library) -> None:
    vitamin = library.regimen("calcium_vitamin_D").events(10)[1]
    assert isinstance(vitamin, RatePeriod)
    assert vitamin.rate_in("ug/day") == pytest.approx(10.0)


def test_regimen_survives_pickling(library: Library) -> None:
    regimen = library.regimen("calcium_vitamin_D")
    assert pickle.loads(pickle.dumps(regimen)) == regimen
