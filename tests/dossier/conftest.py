"""A small paper, written once, and the program with a trial of three weeks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.conftest import invoke as invoke
from tests.commands.conftest import own as own
from tests.dossier.results import small_paper


@pytest.fixture(scope="session")
def written_paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small paper, which nobody changes."""
    return small_paper(tmp_path_factory.mktemp("dossier") / "paper")


@pytest.fixture
def paper(written_paper: Path, tmp_path: Path) -> Path:
    """Return a copy of the small paper."""
    return Path(shutil.copytree(written_paper, tmp_path / "paper"))
