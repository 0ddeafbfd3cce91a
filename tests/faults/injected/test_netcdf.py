"""Twenty changed files of runs: none is verified, none reaches compiled code unchecked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from tests.faults.injected.child import in_child, program
from tests.quick import swept

Change = Callable[[Any], object]


def each(name: str, change: Callable[[Any], Any]) -> Change:
    def go(file: Any) -> None:
        file[name][...] = change(file[name][...])

    return go


def attribute(name: str, value: object) -> Change:
    return lambda file: file.attrs.__setitem__(name, value)


def of_variable(name: str, key: str, value: object) -> Change:
    return lambda file: file[name].attrs.__setitem__(key, value)


def retyped(name: str, kind: str) -> Change:
    def go(file: Any) -> None:
        values = file[name][...].astype(kind)
        del file[name]
        file.create_dataset(name, data=values)

    return go


CHANGED: dict[str, Change] = {
    "a dose far outside": each("dose_states", lambda v: v * 0 + 10**9),
    "a dose before the first": each("dose_states", lambda v: v * 0 - 5),
    "a dose to another state": each("dose_states", lambda v: v * 0 + 60),
    "a dose that is none": each("dose_amounts", lambda v: v * np.nan),
    "a dose taken away": each("dose_amounts", lambda v: -v),
    "doses backwards": each("dose_times", lambda v: v[::-1]),
    "constants of zero": each("constants", lambda v: v * 0),
    "constants that are none": each("constants", lambda v: v * np.nan),
    "constants turned round": each("constants", lambda v: -v),
    "a huge start": each("initial", lambda v: v * 0 + 1e308),
    "one day": each("day", lambda v: v * 0),
    "a result that is none": each("LS_BMD", lambda v: v * np.nan),
    "a result a little off": each("LS_BMD", lambda v: v + 1e-3),
    "no tolerance": attribute("relative_tolerance", 1e-300),
    "a tolerance in words": attribute("relative_tolerance", "small"),
    "a dosing that is none": attribute("dosing", "sometimes"),
    "a fingerprint that steers": attribute("fingerprint", "\x1b[31m"),
    "another unit": of_variable("LS_BMD", "units", "kg/m^2"),
    "other facts": attribute("facts", '{"population": "somebody_else"}'),
    "short numbers": retyped("dose_states", "i1"),
}
# One of each part of a file; the others of a part take as long and go the same way.
QUICK = (
    *("a dose far outside", "a dose that is none", "constants of zero", "a result a little off"),
    *("a tolerance in words", "a fingerprint that steers", "other facts", "short numbers"),
)


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a run that passes, with all loaded that its verification needs."""
    import ranklmodel
    from ranklmodel.lives.engines import engine_named

    path = tmp_path_factory.mktemp("sound") / "run.nc"
    run = ranklmodel.simulate("atac_woman", "anastrozole_1mg_daily", until="60 day", every="30 day")
    ranklmodel.write_run(run, path)
    assert ranklmodel.verify_run(path, engine_named("fast")).largest_deviation == 0
    return path


@pytest.mark.parametrize("change", swept(CHANGED, QUICK))
def test_a_changed_file(tmp_path: Path, sound: Path, change: str) -> None:
    path = Path(shutil.copy(sound, tmp_path / "changed.nc"))
    with h5py.File(path, "r+") as file:
        CHANGED[change](file)
    ended = in_child(program("verify", path))
    ended.require_honest()
    assert ended.status in (1, 2)
    assert ended.status == 1 or ended.out == ""
    assert "\x1b" not in ended.error
