"""Treatments as a solver sees them: ranges, usual doses, the visit, short infusions, limits."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, UnitError, UnknownNameError
from ranklmodel.exchange.formats.courses import courses
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.inputs import Library, Regimen, Treatment
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.treatments import LeftOutWarning, later_events, schedule_of
from ranklmodel.lives.usual_doses import UnusualDoseWarning
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.schedule import Schedule

MakeSchedule = Callable[..., Schedule]
FILE = Path("arm.yaml")


@pytest.fixture
def planned(model: Model, builtin: Library) -> MakeSchedule:
    """Return a function that makes the schedule of treatments."""

    def make(*treatments: dict[str, Any], until: float = 100.0) -> Schedule:
        entries = tuple(Treatment.model_validate(entry) for entry in treatments)
        events = Regimen("arm", "An arm.", entries, FILE).events(until, 0.0)
        return schedule_of(model.layout, events, builtin.own_parameters.limits)

    return make


def value_at(schedule: Schedule, model: Model, name: str, day: float) -> float:
    """Return the value of an input on a day."""
    resting = np.array(model.layout.resting)
    return float(schedule.inputs_at(day, resting)[model.layout.inputs.position(name)])


def test_every_level_states_its_range(model: Model, builtin: Library) -> None:
    levels = {one.rate_input for one in model.administrations if not one.state}
    assert levels == set(builtin.own_parameters.limits.inputs)
    drugs = {(one.drug, one.route) for one in model.administrations if one.state}
    assert drugs == set(builtin.own_parameters.limits.doses)


@pytest.mark.parametrize(
    ("drug", "level"),
    [
        ("exercise", -3.0),
        ("exercise", 3.0),
        ("gnrh_agonist", 1.5),
        ("gnrh_agonist", -0.1),
        ("interleukin_1_blockade", 2.0),
        ("tumour_necrosis_factor_blockade", "150 percent"),
    ],
)
def test_a_level_that_does_not_exist(planned: MakeSchedule, drug: str, level: float | str) -> None:
    with pytest.raises(InputError, match="lies outside") as caught:
        planned({"drug": drug, "level": level, "start": "3 day"})
    assert caught.value.file == FILE
    for part in ("regimen arm", drug, "from day 3 on"):
        assert part in str(caught.value)


def test_levels_that_exist_alone_but_not_together(planned: MakeSchedule, model: Model) -> None:
    walking = {"drug": "exercise", "level": 1.2, "stop": "20 day"}
    planned(walking, {"drug": "exercise", "level": 1.2, "start": "20 day"})
    with pytest.raises(InputError, match=r"2\.4 together from day 10 on"):
        planned(walking, {"drug": "exercise", "level": 1.2, "start": "10 day"})


@pytest.mark.parametrize("drug", ["interleukin_6_blockade", "gnrh_agonist"])
@pytest.mark.parametrize("shares", [(1.0, 1.0), (0.5, 0.5), (0.2, 0.3, 0.4), (0.0, 0.7)])
def test_several_blockers_each_act_on_what_the_others_leave(
    planned: MakeSchedule, model: Model, drug: str, shares: tuple[float, ...]
) -> None:
    both = planned(
        *({"drug": drug, "level": share, "start": f"{k} day"} for k, share in enumerate(shares)),
        {"drug": drug, "level": 0.9, "start": "50 day", "stop": "60 day"},
    )
    left = np.prod([1 - share for share in shares])
    assert value_at(both, model, drug, 20.0) == pytest.approx(1 - left)
    assert value_at(both, model, drug, 55.0) == pytest.approx(1 - 0.1 * left)
    assert value_at(both, model, drug, 60.0) == pytest.approx(1 - left)


def _anastrozole(dose: str, **changes: Any) -> dict[str, Any]:
    return {"drug": "anastrozole", "dose": dose, "interval": "1 day", **changes}


FAR_FROM_USUAL = [
    {"drug": "letrozole", "dose": "2.5 g", "interval": "1 day"},
    {"drug": "exemestane", "dose": "5 ug", "interval": "1 day"},
    _anastrozole("1 mg", interval="1 minute"),
    {"drug": "estradiol", "route": "transdermal", "rate": "100 mg/day"},
    {"drug": "anastrozole", "rate": "1 g/day"},
]


@pytest.mark.parametrize("entry", FAR_FROM_USUAL)
def test_a_dose_far_from_usual_is_refused(planned: MakeSchedule, entry: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="usual are") as caught:
        planned(entry)
    assert f"regimen arm: {entry['drug']}" in str(caught.value)


@pytest.mark.parametrize(
    "entry",
    [
        {"drug": "letrozole", "dose": "25 mg", "interval": "1 day"},
        _anastrozole("20 ug"),
        _anastrozole("1 mg", interval="1 hour"),
        {"drug": "anastrozole", "dose": "900 mg", "duration": "60 day"},
        {"drug": "estradiol", "route": "transdermal", "rate": "1 ug/day"},
    ],
)
def test_an_unusual_dose_is_said(planned: MakeSchedule, entry: dict[str, Any]) -> None:
    with pytest.warns(UnusualDoseWarning, match="regimen arm.*usual are"):
        planned(entry if "interval" in entry or "rate" in entry else {**entry, "once": True})


def test_a_usual_dose_and_none_are_not_judged(planned: MakeSchedule) -> None:
    planned(_anastrozole("0 mg"), _anastrozole("1 mg"))
    planned(_anastrozole("10 mg", interval="1 week"))
    planned({"drug": "anastrozole", "dose": "100 mg", "duration": "60 day", "once": True})


def test_a_dose_without_interval_says_that_it_is_one(planned: MakeSchedule) -> None:
    with pytest.warns(UnusualDoseWarning, match="given a single time, on day 2; write once: true"):
        planned({"drug": "anastrozole", "dose": "1 mg", "start": "2 day"})
    planned({"drug": "anastrozole", "dose": "1 mg", "once": True})


@pytest.mark.parametrize("duration", ["0 second", "1e-9 second", "3e-5 second", "0.5 second"])
@pytest.mark.parametrize("start", ["0 day", "1500.3 day", "10 year"])
def test_the_amount_is_kept_at_any_duration(
    planned: MakeSchedule, model: Model, builtin: Library, duration: str, start: str
) -> None:
    schedule = planned(
        _anastrozole("1 mg", duration=duration, start=start, interval="1.7 day"), until=4000.0
    )
    expected = np.count_nonzero(
        np.arange(4000) * 1.7
        + Treatment.model_validate(_anastrozole("1 mg", start=start)).start.to("day")
        < 4000.0
    )
    amount = schedule.dose_amounts.sum()
    if len(schedule.setting_times):
        amount += (schedule.setting_values[:-1] * np.diff(schedule.setting_times)).sum()
    assert amount == pytest.approx(expected, rel=1e-9)
    life = scenario("atac_woman", calibration=None, library=builtin)
    written = ModelRun(
        model, life.history.constants, life.history.initial, timetable=schedule, start=0.0
    )
    in_courses = sum(course.amount * course.count for course in courses(written))
    assert in_courses == pytest.approx(schedule.dose_amounts.sum(), rel=1e-12)


def test_infusions_that_follow_on_each_other_leave_no_gap(
    planned: MakeSchedule, model: Model
) -> None:
    steady = planned(_anastrozole("1 mg", duration="1 day", interval="1 day", start="0.1 day"))
    rates = steady.setting_values
    np.testing.assert_allclose(rates[:-1], 1.0, rtol=1e-12)


@pytest.mark.parametrize(
    "entry",
    [
        {"dose": "0.1 ug", "interval": "1 minute"},
        {"dose": "0.1 ug", "interval": "1 minute", "duration": "1 second"},
        {"dose": "0.1 ug", "interval": "2 minute", "adherence": 0.1},
    ],
)
def test_more_than_a_million_doses(planned: MakeSchedule, entry: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="more than 1,000,000 doses") as caught:
        planned({"drug": "anastrozole", **entry}, until=7305.0)
    assert caught.value.file == FILE and "regimen arm: anastrozole" in str(caught.value)


def test_more_than_a_million_doses_together(planned: MakeSchedule) -> None:
    often = {"drug": "anastrozole", "dose": "1 ug", "interval": "2 minute"}
    with pytest.raises(InputError, match="more than 1,000,000 doses in all"):
        planned(*[often] * 5, until=365.0)


def test_a_name_the_model_does_not_know_says_where_it_stands(planned: MakeSchedule) -> None:
    with pytest.raises(UnknownNameError, match=r"regimen arm \(arm.yaml\): unknown drug 'romoso"):
        planned({"drug": "romosozumab", "dose": "210 mg", "interval": "30 day"})
    with pytest.raises(UnknownNameError, match=r"regimen arm.*route of anastrozole"):
        planned(_anastrozole("1 mg", route="transdermal"))
    with pytest.raises(UnitError, match=r"regimen arm.*anastrozole"):
        planned(_anastrozole("1 mol"))
    with pytest.raises(InputError, match="held at a level"):
        planned({"drug": "exercise", "dose": "1 mg", "interval": "1 day"})
    with pytest.raises(InputError, match="given as a dose or a rate"):
        planned({"drug": "anastrozole", "level": 0.5})


WAYS = {
    "implant": "dose: 100 mg, duration: 60 day, start: -30 day, stop: 0 day",
    "implant, once": "dose: 100 mg, duration: 60 day, start: -30 day, once: true",
    "rate": "rate: 1.6666666666666667 mg/day, start: -30 day, stop: 30 day",
    "tablets": "dose: 1.6666666666666667 mg, interval: 1 day, start: -30 day, stop: 30 day",
    "infusions": "dose: 16.666666666666668 mg, interval: 10 day, duration: 10 day,"
    " start: -30 day, stop: 30 day",
}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder of people."""
    (tmp_path / "populations").mkdir()
    yield tmp_path


