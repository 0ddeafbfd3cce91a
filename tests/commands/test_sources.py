"""``list sources`` names every source once, with all that rests on it."""

from __future__ import annotations

import json
from pathlib import Path

from ranklmodel.inputs import Library
from tests.commands.conftest import Invoke


def test_every_parameter_with_a_source_rests_on_one_and_rows_are_counted(invoke: Invoke) -> None:
    listed = json.loads(invoke("list", "sources", "--json").stdout)
    by_name = {one["source"]: one for one in listed}
    assert len(by_name) == len(listed)
    library = Library()
    resting = {name for one in listed for name in one["parameters"]}
    assert resting == {e.name for e in library.own_parameters.values() if e.source}
    assert "anastrozole_clearance" in by_name["PMID 19470631"]["parameters"]
    assert by_name["doi:10.1186/bcr1757"]["trials"]["goss2007"] == 96
    sutjandra = by_name["doi:10.2165/11594240-000000000-00000"]
    assert "OpenBoneMin" in sutjandra["read_in"][0]
    assert len(sutjandra["parameters"]) == 10


def test_the_table_has_a_line_for_each(invoke: Invoke) -> None:
    lines = invoke("list", "source").stdout
    assert "PMID 19470631" in lines
    assert "sources; --json" in lines


def test_a_source_of_ones_own_is_listed(invoke: Invoke, own: Path) -> None:
    listed = json.loads(invoke("list", "sources", "--json", "--params", str(own)).stdout)
    assert {one["source"]: one["trials"] for one in listed}["x"] == {"quick": 7}
