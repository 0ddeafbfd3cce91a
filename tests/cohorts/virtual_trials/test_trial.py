"""A virtual trial through its doors: who takes part, what they take, what is refused, same bits."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

import ranklmodel
from ranklmodel.cli import app
from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.cohorts.virtual_trials.living import (
    GROUPS,
    eligible_people,
    put_at_bounds,
    shares_taken,
    within_bounds,
)
from ranklmodel.cohorts.virtual_trials.result import VirtualTrial
from ranklmodel.commands.runs.trial import _write
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library
from ranklmodel.inputs.designs.file import AdherenceFile, StretchFile
from ranklmodel.inputs.regimens.taken import taken_in_stretches
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.lives.options import RunOptions
from tests.lives.ruled import TABLETS, given, score_below, treatment

LIBRARY = Library()
FREEDOM = (LIBRARY.builtin / "designs" / "freedom.yaml").read_text(encoding="utf-8")
FEW: dict[str, Any] = {"replicates": 20, "draws": 2, "pool": 8, "people_per_arm": [10]}


@pytest.fixture(scope="module")
def trial() -> VirtualTrial:
    """Return a small one."""
    return ranklmodel.virtual_trial("freedom", **FEW)


def test_it_tells_its_arms_apart(trial: VirtualTrial) -> None:
    spine = trial.first
    assert 5.0 < spine.difference < 14.0
    assert spine.expected["sampling"].power == 1.0
    assert [one.people for one in trial.curve] == [10]
    widths = [one.high - one.low for one in spine.expected.values()]
    assert widths == sorted(widths)
    assert trial.draws == 2 and trial.pool == 8
    # errors that the trial printed, none of which anything was fitted to
    assert {one.quantity for one in trial.printed} == {"LS_BMD", "TH_BMD", "FN_BMD"}
    last = next(o for o in trial.printed if o.quantity == "LS_BMD" and o.visit == 36)
    assert last.printed == pytest.approx((9.534 - 9.208) / 2 / 1.96, rel=1e-3)
    assert last.people == 3902 and last.stated


def test_the_command_prints_the_same_and_writes_it(trial: VirtualTrial, tmp_path: Path) -> None:
    words = ["trial", "freedom", "--replicates", "20", "--draws", "2", "--pool", "8"]
    words += ["--people-per-arm", "10", "--json", "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == json.loads(json.dumps(trial.as_record()))
    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    tables = ["differences.csv", "power.csv", "power.png", "power.svg", "printed.csv", "trial.json"]
    assert written == tables


def test_the_picture_has_the_power_of_every_size(trial: VirtualTrial) -> None:
    from ranklmodel.figures.cohorts.power import plot_power

    (axes,) = plot_power(trial).axes
    lines = {line.get_gid(): line for line in axes.lines if line.get_gid()}
    assert list(lines) == ["sampling", "parameters", "trials"]
    for source, line in lines.items():
        people, power = line.get_data()
        assert list(people) == [one.people for one in trial.curve]
        assert list(power) == [one.power[source] for one in trial.curve]
    assert axes.get_xlabel() == "people in each arm"


@pytest.mark.slow  # each process begins with loading the package
def test_any_number_of_workers_gives_the_same_bits(trial: VirtualTrial) -> None:
    other = ranklmodel.virtual_trial("freedom", workers=2, **FEW)
    assert other.as_record() == trial.as_record()


def test_another_seed_is_another_trial(trial: VirtualTrial) -> None:
    other = ranklmodel.virtual_trial("freedom", seed=1, **{**FEW, "draws": 0})
    assert other.first.difference != trial.first.difference
    assert other.notes[0] == "No draws of the parameters: they are taken as known."


def test_who_takes_part() -> None:
    design = LIBRARY.design("zoledronate_early")
    eligible = eligible_people(design, LIBRARY.cohort("adjuvant_women"), 40, 7)
    people = eligible.people
    assert len(people) == 40 and eligible.screened > 40
    assert (np.diff(people.numbers) > 0).all() and people.numbers[-1] == eligible.screened - 1
    assert ((people.values["age"] >= 50) & (people.values["age"] <= 75)).all()
    lowest = np.minimum(people.values["LS_T_score"], people.values["TH_T_score"])
    assert (lowest >= -2.0).all()


def test_nobody_who_may_take_part_is_refused_in_words() -> None:
    design = LIBRARY.design("zoledronate_early")
    one = design.eligible[0].model_copy(update={"least": Quantity(74.9999, "year")})
    nobody = replace(design, eligible=(one,))
    with pytest.raises(InputError, match="may take part, 3 are wanted; widen the ranges"):
        eligible_people(nobody, LIBRARY.cohort("adjuvant_women"), 3, 7)


def test_shares_of_tablets_have_the_mean_and_spread_of_the_plan() -> None:
    plan = AdherenceFile(stretches=(StretchFile(mean=0.8),), sd=0.1)
    shares = np.array([shares_taken(plan, group)[0] for group in range(GROUPS)])
    assert shares.mean() == pytest.approx(0.8, abs=0.005)
    assert 0.09 < shares.std() <= 0.1


def test_tablets_are_taken_in_stretches() -> None:
    daily = LIBRARY.regimen("anastrozole_1mg_5_years")
    missed = taken_in_stretches(daily, [365.25], [0.9, 0.5])
    first, second = missed.events(1000.0)
    assert len(first.times) == pytest.approx(0.9 * 365.25, abs=1.5)  # type: ignore[union-attr]
    assert len(second.times) == pytest.approx(0.5 * 634.75, abs=1.5)  # type: ignore[union-attr]
    assert second.times[0] >= 366.0  # type: ignore[union-attr]
    evenly = taken_in_stretches(daily, [365.25], [0.9, 0.5], evenly=True).events(1000.0)
    for one, other in zip((first, second), evenly, strict=True):
        assert len(one.times) == pytest.approx(len(other.times), abs=1)  # type: ignore[union-attr]
    assert np.diff(evenly[0].times).round(6).tolist()[0] == pytest.approx(1 / 0.9)  # type: ignore[union-attr]
    infusions = LIBRARY.regimen("zoledronate_4mg_6_monthly")
    assert taken_in_stretches(infusions, [365.25], [0.9, 0.5]) == infusions
    tablets = treatment(TABLETS, begins_when=score_below(-2))
    with pytest.raises(InputError, match="shares over stated days can not be said of it"):
        taken_in_stretches(given(tablets), [365.25], [0.9, 0.5])
    with pytest.raises(InputError, match="1 ends part 2 stretches, given 1 shares"):
        taken_in_stretches(daily, [365.25], [0.9])


def test_who_differs_too_much_with_a_draw_is_put_at_the_bound() -> None:
    people = people_of(LIBRARY.cohort("freedom_women"), range(40))
    options = RunOptions()
    entry = options.table["FN_imbalance"]
    draw = {"FN_imbalance": 0.7 * entry.bounds[1]}
    inside = within_bounds(people, options, draw)
    table = options.table.with_values(draw)
    highest = max(float(p.parameters["FN_imbalance"]) for p in inside.populations_in(table))
    assert highest == pytest.approx(entry.bounds[1]) and highest <= entry.bounds[1]
    (note,) = put_at_bounds(people, options, [{}, draw])
    assert note.startswith("FN_imbalance would lie outside its bounds in ") and "of 80" in note
    assert put_at_bounds(people, options, [{}]) == ()


@pytest.mark.parametrize(
    ("before", "after", "line", "message"),
    [
        ("minus: placebo}", "minus: placbo}", 26, "unknown arm 'placbo'; did you mean 'placebo'"),
        ("minus: placebo}", "minus: denosumab}", 26, "an arm is compared with another one"),
        ("a_year: 0.06", "a_year: 1.5", 27, "expected a number below 1"),
        ("a_year: 0.06", "stay: [0.9, 0.8]", 27, "2 shares that stay for 5 visits"),
        ("a_year: 0.06", "stay: [0.9, 1, 0.8, 0.8, 0.7]", 27, "does not come back"),
        ("cohort: freedom_women", "cohort: freedom_woman", 10, "unknown cohort 'freedom_woman'"),
        ("visit: 36 month}", "visit: 30 month}", 33, "30 month is none of the visits"),
        ("{quantity: LS_BMD", "{quantity: LS_BMT", 33, "unknown endpoint 'LS_BMT'"),
        ("{quantity: LS_BMD", "{quantity: E2", 33, "expected a bone density or a marker"),
        ("cv: 1.45,", "cv: -1,", 29, "expected a number of at least 0"),
        ("people: 3900\n    printed", "people: 2\n    printed", 19, "a number of at least 3"),
        ("[1 month, 6 month,", "[6 month, 1 month,", 14, "visits must be in ascending order"),
        ("{of: age, least", "{of: age, from", 12, "unknown key 'from'"),
        ("- {quantity: TH_BMD", "- {quantity: LS_BMD", 33, "stands there twice"),
        ("least: 60 year, most: 90", "least: 90 year, most: 60", 12, "is from 90 year to 60 year"),
        ("cv: 1.45, source", "cv: 1.45, why", 28, "unknown key 'why'"),
    ],
)
def test_a_plan_that_can_not_be_is_refused(
    before: str, after: str, line: int, message: str, tmp_path: Path
) -> None:
    assert before in FREEDOM
    path = tmp_path / "freedom.yaml"
    path.write_text(FREEDOM.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        LIBRARY.design(path)
    problems = getattr(refused.value, "problems", (refused.value,))
    assert any(message in str(one) for one in problems)
    assert abs((refused.value.line or 0) - line) <= 2


def test_tablets_of_an_arm_without_any(tmp_path: Path) -> None:
    path = tmp_path / "freedom.yaml"
    arm = "    title: placebo\n    adherence: {stretches: [{mean: 0.9}]}\n"
    changed = FREEDOM.replace("    title: placebo\n", arm).replace(
        "regimen: calcium_vitamin_D\n    people", "regimen: placebo\n    people"
    )
    path.write_text(changed, encoding="utf-8")
    with pytest.raises(InputError, match="no repeated doses by mouth"):
        LIBRARY.design(path)
    for stretches, message in (
        ((StretchFile(mean=0.9, until=None), StretchFile(mean=0.9)), "of every stretch but"),
        ((StretchFile(mean=0.99),), "can not spread by 0.2"),
    ):
        with pytest.raises(ValueError, match=message):
            AdherenceFile(stretches=stretches, sd=0.2)


def test_numbers_that_can_not_be() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'freedom'"):
        ranklmodel.virtual_trial("freedm")
    for key, value in (("replicates", 5), ("pool", 2), ("draws", -1), ("people_per_arm", [2])):
        with pytest.raises(InputError, match=key):
            ranklmodel.virtual_trial("freedom", **{key: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("people", [None, "30", ["30"], [True], 30.5])
def test_what_is_no_number_of_people_is_refused(people: object) -> None:
    with pytest.raises(InputError, match="people_per_arm: expected"):
        ranklmodel.virtual_trial("freedom", people_per_arm=people)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("a_year: 0.06", "a_year: 0.9999", r"drop_out: of 3900 people in \w+ .* count at 36 month"),
        ("of: age, least: ", "of: age, least: 3 kg} # ", r"eligible\[0\]\.least: .*'kg'.*'year'"),
    ],
)
def test_a_plan_that_nobody_is_in_is_refused_with_its_place(
    before: str, after: str, message: str, tmp_path: Path
) -> None:
    assert before in FREEDOM
    path = tmp_path / "freedom.yaml"
    path.write_text(FREEDOM.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(InputError, match=message):
        ranklmodel.virtual_trial(path, **FEW)


def test_tables_of_an_earlier_design_do_not_stay(tmp_path: Path, trial: VirtualTrial) -> None:
    assert trial.printed
    _write(trial, tmp_path)
    assert (tmp_path / "printed.csv").exists()
    _write(replace(trial, printed=()), tmp_path)
    assert not (tmp_path / "printed.csv").exists() and (tmp_path / "power.csv").exists()


def test_what_is_measured_without_error_is_said(tmp_path: Path, trial: VirtualTrial) -> None:
    assert not any("without error" in one for one in trial.notes)
    path = tmp_path / "freedom.yaml"
    path.write_text(FREEDOM.replace("cv: 1.45", "cv: 0", 1), encoding="utf-8")
    few = {**FEW, "draws": 0}
    notes = ranklmodel.virtual_trial(path, **few).notes
    assert any("spine density is measured without error" in one for one in notes)


@pytest.mark.parametrize("name", LIBRARY.names("design"))
def test_plans_of_the_package_are_shown(name: str) -> None:
    done = CliRunner().invoke(app, ["show", name, "--json"])
    assert done.exit_code == 0
    (entry,) = (one for one in json.loads(done.stdout) if one["kind"] == "design")
    assert len(entry["arms"]) >= 2 and entry["cohort"] in LIBRARY.names("cohort")
    assert name in CliRunner().invoke(app, ["list", "designs"]).stdout