def _eliminated(folder: Path, engine: Engine, way: str, day: float) -> float:
    (folder / "populations" / "her.yaml").write_text(
        "name: her\ndescription: Earlier therapy.\ninherits: atac_woman\nhistory:\n"
        f"  - treatments:\n      - {{drug: anastrozole, route: oral, {way}}}\n",
        encoding="utf-8",
    )
    life = scenario("her", calibration=None, library=Library([folder]), engine=engine)
    run = life.run([day])
    return sum(float(run[f"anastrozole_{part}"][-1]) for part in ("gut", "plasma", "eliminated"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("day", "share"), [(10.0, 2 / 3), pytest.param(45.0, 1.0, marks=pytest.mark.slow)]
)
def test_the_same_amount_over_the_visit_by_any_way(
    folder: Path, engine: Engine, way: str, day: float, share: float
) -> None:
    assert _eliminated(folder, engine, WAYS[way], day) == pytest.approx(100.0 * share, rel=1e-5)


@pytest.mark.parametrize("way", WAYS)
def test_what_a_regimen_gives_before_the_visit_is_left_out_and_said(
    model: Model, builtin: Library, way: str
) -> None:
    pairs = dict(pair.split(": ") for pair in WAYS[way].split(", "))
    entry = {"drug": "anastrozole", **pairs} | ({"once": True} if "once" in pairs else {})
    if pairs.get("stop") == "0 day":
        entry.pop("stop")
    regimen = Regimen("arm", "An arm.", (Treatment.model_validate(entry),), FILE)
    with pytest.warns(LeftOutWarning, match="regimen arm.*before the baseline visit is left out"):
        events = later_events(builtin.population("atac_woman"), regimen, 90.0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusualDoseWarning)
        schedule = schedule_of(model.layout, events, builtin.own_parameters.limits)
    amount = schedule.dose_amounts.sum()
    amount += (schedule.setting_values[:-1] * np.diff(schedule.setting_times)).sum()
    assert amount == pytest.approx(50.0)
    for times in (schedule.dose_times, schedule.setting_times):
        assert (times >= 0).all()


def test_treatments_of_one_drug_are_judged_together(planned: MakeSchedule) -> None:
    tablet = {"drug": "anastrozole", "route": "oral", "dose": "8 mg", "interval": "1 day"}
    with pytest.warns(UnusualDoseWarning, match="16 mg within a day of 2 treatments together"):
        planned(tablet, tablet)
    with pytest.raises(InputError, match="usual are"):
        planned(*[tablet] * 130)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        planned({**tablet, "stop": "10 day"}, {**tablet, "start": "10 day"})


def test_what_was_given_before_the_life_begins_is_left_out_and_said(tmp_path: Path) -> None:
    (tmp_path / "early.yaml").write_text(
        "name: early\ndescription: d\ninherits: atac_woman\nhistory: [{treatments: [{drug: "
        "estradiol, route: transdermal, rate: 50 ug/day, start: -60 year, stop: -1 year}]}]\n"
    )
    with pytest.warns(LeftOutWarning, match="before the life of early begins"):
        assert scenario(str(tmp_path / "early.yaml")).history.initial is not None
