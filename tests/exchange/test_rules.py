"""Rules on what is observed as SBML: another simulator decides as we do."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.exchange.life import export_sbml
from ranklmodel.inputs import Population, Regimen, Treatment
from ranklmodel.lives.scenario import Scenario

YEAR = 365.25
SHOTS = {"drug": "denosumab", "route": "subcutaneous", "dose": "60 mg", "interval": "6 month"}
ONCE = {"drug": "zoledronate", "route": "intravenous", "dose": "5 mg", "once": True}
AGAIN = {**ONCE, "duration": "15 minute", "interval": "1 year", "once": False}
AGONIST = {"drug": "gnrh_agonist", "level": 1}
DAYS = np.array([0.0, 100.0, YEAR, 1.2 * YEAR, 2 * YEAR, 2.3 * YEAR, 3.4 * YEAR])
NAMES = ("LS_BMD", "TH_BMD", "CTX_s", "E2")


def given(*entries: dict[str, Any]) -> Regimen:
    treatments = tuple(Treatment.model_validate(one) for one in entries)
    return Regimen("made", "Made up for tests.", treatments)


def rule(observed: str, measured_as: str = "level", **more: Any) -> dict[str, Any]:
    visits = {"first": "6 month", "every": "6 month", "last": "3 year"}
    return {"observed": observed, "measured_as": measured_as, "visits": visits, **more}


@pytest.fixture(scope="module")
def woman() -> Population:
    return ranklmodel.person("woman", 62, since_menopause=10, t_score=-1.8)


def by_roadrunner(life: Scenario) -> np.ndarray:
    """Return what libRoadRunner makes of the document, the second time it runs it."""
    from tests.oracles.engines import roadrunner_model

    loaded = roadrunner_model(export_sbml(life, "4 year"))
    loaded.selections = list(NAMES)
    first = np.array(loaded.simulate(times=DAYS.tolist()), dtype=float)
    loaded.reset()
    again = np.array(loaded.simulate(times=DAYS.tolist()), dtype=float)
    assert np.array_equal(first, again)
    return again


GAINED = rule("TH_BMD", "percent_change", above="3 percent")
LOW = {**rule("LS_BMD", "t_score", below=-1.82), "observed": ["TH_BMD", "LS_BMD"]}
TOO_LOW = rule("LS_BMD", "t_score", below=-4)
BACK = rule("CTX_s", above="0.3 ng/mL")
SLOW = pytest.mark.slow  # libRoadRunner compiles the whole model anew for each document


@pytest.mark.parametrize(
    ("entries", "decided"),
    [
        pytest.param(
            ({**SHOTS, "stops_when": GAINED}, {**ONCE, "begins_when": GAINED, "delay": "30 day"}),
            "denosumab stops at year 1.5.*zoledronate begins at year 1.5, 30 days",
            id="sequence",
        ),
        pytest.param(
            ({**AGAIN, "begins_when": LOW},), "begins at year", id="infusions", marks=SLOW
        ),
        pytest.param(({**AGAIN, "begins_when": TOO_LOW},), "never begins", id="never", marks=SLOW),
        pytest.param(
            ({**SHOTS, "begins_when": BACK, "lasts": "1 year"},),
            "begins at .*begins at",
            id="courses",
            marks=SLOW,
        ),
        pytest.param(
            ({**SHOTS, "begins_when": BACK, "stops_when": {**BACK, "above": "9 ng/mL"}},),
            "never stops",
            id="both",
            marks=SLOW,
        ),
    ],
)
def test_another_simulator_decides_as_we_do(
    woman: Population, entries: tuple[dict[str, Any], ...], decided: str
) -> None:
    pytest.importorskip("roadrunner")
    life = ranklmodel.scenario(woman, given(*entries))
    run = life.run(DAYS)
    assert re.search(decided, run.facts["decisions"]), run.facts["decisions"]
    theirs = by_roadrunner(life)
    for place, name in enumerate(NAMES):
        assert theirs[:, place] == pytest.approx(run[name], rel=2e-5), name


@SLOW
def test_what_is_held_goes_on_and_off() -> None:
    pytest.importorskip("roadrunner")
    young = ranklmodel.scenario("premenopausal_woman")
    visits = {"first": "1 year", "every": "1 year"}
    high = {
        "observed": "E2",
        "above": "20 pg/mL",
        "visits": {"first": "6 month", "every": "1 year"},
    }
    low = {"observed": "E2", "below": "20 pg/mL", "visits": visits}
    life = young.on(given({**AGONIST, "begins_when": high, "stops_when": low}))
    run = life.run(DAYS)
    assert "gnrh_agonist stops at year 1" in run.facts["decisions"]
    theirs = by_roadrunner(life)
    assert theirs[:, 0] == pytest.approx(run["LS_BMD"], rel=2e-5)
    assert theirs[:, 3] == pytest.approx(run["E2"], rel=1e-4)


@pytest.mark.filterwarnings("ignore::ranklmodel.lives.usual_doses.UnusualDoseWarning")
@pytest.mark.parametrize(
    ("entries", "words"),
    [
        (({**AGAIN, "adherence": 0.5, "begins_when": LOW},), "50 % of the doses are taken"),
        (
            (AGONIST, {**AGONIST, "begins_when": rule("E2", above="50 pg/mL")}),
            "something else sets .* as well",
        ),
        (
            ({**AGAIN, "duration": "1 year", "begins_when": LOW},),
            "each dose enters as long as it takes to the next",
        ),
    ],
)
def test_what_events_can_not_say_is_refused(
    woman: Population, entries: tuple[dict[str, Any], ...], words: str
) -> None:
    life = ranklmodel.scenario(woman, given(*entries))
    with pytest.raises(InputError, match=f"begins when .*{words}, which a document can not say"):
        export_sbml(life, "2 year")
    plain = ranklmodel.decided(life, 2 * YEAR)
    assert "rule" not in export_sbml(plain, "2 year").split("<listOfEvents")[-1].split("</")[0]
