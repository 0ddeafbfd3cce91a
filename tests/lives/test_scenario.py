"""A life ends in the woman who was measured, and what she takes reaches the model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.lives.simulate import grid
from ranklmodel.simulation.problem import Engine

MEASURED = ("atac_woman", "ibis2_woman", "aribon_woman_osteopenia", "ultra_woman", "young_woman")


def life(library: Library, engine: Engine, population: str, regimen: str = "placebo") -> Scenario:
    """Return a scenario on the mechanism files' own parameters."""
    return scenario(population, regimen, calibration=None, library=library, engine=engine)


@pytest.mark.parametrize("population", MEASURED)
def test_the_baseline_visit_shows_what_was_measured(
    engine: Engine, builtin: Library, population: str
) -> None:
    woman = builtin.population(population)
    run = life(builtin, engine, population).run([30.0])
    for site, density in woman.bone_density.items():
        assert run.at(site, 0.0) == pytest.approx(density.to("g/cm^2"), rel=1e-9)
    age = woman.age.to("year")
    assert run.at("age", 0.0) == pytest.approx(age, abs=1e-6)
    if woman.years_since_menopause is not None:
        since = woman.years_since_menopause.to("year")
        assert run.at("years_since_menopause", 0.0) == pytest.approx(since, abs=1e-6)
    estradiol = woman.hormone("E2", "pg/mL")
    if estradiol is not None:
        assert run.at("E2", 0.0) == pytest.approx(estradiol, rel=1e-3)


def test_bone_is_being_lost_at_a_trials_baseline(engine: Engine, builtin: Library) -> None:
    run = life(builtin, engine, "atac_woman").run([365.25])
    # Mineral, not density: at the spine, degenerative change can hide the loss from DXA.
    for site in ("LS_mineral", "TH_mineral", "FN_mineral"):
        assert -3.0 < run.percent_change(site)[-1] < 0.0


def test_runs_are_pure(engine: Engine, builtin: Library) -> None:
    person = life(builtin, engine, "atac_woman")
    first = person.run([30.0, 365.0])
    life(builtin, engine, "ultra_woman", "estradiol_patch_14ug").run([10.0])
    again = person.run([30.0, 365.0])
    np.testing.assert_array_equal(first.values, again.values)
    fresh = life(builtin, engine, "atac_woman").run([30.0, 365.0])
    np.testing.assert_array_equal(first.values, fresh.values)


def test_a_run_begins_at_the_baseline_visit(engine: Engine, builtin: Library) -> None:
    person = life(builtin, engine, "atac_woman")
    assert person.run([30.0]).days.tolist() == [0.0, 30.0]
    with pytest.raises(InputError, match="a run begins at the baseline visit"):
        person.run([-1.0])


def test_a_changed_parameter_changes_its_copy_only(engine: Engine, builtin: Library) -> None:
    person = life(builtin, engine, "atac_woman")
    other = person.changed(rankl_rise=0.9)
    assert other.parameters["rankl_rise"].value == 0.9
    assert person.parameters["rankl_rise"].value != 0.9
    assert other.run([0.0])["CTX_s"][0] != person.run([0.0])["CTX_s"][0]
    with pytest.raises(UnknownNameError, match="did you mean 'rankl_rise'"):
        person.changed(rankl_risc=0.9)
    with pytest.raises(InputError, match="lies outside"):
        person.changed(rankl_rise=1e9)


def test_names_that_nothing_answers_to(engine: Engine, builtin: Library) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'atac_woman'"):
        life(builtin, engine, "atac_women")
    with pytest.raises(UnknownNameError, match="unknown engine 'quick'"):
        scenario("atac_woman", calibration=None, library=builtin, engine="quick")


def test_treatment_that_goes_on_from_the_history_stays_in_force(
    engine: Engine, builtin: Library, tmp_path: Path
) -> None:
    (tmp_path / "populations").mkdir()
    (tmp_path / "populations" / "patched.yaml").write_text(
        "name: patched\ndescription: On a patch until the visit.\ninherits: atac_woman\n"
        "history:\n  - treatments:\n"
        "      - {drug: estradiol, route: transdermal, rate: 14 ug/day,"
        " start: -400 day, stop: -30 day}\n",
        encoding="utf-8",
    )
    library = Library([tmp_path])
    patched, plain = (life(library, engine, name) for name in ("patched", "atac_woman"))
    schedule = patched.history.schedule
    assert schedule.setting_times.tolist() == [-400.0, -30.0]
    np.testing.assert_allclose(schedule.setting_values, [14.0, 0.0])
    site = engine.layout.states.position("LS_mature_bone")
    assert patched.baseline[1][site] > plain.baseline[1][site] * 1.001


def test_exercise_that_is_held_reaches_sclerostin(
    engine: Engine, builtin: Library, tmp_path: Path
) -> None:
    (tmp_path / "regimens").mkdir()
    (tmp_path / "regimens" / "training.yaml").write_text(
        "name: training\ndescription: Training.\ntreatments:\n"
        "  - {drug: exercise, level: 0.5 1, start: 10 day, stop: 40 day}\n",
        encoding="utf-8",
    )
    library = Library([tmp_path])
    run = life(library, engine, "atac_woman", "training").run([10.0, 40.0, 400.0])
    before, during, after = (run.at("sclerostin", day) for day in (10.0, 40.0, 400.0))
    assert during < 0.95 * before and after == pytest.approx(before, rel=1e-3)


def test_grid_ends_where_it_is_told_to() -> None:
    assert grid("10 day", "4 day").tolist() == [0.0, 4.0, 8.0, 10.0]
    for until, every in (("0 day", "1 day"), ("1 day", "0 day"), ("100 year", "1 second")):
        with pytest.raises(InputError):
            grid(until, every)


@pytest.mark.parametrize("until", [5, 5.0, None])
def test_a_time_without_a_unit_is_refused(until: object) -> None:
    with pytest.raises(InputError, match="until: expected a time with its unit such as '5 year'"):
        grid(until, "1 day")  # type: ignore[arg-type]  # what a notebook may hand over


def test_no_one_lives_for_ever(engine: Engine, builtin: Library) -> None:
    from ranklmodel.inputs import Quantity

    person = life(builtin, engine, "atac_woman")
    with pytest.raises(InputError, match=r"563 years old on day .*lives end at 120 years"):
        person.problem([500 * 365.25])
    assert len(person.problem([56 * 365.25]).times) == 2
    old = replace(builtin.population("atac_woman"), age=Quantity(500.0, "year"))
    with pytest.raises(InputError, match="would be 500 years old; lives end at 120 years"):
        _ = scenario(old, calibration=None, library=builtin, engine=engine).baseline


def test_a_child_is_refused(engine: Engine, builtin: Library) -> None:
    from ranklmodel.inputs import Quantity

    girl = replace(builtin.population("young_woman"), age=Quantity(20.0, "year"))
    young = scenario(girl, calibration=None, library=builtin, engine=engine)
    with pytest.raises(InputError, match="where lives begin in this model"):
        _ = young.baseline
