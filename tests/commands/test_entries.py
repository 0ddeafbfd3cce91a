"""``show --json`` and ``list --json``: numbers are numbers, and what is listed can be shown."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ranklmodel.commands.look.listed import drugs, endpoints
from ranklmodel.commands.look.listing import KINDS, described
from ranklmodel.commands.look.show import found
from ranklmodel.inputs import Library, Quantity
from ranklmodel.mechanisms.assembly import bone_model
from tests.commands.conftest import Invoke, invoke

__all__ = ["invoke"]  # a fixture


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def entry_of(invoke: Invoke, name: str, kind: str) -> dict[str, Any]:
    entries = json.loads(invoke("show", name, "--json").stdout)
    (entry,) = (one for one in entries if one["kind"] == kind)
    return dict(entry)


def quantity_of(entry: dict[str, Any]) -> Quantity:
    return Quantity(entry["value"], entry["unit"])


@pytest.mark.parametrize("kind", ["endpoint", "drug", "mechanism", "calibration", "trial"])
def test_every_name_that_is_listed_can_be_shown_both_ways(library: Library, kind: str) -> None:
    for name, _ in described(library, kind):
        for as_data in (False, True):
            kinds = [one["kind"] for one in found(library, name, as_data=as_data)]
            assert kind in kinds, name


def test_what_people_read_is_text_and_what_machines_read_is_json(library: Library) -> None:
    for kind in KINDS:
        name, _ = described(library, kind)[0]
        for entry in found(library, name):
            assert all(isinstance(text, str) and text for text in entry.values()), name
        json.dumps(found(library, name, as_data=True), allow_nan=False)


def test_a_person_has_numbers_with_units_and_says_what_was_assumed(
    invoke: Invoke, library: Library
) -> None:
    entry, person = entry_of(invoke, "atac_woman", "population"), library.population("atac_woman")
    assert quantity_of(entry["age"]) == person.age
    assert entry["age"]["assumed"] == person.assumed["age"]
    for site, density in person.bone_density.items():
        assert quantity_of(entry["bone_density"][site]) == density
        assert entry["bone_density"][site]["t_score"] == person.t_scores[site]
    assert quantity_of(entry["hormones"]["E2"]) == person.hormones["E2"]
    assert entry["hormones"]["E2"]["acts"] is True and "assumed" not in entry["hormones"]["E2"]


def test_a_regimen_has_doses_as_numbers(invoke: Invoke, library: Library) -> None:
    (entry,) = entry_of(invoke, "anastrozole_1mg_5_years", "regimen")["treatments"]
    (treatment,) = library.regimen("anastrozole_1mg_5_years").treatments
    assert treatment.stop is not None
    assert quantity_of(entry["dose"]) == treatment.dose
    assert quantity_of(entry["stop"]) == treatment.stop and entry["adherence"] == 1.0


def test_a_trial_counts_its_rows(invoke: Invoke, library: Library) -> None:
    entry, trial = entry_of(invoke, "atac", "trial"), library.trial("atac")
    rows = {name: arm["rows"] for name, arm in entry["arms"].items()}
    assert rows == {name: len(arm.observations) for name, arm in trial.arms.items()}
    listed = {one["name"]: one for one in json.loads(invoke("list", "trials", "--json").stdout)}
    assert listed["atac"]["rows"] == sum(rows.values())


def test_a_calibration_has_values_and_standard_errors(invoke: Invoke, library: Library) -> None:
    result = library.calibration("people").result
    assert result is not None
    entry = entry_of(invoke, "people", "calibration")
    for name, fitted in result.values.items():
        shown = entry["result"]["values"][name]
        assert (shown["value"], shown["unit"]) == (fitted.value, fitted.unit)
        assert shown.get("standard_error") == fitted.standard_error
    assert entry["result"]["rows"] == len(result.rows)
    fitted_value = entry_of(invoke, "rankl_rise", "parameter")["calibrated"]
    assert {one["calibration"]: one["value"] for one in fitted_value}["people"] == (
        result.values["rankl_rise"].value
    )


def test_a_quantity_lists_what_it_acts_on(invoke: Invoke) -> None:
    assert "opg_clearance" in entry_of(invoke, "OPG", "state")["acts on"]
    assert entry_of(invoke, "rankl_production", "process")["makes"] == {"RANKL": "1"}


def test_drugs_are_all_that_a_regimen_can_give(library: Library) -> None:
    listed = {one["name"]: one for one in drugs(library)}
    ways = {(one["name"], route["route"]) for one in listed.values() for route in one["routes"]}
    assert ways == {(way.drug, way.route) for way in bone_model().administrations}
    given = {t.drug for name in library.names("regimen") for t in library.regimen(name).treatments}
    assert given <= set(listed)
    regimens = {name for one in listed.values() for r in one["routes"] for name in r["regimens"]}
    nothing = {name for name in library.names("regimen") if not library.regimen(name).treatments}
    assert regimens == set(library.names("regimen")) - nothing


def test_amounts_of_a_drug_are_those_of_its_file(invoke: Invoke, library: Library) -> None:
    (route,) = entry_of(invoke, "anastrozole", "drug")["routes"]
    stated = library.own_parameters.limits.doses["anastrozole", "oral"]
    assert (route["a_day"], route["unit"]) == (list(stated.a_day), stated.unit)
    assert stated.usual is not None and quantity_of(route["usual"]) == stated.usual
    lines = invoke("list", "drugs").stdout
    assert "0.05 to 10 mg" in lines and "1 mg/day" in lines


def test_endpoints_say_how_they_are_compared(invoke: Invoke, library: Library) -> None:
    for one in endpoints(library):
        stored = library.endpoints.by_name[one["name"]]
        assert (one["unit"], one["sampling"]) == (stored.unit, stored.sampling)
    told = invoke("show", "LS_BMD").stdout
    assert "3.5 points, where a trial prints no error" in told


def test_a_source_is_shown_with_what_its_rows_state(invoke: Invoke) -> None:
    entry = entry_of(invoke, "anastrozole_half_block", "parameter")
    cited = entry["source"]["evidence"]
    assert [row["cites"] for row in entry["evidence"]] == cited
    assert [row["value"] for row in entry["evidence"]] == [96.7, 98.1, -97.3]
    text = invoke("show", "anastrozole_half_block").stdout
    assert f"{cited[0]}: 96.7 %; PMID 8883419; abstract" in text
    many = invoke("show", "CTX_s_adult").stdout
    assert "observations.csv: Goss2007, CTX_s: and 4 more" in many
    assert "evidence" not in entry_of(invoke, "load_on_balance", "parameter")


def test_a_trial_is_shown_with_the_file_of_its_rows(invoke: Invoke) -> None:
    text = invoke("show", "yates1996").stdout
    assert "1 row, followed" in text and "1 rows" not in text
    assert "trials/yates1996/observations.csv" in text
