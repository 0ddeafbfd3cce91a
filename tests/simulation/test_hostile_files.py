"""A result file that was damaged, changed or made to do harm is refused, or shows it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from ranklmodel.disk.text import write_bytes
from ranklmodel.errors import InputError, SimulationError
from ranklmodel.simulation import contents
from ranklmodel.simulation.archive import verify_run, write_run
from ranklmodel.simulation.problem import Engine
from tests.simulation.test_archive import EngineMaker, a_run, oral_model

Change = Callable[[h5py.File], Any]


@pytest.fixture(scope="module")
def engine(engine_maker: EngineMaker) -> Engine:
    """Return an engine of a small model."""
    return engine_maker(oral_model())


@pytest.fixture
def file(engine: Engine, tmp_path: Path) -> Path:
    """Return a file with a run, to be spoiled."""
    return write_run(a_run(engine), tmp_path / "run.nc")


def numbers(name: str, change: Callable[[np.ndarray], Any]) -> Change:
    """Return a change of the numbers of a variable that keeps its type."""

    def changed(file: h5py.File) -> None:
        file[name][...] = change(file[name][...])

    return changed


def of_type(name: str, kind: str) -> Change:
    """Return a change of the type of a variable."""

    def changed(file: h5py.File) -> None:
        before, values = file[name], file[name][...].astype(kind)
        along = before.dims[0][0].name
        del file[name]
        file.create_dataset(name, data=values).dims[0].attach_scale(file[along])

    return changed


def fact(name: str, value: Any) -> Change:
    """Return a change of a fact of the whole file."""

    def changed(file: h5py.File) -> None:
        file.attrs[name] = value

    return changed


def word(variable: str, name: str, value: Any) -> Change:
    """Return a change of what is said of a variable."""

    def changed(file: h5py.File) -> None:
        file[variable].attrs[name] = value

    return changed


def elsewhere(file: h5py.File) -> None:
    """Let a variable stand in another file."""
    length = len(file["day"])
    del file["half"]
    raw = [("/etc/passwd", 0, h5py.h5f.UNLIMITED)]
    file.create_dataset("half", (length,), "f8", external=raw)


REFUSED: dict[str, Change] = {
    "a dose into no state": numbers("dose_states", lambda v: v * 0 + 10**9),
    "a dose into the state before the first": numbers("dose_states", lambda v: v * 0 - 5),
    "a setting of no input": numbers("setting_inputs", lambda v: v * 0 + 1),
    "a setting of an input far before": numbers("setting_inputs", lambda v: v - 10**12),
    "a dose that is not a number": numbers("dose_amounts", lambda v: v * np.nan),
    "doses out of order": numbers("dose_times", lambda v: v[::-1]),
    "constants that are not numbers": numbers("constants", lambda v: v * np.nan),
    "a scale of nothing": numbers("scales", lambda v: v * 0),
    "one day for ever": numbers("day", lambda v: v * 0),
    "positions of one byte": of_type("dose_states", "i1"),
    "positions with fractions": of_type("dose_states", "f8"),
    "coarse doses": of_type("dose_amounts", "f4"),
    "whole constants": of_type("constants", "i8"),
    "no accuracy at all": fact("relative_tolerance", 1e-300),
    "an accuracy that is not a number": fact("absolute_tolerance", np.nan),
    "a tolerance in words": fact("relative_tolerance", "fine"),
    "three tolerances": fact("relative_tolerance", np.ones(3)),
    "a kind of dosing that is none": fact("dosing", "foo"),
    "dosing as numbers": fact("dosing", np.ones(3)),
    "a format as numbers": fact("format", np.ones(3)),
    "a fingerprint that moves the cursor": fact("fingerprint", "\x1b[31mX"),
    "a digest that is none": fact("digest", "0"),
    "a link to itself": lambda f: f.__setitem__("loop", h5py.SoftLink("/loop")),
    "a link to another file": lambda f: f.__setitem__("e", h5py.ExternalLink("/etc/passwd", "/")),
    "a folder within": lambda f: f.create_group("within"),
    "numbers of another file": elsewhere,
    "numbers that do not fit into memory": lambda f: f.create_dataset(
        "boom", (10**12,), "f8", chunks=(10**6,), compression="gzip", fillvalue=1.0
    ),
}

SHOWN: dict[str, tuple[Change, str]] = {
    "a unit": (word("plasma", "units", "kg"), "units of plasma is 'kg', in the model 'mg'"),
    "the unit of time": (word("day", "units", "days since 2000-01-01"), "units of day"),
    "a description": (word("half", "long_name", "x"), "long_name of half"),
    "a fact": (fact("population", "somebody"), "population is 'nobody' and 'somebody'"),
    "a fact of two": (fact("facts", '{"population": "x"}'), "population is 'x' and 'nobody'"),
    "facts that are none": (fact("facts", "{"), "its facts can not be read"),
    "a version": (fact("versions", "{}"), "the file is not as it was written"),
    "a number, by less than shows": (
        numbers("plasma", lambda v: v * (1 + 1e-13)),
        "the file is not as it was written",
    ),
    "a scale that others would apply": (
        word("plasma", "scale_factor", 2.0),
        "the file is not as it was written",
    ),
    "a number that stands for none": (
        lambda f: f["plasma"].attrs.__setitem__("_FillValue", f["plasma"][3]),
        "the file is not as it was written",
    ),
    "a quantity more": (
        lambda f: f.create_dataset("more", data=f["plasma"][...]).dims[0].attach_scale(f["day"]),
        "'more' is no quantity of the model",
    ),
}


def spoiled(file: Path, change: Change) -> None:
    """Change a file in place."""
    with h5py.File(file, "r+") as opened:
        change(opened)


def test_a_sound_file_has_no_differences(engine: Engine, file: Path) -> None:
    assert verify_run(file, engine).differences == ()


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_not_be_run_is_refused(engine: Engine, file: Path, name: str) -> None:
    spoiled(file, REFUSED[name])
    with pytest.raises(InputError) as refused:
        verify_run(file, engine)
    assert str(refused.value).startswith(str(file)) and str(refused.value).isprintable()


@pytest.mark.parametrize("name", SHOWN)
def test_a_changed_word_or_number_shows(engine: Engine, file: Path, name: str) -> None:
    change, expected = SHOWN[name]
    spoiled(file, change)
    assert expected in "\n".join(verify_run(file, engine).differences)


@pytest.mark.parametrize(
    "seed", [*range(10), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(10, 40))]
)
def test_turned_bits_are_refused_or_show_or_say_nothing(
    engine: Engine, file: Path, seed: int
) -> None:
    draw = np.random.default_rng(seed)
    content = bytearray(file.read_bytes())
    for place in draw.integers(0, len(content), 3):
        content[place] ^= 1 << int(draw.integers(8))
    file.write_bytes(content)
    try:
        found = verify_run(file, engine)
    except (InputError, SimulationError):
        return
    # turned where nothing is said, or told
    assert found.differences or found.largest_deviation == 0.0


def test_a_file_larger_than_any_run_is_not_read(
    engine: Engine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "LARGEST", 1_000)
    with pytest.raises(InputError, match="the file is larger than"):
        verify_run(file, engine)


def test_a_file_of_before_is_read_without_its_digest(engine: Engine, file: Path) -> None:
    def of_before(opened: h5py.File) -> None:
        opened.attrs["format"] = "ranklmodel-run-1"
        del opened.attrs["digest"]

    spoiled(file, of_before)
    found = verify_run(file, engine)
    assert found.largest_deviation == 0.0 and found.differences == ()


def test_a_disk_that_gives_back_something_else_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_bytes(tmp_path / "a.txt", b"old")

    def half(path: Path, content: bytes) -> None:
        with io.FileIO(path, "w") as stream:
            stream.write(content[:1])

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(InputError, match="not what the disk gives back"):
        write_bytes(file, b"new")
    assert file.read_bytes() == b"old" and list(tmp_path.iterdir()) == [file]
