"""The committed JSON Schemas are those of the code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ranklmodel.disk.text import read_text
from ranklmodel.inputs import Library, builtin_folder
from ranklmodel.inputs.parameters.calibrations import write_calibration
from ranklmodel.inputs.reading.yaml_reader import SCHEMA_COMMENT, read_yaml
from ranklmodel.upkeep.schemas import (
    RECORDS,
    kind_of_file,
    line_of_schema,
    schema_text,
    write_schemas,
)
from tests.commands.conftest import Invoke, invoke

__all__ = ["invoke"]  # a fixture


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


def properties(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    records = {schema["title"]: schema, **schema.get("$defs", {})}
    return {
        f"{name}.{key}": content
        for name, record in records.items()
        for key, content in record.get("properties", {}).items()
    }


@pytest.mark.parametrize("name", RECORDS)
def test_every_record_and_every_key_is_described(name: str) -> None:
    schema = json.loads(schema_text(RECORDS[name]))
    assert all(one.get("description") for one in (schema, *schema.get("$defs", {}).values()))
    silent = [key for key, content in properties(schema).items() if not content.get("description")]
    assert not silent


def test_words_are_those_of_the_key() -> None:
    described = properties(json.loads(schema_text(RECORDS["regimen"])))
    assert described["Treatment.adherence"]["description"] == "Share of the doses that is taken."
    assert described["Source.where"]["description"] == "Table, figure or page within it."


FILES = sorted(builtin_folder().rglob("*.yaml"))


def test_every_file_names_its_schema_in_its_first_line() -> None:
    for path in FILES:
        line = read_text(path).partition("\n")[0]
        assert line == line_of_schema(path, builtin_folder()), path
        schema = path.parent / line.removeprefix(SCHEMA_COMMENT)
        assert schema.resolve().is_file(), path


def test_every_file_is_valid_under_the_schema_it_names() -> None:
    checkers = {
        name: jsonschema.Draft202012Validator(json.loads(schema_text(record)))
        for name, record in RECORDS.items()
    }
    wrong = [
        f"{path.name}: {error.json_path}: {error.message[:200]}"
        for path in FILES
        for error in checkers[kind_of_file(path, builtin_folder())].iter_errors(
            plain(read_yaml(path).data)
        )
    ]
    assert not wrong


def plain(data: Any) -> Any:
    return json.loads(json.dumps(data, default=str))


def test_a_calibration_written_beside_schemas_names_its_own(tmp_path: Path) -> None:
    shipped = Library().calibration("women")
    alone = tmp_path / "women.yaml"
    write_calibration(shipped, alone)
    assert not read_text(alone).startswith("#")
    write_schemas(tmp_path / "schema")
    beside = tmp_path / "calibrations" / "women.yaml"
    write_calibration(shipped, beside)
    first, _, rest = read_text(beside).partition("\n")
    assert first == line_of_schema(beside, tmp_path)
    assert rest == read_text(alone)


def test_schemas_are_written_for_a_folder_of_ones_own(tmp_path: Path, invoke: Invoke) -> None:
    done = invoke("export", "schemas", "--out", str(tmp_path / "schema"))
    assert done.exit_code == 0, done.output
    for path in (builtin_folder() / "schema").iterdir():
        assert read_text(tmp_path / "schema" / path.name) == read_text(path)
    assert "$schema=../schema/regimen.json" in done.stdout
    library = Library([tmp_path])
    assert not [odd for kind in ("trial", "regimen", "population") for odd in library.odd(kind)]
