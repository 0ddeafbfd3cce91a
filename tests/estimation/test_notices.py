"""What a fit does not know stands in words in what it returns, in its file and on the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.estimation.fit import Fit, fit
from ranklmodel.estimation.objective import Objective
from ranklmodel.inputs import Library, load_calibration, write_calibration
from tests.commands.conftest import Invoke, invoke
from tests.estimation.questions import HIP, goal_of, question
from tests.estimation.test_fit import row, written

__all__ = ["invoke"]  # a fixture

ULTRA = {"trial": "ultra"}
STATED = "transdermal_estradiol_fraction"
TIGHT = {"distribution": "log_normal", "center": 0.06, "spread": 0.01}


def said(found: Fit) -> tuple[str, ...]:
    """Return the notices, the same in the result."""
    result = found.calibration.result
    assert result is not None and result.notices == found.notices
    return found.notices


KINDS: tuple[tuple[Any, Any, list[str], bool], ...] = (
    (("TH_imbalance",), HIP, [], True),
    (
        ("TH_imbalance", "letrozole_clearance"),
        HIP,
        [
            "1 rows for 2 free parameters: the data alone can not determine them all",
            "letrozole_clearance is not determined: letrozole is not given",
        ],
        True,
    ),
    (
        ("TH_imbalance", "TH_turnover"),
        HIP,
        [
            "1 rows for 2 free parameters: the data alone can not determine them all",
            "TH_imbalance, TH_turnover are not determined: the rows tell them together, or not "
            "within their bounds",
        ],
        False,
    ),
    (("CTX_background",), HIP, ["CTX_background is not determined: no row answers it"], False),
    (
        ({"name": "TH_imbalance", "bounds": [0.6, 0.8], "start": 0.7},),
        HIP,
        ["TH_imbalance came to rest at its lower bound, 0.6; the best may lie beyond"],
        False,
    ),
    (
        ({"name": "TH_imbalance", "prior": TIGHT},),
        HIP,
        ["TH_imbalance is as uncertain as its prior: the rows add next to nothing"],
        True,
    ),
    (
        (STATED,),
        ULTRA,
        [
            f"{STATED} does not move ultra_woman: their files state a value",
            f"{STATED} is not determined: no row answers it",
        ],
        False,
    ),
)


@pytest.mark.parametrize(("free", "trial", "notices", "succeeded"), KINDS)
def test_each_kind_is_said(free: Any, trial: Any, notices: list[str], succeeded: bool) -> None:
    found = fit(question(*free, trials=[trial]))
    assert [*said(found)] == notices
    assert found.succeeded == succeeded


def test_what_was_said_stands_in_the_file_and_decides_the_status(
    invoke: Invoke, tmp_path: Path
) -> None:
    write_calibration(question("CTX_background", trials=[HIP]), Path("mine.yaml"))
    done = invoke("fit", "./mine.yaml", "--starts", "1")
    notice = "CTX_background is not determined: no row answers it"
    assert done.exit_code == 1 and f"Note: {notice}" in done.stdout
    result = load_calibration(Path("mine.fitted.yaml")).result
    assert result is not None and result.notices == (notice,)


def test_a_value_that_people_state_moves_only_others() -> None:
    """ULTRA's women state what a patch yields; nobody else is on one."""
    goal = goal_of(question("rankl_rise", STATED, trials=[ULTRA]))
    values = np.array([goal.table[name].value for name in goal.names])
    here = goal.linearized(values)
    assert (here.jacobian[: len(goal.rows), 1] == 0).all()
    assert (here.jacobian[: len(goal.rows), 0] != 0).any()
    moved = goal.residuals(values * np.array([1.0, 0.5]))
    assert moved == pytest.approx(here.residuals, abs=1e-6)


@pytest.mark.parametrize("name", ["calcium_intake", "body_mass_index", "personal_aromatization"])
def test_what_is_a_person_s_own_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=f"{name} is a person's own") as caught:
        goal_of(question("TH_imbalance", name))
    assert caught.value.key == "free[1].name"


def test_rows_that_are_all_bounds_tell_nothing_where_they_are_kept(tmp_path: Path) -> None:
    bounds = [row("treated", site, 36.0, 20.0) | {"censoring": "left"} for site in ("LS_BMD",)]
    library = written(tmp_path, bounds)
    found = fit(question("rankl_rise", trials=[{"trial": "made"}]), library=library)
    assert not found.succeeded
    assert [*said(found)] == [
        "every row is a bound: where all are kept, nothing is known",
        "rankl_rise is not determined: no row answers it",
    ]


def test_a_row_that_can_not_be_compared_names_its_arm(tmp_path: Path) -> None:
    """No drug is there at the visit, of which a percent could be taken."""
    library = written(tmp_path, [row("treated", "anastrozole", 12.0, 10.0)])
    with pytest.raises(SimulationError, match=r"can not start at .*treated of made can not be co"):
        fit(question("rankl_rise", trials=[{"trial": "made"}]), library=library)


def test_words_that_are_too_long_for_a_file_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, start = Objective.changed, Library().parameters("women")["TH_imbalance"].value

    def changed(self: Objective, values: np.ndarray) -> Any:
        if values[0] != start:
            raise SimulationError("beyond the wall " * 200)
        return whole(self, values)

    monkeypatch.setattr(Objective, "changed", changed)
    found = fit(question("TH_imbalance", trials=[HIP]))
    assert not found.succeeded
    assert max(map(len, said(found))) < 600
