"""Whatever shows a parameter shows the value in use, and where it comes from."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from ranklmodel.exchange.arm import export_arm
from ranklmodel.exchange.arm_archive import parameters_csv
from ranklmodel.inputs import Library
from tests.commands.conftest import Invoke

CALIBRATIONS = ("people", "atac_ibis2", "none")


def in_use(calibration: str) -> dict[str, tuple[float, str, str]]:
    table = Library().parameters(None if calibration == "none" else calibration)
    return {name: (entry.value, entry.kind, entry.origin) for name, entry in table.items()}


@pytest.mark.parametrize("calibration", CALIBRATIONS)
def test_list_prints_the_values_in_use(invoke: Invoke, calibration: str) -> None:
    words = ("list", "parameters", "--json", "--calibration", calibration)
    listed = json.loads(invoke(*words).stdout)
    expected = in_use(calibration)
    assert {one["name"]: (one["value"], one["kind"], one["origin"]) for one in listed} == expected
    if calibration == "people":
        assert json.loads(invoke("list", "parameters", "--json").stdout) == listed


@pytest.mark.parametrize("calibration", CALIBRATIONS)
@pytest.mark.parametrize("name", ["rankl_rise", "LS_turnover", "ovarian_decline_midpoint"])
def test_show_prints_the_value_in_use(invoke: Invoke, name: str, calibration: str) -> None:
    (entry,) = json.loads(invoke("show", name, "--json", "--calibration", calibration).stdout)
    value, kind, origin = in_use(calibration)[name]
    assert entry["value"] == value
    assert f"{value:g}" in invoke("show", name, "--calibration", calibration).stdout
    assert (entry["kind of value"], entry["origin"]) == (kind, origin)
    assert ("mechanism file" in entry) == (origin != "mechanism file")


def test_the_parameters_of_an_export_say_where_they_come_from() -> None:
    export = export_arm("ibis2", "placebo", parameters={"rankl_rise": 2.0})
    rows: list[dict[str, Any]] = list(csv.DictReader(io.StringIO(parameters_csv(export.run))))
    by_name = {row["parameter"]: (row["kind"], row["origin"]) for row in rows}
    assert by_name["LS_turnover"] == ("fitted", "calibration people")
    assert by_name["rankl_rise"] == ("set", "set for this run")
    assert by_name["anastrozole_clearance"] == ("measured", "mechanism file")
    assert ("of the person", "the person") in by_name.values()


def test_a_calibration_beside_what_has_no_value_is_refused(invoke: Invoke) -> None:
    for name in ("anastrozole_1mg_daily", "OPG"):
        done = invoke("show", name, "--calibration", "women")
        assert done.exit_code == 2 and "--calibration: it goes with a parameter" in done.stderr
