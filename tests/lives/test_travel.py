"""Lives, engines, runs and errors reach other processes and come back as they were."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import (
    AbsentQuantityError,
    InputError,
    RanklModelError,
    SimulationError,
    UnitError,
    UnknownNameError,
)
from ranklmodel.inputs.reading.records import FileProblemsError
from ranklmodel.lives.scenario import Scenario
from ranklmodel.simulation.problem import Engine
from tests.simulation.test_archive import EngineMaker, oral_model
from tests.simulation.test_archive import a_run as run_of


def spine(life: Scenario) -> float:
    """Return the density of the spine after a year."""
    return float(life.run([365.25])["LS_BMD"][-1])


def fails(name: str) -> None:
    """Raise what a worker may raise."""
    raise {one.__class__.__name__: one for one in ERRORS}[name]


ERRORS: list[RanklModelError] = [
    UnknownNameError("drug", "anastrazole", ["anastrozole"], "file.yaml"),
    AbsentQuantityError("LH", "men"),
    InputError("expected a number", file=Path("a.yaml"), line=3, key="age"),
    FileProblemsError([InputError("one"), InputError("two")]),
    SimulationError("it blows up", time=2.5, state="E2", parameters={"a": 1.0}),
    UnitError("given 'mg', expected 'day'"),
]


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_a_life_that_has_run_is_pickled_and_copied(engine: str) -> None:
    life = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", engine=engine)
    run = life.run([30.0])
    for again in (pickle.loads(pickle.dumps(life)), copy.deepcopy(life)):
        np.testing.assert_array_equal(again.run([30.0]).values, run.values)
    kept = pickle.loads(pickle.dumps(run))
    np.testing.assert_array_equal(kept.values, run.values)
    assert kept.names == run.names and kept.facts == run.facts


def test_lives_run_in_other_processes() -> None:
    life = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    lives = [life.changed(rankl_rise=rise) for rise in (0.5, 1.0)]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(spine, lives) == [spine(one) for one in lives]


def test_a_trial_that_has_run_is_pickled_and_copied() -> None:
    trial = ranklmodel.run_trial("geisler")
    for again in (pickle.loads(pickle.dumps(trial)), copy.deepcopy(trial)):
        assert [one.z for one in again.rows] == [one.z for one in trial.rows]


def test_an_engine_of_any_model_travels(engine_maker: EngineMaker) -> None:
    engine = engine_maker(oral_model())
    again: Engine = pickle.loads(pickle.dumps(engine))
    assert again.layout.fingerprint == engine.layout.fingerprint
    np.testing.assert_array_equal(run_of(again).values, run_of(engine).values)


def test_an_engine_of_code_alone_says_why_it_does_not_travel() -> None:
    from ranklmodel.compiled.make import fast_engine, load_cached

    bare = load_cached(fast_engine(oral_model()).layout.fingerprint)
    with pytest.raises(pickle.PicklingError, match="made from code alone"):
        pickle.dumps(bare)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_keeps_its_words_and_its_facts(error: RanklModelError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and str(again) == str(error)
    assert {name: str(value) for name, value in vars(again).items()} == {
        name: str(value) for name, value in vars(error).items()
    }


def test_an_error_of_a_worker_is_raised_where_it_was_asked() -> None:
    with (
        multiprocessing.get_context("spawn").Pool(1) as pool,
        pytest.raises(UnknownNameError, match="did you mean 'anastrozole'"),
    ):
        pool.apply_async(fails, ("UnknownNameError",)).get(timeout=60)
