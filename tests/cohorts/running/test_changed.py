"""What is changed acts as it does in one person alone, or is said or refused; and is noticed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library
from ranklmodel.lives.treatments import WithoutEffectWarning

FEW = {"people": 3, "years": 1, "every": "1 year", "quantities": ["LS_BMD"]}
COHORT = "ibis2_women"


@pytest.mark.parametrize(
    ("name", "value"), [("body_mass_index", 35.0), ("menopause_age", 44.0), ("rankl_rise", 2.0)]
)
def test_a_change_acts_as_in_each_alone(name: str, value: float) -> None:
    changes = {name: value}
    kept = ranklmodel.cohort(COHORT, "placebo", keep=True, parameters=changes, **FEW).kept()
    usual = ranklmodel.cohort(COHORT, "placebo", keep=True, **FEW).kept()
    alone = ranklmodel.simulate_many(
        list(ranklmodel.people(COHORT, 3).populations),
        "placebo",
        days=[0.0, 365.25],
        dosing="averaged",
        parameters=changes,
    )
    levels = kept["LS_BMD"].values[0]
    assert levels == pytest.approx(np.array([run["LS_BMD"] for run in alone]), rel=1e-9)
    assert not np.allclose(levels, usual["LS_BMD"].values[0], rtol=1e-6, atol=0.0)


def _cohort(**how: object) -> object:
    return ranklmodel.cohort(COHORT, "placebo", **FEW, **how)  # type: ignore[arg-type]


def _outcomes(**how: object) -> object:
    return ranklmodel.outcomes("placebo", people=2, draws=0, months=[1], **how)  # type: ignore[arg-type]


def _trial(**how: object) -> object:
    few = {"replicates": 20, "draws": 0, "pool": 3, "people_per_arm": 5}
    return ranklmodel.virtual_trial("ibis2_bone", **few, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("call", [_cohort, _outcomes, _trial])
def test_a_change_that_can_not_act_is_said(call: Callable[..., object]) -> None:
    with pytest.warns(WithoutEffectWarning, match=r"no effect on any arm: zoledronate is not giv"):
        call(parameters={"zoledronate_entry_rate": 0.5})
    with pytest.raises(InputError, match="male: can not be set"):
        call(parameters={"male": 1.0})


def test_a_change_that_can_not_be_begins_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="unknown parameter"):
        _cohort(parameters={"no_such": 1.0}, out=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_cohort_that_differs_in_who_is_rare_is_another(tmp_path: Path, builtin: Library) -> None:
    text = (builtin.builtin / "cohorts" / f"{COHORT}.yaml").read_text(encoding="utf-8")
    file = tmp_path / "cohorts" / f"{COHORT}.yaml"
    file.parent.mkdir()

    def written(changed: str) -> Library:
        assert changed != text
        file.write_text(changed, encoding="utf-8")
        return Library([tmp_path])

    words = written(text + "# a word\n")
    ranklmodel.cohort(COHORT, out=tmp_path / "run", library=words, **FEW)
    words = written(text.replace("postmenopausal; nearer", "postmenopausal, nearer"))
    assert ranklmodel.cohort(COHORT, out=tmp_path / "run", library=words, **FEW).computed == 0
    range_of_few = '- {of: age, least: 51.9 year, assumed: "of this test"}'
    rarer = written(text.replace("accept:\n", f"accept:\n{range_of_few}\n"))
    first = ranklmodel.people(COHORT, 8, library=rarer).to_pandas()
    assert first.equals(ranklmodel.people(COHORT, 8).to_pandas())
    with pytest.raises(InputError, match="answers another question: people has changed"):
        ranklmodel.cohort(COHORT, out=tmp_path / "run", library=rarer, **FEW)


@pytest.mark.parametrize("call", [_outcomes, _trial])
def test_what_is_other_than_usual_stands_in_the_notes(call: Callable[..., Any]) -> None:
    notes = call(parameters={"rankl_rise": 1.5}, calibration="women").notes
    assert notes[:2] == ("Changed: rankl_rise = 1.5.", "Calibration: women.")
    assert not any(one.startswith(("Changed", "Calibration:")) for one in call().notes)
