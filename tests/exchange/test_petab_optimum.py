"""Somebody else's search of an exported problem ends where our own fit does.

What is solved for a person, as her aromatization, and how far her young adult is from the reference
one, stand in the problem as at the values that it was exported at, and are held there. Away from
them pyPESTO's posterior is another than ours by parts of a thousand (see
:mod:`ranklmodel.exchange.formats.petab.lives`), so that its optimum is another by some thousandths
of a standard error; exported anew at what it found, the posterior is ours again.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from ranklmodel.estimation.fit import Fit, fit
from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.estimation.starts import stated_start
from ranklmodel.exchange.calibration import expressed, petab_question
from ranklmodel.exchange.formats.petab import write_petab
from ranklmodel.inputs import Calibration, Library
from ranklmodel.inputs.parameters.calibrations import FreeParameter
from ranklmodel.lives.engines import engine_named
from ranklmodel.simulation.problem import Tolerance
from tests.oracles.pypesto_search import PypestoProblem, Reached, pypesto_problem

for needed in ("libsbml", "petab", "roadrunner", "pypesto"):
    pytest.importorskip(needed)

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

Floats = npt.NDArray[np.float64]

ASKED = Path(__file__).parents[1] / "oracles" / "data" / "untreated_women.yaml"
# Of a posterior where the problem was exported; both engines are asked for ten digits.
AGREEMENT = 1e-6
# In standard errors; what is held moves the optimum by 0.002.
APART = 0.01
# Of our cost at pyPESTO's optimum; half the square of what is apart, over six parameters.
ABOVE = 6 * 0.5 * APART**2


@pytest.fixture(scope="module")
def asked() -> Calibration:
    return Library().calibration(ASKED)


@pytest.fixture(scope="module")
def goal(asked: Calibration) -> Objective:
    tight = Tolerance(1e-10, 1e-13)
    return objective(asked, Library(), HowRun(engine_named("fast"), tolerance=tight))


@pytest.fixture(scope="module")
def fitted(asked: Calibration) -> Fit:
    return fit(asked, dosing="exact")


@pytest.fixture(scope="module")
def problem(asked: Calibration, tmp_path_factory: pytest.TempPathFactory) -> PypestoProblem:
    return exported(asked, tmp_path_factory.mktemp("optimum"))


@pytest.fixture(scope="module")
def reached(problem: PypestoProblem, goal: Objective) -> Reached:
    return problem.search(goal.from_search(stated_start(goal)))


def exported(asked: Calibration, folder: Path) -> PypestoProblem:
    write_petab(petab_question(asked), folder)
    return pypesto_problem(folder / "problem.yaml", "roadrunner")


def posterior(goal: Objective, values: Floats) -> float:
    """Return our own negative logarithm of the posterior density, with the constants PEtab has."""
    residuals = goal.residuals(values)[len(goal.rows) :]
    free = zip(goal.calibration.free, residuals.tolist(), strict=True)
    return sum((prior_part(*one) for one in free), -goal.log_likelihood(values))


def prior_part(free: FreeParameter, residual: float) -> float:
    """Return the part of one prior; a log-normal one is moved, see ``petab.tables.prior``."""
    prior = free.prior
    assert prior is not None and prior.center is not None and prior.spread is not None
    moved = 0.0
    if prior.distribution == "log_normal":
        moved = math.log(prior.center) + 0.5 * prior.spread**2
    return 0.5 * residual**2 + math.log(prior.spread * math.sqrt(2.0 * math.pi)) + moved


def values_of(fitted: Fit) -> Floats:
    assert fitted.calibration.result is not None
    return np.array([one.value for one in fitted.calibration.result.values.values()])


def errors_of(fitted: Fit) -> Floats:
    assert fitted.calibration.result is not None
    errors = [one.standard_error for one in fitted.calibration.result.values.values()]
    return np.array([math.nan if error is None else error for error in errors])


def answered(fitted: Fit, values: Floats) -> Calibration:
    """Return the calibration as if a fit of ours had come to these values."""
    result = fitted.calibration.result
    assert result is not None
    pairs = zip(result.values.items(), values.tolist(), strict=True)
    others = {name: one.model_copy(update={"value": value}) for (name, one), value in pairs}
    return fitted.calibration.model_copy(
        update={"result": result.model_copy(update={"values": others})}
    )


def test_all_of_the_question_has_words(goal: Objective) -> None:
    assert goal.calibration.correlation == "none"
    assert expressed(goal) == list(goal.rows)


@pytest.mark.slow
def test_the_search_begins_at_our_posterior(problem: PypestoProblem, goal: Objective) -> None:
    assert problem.names == goal.names
    start = goal.from_search(stated_start(goal))
    assert math.isclose(problem.cost(start), posterior(goal, start), rel_tol=AGREEMENT)


@pytest.mark.slow
@pytest.mark.long  # their search by differences takes more than a minute
def test_the_optimum_is_ours(reached: Reached, fitted: Fit, goal: Objective) -> None:
    assert fitted.succeeded
    apart = (reached.values - values_of(fitted)) / errors_of(fitted)
    assert np.abs(apart).max() < APART
    best = goal.linearized(values_of(fitted)).cost
    assert abs(goal.linearized(reached.values).cost - best) < ABOVE
    # and the search had to go there
    begun = goal.from_search(stated_start(goal))
    assert goal.linearized(begun).cost > best + 30.0


@pytest.mark.slow
@pytest.mark.long
def test_the_posterior_of_the_optimum_is_ours(
    reached: Reached, fitted: Fit, goal: Objective, tmp_path: Path
) -> None:
    anew = exported(answered(fitted, reached.values), tmp_path)
    expected = posterior(goal, reached.values)
    assert math.isclose(anew.cost(reached.values), expected, rel_tol=AGREEMENT)
    # of the problem as it was exported at the start
    assert math.isclose(reached.cost, expected, abs_tol=0.02)
