"""Simulated trials to draw."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.trials.run import TrialRun, run_trial
from tests.commands.conftest import HEADER, ROWS, TRIAL


@pytest.fixture(scope="session")
def quick(tmp_path_factory: pytest.TempPathFactory) -> TrialRun:
    """Return three weeks of a made-up trial with fitted and predicted rows."""
    folder = tmp_path_factory.mktemp("own")
    trial = folder / "trials" / "quick"
    trial.mkdir(parents=True)
    (trial / "trial.yaml").write_text(TRIAL)
    (trial / "observations.csv").write_text(HEADER + "\n" + ROWS)
    return run_trial("quick", library=Library([Path(folder)]))


@pytest.fixture(scope="session")
def menopause() -> TrialRun:
    """Return the cohort whose rows are changes and rates between two months."""
    return run_trial("menopause")


@pytest.fixture(scope="session")
def atac() -> TrialRun:
    """Return the trial with changes counted from month 60."""
    return run_trial("atac")
