"""Runs of many doses leave out the drugs that are not taken, and show what the whole model does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine, load_cached
from ranklmodel.compiled.untaken.program import absences_by_name, equations_without, joined
from ranklmodel.inputs import Library, Regimen, Treatment
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.simulation.problem import Problem, Solution, Tolerance
from tests.quick import crossed

# Relative to the largest value of each output in the run. An amount below the absolute tolerance is
# none: of a tablet a millionth of a millionth is left in the gut when the next one is taken.
SAME, NOTHING = 1e-9, Tolerance().absolute
HALF_A_YEAR = [30.0, 91.0, 183.0]
TABLETS = {"drug": "anastrozole", "dose": "1 mg", "interval": "1 day"}
ANTIBODY = {"drug": "denosumab", "route": "subcutaneous", "dose": "60 mg", "interval": "6 month"}
INFUSION = {"drug": "zoledronate", "route": "intravenous", "dose": "4 mg", "interval": "6 month"}
REGIMENS = {
    "an inhibitor": [TABLETS],
    "another": [{"drug": "letrozole", "dose": "2.5 mg", "interval": "1 day"}],
    "one that binds the receptor": [{"drug": "tamoxifen", "dose": "20 mg", "interval": "1 day"}],
    "an estrogen, which raises SHBG": [
        {"drug": "conjugated_estrogens", "dose": "0.625 mg", "interval": "1 day"}
    ],
    "a tablet for bone": [{"drug": "alendronate", "dose": "10 mg", "interval": "1 day"}],
    "two together": [TABLETS, ANTIBODY],
    "another added later": [TABLETS, INFUSION | {"start": "4 month"}],
    "a level beside": [TABLETS, {"drug": "exercise", "level": 0.5, "start": "2 month"}],
}


# The woman of FLEX has taken it beside five years of alendronate.
CALCIUM_HAS_NO_EFFECT = pytest.mark.filterwarnings("ignore:(calcium|vitamin_D) is given")


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return an engine of the bone model."""
    return fast_engine(bone_model())


def life(engine: FastEngine, library: Library, person: str, regimen: str) -> Scenario:
    """Return a person on one of the regimens."""
    treatments = tuple(Treatment.model_validate(entry) for entry in REGIMENS[regimen])
    who = scenario(person, calibration=None, library=library, engine=engine)
    return replace(who, regimen=Regimen("drawn", "Drawn.", treatments))


@contextmanager
def everything(engine: FastEngine) -> Iterator[None]:
    """Let an engine run the whole model whatever is taken."""
    with patch.object(engine._untaken, "drugs", lambda problem: ()):
        yield


def largest_difference(one: np.ndarray, whole: np.ndarray) -> float:
    """Return the largest difference, relative to the largest value of each column."""
    size = np.abs(whole).max(axis=0)
    return float((np.abs(one - whole) / np.maximum(size, NOTHING)).max())


@CALCIUM_HAS_NO_EFFECT
@pytest.mark.parametrize(
    ("person", "regimen"),
    crossed(["atac_woman", "young_woman", "flex_woman", "older_man"], REGIMENS),
)
def test_all_that_is_shown_is_that_of_the_whole_model(
    engine: FastEngine, builtin: Library, person: str, regimen: str
) -> None:
    who = life(engine, builtin, person, regimen)
    problem = who.problem(HALF_A_YEAR)
    assert len(engine._untaken.drugs(problem)) >= 5
    run = who.run(HALF_A_YEAR)
    with everything(engine):
        whole = who.run(HALF_A_YEAR)
    assert largest_difference(run.values, whole.values) <= SAME


@CALCIUM_HAS_NO_EFFECT
def test_what_is_left_out_is_what_is_not_taken(engine: FastEngine, builtin: Library) -> None:
    def left_out(person: str, regimen: str, days: list[float]) -> set[str]:
        return set(engine._untaken.drugs(life(engine, builtin, person, regimen).problem(days)))

    brought = set(absences_by_name(bone_model()))
    assert "denosumab" in brought and "exercise" not in brought
    assert left_out("atac_woman", "an inhibitor", HALF_A_YEAR) == brought - {"anastrozole"}
    # begins within the run
    later = left_out("atac_woman", "another added later", HALF_A_YEAR)
    assert later == brought - {"anastrozole", "zoledronate"}
    # taken before the run, and still in bone; and vitamin D of her supplements
    after = left_out("flex_woman", "an inhibitor", HALF_A_YEAR)
    assert after == brought - {"anastrozole", "alendronate", "vitamin_D"}
    # what men have of their own goes in women as a drug does
    assert "male" in brought
    assert left_out("older_man", "an inhibitor", HALF_A_YEAR) == brought - {"anastrozole", "male"}
    # few doses: the whole model is run
    assert not left_out("atac_woman", "an inhibitor", [30.0])
    assert not left_out("flex_woman", "an inhibitor", [59.0])


