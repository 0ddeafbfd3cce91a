"""Calibrations as PEtab problems: linted, complete, and with our own likelihood."""

from __future__ import annotations

import contextlib
import math
import re
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from ranklmodel.errors import ModelError
from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.exchange.calibration import NotExpressedWarning, expressed, petab_question
from ranklmodel.exchange.formats.petab import write_petab
from ranklmodel.inputs import Calibration, Library
from ranklmodel.lives.engines import engine_named
from tests.quick import long_swept

pytest.importorskip("libsbml")
pytest.importorskip("petab")

pytestmark = [
    # PEtab, Pydantic and pandas argue about each other's futures; none of it is ours.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

AGREEMENT = 1e-6


def _calibration(*trials: str) -> Calibration:
    asked = Library().calibration("women")
    parts = tuple(part for part in asked.trials if part.trial in trials)
    # what errors have in common in an arm, PEtab has no words for
    return asked.model_copy(update={"trials": parts, "correlation": "none"})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("petab")
    write_petab(petab_question(_calibration("ultra", "menopause")), folder)
    return folder


def test_both_versions_are_written(folder: Path) -> None:
    assert (folder / "problem.yaml").exists()
    assert (folder / "v2" / "problem.yaml").exists()


def test_every_row_and_every_free_parameter_is_in_it(folder: Path) -> None:
    asked = _calibration("ultra", "menopause")
    goal = objective(asked, Library(), HowRun(engine_named("fast")))
    rows = pd.read_csv(folder / "measurements.tsv", sep="\t")
    assert sorted(rows["measurement"]) == pytest.approx(
        sorted(fitted.comparison.observed for fitted in expressed(goal))
    )
    assert set(rows["unit"]) == {fitted.row.unit for fitted in expressed(goal)}
    parameters = pd.read_csv(folder / "parameters.tsv", sep="\t", index_col="parameterId")
    assert tuple(parameters.index) == goal.names
    low, high = goal.bounds()
    assert np.allclose(parameters["lowerBound"], low) and np.allclose(
        parameters["upperBound"], high
    )


def test_no_event_assigns_what_a_rule_says(folder: Path) -> None:
    """AMICI has no rules where an event assigns a value: its C++ would not compile."""
    import libsbml

    model = libsbml.readSBMLFromFile(str(folder / "model.xml")).getModel()
    rules = {rule.getVariable() for rule in model.getListOfRules() if rule.isAssignment()}
    assigned = {
        one.getVariable(): set(re.findall(r"\w+", libsbml.formulaToL3String(one.getMath())))
        for event in model.getListOfEvents()
        for one in event.getListOfEventAssignments()
    }
    assert "LS_mature_bone" in assigned["LS_BMD_on_day_0"]
    assert {name: read & rules for name, read in assigned.items() if read & rules} == {}


def _likelihood(yaml: Path) -> float:
    """Return pyPESTO's log-likelihood of a problem at its nominal values, run by libRoadRunner."""
    pytest.importorskip("roadrunner")
    pytest.importorskip("pypesto")
    # The importer leaves a folder behind where it is run.
    with warnings.catch_warnings(), contextlib.chdir(yaml.parent):
        warnings.simplefilter("ignore")
        import petab.v1
        from pypesto.objective.roadrunner import SolverOptions
        from pypesto.petab import PetabImporter

        problem = petab.v1.Problem.from_yaml(str(yaml))
        whole: Any = PetabImporter(problem, simulator_type="roadrunner").create_problem().objective
        (data,) = (o for o in whole._objectives if "RoadRunner" in type(o).__name__)
        data.solver_options = SolverOptions(
            relative_tolerance=1e-10, absolute_tolerance=1e-13, maximum_num_steps=1_000_000
        )
        return -float(data(np.array(problem.x_nominal_free_scaled)))


def _own_likelihood(asked: Calibration) -> float:
    goal = objective(asked, Library(), HowRun(engine_named("fast")))
    assert asked.result is not None
    values = np.array([asked.result.values[name].value for name in goal.names])
    assert asked.correlation == "none"
    residuals = dict(zip(map(id, goal.rows), goal.residuals(values).tolist(), strict=False))
    total = 0.0
    for fitted in expressed(goal):
        width = fitted.comparison.deviation / fitted.weight
        total -= 0.5 * residuals[id(fitted)] ** 2 + 0.5 * math.log(2 * math.pi * width**2)
    return total


def test_what_has_no_words_is_said(tmp_path: Path) -> None:
    whole = Library().calibration("people")
    trials = tuple(part for part in whole.trials if part.trial == "horizon")
    asked = whole.model_copy(update={"trials": trials, "correlation": "arm"})
    match = "rows are bounds or differences of arms and are left out; errors of one arm"
    with pytest.warns(NotExpressedWarning, match=match):
        question = petab_question(asked)
    goal = objective(asked, Library(), HowRun(engine_named("fast")))
    assert len(question.measurements) == len(expressed(goal)) < len(goal.rows)


def _spoil(folder: Path) -> None:
    """Halve the young adult's bone turnover of one life only, where no unit check can see it."""
    path = folder / "conditions.tsv"
    table = pd.read_csv(path, sep="\t", index_col="conditionId")
    column = "LS_mature_bone_start_factor"
    table.loc[table.index[0], column] *= 0.99
    table.to_csv(path, sep="\t")


def test_likelihood_is_our_own(folder: Path) -> None:
    ours = _own_likelihood(_calibration("ultra", "menopause"))
    assert math.isclose(_likelihood(folder / "problem.yaml"), ours, rel_tol=AGREEMENT)


@pytest.mark.slow
def test_a_wrong_problem_has_another_likelihood(tmp_path: Path) -> None:
    asked = _calibration("ultra", "menopause")
    write_petab(petab_question(asked), tmp_path)
    _spoil(tmp_path)
    ours = _own_likelihood(asked)
    assert not math.isclose(_likelihood(tmp_path / "problem.yaml"), ours, rel_tol=AGREEMENT)


# Trial by trial: one libRoadRunner that runs the lives of all trials in turn stops with CVODE's
# convergence failure at one that it runs well in a problem of its own. It begins anew at each
# tablet: ARIBON stands for the other trials of years of anastrozole, minutes each.
_LIKE_ARIBON = {"atac", "ibis2"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "trial",
    long_swept(
        sorted({one.trial for one in Library().calibration("women").trials} - _LIKE_ARIBON),
        ("aribon", "menopause", "pepi", "ultra"),
    ),
)
def test_likelihood_of_every_trial_is_our_own(tmp_path: Path, trial: str) -> None:
    asked = _calibration(trial)
    write_petab(petab_question(asked), tmp_path)
    assert math.isclose(
        _likelihood(tmp_path / "problem.yaml"), _own_likelihood(asked), rel_tol=AGREEMENT
    )


def test_a_problem_that_fails_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ranklmodel.exchange.calibration import export_petab
    from ranklmodel.exchange.formats.petab import write

    (tmp_path / "parameters.tsv").write_text("old")

    def objects(path: Path) -> None:
        raise ModelError(f"{path}: objects")

    monkeypatch.setattr(write, "_lint", objects)
    with pytest.raises(ModelError, match="objects"):
        export_petab("women", tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["parameters.tsv"]
    assert (tmp_path / "parameters.tsv").read_text() == "old"
