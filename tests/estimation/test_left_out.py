"""What is left out is not read, and is predicted as anybody would predict it by hand."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from ranklmodel import score
from ranklmodel.errors import InputError
from ranklmodel.estimation.fit import fit
from ranklmodel.estimation.left_out import (
    LeftOutTrial,
    alone_by_row,
    key_of,
    leave_one_out,
    question_without,
)
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.calibrations import Calibration, write_calibration
from ranklmodel.upkeep.left_out import rmse, rows_text, seen_again, share, table_of
from tests.estimation.questions import UNTREATED, question

FREE = (
    {
        "name": "LS_imbalance",
        "prior": {"distribution": "log_normal", "center": 0.13, "spread": 0.5},
    },
    {
        "name": "TH_imbalance",
        "prior": {"distribution": "log_normal", "center": 0.13, "spread": 2.0},
    },
)


@pytest.fixture(scope="module")
def whole() -> Calibration:
    return fit(question(*FREE, trials=UNTREATED, correlation="arm")).calibration


@pytest.fixture(scope="module")
def trials(
    whole: Calibration, tmp_path_factory: pytest.TempPathFactory
) -> tuple[LeftOutTrial, ...]:
    folder = tmp_path_factory.mktemp("left_out")
    write_calibration(whole, folder / "mine.yaml")
    return leave_one_out(str(folder / "mine.yaml"), folder, library=Library())


def test_of_each_trial_all_rows_are_predicted_by_the_others(
    whole: Calibration, trials: tuple[LeftOutTrial, ...], tmp_path: Path
) -> None:
    assert [one.trial for one in trials] == ["ibis2", "guthrie1998", "menopause"]
    assert all(one.converged for one in trials)
    for left_out in trials:
        by_hand = fit(question_without(whole, left_out.trial)).calibration
        assert left_out.trial not in {one.trial for one in by_hand.trials}
        path = tmp_path / "others.yaml"
        write_calibration(by_hand, path)
        scores = score(
            left_out.trial, roles=("calibration",), calibration=str(path), dosing="averaged"
        )
        predicted = {key_of(row): row.predicted for row in scores.rows}
        assert left_out.rows
        for row in left_out.rows:
            assert row.predicted == pytest.approx(predicted[key_of(row)], rel=1e-9)
            assert row.with_sampling is not None
        seen = {key_of(row): row for row in score(left_out.trial, dosing="averaged").rows}
        moved = [abs(row.predicted - seen[key_of(row)].predicted) for row in left_out.rows]
        assert max(moved) > 1e-3


def test_what_a_trial_alone_informs_is_named_at_its_rows(
    whole: Calibration, trials: tuple[LeftOutTrial, ...]
) -> None:
    """Of these trials only IBIS-II looks at the hip."""
    alone = alone_by_row(whole, Library(), "averaged")
    assert {key.endpoint: names for key, names in alone.items() if key.trial == "ibis2"} == {
        "LS_BMD": (),
        "TH_BMD": ("TH_imbalance",),
    }
    assert {names for key, names in alone.items() if key.trial != "ibis2"} == {()}
    first, second, _ = trials
    assert [row.endpoint for row in first.informed] == ["LS_BMD"]
    assert second.informed == second.rows


def test_table_tells_what_the_rows_say(trials: tuple[LeftOutTrial, ...]) -> None:
    rows = [row for one in trials for row in one.rows]
    table = table_of(trials, rows)
    informed = [row for one in trials for row in one.informed]
    z = [row.z * math.hypot(row.se, row.tau) for row in informed]  # all are densities
    error = math.sqrt(sum(one**2 for one in z) / len(z))
    assert rmse(informed) == pytest.approx(error, rel=1e-9)
    assert f"RMSE {error:.2f} points on {len(informed)} rows" in table
    assert "`TH_imbalance` (1)" in table
    inside = [row for row in rows if seen_again(row)]
    assert 0 < share(rows) == pytest.approx(100 * len(inside) / len(rows))
    assert len(rows_text(trials).splitlines()) == len(rows) + 1


def test_what_can_not_be_left_out_is_refused(whole: Calibration, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    write_calibration(question(*FREE, trials=UNTREATED), path)
    with pytest.raises(InputError, match="no result"):
        leave_one_out(str(path), tmp_path, library=Library())
    alone = whole.model_copy(update={"trials": whole.trials[:1]})
    write_calibration(alone, path)
    with pytest.raises(InputError, match="two trials"):
        leave_one_out(str(path), tmp_path, library=Library())


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"calibration": 5}, "calibration: expected a name or a path, given 5"),
        ({"folder": "here"}, "folder: expected a Path, given 'here'"),
        ({"library": "params"}, "library: expected a Library"),
        ({"workers": 0}, "workers: expected a number of at least 1, given 0"),
        ({"progress": "loud"}, "progress: expected a function, given 'loud'"),
    ],
)
def test_what_is_of_another_kind_is_refused(
    asked: dict[str, Any], says: str, tmp_path: Path
) -> None:
    stated = {"calibration": "women", "folder": tmp_path, "library": Library()}
    with pytest.raises(InputError) as caught:
        leave_one_out(**{**stated, **asked})
    assert says in str(caught.value)
