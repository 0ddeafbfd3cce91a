"""A run as a netCDF file that can be run again and checked.

The file holds the result and the whole question: the constants, the initial state, the schedule and
the tolerances, with the fingerprint of the model and the versions that made it.
"""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.disk.text import write_bytes
from ranklmodel.disk.versions import installed_version
from ranklmodel.errors import InputError, SimulationError
from ranklmodel.simulation.contents import DIGEST, FORMAT, SCHEDULE, WHOLE, digest_of, loaded
from ranklmodel.simulation.problem import Engine, Problem, Tolerance, require_valid
from ranklmodel.simulation.schedule import Schedule
from ranklmodel.simulation.trajectory import Trajectory, trajectory

if TYPE_CHECKING:
    import xarray as xr


@dataclass(frozen=True)
class Verification:
    """How a run repeated now differs from the one in a file.

    Attributes
    ----------
    largest_deviation : float
        Largest difference over all quantities and times, relative to each quantity's largest size.
    quantity : str
        The quantity that differs most.
    same_model : bool
        Whether the model's equations are the ones that made the file.
    differences : tuple of str
        What else is not as it was written or not as the model has it, in words: a unit, a name, a
        fact, or a number changed by less than shows.
    """

    largest_deviation: float
    quantity: str
    same_model: bool
    differences: tuple[str, ...] = ()


def write_run(run: Trajectory, path: Path | str) -> Path:
    """Write a run to a netCDF file.

    Parameters
    ----------
    run : Trajectory
        The run.
    path : Path
        The file; its folder is made, the file replaced as a whole.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    InputError
        If it can not be written.

    Examples
    --------
    >>> import ranklmodel, tempfile, pathlib
    >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     ranklmodel.write_run(run, pathlib.Path(folder) / "run.nc").name
    'run.nc'
    """
    if not hasattr(run, "problem"):
        raise InputError(f"expected a Trajectory, given {run!r}", key="run")
    problem, layout = run.problem, run.layout
    data = run.to_xarray()
    constant_names = [*layout.parameters.names, *layout.inputs.names]
    data["constants"] = ("constant", problem.constants)
    data["initial"] = ("state", problem.initial)
    if problem.scales is not None:
        data["scales"] = ("state", problem.scales)
    data = data.assign_coords(constant=constant_names, state=list(layout.states.names))
    for name in SCHEDULE:
        values = np.asarray(getattr(problem.schedule, name))
        kind = np.int64 if values.dtype.kind in "iu" and name in WHOLE else np.float64
        data[name] = (name.split("_")[0], values.astype(kind))
    data.attrs.update(
        format=FORMAT,
        model=layout.model,
        fingerprint=layout.fingerprint,
        relative_tolerance=problem.tolerance.relative,
        absolute_tolerance=problem.tolerance.absolute,
        dosing=problem.dosing,
        engine=run.statistics.engine,
        doses=run.dosing or "Every dose is an edge",
        versions=json.dumps(versions()),
        facts=json.dumps(dict(run.facts)),
    )
    data.attrs[DIGEST] = digest_of(data)
    # Made in memory: where the disk is full, the library of the format ends the whole process.
    return write_bytes(path, bytes(data.to_netcdf(engine="h5netcdf")))


def read_run(path: Path | str) -> xr.Dataset:
    """Read a run's file.

    Raises
    ------
    InputError
        If it is not such a file: damaged, of another format, larger than a run can be, with parts
        of other types or lengths than they were written with, or with content that stands in
        another file.
    """
    return loaded(path)


