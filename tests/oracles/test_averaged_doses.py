"""Averaged dosing beside exact with every drug of the model, alone and beside an inhibitor."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.inputs import Library, Quantity, Regimen, Treatment
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.simulation.problem import Dosing
from ranklmodel.simulation.trajectory import Trajectory

WITHIN = 1e-5  # g/cm2 of density
DAYS = np.linspace(0.0, 365.25, 13)
# Levels are set, not dosed.
ROUTES = sorted(
    {(one.drug, one.route) for one in bone_model().administrations if one.route != "level"}
)
AVERAGED = {("anastrozole", "oral"), ("letrozole", "oral"), ("exemestane", "oral")}
# What stays for months is given every half year, in the usual amount of a year; by how many days
# what stays for weeks is apart.
INTERVALS = {
    ("denosumab", "subcutaneous"): 182.625,
    ("zoledronate", "intravenous"): 182.625,
    ("testosterone", "implant"): 120.0,
    ("testosterone", "intramuscular"): 14.0,
}
# What is added to a drug by several routes, of which one states what is usual.
GIVEN = {
    ("estradiol", "transdermal"): "50 ug/day",  # a gel of as much as a patch
    ("testosterone", "implant"): "0.83 mg/day",
    ("testosterone", "intramuscular"): "7 mg/day",
    ("testosterone", "intravenous"): "5 mg/day",  # as much as a man makes
    ("testosterone", "transdermal"): "5 mg/day",  # what women are given
}
# g/cm2 by which what is left of a drug shows; the supply of vitamin D of this woman is a usual one.
SHOWS = {("vitamin_D", "oral"): 2e-4}


def usual(drug: str, route: str) -> Treatment:
    """Return a drug in single doses of its usual amount, never an even supply."""
    usually = Library().own_parameters.limits.doses[drug, route].usual
    a_day = Quantity.parse(GIVEN[drug, route]) if (drug, route) in GIVEN else usually
    assert a_day is not None, f"{drug} has no usual dose"
    days = INTERVALS.get((drug, route), 1.0)
    unit = a_day.unit.partition("/")[0]
    dose = f"{a_day.to(f'{unit}/day') * days:.6g} {unit}"
    return Treatment.model_validate(
        {"drug": drug, "route": route, "dose": dose, "interval": f"{days} day"}
    )


def run(dosing: Dosing, *treatments: Treatment) -> Trajectory:
    """Return a year of a woman after the menopause."""
    taken = Regimen("of_this_test", "Doses.", treatments)
    return scenario("postmenopausal_woman", taken, dosing=dosing).run(DAYS)


def assert_as_exact(averaged: Trajectory, exact: Trajectory, within: float) -> None:
    """Raise AssertionError if a density is further off."""
    for site in ("LS", "TH", "FN"):
        apart = averaged[f"{site}_BMD"] - exact[f"{site}_BMD"]
        assert np.abs(apart).max() <= within, site


@pytest.mark.parametrize(("drug", "route"), ROUTES)
def test_alone(drug: str, route: str) -> None:
    exact, averaged = (run(dosing, usual(drug, route)) for dosing in ("exact", "averaged"))
    apart = np.ptp(exact["LS_BMD"] - run("exact")["LS_BMD"])
    assert apart > SHOWS.get((drug, route), 1e-3), "a drug that does nothing"
    if (drug, route) in AVERAGED:
        assert averaged.dosing.startswith(f"Doses of {drug} are averaged")
        assert averaged.statistics.steps * 10 < exact.statistics.steps
        assert_as_exact(averaged, exact, WITHIN)
    else:
        assert averaged.dosing.startswith(f"Every dose of {drug} is an edge")
        assert np.array_equal(averaged.values, exact.values)


@pytest.mark.parametrize(("drug", "route"), sorted(set(ROUTES) - AVERAGED))
def test_beside_an_inhibitor(drug: str, route: str) -> None:
    both = usual("letrozole", "oral"), usual(drug, route)
    exact, averaged = (run(dosing, *both) for dosing in ("exact", "averaged"))
    assert f"very dose of {drug} is an edge" in averaged.dosing
    assert_as_exact(averaged, exact, WITHIN)


def test_beside_what_alters_its_clearance_every_dose_of_a_drug_is_an_edge() -> None:
    both = usual("anastrozole", "oral"), usual("tamoxifen", "oral")
    exact, averaged = (run(dosing, *both) for dosing in ("exact", "averaged"))
    assert np.array_equal(averaged.values, exact.values)
    assert "tamoxifen_body alters the rate of anastrozole_plasma" in averaged.dosing
