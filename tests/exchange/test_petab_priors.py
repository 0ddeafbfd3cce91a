"""An exported problem has its lowest point where ours is: its priors differ by a constant only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from ranklmodel.estimation.priors import prior_residual
from ranklmodel.exchange.calibration import petab_question
from ranklmodel.exchange.formats.petab import write_petab
from ranklmodel.inputs import Calibration, Library

pytest.importorskip("libsbml")
pytest.importorskip("petab")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

Floats = npt.NDArray[np.float64]


def free(name: str, distribution: str, center: float, spread: float) -> dict[str, Any]:
    prior = {"distribution": distribution, "center": center, "spread": spread}
    return {"name": name, "prior": prior}


# On both scales of the search, and with nothing believed as well.
ASKED = Calibration.model_validate(
    {
        "name": "priors",
        "description": "One parameter for each kind of prior and scale.",
        "free": [
            free("rankl_rise", "log_normal", 0.7, 0.25),
            free("LS_turnover", "normal", 2e-4, 1e-4),
            free("LS_imbalance", "log_normal", 0.1, 1.0),
            free("ovarian_decline_midpoint", "normal", -0.5, 0.7),
            {"name": "TH_turnover", "prior": {"distribution": "uniform"}},
            "TH_imbalance",
        ],
        "trials": [{"trial": "menopause"}],
    }
)
NAMES = [one.name for one in ASKED.free]
LOG_NORMAL = {"rankl_rise", "LS_imbalance"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("priors")
    write_petab(petab_question(ASKED), folder)
    return folder


def points(name: str) -> Floats:
    entry = Library().own_parameters[name]
    low, high = entry.bounds
    return np.linspace(low + 0.01 * (high - low), high - 0.01 * (high - low), 60)


def ours(name: str, values: Floats) -> Floats:
    (asked,) = (one for one in ASKED.free if one.name == name)
    return np.array([0.5 * prior_residual(asked, float(value)) ** 2 for value in values])


def differ_by_a_constant(theirs: Floats, own: Floats) -> bool:
    apart = theirs - own
    return bool(np.ptp(apart) < 1e-9 * max(1.0, float(np.abs(theirs).max())))


def first_version(folder: Path, name: str, values: Floats) -> Floats:
    from petab.v1 import Problem
    from petab.v1.priors import Prior

    table = Problem.from_yaml(str(folder / "problem.yaml")).parameter_df
    row = {**table.loc[name].to_dict(), "parameterId": name}
    prior = Prior.from_par_dict(row, "objective")
    return -np.log(np.asarray(prior.pdf(values)))


def second_version(folder: Path, name: str, values: Floats) -> Floats:
    from petab.v2 import Problem

    problem: Any = Problem.from_yaml(str(folder / "v2" / "problem.yaml"))
    (parameter,) = (one for one in problem.parameters if one.id == name)
    return -np.log(np.asarray(parameter.prior_dist.pdf(values)))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("version", [first_version, second_version])
def test_a_prior_pulls_as_our_own(folder: Path, version: Any, name: str) -> None:
    values = points(name)
    assert differ_by_a_constant(version(folder, name, values), ours(name, values))


@pytest.mark.parametrize("name", sorted(LOG_NORMAL))
def test_the_plain_density_would_pull_elsewhere(name: str) -> None:
    values = points(name)
    assert not differ_by_a_constant(ours(name, values) + np.log(values), ours(name, values))


def test_pypesto_reads_the_same_priors(folder: Path) -> None:
    pytest.importorskip("pypesto")
    import petab.v1
    from pypesto.petab import PetabImporter

    problem = petab.v1.Problem.from_yaml(str(folder / "problem.yaml"))
    priors = PetabImporter(problem, simulator_type="roadrunner").create_prior()
    scales = problem.parameter_df["parameterScale"]
    start = np.array(problem.x_nominal_scaled)
    for place, name in enumerate(NAMES):
        values = points(name)
        scaled = np.log10(values) if scales[name] == "log10" else values
        theirs = []
        for one in scaled:
            at = start.copy()
            at[place] = one
            theirs.append(float(priors(at)))
        assert differ_by_a_constant(np.array(theirs), ours(name, values)), name
