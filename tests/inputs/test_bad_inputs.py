"""Every file in tests/bad_inputs is refused with the message, line and key it should have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.reading.yaml_reader import read_yaml

FOLDER = Path(__file__).parents[1] / "bad_inputs"
EXPECTED: dict[str, dict[str, Any]] = read_yaml(FOLDER / "expected.yaml").data


@pytest.mark.parametrize("name", EXPECTED)
def test_broken_file_is_refused(name: str, readers: dict[str, Any]) -> None:
    expected = EXPECTED[name]
    with pytest.raises(InputError) as caught:
        readers[expected["kind"]](FOLDER / name)
    error = caught.value
    assert expected["message"] in error.message
    assert error.file == FOLDER / name
    assert error.line == expected.get("line")
    assert error.key == expected.get("key")
    assert str(FOLDER / name) in str(error)


def test_table_lists_every_file() -> None:
    present = {
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.is_file() and path.suffix in {".yaml", ".csv"}
    }
    companions = {name for name in present if name.startswith("trial/") and name.endswith(".csv")}
    assert present - companions - {"expected.yaml"} <= set(EXPECTED)
    assert len(EXPECTED) >= 80


def test_unknown_name_given_in_python(readers: dict[str, Any]) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'atac_woman'"):
        readers["population"]("atac_womann")