def test_without_a_drug_all_other_states_are_left() -> None:
    model = bone_model()
    absences = absences_by_name(model)
    for drug, absence in absences.items():
        reduced, left = equations_without(model, (drug,))
        assert set(left) | set(absence.states) == set(range(len(model.states)))
        assert len(reduced.rates) == len(left)
    of_women, _ = equations_without(model, ("male",))
    place = model.layout.parameters.position
    read = {of_women.graph.inputs.get(node) for node in of_women.graph.needed(of_women.rates)}
    assert ("constants", place("leydig_decline")) not in read
    assert ("constants", place("ovarian_decline_width")) in read
    every = tuple(absences)
    assert set(joined(absences, every).states) == {k for a in absences.values() for k in a.states}


def women(engine: FastEngine, library: Library, regimen: str, number: int) -> list[Problem]:
    """Return runs of half a year that differ in one parameter and share the schedule."""
    problem = life(engine, library, "atac_woman", regimen).problem(HALF_A_YEAR)
    place = engine.layout.parameters.position("rankl_rise")

    def changed(factor: float) -> Problem:
        constants = problem.constants.copy()
        constants[place] *= factor
        return replace(problem, constants=constants)

    return [changed(factor) for factor in np.linspace(0.5, 2.0, number)]


def test_side_by_side_it_is_the_same(engine: FastEngine, builtin: Library) -> None:
    inhibited = women(engine, builtin, "an inhibitor", 5)
    both = women(engine, builtin, "two together", 3)
    untreated = [replace(one, schedule=type(one.schedule)()) for one in inhibited[:2]]
    mixed = [inhibited[0], both[0], untreated[0], *inhibited[1:], *both[1:], untreated[1]]
    answers = engine.integrate_many(mixed)
    for problem, answer in zip(mixed, answers, strict=True):
        assert largest_difference(answer.states, engine.integrate(problem).states) <= SAME
    # to the bit, whoever is beside
    alone = engine.integrate_many(inhibited)
    for problem, answer in zip(inhibited, alone, strict=True):
        place = next(k for k, one in enumerate(mixed) if one is problem)
        np.testing.assert_array_equal(answer.states, answers[place].states)


def test_gradients_are_those_of_the_whole_model(engine: FastEngine, builtin: Library) -> None:
    names = ["rankl_rise", "LS_turnover", "denosumab_site_half"]
    who = life(engine, builtin, "atac_woman", "an inhibitor")
    found = gradient(who, [91.0], names)
    with everything(engine):
        whole = gradient(who, [91.0], names)
    assert largest_difference(found.trajectory.values, whole.trajectory.values) <= SAME
    for column, of_whole in zip(found.values.T, whole.values.T, strict=True):
        assert largest_difference(column.T, of_whole.T) <= SAME
    assert not found.values[..., 2].any()


def test_what_a_derivative_is_asked_by_is_not_left_out(
    engine: FastEngine, builtin: Library
) -> None:
    """Zero of a drug, or of what brings it into the body, still has a slope."""
    problem = life(engine, builtin, "atac_woman", "an inhibitor").problem(HALF_A_YEAR)
    rate = len(engine.layout.parameters) + engine.layout.inputs.position("letrozole_oral_rate")
    by_rate = replace(problem, sensitivity_to=np.array([rate]))
    assert "letrozole" not in engine._untaken.drugs(by_rate)
    begins = np.zeros((len(problem.initial), 1))
    begins[engine.layout.states.position("denosumab_at_bone")] = 1.0
    moved = replace(problem, sensitivity_to=np.array([0]), initial_sensitivity=begins)
    assert "denosumab" not in engine._untaken.drugs(moved)
    assert "letrozole" in engine._untaken.drugs(moved)


_AGAIN = """
import sys
import numpy as np
from ranklmodel.lives.scenario import scenario
life = scenario("atac_woman", "anastrozole_1mg_daily", calibration=None)
run = life.engine.integrate(life.problem([91.0]))
assert life.engine._untaken.drugs(life.problem([91.0]))
assert "sympy" not in sys.modules, "equations were needed"
sys.stdout.write(run.states.tobytes().hex())
"""


def test_a_second_process_needs_no_equations(builtin: Library) -> None:
    who = scenario("atac_woman", "anastrozole_1mg_daily", calibration=None, library=builtin)
    expected: Solution = who.engine.integrate(who.problem([91.0]))
    done = subprocess.run([sys.executable, "-c", _AGAIN], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode() == expected.states.tobytes().hex()


def test_code_alone_runs_the_whole_model(engine: FastEngine, builtin: Library) -> None:
    alone = load_cached(bone_model().fingerprint)
    assert alone is not None
    problem = life(engine, builtin, "atac_woman", "an inhibitor").problem([91.0])
    assert not alone._untaken.drugs(problem)
    states = engine.integrate(problem).states
    assert largest_difference(alone.integrate(problem).states, states) <= SAME
