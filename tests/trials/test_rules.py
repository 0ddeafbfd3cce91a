"""Arms of trials whose regimens have rules: decided once, and said in every record."""

from __future__ import annotations

from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.explorer.plain.arms import arms_data
from ranklmodel.inputs import Library
from ranklmodel.lives.engines import engine_named
from ranklmodel.lives.treatments import LeftOutWarning
from ranklmodel.trials.made_with import made_with
from ranklmodel.trials.predict import stop_day
from ranklmodel.trials.run import curve_days
from tests.trials.made import library_with

ROWS = """\
ruled,calibration,LS_BMD,pct_change,12,2.0,0.5,1,none
ruled,calibration,LS_BMD,pct_change,36,4.0,0.5,1,none
"""
ARM = """\
  ruled:
    title: denosumab until the hip has gained 3 %
    population: atac_woman
    regimen:
      - treatments:
          - drug: denosumab
            route: subcutaneous
            dose: 60 mg
            interval: 6 month
            stops_when:
              observed: TH_BMD
              measured_as: percent_change
              above: 3 percent
              visits: {first: 1 year, every: 1 year}
"""
CALIBRATION = """\
name: own
description: Made up for tests.
trials:
  - {trial: made}
free:
  - {name: LS_turnover}
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return library_with(tmp_path, ROWS, ARM)


def test_an_arm_is_on_what_was_decided_in_its_person(library: Library) -> None:
    result = ranklmodel.run_trial("made", library=library)
    arm = result.trial.arm("ruled")
    assert result.decisions["ruled"].startswith("denosumab stops at year 2: TH_BMD change")
    assert not arm.regimen.has_rules
    assert stop_day(arm, arm.observations[1]) == 2 * 365.25
    assert result.trajectories["ruled"].facts["decisions"] == result.decisions["ruled"]
    assert made_with(result, library, None).decisions == result.decisions
    assert 2 * 365.25 + 14 in curve_days(arm)  # the weeks after a stop are looked at closely
    life = ranklmodel.scenario("atac_woman", library.trial("made").arm("ruled").regimen)
    days = result.trajectories["ruled"].days
    assert life.run(days)["LS_BMD"] == pytest.approx(result.trajectories["ruled"]["LS_BMD"])


def test_scores_are_those_of_the_trial(library: Library) -> None:
    result = ranklmodel.run_trial("made", library=library)
    scores = ranklmodel.score("made", library=library)
    assert [row.predicted for row in scores.rows] == [row.predicted for row in result.rows]
    assert [one.name for one in scores.families] == [one.name for one in result.families]
    assert any("denosumab stops at year 2" in line for line in scores.in_words())


def test_a_fit_through_a_rule_is_refused(library: Library, tmp_path: Path) -> None:
    (tmp_path / "calibrations").mkdir()
    (tmp_path / "calibrations" / "own.yaml").write_text(CALIBRATION)
    with pytest.raises(InputError, match="arm ruled: denosumab stops when TH_BMD change above 3"):
        ranklmodel.fit("own", library=library)


def test_the_explorer_leaves_such_an_arm_out_and_says_so(library: Library) -> None:
    layout = engine_named("reference", ()).layout
    with pytest.warns(LeftOutWarning, match="made/ruled is not in the explorer"):
        assert "made/ruled" not in arms_data(library, layout)
