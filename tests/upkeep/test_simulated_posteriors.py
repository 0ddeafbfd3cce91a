"""Ranks of a truth among the draws of its posterior are even, and uneven ones are noticed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.upkeep import simulated_posteriors as program
from ranklmodel.upkeep.simulated_posteriors import (
    evenness,
    page_of_posteriors,
    simulated_posteriors,
)
from tests.estimation.inference_extra import require_inference
from tests.upkeep.test_simulated_profiles import asked

require_inference("nutpie")


@pytest.mark.parametrize(
    ("ranks", "even"),
    [
        (np.random.default_rng(0).integers(0, 40, 200), True),
        (np.random.default_rng(0).integers(0, 30, 200), False),  # draws too high
        (np.random.default_rng(0).integers(10, 30, 200), False),  # draws too wide
    ],
)
def test_uneven_ranks_are_noticed(ranks: np.ndarray, even: bool) -> None:
    assert (evenness(ranks)[2] > 0.01) == even


def test_data_sets_are_ranked_and_taken_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal, of, failed = simulated_posteriors(asked(), 2, seed=1, folder=tmp_path)
    assert not failed and all(0 <= rank <= 39 for one in of for rank in one.ranks)
    page = page_of_posteriors(goal, of, ["data set 2: nobody lives"])
    assert "2 data sets of 2 rows and 2 parameters" in page and "- data set 2: nobody" in page
    monkeypatch.setattr(program, "simulated_rows", None)  # nothing is made again
    assert simulated_posteriors(asked(), 2, seed=1, folder=tmp_path)[1] == of
    (tmp_path / "data_set_0001" / "posterior.json").write_text("{}")
    with pytest.raises(InputError, match="no simulated fit"):
        simulated_posteriors(asked(), 2, seed=1, folder=tmp_path)
    with pytest.raises(SimulationError, match="nobody lives"):
        page_of_posteriors(goal, [], ["nobody lives"])


@pytest.mark.slow
@pytest.mark.long  # sixty posteriors, two minutes
def test_ranks_of_a_small_question_are_even() -> None:
    _, of, failed = simulated_posteriors(asked(), 60, seed=2)
    ranks = np.array([one.ranks for one in of])
    assert not failed
    assert min(evenness(column)[2] for column in ranks.T) * ranks.shape[1] > 0.01
