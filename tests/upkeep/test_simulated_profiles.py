"""Whether a profile holds a value is the same question asked at the value and at the ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel import fit, profiles
from ranklmodel.errors import InputError, SimulationError
from ranklmodel.estimation.multistart import Asked
from ranklmodel.inputs import Library
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.upkeep import simulated_profiles as program
from ranklmodel.upkeep.simulated_profiles import (
    TruthBesideProfiles,
    page_of_profiles,
    simulated_profiles,
)
from tests.estimation.questions import question

PRIOR = {"distribution": "log_normal", "center": 0.13, "spread": 0.5}
FREE = [{"name": f"{site}_imbalance", "prior": PRIOR} for site in ("LS", "TH")]
PLACEBO = {"trial": "ibis2", "arms": ["placebo"]}


def asked() -> Asked:
    small = question(*FREE, trials=(PLACEBO,), correlation="arm")
    return Asked(small, Library(), (), "averaged", Tolerance())


def test_values_within_and_beyond_the_ends_of_walked_profiles() -> None:
    found = fit(asked().calibration)
    walked = profiles(found)
    optimum = found.goal.to_search(
        np.array([found.calibration.result.values[name].value for name in walked.names])  # type: ignore[union-attr]
    )
    for place, one in enumerate(walked.of):
        low, high = one.interval
        assert low is not None and high is not None
        beside = TruthBesideProfiles(found.goal, optimum)
        values = {0.9 * low: -1, 1.1 * low: 0, 0.95 * high: 0, 1.1 * high: 1}
        for value, side in values.items():
            on_search = np.log(value) if one.logarithmic else value
            assert beside.side(place, float(on_search)) == side, (one.name, value)


def test_data_sets_are_counted_and_taken_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal, of, failed = simulated_profiles(asked(), 10, seed=1, folder=tmp_path)
    assert not failed and [one.number for one in of] == list(range(10))
    assert sum(one.parameters.share_within for one in of) >= 8.0
    page = page_of_profiles(goal, of, failed)
    assert "10 data sets of 2 rows and 2 parameters" in page and "| `LS_imbalance` |" in page
    monkeypatch.setattr(program, "simulated_rows", None)  # nothing is made again
    assert simulated_profiles(asked(), 10, seed=1, folder=tmp_path)[1] == of
    (tmp_path / "data_set_0001" / "profiles.json").write_text("{}")
    with pytest.raises(InputError, match="no simulated fit"):
        simulated_profiles(asked(), 10, seed=1, folder=tmp_path)


def test_what_can_not_be_profiled_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: Any) -> Any:
        raise SimulationError("nobody lives")

    monkeypatch.setattr(program, "simulated_profile", failing)
    goal, of, failed = simulated_profiles(asked(), 2)
    assert not of and len(failed) == 2
    with pytest.raises(SimulationError, match="nobody lives"):
        page_of_profiles(goal, of, failed)
