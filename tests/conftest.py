"""What tests of the model and its engines share."""

from __future__ import annotations

import locale
import os
from collections.abc import Callable, Iterator

import hypothesis
import pytest

from ranklmodel.checks import Subject
from ranklmodel.compiled.make import fast_engine
from ranklmodel.inputs import Library, ParameterTable, Population
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.reference import ReferenceEngine

EngineMaker = Callable[[Model], Engine]

# Every test of an engine runs on each of these.
ENGINES: dict[str, EngineMaker] = {"reference": ReferenceEngine, "fast": fast_engine}

# The machine may be busy; an example is too slow only if the test as a whole is.
hypothesis.settings.register_profile("ranklmodel", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ranklmodel")

# Figures are drawn without a screen.
os.environ.setdefault("MPLBACKEND", "agg")


@pytest.fixture(autouse=True)
def locale_of_the_machine() -> None:
    """Undo what importing COPASI does: it sets the locale of the whole process to C."""
    locale.setlocale(locale.LC_ALL, "")


@pytest.fixture(scope="session")
def model() -> Model:
    """Return the bone model."""
    return bone_model()


@pytest.fixture(scope="session")
def builtin() -> Library:
    """Return the package's own files."""
    return Library()


@pytest.fixture(scope="session")
def table(builtin: Library) -> ParameterTable:
    """Return the parameters of the mechanism files."""
    return builtin.own_parameters


@pytest.fixture(scope="session", params=list(ENGINES))
def engine_maker(request: pytest.FixtureRequest) -> EngineMaker:
    """Return the function that makes an engine of any model."""
    return ENGINES[request.param]


@pytest.fixture(scope="session")
def engine(engine_maker: EngineMaker, model: Model) -> Engine:
    """Return an engine of the bone model."""
    return engine_maker(model)


@pytest.fixture
def few_people(monkeypatch: pytest.MonkeyPatch, builtin: Library) -> None:
    """Let checks look at two women of the package, and at all of a user's own.

    The steady state of each under each calibration takes most of the time of all checks;
    `tests/checks` goes through everybody, once.
    """
    passed_over = set(builtin.names("population")) - {"atac_woman", "young_woman"}
    everyone = Subject.people

    def people(subject: Subject) -> Iterator[Population]:
        return (one for one in everyone(subject) if one.name not in passed_over)

    monkeypatch.setattr(Subject, "people", people)


@pytest.fixture
def own_parameters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let checks look at the parameters of the mechanism files alone, not of all calibrations.

    A fault of an equation shows in any; `tests/checks` goes through all of them, once.
    """

    def tables(subject: Subject) -> dict[str, ParameterTable]:
        return {"own": subject.table}

    monkeypatch.setattr(Subject, "tables", property(tables))
