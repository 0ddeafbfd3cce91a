"""A calibration gives the values of what it starts from, overlaid with its own result."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Calibration, Library, load_calibration, write_calibration

RESULT = """
result:
  date: '2026-01-31'
  cost: 1.0
  values: {%s}
  software: test
"""


def written(folder: Path, name: str, values: dict[str, str], *lines: str) -> Path:
    (folder / "calibrations").mkdir(parents=True, exist_ok=True)
    path = folder / "calibrations" / f"{name}.yaml"
    head = [f"name: {name}", "description: For a test.", *lines]
    head += [f"free: [{', '.join(values)}]", "trials: [{trial: ibis2}]"]
    stated = ", ".join(f"{key}: {{{text}}}" for key, text in values.items())
    path.write_text("\n".join(head) + RESULT % stated)
    return path


def values(library: Library, calibration: str | Path | None) -> dict[str, float]:
    return library.parameters(calibration).values_by_name()


HIP = {"TH_imbalance": "value: 0.3, unit: '1'"}
SPINE = {"LS_imbalance": "value: 0.1, unit: '1'"}


def test_fitting_the_hip_alone_keeps_the_spine(tmp_path: Path) -> None:
    written(tmp_path, "hip", HIP)
    library = Library([tmp_path])
    assert values(library, "hip") == {**values(library, "people"), "TH_imbalance": 0.3}


def test_a_start_of_null_is_the_mechanism_files(tmp_path: Path) -> None:
    written(tmp_path, "hip", HIP, "starts_from: null")
    library = Library([tmp_path])
    assert values(library, "hip") == {**values(library, None), "TH_imbalance": 0.3}


def test_a_start_by_name_or_path_may_have_a_start_of_its_own(tmp_path: Path) -> None:
    written(tmp_path, "hip", HIP, "starts_from: atac_ibis2")
    written(tmp_path, "both", SPINE, "starts_from: hip")
    third = {"rankl_rise": "value: 2.0, unit: '1'"}
    start = "starts_from: ../../calibrations/both.yaml"
    path = written(tmp_path / "other", "third", third, start)
    library = Library([tmp_path])
    expected = {**values(library, "atac_ibis2"), "TH_imbalance": 0.3, "LS_imbalance": 0.1}
    assert values(library, "both") == expected
    assert values(library, path) == {**expected, "rankl_rise": 2.0}


@pytest.mark.parametrize("name", ["women", "atac_ibis2"])
def test_the_shipped_ones_start_from_the_mechanism_files(name: str) -> None:
    library = Library()
    calibration = library.calibration(name)
    assert calibration.starts_from is None and calibration.result is not None
    own = {key: fitted.value for key, fitted in calibration.result.values.items()}
    assert values(library, name) == {**values(library, None), **own}


def test_a_users_own_of_the_shipped_name_starts_from_the_shipped(tmp_path: Path) -> None:
    written(tmp_path, "people", HIP)
    shipped = values(Library(), "people")
    assert values(Library([tmp_path]), "people") == {**shipped, "TH_imbalance": 0.3}


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_ring_of_starts_is_refused(tmp_path: Path, length: int) -> None:
    for place in range(length):
        following = (place + 1) % length
        written(tmp_path, f"ring{place}", HIP, f"starts_from: ring{following}")
    with pytest.raises(InputError, match="start from each other"):
        Library([tmp_path]).parameters("ring0")


def test_a_start_that_is_unknown_or_unfitted_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "hip", HIP, "starts_from: wommen")
    with pytest.raises(UnknownNameError, match="women"):
        Library([tmp_path]).parameters("hip")
    path.write_text(path.read_text().replace("wommen", "empty"))
    empty = written(tmp_path, "empty", SPINE)
    empty.write_text(empty.read_text().partition("result:")[0])
    with pytest.raises(InputError, match="no result yet"):
        Library([tmp_path]).parameters("hip")


@pytest.mark.parametrize("start", [None, "atac_ibis2", "there/first.yaml"])
def test_a_written_start_is_read_again_from_any_folder(tmp_path: Path, start: str | None) -> None:
    asked = {
        "name": "hip",
        "description": "For a test.",
        "starts_from": None if start is None else start.replace("there", str(tmp_path / "there")),
        "free": ["TH_imbalance"],
        "trials": [{"trial": "ibis2"}],
    }
    calibration = Calibration.model_validate(asked)
    path = tmp_path / "elsewhere" / "hip.yaml"
    write_calibration(calibration, path)
    assert load_calibration(path) == calibration


def test_values_say_where_they_come_from(tmp_path: Path) -> None:
    written(tmp_path, "hip", HIP)
    table = Library([tmp_path]).parameters("hip").with_values({"rankl_rise": 2.0})
    for name, kind, origin in (
        ("TH_imbalance", "fitted", "calibration hip"),
        ("LS_imbalance", "fitted", "calibration people"),
        ("rankl_rise", "set", "set for this run"),
        ("anastrozole_clearance", "measured", "mechanism file"),
    ):
        assert (table[name].kind, table[name].origin) == (kind, origin)
