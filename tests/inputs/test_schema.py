"""The committed JSON Schemas are those of the code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ranklmodel.inputs import builtin_folder
from ranklmodel.upkeep.schemas import RECORDS, schema_text, write_schemas


@pytest.mark.parametrize("name", RECORDS)
def test_committed_schema_is_current(name: str) -> None:
    committed = (builtin_folder() / "schema" / f"{name}.json").read_text(encoding="utf-8")
    assert committed == schema_text(RECORDS[name])


def test_no_schema_is_left_over(tmp_path: Path) -> None:
    written = {path.name for path in write_schemas(tmp_path)}
    assert written == {path.name for path in (builtin_folder() / "schema").iterdir()}


def test_schema_forbids_unknown_keys() -> None:
    schema = json.loads(schema_text(RECORDS["mechanism"]))
    assert schema["additionalProperties"] is False
