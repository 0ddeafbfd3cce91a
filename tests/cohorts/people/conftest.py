"""Cohorts written for a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.inputs.cohorts.cohort import Cohort

CohortWriter = Callable[[str], Cohort]
HEAD = "name: women\ndescription: Women of a test.\nlike: ibis2_woman\n"


@pytest.fixture(scope="session")
def library() -> Library:
    """Return the package's own files."""
    return Library()


@pytest.fixture
def written(tmp_path: Path, library: Library) -> CohortWriter:
    """Return a function that reads a cohort from the text below its name."""

    def read(text: str) -> Cohort:
        path = tmp_path / "women.yaml"
        path.write_text(HEAD + text, encoding="utf-8")
        return library.cohort(path)

    return read
