"""A finished run gives back what was computed, with its units, and nothing in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from ranklmodel.errors import InputError, SimulationError, UnknownNameError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem
from ranklmodel.simulation.schedule import Schedule
from ranklmodel.simulation.trajectory import Trajectory, trajectory


@pytest.fixture(scope="module")
def run(engine_maker: Callable[[Model], Engine]) -> Trajectory:
    """Return a year of a decay with an input that is switched on for a while."""
    m = Builder("decay")
    amount = m.state("amount", "mg", "what decays")
    help_given = m.input("help_given", "1", "speeds it up")
    m.level("help", sets=help_given)
    speed = m.rule("speed", "1/day", m.parameter("rate", "1/day") * (1 + help_given), "speed")
    m.process("decay_of_it", speed * amount, uses=amount)
    m.observable("in_blood", "mg/L", amount / m.parameter("volume", "L"), "concentration")
    schedule = Schedule.build([], [(np.array([2.0, 3.0]), 0, np.array([1.0, 0.0]))])
    asked = Problem(
        constants=np.array([0.5, 4.0, 0.0]),
        initial=np.array([2.0]),
        times=np.array([0.0, 1.0, 2.0, 3.0, 30.4375]),
        schedule=schedule,
    )
    return trajectory(engine_maker(m.assemble()), asked, {"population": "nobody"})


def test_quantities_come_by_name_and_unit(run: Trajectory) -> None:
    np.testing.assert_allclose(run["in_blood"], run["amount"] / 4.0, rtol=1e-14)
    assert run.unit("in_blood") == "mg/L"
    assert run.months[-1] == pytest.approx(1.0)
    assert run.at("amount", 1.0) == pytest.approx(2 * np.exp(-0.5), rel=1e-5)
    with pytest.raises(UnknownNameError, match="unknown quantity 'amuont'; did you mean 'amount'"):
        run["amuont"]


def test_rules_show_the_inputs_in_force(run: Trajectory) -> None:
    np.testing.assert_array_equal(run["speed"], [0.5, 0.5, 1.0, 0.5, 0.5])


def test_nothing_is_interpolated(run: Trajectory) -> None:
    with pytest.raises(SimulationError, match=r"shows no day 1\.5"):
        run.at("amount", 1.5)


def test_changes_count_from_a_day_that_is_shown(run: Trajectory) -> None:
    change = run.percent_change("amount", since=1.0)
    assert change[1] == 0.0
    assert change[2] == pytest.approx(100 * (np.exp(-0.5) - 1), rel=1e-4)


def test_tables_carry_units(run: Trajectory, tmp_path: Path) -> None:
    table = run.to_pandas()
    assert list(table.columns) == list(run.layout.outputs.names)
    assert table.attrs["units"]["amount"] == "mg"
    data = run.to_xarray()
    assert data["in_blood"].attrs["units"] == "mg/L" and data.attrs["population"] == "nobody"
    path = tmp_path / "run.csv"
    run.to_csv(path)
    read = pd.read_csv(path)
    assert list(read.columns)[:2] == ["time [day]", "amount [mg]"]
    np.testing.assert_allclose(read["amount [mg]"], run["amount"], rtol=1e-9)


def test_a_failing_run_makes_no_trajectory(
    run: Trajectory, engine_maker: Callable[[Model], Engine]
) -> None:
    m = Builder("other")
    amount = m.state("amount", "mg", "what grows")
    m.process("growth", m.parameter("rate", "1/day") * amount, makes=amount)
    asked = replace(
        run.problem, constants=np.array([np.nan]), initial=np.ones(1), schedule=Schedule()
    )
    with pytest.raises(SimulationError):
        trajectory(engine_maker(m.assemble()), asked)


@pytest.fixture(scope="module")
def of_nothing(engine_maker: Callable[[Model], Engine]) -> Trajectory:
    """Return a run of states that begin at zero, below it, near it, and of a score."""
    m = Builder("nothing")
    one = m.parameter("one", "1/day")
    for name in ("from_zero", "from_below", "from_dust"):
        state = m.state(name, "1", name)
        m.process(f"growth_of_{name}", one, makes=state)
    score = m.state("score", "SD", "a score")
    m.process("growth_of_score", m.parameter("rise", "SD/day"), makes=score)
    asked = Problem(
        constants=np.array([1.0, 1.0]),
        initial=np.array([0.0, -2.0, 1e-17, 1.5]),
        times=np.array([0.0, 4.0, 8.0]),
    )
    return trajectory(engine_maker(m.assemble()), asked)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("from_zero", "it is 0 on day 0"),
        ("from_dust", "it is 0 on day 0"),
        ("from_below", "below 0 on day 0"),
        ("score", "it is a score"),
    ],
)
def test_of_nothing_there_is_no_percentage(of_nothing: Trajectory, name: str, reason: str) -> None:
    with pytest.raises(InputError, match=f"{name}: no change in percent: .*{reason}"):
        of_nothing.percent_change(name)
    if name != "score":
        assert of_nothing.why_no_percent(name, since=4.0) == ""
        assert np.isfinite(of_nothing.percent_change(name, since=4.0)).all()