def verify_run(path: Path | str, engine: Engine) -> Verification:
    """Run the question in a file again and compare.

    Parameters
    ----------
    path : Path
        The file.
    engine : Engine
        Engine of the present model.

    Returns
    -------
    Verification
        The largest deviation.

    Raises
    ------
    InputError
        If the file is not such a run, or its quantities are not those of the model.
    SimulationError
        If its question, perhaps changed, has no answer.

    Examples
    --------
    >>> import ranklmodel, tempfile, pathlib
    >>> woman = ranklmodel.scenario("atac_woman")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = pathlib.Path(folder) / "run.nc"
    ...     _ = ranklmodel.write_run(woman.run([365.25]), file)
    ...     ranklmodel.verify_run(file, woman.engine).largest_deviation
    0.0
    """
    data = read_run(path)
    layout = engine.layout
    _require_names(path, data["state"].values, layout.states.names, "state")
    constants = (*layout.parameters.names, *layout.inputs.names)
    _require_names(path, data["constant"].values, constants, "constant")
    try:
        problem = _problem(data)
        require_valid(problem, layout)
    except (ValueError, TypeError, SimulationError) as error:
        raise InputError(f"its question can not be read ({error})", file=path) from None
    again = trajectory(engine, problem)
    worst, worst_name = 0.0, ""
    for place, name in enumerate(layout.outputs.names):
        if name in again.absent:  # in files of before, a number that said nothing
            continue
        if name not in data:
            raise InputError(f"quantity {name!r} of the model is not in the file", file=path)
        before = data[name].values
        if before.shape != again.days.shape or before.dtype.kind != "f":
            raise InputError(f"expected a number of {name!r} at every time", file=path)
        size = max(float(np.abs(again.values[:, place]).max()), 1e-12)
        deviation = float(np.abs(again.values[:, place] - before).max()) / size
        if np.isnan(deviation):  # a number is missing from the file
            deviation = np.inf
        if deviation > worst:
            worst, worst_name = deviation, name
    same_model = data.attrs["fingerprint"] == layout.fingerprint
    return Verification(worst, worst_name, same_model, _differences(data, again))


def versions() -> dict[str, str]:
    """Return the versions a result depends on."""
    installed = {"python": platform.python_version()}
    for name in ("ranklmodel", "numpy", "scipy", "sympy"):
        try:
            installed[name] = installed_version(name)
        except PackageNotFoundError:
            installed[name] = "not installed"  # run from its sources
    return installed


def _problem(data: xr.Dataset) -> Problem:
    schedule: dict[str, Any] = {name: data[name].values for name in SCHEDULE}
    return Problem(
        constants=data["constants"].values,
        initial=data["initial"].values,
        times=data["day"].values,
        schedule=Schedule(**schedule),
        tolerance=Tolerance(
            float(data.attrs["relative_tolerance"]), float(data.attrs["absolute_tolerance"])
        ),
        scales=data["scales"].values if "scales" in data else None,
        dosing=data.attrs["dosing"],
    )


def _require_names(path: Path | str, names: Any, of_model: tuple[str, ...], kind: str) -> None:
    in_file = tuple(str(name) for name in names)
    if in_file != of_model:
        difference = sorted(set(of_model) ^ set(in_file))
        examples = ", ".join(difference[:3]) or "their order"
        raise InputError(f"its {kind}s are not those of this model: {examples}", file=path)


def _differences(data: xr.Dataset, again: Trajectory) -> tuple[str, ...]:
    """Return what words and facts of a file are not as they were written or as the model has."""
    shown = again.to_xarray().variables
    differences = []
    for name, variable in shown.items():
        for kind in ("units", "long_name"):
            before, now = data.variables[name].attrs.get(kind), variable.attrs[kind]
            if before != now:
                differences.append(f"{kind} of {name} is {before!r}, in the model {now!r}")
    question = {"constants", "initial", "scales", "constant", "state", *SCHEDULE}
    unknown = sorted({str(name) for name in data.variables} - {*shown, *question, *again.absent})
    differences += [f"{name!r} is no quantity of the model" for name in unknown]
    differences += _contradictions(data)
    if data.attrs.get(DIGEST) not in (None, digest_of(data)):
        differences.append("the file is not as it was written")
    return tuple(differences)


def _contradictions(data: xr.Dataset) -> list[str]:
    """Return which facts stand in the file in two ways."""
    try:
        facts = json.loads(data.attrs["facts"])
        pairs = [(name, fact, data.attrs.get(name)) for name, fact in facts.items()]
    except (KeyError, TypeError, ValueError, AttributeError):
        return ["its facts can not be read"]
    return [
        f"{name} is {fact!r} and {other!r} in the same file"
        for name, fact, other in pairs
        if fact != other
    ]
