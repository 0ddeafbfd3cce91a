"""A run in a file can be run again, and a file that is none is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from ranklmodel.errors import InputError, RanklModelError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.archive import read_run, verify_run, write_run
from ranklmodel.simulation.problem import Engine, Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule
from ranklmodel.simulation.trajectory import Trajectory, trajectory
from tests.quick import swept

EngineMaker = Callable[[Model], Engine]


def oral_model(faster: int = 1) -> Model:
    """Return a drug taken by mouth or infused."""
    m = Builder("oral")
    uptake, loss = m.parameter("uptake_rate", "1/day"), m.parameter("loss_rate", "1/day")
    gut, plasma = m.state("gut", "mg", "in the gut"), m.state("plasma", "mg", "in plasma")
    m.administration("drug", "oral", into=gut)
    m.process("uptake", uptake * gut, uses=gut, makes=plasma)
    m.process("elimination", faster * loss * plasma, uses=plasma)
    m.observable("half", "mg", plasma / 2, "half of it")
    return m.assemble()


def a_run(engine: Engine) -> Trajectory:
    """Return a run with doses and infusions."""
    schedule = Schedule.build(
        [(np.array([0.0, 2.0]), 0, np.array([1.0, 3.0]))],
        [(np.array([1.0, 1.5]), 0, np.array([2.0, 0.0]))],
    )
    asked = Problem(
        constants=np.array([5.0, 0.7, 0.0]),
        initial=np.array([0.0, 0.1]),
        times=np.linspace(0.0, 5.0, 11),
        schedule=schedule,
        tolerance=Tolerance(1e-7, 1e-10),
        scales=np.array([1.0, 2.0]),
    )
    return trajectory(engine, asked, {"population": "nobody"})


@pytest.fixture(scope="module")
def engine(engine_maker: EngineMaker) -> Engine:
    """Return an engine of the small model."""
    return engine_maker(oral_model())


@pytest.fixture(scope="module")
def written(engine: Engine) -> Trajectory:
    """Return the run that is written."""
    return a_run(engine)


@pytest.fixture(scope="module")
def content(written: Trajectory, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a file with a run."""
    path = tmp_path_factory.mktemp("archive") / "run.nc"
    write_run(written, path)
    assert [one.name for one in path.parent.iterdir()] == ["run.nc"]
    return path.read_bytes()


@pytest.fixture
def file(content: bytes, tmp_path: Path) -> Path:
    """Return a file with a run, to be spoiled."""
    path = tmp_path / "run.nc"
    path.write_bytes(content)
    return path


def test_a_run_verifies_itself(engine: Engine, file: Path) -> None:
    found = verify_run(file, engine)
    assert found.largest_deviation == 0.0
    assert found.same_model


def test_the_file_holds_what_was_run(engine: Engine, file: Path) -> None:
    run, data = a_run(engine), read_run(file)
    np.testing.assert_array_equal(data["plasma"].values, run["plasma"])
    np.testing.assert_array_equal(data["half"].values, run["plasma"] / 2)
    assert data["plasma"].attrs["units"] == "mg"
    assert data.attrs["population"] == "nobody"
    assert dict(zip(data["constant"].values, data["constants"].values, strict=True)) == {
        "uptake_rate": 5.0,
        "loss_rate": 0.7,
        "drug_oral_rate": 0.0,
    }


def changed(file: Path, change: Callable[[xr.Dataset], xr.Dataset]) -> Path:
    """Return a copy of a run's file with something changed."""
    data = read_run(file)
    path = file.with_name("changed.nc")
    change(data).to_netcdf(path, engine="h5netcdf")
    return path


@pytest.mark.parametrize(("name", "row", "factor"), [("plasma", 3, 1.001), ("half", 10, 1.5)])
def test_a_changed_number_shows(
    engine: Engine, file: Path, name: str, row: int, factor: float
) -> None:
    def change(data: xr.Dataset) -> xr.Dataset:
        data[name].values[row] *= factor
        return data

    found = verify_run(changed(file, change), engine)
    assert found.quantity == name and found.largest_deviation > 1e-5


def test_a_missing_number_shows(engine: Engine, file: Path) -> None:
    def change(data: xr.Dataset) -> xr.Dataset:
        data["plasma"].values[3] = np.nan
        return data

    found = verify_run(changed(file, change), engine)
    assert found.quantity == "plasma" and not found.largest_deviation < np.inf


