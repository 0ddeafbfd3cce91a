"""Doses found: against the closed form, by running them again, and what is refused."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, RanklModelError, UnitError, UnknownNameError
from ranklmodel.inputs import Library, Regimen
from ranklmodel.lives.usual_doses import UnusualDoseWarning
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.titration.course import AddsUpWarning
from ranklmodel.titration.finding import DoseFinding
from ranklmodel.titration.tries import BONE

WOMAN = "atac_woman"
SHORT: dict[str, Any] = {"at": "42 day", "years": 0.25}


@functools.cache
def woman(target: str) -> DoseFinding:
    return ranklmodel.find_dose(WOMAN, "anastrozole", target, **SHORT)


@pytest.mark.parametrize(("interval", "days"), [("1 day", 1.0), ("3 day", 3.0)])
def test_the_dose_for_a_plasma_level_is_that_of_the_closed_form(interval: str, days: float) -> None:
    """In one compartment the mean level is dose / (clearance * interval)."""
    low, high = 4.9, 5.3
    finding = ranklmodel.find_dose(
        WOMAN,
        "anastrozole",
        f"anastrozole={low}..{high}ng/mL",
        interval=interval,
        calibration=None,
        tolerance=Tolerance(1e-8, 1e-11),
        **SHORT,
    )
    clearance = Library().parameters()["anastrozole_clearance"].value  # L/day
    per_litre = 1e-3  # mg/L in ng/mL
    meeting, found = finding.meeting, finding.found
    assert found is not None and meeting is not None
    for dose, level in ((found.dose, (low + high) / 2), (meeting.first, low), (meeting.last, high)):
        assert dose == pytest.approx(level * per_litre * clearance * days, rel=1e-4)


def test_the_dose_found_meets_the_target_when_it_is_simulated() -> None:
    finding = woman("E2=1..2pg/mL")
    assert finding.verdict == "found" and finding.regimen is not None and finding.found is not None
    run = ranklmodel.simulate(WOMAN, finding.regimen, until="42 day", every="1 hour")
    last = run.days >= 41.0 - 1e-9
    mean = np.trapezoid(run["E2"][last], run.days[last])  # over one day
    assert mean == pytest.approx(finding.found.level, rel=1e-3)
    assert 1.0 < mean < 2.0
    assert finding.found.level == pytest.approx(1.5, rel=1e-4)


def test_a_higher_target_takes_less_inhibitor_and_costs_less_bone() -> None:
    strict, lax = woman("E2=0.8..1pg/mL").found, woman("E2=1..2pg/mL").found
    assert strict is not None and lax is not None
    assert lax.dose < strict.dose
    assert set(lax.bone) == set(BONE)
    for site in ("LS_BMD", "TH_BMD", "FN_BMD"):
        assert strict.bone[site] < lax.bone[site] < 0
    assert strict.bone["CTX_s"] > lax.bone["CTX_s"] > 0


def test_a_molar_target_is_the_same_target() -> None:
    factor = 1e3 / Library().substances["E2"].molar_mass.to("g/mol")  # pmol/L in 1 pg/mL
    molar = woman(f"E2={factor:.12g}..{2 * factor:.12g}pmol/L").found
    by_mass = woman("E2=1..2pg/mL").found
    assert molar is not None and by_mass is not None
    assert molar.dose == pytest.approx(by_mass.dose, rel=1e-5)


def test_an_assay_that_reads_more_asks_for_its_own_dose() -> None:
    """It adds the same to every level, so the range moves by that much."""
    offset = Library().parameters()["E2_direct_immunoassay_offset"].value  # pg/mL
    read = woman(f"E2_direct_immunoassay={1 + offset}..{2 + offset}pg/mL").found
    true = woman("E2=1..2pg/mL").found
    assert read is not None and true is not None
    assert read.dose == pytest.approx(true.dose, rel=1e-4)


def test_every_nth_day_meets_it_and_its_neighbours_outside_do_not() -> None:
    finding = ranklmodel.find_dose(WOMAN, "anastrozole", "E2=1..2pg/mL", vary="interval", **SHORT)
    met = finding.meeting
    assert met is not None and met.value == int(met.value)
    assert finding.found is not None and finding.target.holds(finding.found.level)
    for days in (met.first - 1, met.last + 1):
        if 1 <= days <= 14:
            other = ranklmodel.find_dose(
                WOMAN,
                "anastrozole",
                "E2=1..2pg/mL",
                vary="dose",
                interval=f"{days} day",
                between="1..1.001mg",
                **SHORT,
            )
            assert not other.target.holds(other.tried[0].level)


def test_below_the_usual_doses_is_looked_and_said() -> None:
    finding = woman("E2=2.5..4pg/mL")
    assert finding.found is not None and not finding.usual
    assert finding.found.dose < finding.course.low
    assert "less than what people are given" in " ".join(finding.in_words())


@pytest.mark.parametrize(
    ("target", "verdict", "words"),
    [
        ("E2=5..7pg/mL", "met without the drug", "No anastrozole is needed"),
        ("E2=20..30pg/mL", "not reached", "below 20 to 30 pg/mL, and anastrozole lowers it"),
        ("E2=0.01..0.02pg/mL", "not reached", "reachable are"),
    ],
)
def test_where_no_dose_is_found_there_is_none_and_a_reason(
    target: str, verdict: str, words: str
) -> None:
    finding = woman(target)
    assert finding.verdict == verdict and words in finding.in_words()[0]
    assert finding.found is None and finding.regimen is None and finding.tablets is None
    assert finding.as_record()["found"] is None


@pytest.mark.parametrize(
    ("drug", "target", "kind", "words"),
    [
        ("anastrozole", "E2", InputError, "expected NAME=LOW..HIGH UNIT"),
        ("anastrozole", "E2=20pg/mL", InputError, "expected two ends"),
        ("anastrozole", "E2=20..30", UnitError, "a unit is missing"),
        ("anastrozole", "E2=30..20pg/mL", InputError, "the smaller first"),
        ("anastrozole", "E2=20..30mg", UnitError, "E2 is in pg/mL, given 'mg'"),
        ("anastrozole", "E3=20..30pg/mL", UnknownNameError, "did you mean"),
        ("anastrozole", "LS_BMD=1..2g/cm^2", InputError, "is a density"),
        ("anastrozole", "free_estradiol=1..2pg/mL", InputError, "nothing that a laboratory"),
        ("anastrozol", "E2=20..30pg/mL", UnknownNameError, "did you mean 'anastrozole'"),
        ("gnrh_agonist", "E2=20..30pg/mL", InputError, "held at a level"),
        ("testosterone", "T=20..30ng/dL", InputError, "by which route: implant or"),
        ("denosumab", "E2=20..30pg/mL", InputError, "say how often"),
    ],
)
def test_a_question_without_an_answer_is_refused(
    drug: str, target: str, kind: type[RanklModelError], words: str
) -> None:
    with pytest.raises(kind, match=words):
        ranklmodel.find_dose(WOMAN, drug, target, **SHORT)


def test_a_drug_that_does_not_act_on_a_quantity_is_refused() -> None:
    with pytest.raises(InputError, match="denosumab: it does not act on E2"):
        ranklmodel.find_dose(WOMAN, "denosumab", "E2=2..3pg/mL", interval="21 day", **SHORT)


def test_a_drug_that_is_taken_already_adds_up() -> None:
    """What is found on top of a dose is what is lacking of the whole."""
    whole = woman("anastrozole=8..8.4ng/mL").found
    with pytest.warns(AddsUpWarning, match="taken already, in anastrozole_0_1mg"):
        finding = ranklmodel.find_dose(
            WOMAN,
            "anastrozole",
            "anastrozole=8..8.4ng/mL",
            beside="anastrozole_0_1mg_5_years",
            **SHORT,
        )
    assert whole is not None and finding.found is not None
    assert finding.found.dose == pytest.approx(whole.dose - 0.1, rel=1e-3)
    assert finding.course.high == pytest.approx(10 - 0.1)


def test_a_failed_run_is_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    from ranklmodel.titration import tries

    def failing(lives: list[object], regimens: list[Regimen], *_: object) -> list[object]:
        return [ranklmodel.SimulationError("gave up", time=3.0) for _ in lives]

    monkeypatch.setattr(tries, "run_each", failing)
    with pytest.raises(ranklmodel.SimulationError, match=r"without anastrozole: gave up"):
        ranklmodel.find_dose(WOMAN, "anastrozole", "E2=1..2pg/mL", **SHORT)


def test_an_unusual_dose_that_was_asked_for_is_said() -> None:
    with pytest.warns(UnusualDoseWarning, match="usual are"):
        ranklmodel.find_dose(
            WOMAN,
            "anastrozole",
            "anastrozole=300..400ng/mL",
            between="1..40mg",
            tablet="20 mg",
            **SHORT,
        )
