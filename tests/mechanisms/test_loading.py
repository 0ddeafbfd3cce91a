"""Load at a site: a gain there that fades as load becomes habit, and a loss without load."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.trajectory import Trajectory

LIBRARY = Library()
YEAR = 365.25
YEARS = np.array([0.5, 1.0, 2.0, 3.0, 5.0]) * YEAR


def trained(folder: Path, *given: str) -> Trajectory:
    """Return five years of a postmenopausal woman with loads written in YAML."""
    lines = "".join(f"\n  - {one}" for one in given) or " []"
    file = folder / "of_this_test.yaml"
    file.write_text(f"name: of_this_test\ndescription: Of a test.\ntreatments:{lines}\n")
    life = scenario(
        "postmenopausal_woman", LIBRARY.regimen(file), calibration="people", library=LIBRARY
    )
    return life.run(YEARS)


def gain(run: Trajectory, idle: Trajectory, site: str) -> np.ndarray:
    """Return the gain against no training at the days asked for, percent."""
    return 100 * (run[f"{site}_mineral"][1:] / idle[f"{site}_mineral"][1:] - 1)


def test_the_spine_gains_where_it_is_loaded_and_only_there(tmp_path: Path) -> None:
    """Howe 2011: +3.2 % (1.8 to 4.6) at the spine on programmes that combine, at a year."""
    idle, run = trained(tmp_path), trained(tmp_path, "{drug: exercise_spine, level: 1}")
    spine = gain(run, idle, "LS")
    assert 1.8 < spine[1] < 4.6
    assert gain(run, idle, "TH") == pytest.approx(0.0, abs=0.1)  # the calcium it takes
    # the first half year brings more than any later year
    assert spine[0] > spine[3] - spine[2]
    assert spine[4] - spine[3] < 0.5 * (spine[2] - spine[1])


def test_every_programme_loads_all_three_sites() -> None:
    """What is left out of a programme would be taken for habit without a word."""
    for name in (one for one in LIBRARY.names("regimen") if one.startswith("exercise")):
        loads = {one.drug: one.level for one in LIBRARY.regimen(name).treatments}
        assert set(loads) == {"exercise_spine", "exercise_hip", "exercise_neck"}, name


def test_unloading_costs_what_is_not_loaded(tmp_path: Path) -> None:
    idle, run = trained(tmp_path), trained(tmp_path, "{drug: exercise_hip, level: -1}")
    assert gain(run, idle, "TH")[1] < -0.5
    assert gain(run, idle, "FN") == pytest.approx(0.0, abs=0.1)
