"""What the tests of input files share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.inputs import Library, load_calibration, read_observations
from ranklmodel.inputs.parameters.file import MechanismFile
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml

Reader = Callable[[Path], Any]


@pytest.fixture(scope="session")
def library() -> Library:
    """Return the package's own files."""
    return Library()


@pytest.fixture(scope="session")
def readers(library: Library) -> dict[str, Reader]:
    """Return the function that reads each kind of file."""
    return {
        "mechanism": lambda path: validate(MechanismFile, read_yaml(path)),
        "population": library.population,
        "regimen": library.regimen,
        "trial": library.trial,
        "observations": read_observations,
        "calibration": load_calibration,
        "cohort": lambda path: people_of(library.cohort(path), range(10)),
        "design": library.design,
    }


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Return a function that writes a file below a fresh folder."""

    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write_file
