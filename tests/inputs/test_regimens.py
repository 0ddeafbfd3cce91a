"""Regimens: entries become doses and periods."""

from __future__ import annotations

import math
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
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


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("dose: 1 mg, stop: 1 year", "add an interval such as '1 day', or once: true"),
        ("dose: 4 mg, duration: 15 minute, start: 1 day, stop: 5 year", "or once: true"),
        ("dose: 60 mg, route: subcutaneous, adherence: 1.0, stop: 3 year", "or once: true"),
        ("dose: 1 mg, once: true, interval: 1 day", "given once has no interval"),
        ("rate: 1 mg/day, once: true", "once belongs to a dose, not to a rate"),
        ("level: 0.5, stop: 1 day, once: true", "once belongs to a dose, not to a level"),
        ("rate: 1 mg/day, start: 1 day, stop: 1.0000001 day", "less than a tenth of a second"),
        ("dose: 1 mg, interval: 1 minute, stop: 20 year", "more than 1,000,000 doses"),
    ],
)
def test_a_treatment_that_does_not_say_what_it_is(make: Make, entry: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        make(f"  - {{drug: a, {entry}}}\n")
    assert caught.value.line == 4


@pytest.mark.parametrize(
    "entry",
    [
        "dose: 1 mg, once: true",
        "dose: 1 mg, once: true, stop: 1 year",
        "dose: 100 mg, duration: 60 day, stop: 60 day",
        "dose: 100 mg, duration: 60 day, stop: 30 day",
        "dose: 1 mg",
    ],
)
def test_a_single_dose(make: Make, entry: str) -> None:
    (series,) = make(f"  - {{drug: a, {entry}}}\n").events(100)
    assert times(series) == [0]
    assert isinstance(series, DoseSeries)
    # the last does not say so, and a run does
    assert series.once == (entry != "dose: 1 mg")


def test_doses_without_end_stop_somewhere(make: Make) -> None:
    regimen = make("  - {drug: a, dose: 1 ug, interval: 1 minute}\n")
    assert len(times(regimen.events(1.0)[0])) == 1440
    assert len(times(regimen.events(3651.0, from_day=3650.0)[0])) == 1440
    with pytest.raises(InputError, match="regimen one: a: more than 1,000,000 doses") as caught:
        regimen.events(7305.0)
    assert caught.value.file == regimen.file
    shifted = regimen.shifted(-7000.0)
    with pytest.raises(InputError, match="more than 1,000,000 doses"):
        shifted.events(0.0)


def test_what_is_still_entering_becomes_a_rate(make: Make) -> None:
    regimen = make("  - {drug: a, dose: 60 mg, duration: 60 day, start: -30 day, once: true}\n")
    (rest,) = regimen.events(100, from_day=0)
    assert isinstance(rest, RatePeriod)
    assert (rest.start, rest.stop, rest.rate_in("mg/day")) == (0.0, 30.0, 1.0)
    assert regimen.events(100, from_day=30) == ()
    (whole,) = regimen.events(100)
    assert times(whole) == [-30]


@pytest.mark.parametrize("until", [1.0, 2.0, 5.0, 7.0, 30.0])
def test_what_holds_on_a_day_does_not_depend_on_the_end(make: Make, until: float) -> None:
    regimen = make(
        "  - {drug: a, rate: 1 mg/day, start: 2 day, stop: 7 day}\n"
        "  - {drug: b, level: 0.5, start: 5 day}\n"
    )
    for short, long in zip(regimen.events(until), regimen.events(100), strict=False):
        assert short == long
    assert [event.drug for event in regimen.events(until)] == [
        drug for drug, start in (("a", 2.0), ("b", 5.0)) if start <= until
    ]
