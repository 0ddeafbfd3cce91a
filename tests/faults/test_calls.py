"""Calls in Python with values of another kind: refused by name, before anything is run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Library
from ranklmodel.lives.options import RunOptions
from tests.faults.asked import DENSITY, trial_in


@pytest.fixture(scope="module")
def life() -> Iterator[ranklmodel.Scenario]:
    yield ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")


ASKED: dict[str, tuple[Callable[[ranklmodel.Scenario], object], str]] = {
    "a time as a number": (
        lambda _: ranklmodel.simulate("atac_woman", until=5),  # type: ignore[arg-type]
        "until: expected a time with its unit such as '5 year', given 5",
    ),
    "another time": (
        lambda _: ranklmodel.simulate("atac_woman", every=np.float64(3)),  # type: ignore[arg-type]
        "every: expected a time with its unit",
    ),
    "days": (lambda life: life.run(365), "days: expected numbers of days"),  # type: ignore[arg-type]
    "a day": (
        lambda life: life.run([30.0]).at("E2", "1 year"),  # type: ignore[arg-type]
        "day: expected a day as a number, given '1 year'",
    ),
    "no name": (lambda life: life.run([3.0])[3], "unknown quantity '3'"),  # type: ignore[index]
    "parameters as a list": (
        lambda _: RunOptions.of(parameters=["rankl_rise"]),  # type: ignore[typeddict-item]
        "parameters: expected names and values",
    ),
    "a value of no kind": (
        lambda life: life.changed(rankl_rise=[1, 2]),  # type: ignore[arg-type]
        "rankl_rise: expected a plain number, given [1, 2]",
    ),
    "a truth value": (lambda life: life.changed(rankl_rise=True), "expected a plain number"),
    "a folder as library": (
        lambda _: RunOptions.of(library="params"),  # type: ignore[typeddict-item]
        "library: expected a Library, as Library(['my_params']), given 'params'",
    ),
    "a tolerance": (
        lambda _: RunOptions.of(tolerance=1e-6),  # type: ignore[typeddict-item]
        "tolerance: expected a Tolerance",
    ),
    "an engine": (
        lambda _: RunOptions.of(engine=3),  # type: ignore[typeddict-item]
        "engine: expected 'fast', 'reference' or an engine, given 3",
    ),
    "mechanisms": (
        lambda _: RunOptions.of(mechanisms=3),  # type: ignore[typeddict-item]
        "mechanisms: expected functions with a name, or folders, given 3",
    ),
    "one arm": (
        lambda _: ranklmodel.run_trial("atac", arms="anastrozole"),  # type: ignore[arg-type]
        "arms: expected names of arms, as ('placebo',), given 'anastrozole'",
    ),
    "a role": (lambda _: ranklmodel.run_trial("atac", roles=("fitted",)), "unknown role 'fitted'"),
    "a person to explain": (
        lambda _: ranklmodel.explain("atac_woman", "E2"),  # type: ignore[arg-type]
        "scenario: expected a Scenario or an Experiment, given 'atac_woman'",
    ),
    "days the wrong way round": (
        lambda life: ranklmodel.explain(life, "E2", 10.0, 5.0),
        "stop_day: expected a day after 10, given 5",
    ),
    "one parameter": (
        lambda life: ranklmodel.gradient(life, [30.0], "rankl_rise"),
        "names: expected names of parameters, as ['rankl_rise'], given 'rankl_rise'",
    ),
    "no parameter": (
        lambda life: ranklmodel.gradient(life, [30.0], ["rankl_ris"]),
        "unknown parameter 'rankl_ris'; did you mean 'rankl_rise'",
    ),
    "a dose without unit": (
        lambda _: ranklmodel.find_dose("atac_woman", "anastrozole", "E2=1..2pg/mL", at=3),  # type: ignore[arg-type]
        "at: expected text with a unit",
    ),
    "years as text": (
        lambda _: ranklmodel.baseline_risk("atac_woman", years="2"),  # type: ignore[arg-type]
        "years: expected a number, given '2'",
    ),
    "people as numbers": (
        lambda _: ranklmodel.simulate_many([3]),  # type: ignore[list-item]
        "people: expected a name, a path or a Population, given 3",
    ),
    "no starts": (lambda _: ranklmodel.fit("women", starts=0), "starts: expected a number of at"),
    "a budget": (lambda _: ranklmodel.fit("women", budget=-1.0), "budget: expected a number of"),
    "a name for a run": (
        lambda _: ranklmodel.plot_trial("atac"),  # type: ignore[arg-type]
        "run: expected a TrialRun, as run_trial returns, given 'atac'",
    ),
    "a file for a run": (
        lambda _: ranklmodel.write_run("run", "run.nc"),  # type: ignore[arg-type]
        "run: expected a Trajectory, given 'run'",
    ),
    "a calibration to judge": (
        lambda _: ranklmodel.verdict(5),  # type: ignore[arg-type]
        "calibration: expected a name or a path, given 5",
    ),
    "a place of the starts": (
        lambda _: ranklmodel.fit("women", folder=5),  # type: ignore[arg-type]
        "folder: expected a path, given 5",
    ),
    "who is told": (
        lambda _: ranklmodel.fit("women", progress=5),  # type: ignore[arg-type]
        "progress: expected a function, given 5",
    ),
    "a free number": (
        lambda _: ranklmodel.fit("women", free=[5]),  # type: ignore[list-item]
        "free: expected names of parameters, as ['rankl_rise'], given 5",
    ),
    "a kind": (lambda _: Library().names("trails"), "unknown kind of input 'trails'; did you"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", ASKED)
def test_a_mistake_in_python(life: ranklmodel.Scenario, name: str) -> None:
    ask, part = ASKED[name]
    with pytest.raises(RanklModelError) as caught:
        ask(life)
    assert part in str(caught.value)


def test_one_folder_is_a_library_too(tmp_path: Path) -> None:
    trial_in(tmp_path, [DENSITY])
    assert Library(tmp_path).names("trial") == Library([tmp_path]).names("trial")
    assert Library(str(tmp_path)).folders[0] == tmp_path