@pytest.mark.parametrize("name", ["constants", "initial", "dose_amounts", "setting_values"])
def test_a_changed_question_shows(engine: Engine, file: Path, name: str) -> None:
    def change(data: xr.Dataset) -> xr.Dataset:
        data[name].values[0] += 0.01
        return data

    assert verify_run(changed(file, change), engine).largest_deviation > 1e-6


def test_another_model_of_the_same_names_shows(
    engine_maker: EngineMaker, engine: Engine, file: Path
) -> None:
    found = verify_run(file, engine_maker(oral_model(faster=2)))
    assert not found.same_model and found.largest_deviation > 0.01


def test_a_model_of_other_names_is_refused(engine_maker: EngineMaker, file: Path) -> None:
    m = Builder("none")
    m.process("filling", m.parameter("rate", "mg/day"), makes=m.state("gut", "mg", "gut"))
    with pytest.raises(InputError, match="its states are not those of this model: plasma"):
        verify_run(file, engine_maker(m.assemble()))


EVERY_PART = (
    "constants",
    "initial",
    "dose_times",
    "dose_amounts",
    "dose_states",
    "setting_times",
    "setting_inputs",
    "setting_values",
    "plasma",
    "half",
    "day",
    "state",
    "constant",
    "relative_tolerance",
    "absolute_tolerance",
    "dosing",
    "fingerprint",
    "format",
)


@pytest.mark.parametrize("name", swept(EVERY_PART, EVERY_PART[::6]))
def test_a_file_that_lacks_a_part_is_refused(engine: Engine, file: Path, name: str) -> None:
    def without(data: xr.Dataset) -> xr.Dataset:
        if name in data.attrs:
            del data.attrs[name]
            return data
        return data.drop_vars(name)

    with pytest.raises(InputError):
        verify_run(changed(file, without), engine)


def test_a_file_of_another_kind_is_refused(engine: Engine, tmp_path: Path) -> None:
    text, empty, other = (tmp_path / n for n in ("text.nc", "empty.nc", "other.nc"))
    text.write_text("day,plasma\n0,1\n")
    empty.write_bytes(b"")
    xr.Dataset({"plasma": ("day", [1.0])}).to_netcdf(other, engine="h5netcdf")
    with pytest.raises(InputError, match="there is no such file"):
        verify_run(tmp_path / "absent.nc", engine)
    with pytest.raises(InputError, match="this is a folder"):
        verify_run(tmp_path, engine)
    for path in (text, empty):
        with pytest.raises(InputError, match="not a netCDF file of a run"):
            verify_run(path, engine)
    with pytest.raises(InputError, match="expected a file of format ranklmodel-run-2"):
        verify_run(other, engine)


# h5netcdf's own clean-up stumbles over a file it could not open; the error we raise comes first.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("seed", range(15))
def test_a_corrupted_file_is_refused_or_shows(engine: Engine, file: Path, seed: int) -> None:
    draw = np.random.default_rng(seed)
    content = bytearray(file.read_bytes())
    if seed % 3 == 0:
        content = content[: draw.integers(1, len(content))]
    else:
        for place in draw.integers(0, len(content), 20 if seed % 3 == 1 else 400):
            content[place] = draw.integers(0, 256)
    path = file.with_name("corrupted.nc")
    path.write_bytes(bytes(content))
    try:
        verify_run(path, engine)
    except RanklModelError as error:
        assert str(error)


@pytest.mark.parametrize(
    "fault", [OSError("disk full"), RuntimeError("broken"), KeyboardInterrupt()]
)
def test_writing_that_is_broken_off_leaves_the_old_file(
    written: Trajectory, file: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    before = file.read_bytes()

    def break_off(path: Path, content: bytes) -> None:
        with path.open("wb") as stream:
            stream.write(content[:100])
        raise fault

    monkeypatch.setattr(Path, "write_bytes", break_off)
    with pytest.raises(InputError if isinstance(fault, OSError) else type(fault)):
        write_run(written, file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["run.nc"]


def test_a_folder_is_made_and_what_can_not_be_one_is_named(
    written: Trajectory, tmp_path: Path
) -> None:
    assert write_run(written, tmp_path / "absent" / "run.nc").is_file()
    with pytest.raises(InputError, match="can not be written"):
        write_run(written, tmp_path / "absent" / "run.nc" / "run.nc")
