"""Figures that are kept: the same bytes as drawn anew, and never those of another answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.disk import cache as stored
from ranklmodel.figures import kept
from ranklmodel.figures.style import content_of
from ranklmodel.figures.trial.figure import plot_trial
from ranklmodel.inputs import SubstanceTable
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.trials.run import TrialRun, run_trial

ARM = "anastrozole_1mg"


@pytest.fixture(scope="module")
def run() -> TrialRun:
    return run_trial("geisler", arms=(ARM,))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_kept_is_what_is_drawn(
    run: TrialRun, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = kept.figure_files(run)
    figure = plot_trial(run)
    assert drawn == {kind: content_of(figure, kind) for kind in ("png", "svg")}
    monkeypatch.setattr(kept, "_drawn", lambda run: pytest.fail("drawn again"))
    assert kept.figure_files(run) == drawn


def test_damaged_file_is_drawn_again(run: TrialRun, folder: Path) -> None:
    drawn = kept.figure_files(run)
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert kept.figure_files(run) == drawn


def test_settings_of_the_user_change_nothing(run: TrialRun, folder: Path) -> None:
    import matplotlib

    drawn = kept.figure_files(run)
    for file in folder.iterdir():
        file.unlink()
    with matplotlib.rc_context({"axes.facecolor": "black", "font.size": 30}):
        assert kept.figure_files(run) == drawn
        assert matplotlib.rcParams["font.size"] == 30


def _other_curve(run: TrialRun) -> TrialRun:
    curve = run.trajectories[ARM]
    values = curve.values.copy()
    values[-1, 0] = np.nextafter(values[-1, 0], np.inf)
    return replace(run, trajectories={ARM: replace(curve, values=values)})


def _other_arm(run: TrialRun, **changes: object) -> TrialRun:
    arms = {name: replace(arm, **changes) for name, arm in run.trial.arms.items()}  # type: ignore[arg-type]  # of any arm
    return replace(run, trial=replace(run.trial, arms=FrozenDict(arms)))


def _other_mass(run: TrialRun) -> TrialRun:
    population = run.trial.arm(ARM).population
    masses = dict(population.substances)
    name, one = next(iter(masses.items()))
    masses[name] = one.model_copy(update={"title": "another"})
    return _other_arm(run, population=replace(population, substances=SubstanceTable(masses)))


@pytest.mark.parametrize(
    "changed",
    [
        _other_curve,
        _other_mass,
        lambda run: replace(run, trial=replace(run.trial, title="another")),
        lambda run: _other_arm(run, title="another"),
        lambda run: _other_arm(run, observations=run.trial.arm(ARM).observations[:-1]),
        lambda run: _other_arm(run, follow_up=run.trial.arm(ARM).follow_up + 1),
    ],
    ids=["curve", "substance", "title", "arm", "observations", "follow-up"],
)
def test_whatever_changes_has_another_key(
    run: TrialRun, changed: Callable[[TrialRun], TrialRun]
) -> None:
    assert kept._key(run) is not None
    assert kept._key(changed(run)) not in (None, kept._key(run))


def test_what_has_no_spelling_is_not_kept(run: TrialRun, folder: Path) -> None:
    strange = _other_arm(run, laboratory=FrozenDict({"E2": object()}))
    assert kept._key(strange) is None


def test_only_the_newest_stay(folder: Path) -> None:
    for number in range(5):
        assert stored.write(str(number), {}, b"", "figure")
    assert stored.write("code", {}, b"")
    stored.keep_newest("figure", 2)
    assert len(list(folder.glob("*.figure"))) == 2
    assert stored.read("code") is not None
