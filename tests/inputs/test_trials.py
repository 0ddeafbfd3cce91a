"""Trials: arms, rows, windows."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from ranklmodel.errors import UnknownNameError
from ranklmodel.inputs import DoseSeries, Library
from ranklmodel.inputs.values.vocabulary import WINDOWED_UNITS


def test_arm_brings_everything_together(library: Library) -> None:
    arm = library.trial("atac").arm("anastrozole")
    assert arm.population.name == "atac_woman"
    assert arm.regimen.drugs == ("anastrozole",)
    assert arm.visits[-1] == arm.follow_up == pytest.approx(7 * 365.25)
    assert {row.arm for row in arm.observations} == {"anastrozole", "anastrozole_off"}
    assert {row.study for row in arm.observations} == {"ATAC"}


def test_study_and_arm_tell_rows_of_one_name_apart(library: Library) -> None:
    trial = library.trial("geisler")
    assert {row.study for row in trial.arm("anastrozole_1mg").observations} == {
        "Geisler1996",
        "Geisler2002",
    }
    (row,) = trial.arm("anastrozole_1mg_sensitive_assay").observations
    assert (row.study, row.value) == ("Geisler2008", -92.8)
    assert (
        trial.arm("anastrozole_1mg_sensitive_assay").laboratory["E2"]
        != (trial.arm("anastrozole_1mg").laboratory["E2"])
    )


def test_arms_that_are_not_modelled_have_reasons(library: Library) -> None:
    trial = library.trial("menopause")
    assert "FSH is no output of the model" in trial.not_modelled["FSHstage3"]
    assert {row.arm for row in trial.not_modelled_observations} == set(trial.not_modelled)


def test_rows_without_time_have_a_window(library: Library) -> None:
    arm = library.trial("menopause").arm("natural")
    windows: dict[str, Any] = {
        row.unit: arm.window(row) for row in arm.observations if row.arm == "all"
    }
    assert windows == {
        "pct_change_10y": (0.0, pytest.approx(3652.5)),
        "pct_change_transmenopause": (pytest.approx(1461.0), pytest.approx(2556.75)),
    }
    for name in library.names("trial"):
        for one in library.trial(name).arms.values():
            for row in one.observations:
                # A rate up to a time has both; a level without a time is a cross-section.
                windowed = row.unit in WINDOWED_UNITS
                if windowed or row.unit.startswith("pct_change"):
                    timed = row.time_months is not None
                    assert (one.window(row) is not None) == (windowed or not timed)


def test_a_time_that_counts_from_another_day_has_a_window(library: Library) -> None:
    arm = library.trial("horizon").arm("zoledronate")
    (row,) = (r for r in arm.observations if r.unit == "pct_change_from_pre3rd_infusion")
    assert row.time_months == 0.33
    begin, end = arm.window(row) or (0.0, 0.0)
    infusions = arm.regimen.events(arm.follow_up)[0]
    assert isinstance(infusions, DoseSeries)
    assert begin == pytest.approx(infusions.times[2])
    assert 9 <= end - begin <= 11


def test_several_regimens_at_once(library: Library) -> None:
    assert library.trial("ultra").arm("estradiol").regimen.drugs == (
        "estradiol",
        "calcium",
        "vitamin_D",
    )
    assert library.trial("ibis2").arm("placebo").regimen.treatments == ()


def test_unknown_arm(library: Library) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'anastrozole"):
        library.trial("atac").arm("anastrozol")


def test_follow_up_without_visits_is_the_last_row(library: Library) -> None:
    arm = library.trial("geisler").arm("anastrozole_10mg")
    assert arm.visits == ()
    assert arm.follow_up == pytest.approx(0.92 * 30.4375)


def test_trial_survives_pickling(library: Library) -> None:
    trial = library.trial("ultra")
    assert pickle.loads(pickle.dumps(trial)).arms["estradiol"] == trial.arms["estradiol"]
