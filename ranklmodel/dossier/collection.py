"""The run file of results of many kinds: what they are, and what they were made from."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Literal

from pydantic import Field

from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.draws import draws_file
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, validate
from ranklmodel.inputs.reading.yaml_reader import parse_yaml
from ranklmodel.lives.options import RunOptions
from ranklmodel.sealed.outputs import Outputs, outputs_of
from ranklmodel.sealed.seal import RUN_FILE, run_text, sealed
from ranklmodel.sealed.verify import Differences, named_otherwise
from ranklmodel.simulation.archive import versions
from ranklmodel.trials.made_with import (
    MadeWith,
    differences,
    digests_of,
    file_of,
    of_libraries,
    of_the_fast_engine,
)

_INPUTS = (".yaml", ".csv")


class RunOfAnArm(Record):
    """An arm whose run is kept as a netCDF file."""

    trial: Identifier
    arm: Identifier


class Collection(Record):
    """Figures, or all that a paper rests on, as a question.

    Attributes
    ----------
    format : str
        Which of the two.
    calibration : str or None
        Whose values are used.
    figures : mapping of str to tuple of str
        Figures of the paper, each with the kinds of its files.
    trials : tuple of str
        Trials, each with a folder of its own.
    runs : tuple of RunOfAnArm
        Arms whose runs are kept as netCDF.
    whole : bool
        Whether with report, scores and checks.
    made_with : MadeWith, optional
        What the answer depended on.
    outputs : Outputs, optional
        Its files.
    lines, digest : str, optional
        The seal, see :mod:`ranklmodel.sealed.seal`.
    """

    format: Literal["ranklmodel-figures-1", "ranklmodel-paper-1"]
    calibration: Text | None = None
    figures: dict[Identifier, Many[Identifier]] = Field(default_factory=dict)
    trials: Many[Identifier] = ()
    runs: Many[RunOfAnArm] = ()
    whole: bool = False
    made_with: MadeWith | None = None
    outputs: Outputs | None = None
    lines: str | None = None
    digest: str | None = None


def inputs_of(library: Library) -> list[Path]:
    """Return all built-in files that results of many kinds are made from."""
    files = (path for path in library.builtin.rglob("*") if path.suffix in _INPUTS)
    return sorted(path for path in files if "schema" not in path.parts)


def collection_made_with(calibration: str | None) -> MadeWith:
    """Return what results of many kinds depend on: every input file there is, and the equations.

    Parameters
    ----------
    calibration : str or None
        Name or path; a file of the user's is among the inputs.
    """
    library = Library()
    files = set(inputs_of(library))
    if calibration is not None:
        file = library.find("calibration", calibration)
        files = {*files, file, *library.ancestors(library.calibration(calibration), file)}
        files |= {one for one in (draws_file(file),) if one.exists()}
    options = RunOptions.of(calibration=calibration)
    return MadeWith(
        model=options.integrator.layout.fingerprint,
        engine="fast",
        inputs=digests_of(files, library),
        versions={**versions(), **of_the_fast_engine()},
    )


def stated_calibration(calibration: str | None) -> str | None:
    """Return a calibration by a name, or by a path that means the same wherever it is read.

    Raises
    ------
    UnknownNameError
        If there is none.
    """
    library = Library()
    if calibration is None or calibration in library.names("calibration"):
        return calibration
    return str(library.find("calibration", calibration).resolve())


def changed_inputs(collection: Collection) -> list[str]:
    """Return which input files have changed since, in words."""
    before, library = collection.made_with, Library()
    if before is None:
        return []
    return named_otherwise(before.inputs, lambda label: file_of(label, library))


def since(collection: Collection) -> Differences:
    """Return what results were made from that is other now."""
    before = collection.made_with
    if before is None:
        return Differences()
    now = collection_made_with(collection.calibration)
    libraries = of_libraries(before, now)
    stale = [one for one in differences(before, now) if one not in libraries]
    return Differences(tuple(stale), tuple(libraries))


def write_sealed(collection: Collection, folder: Path) -> None:
    """Write the run file of a folder that is whole but for it, sealed, with the hashes of all.

    Raises
    ------
    InputError
        If it can not be written.
    """
    write_collection(collection.model_copy(update={"outputs": outputs_of(folder)}), folder)


def write_collection(collection: Collection, folder: Path) -> None:
    """Write the run file of a folder, sealed, with the hashes that the collection states."""
    from ruamel.yaml import YAML

    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    writer.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # ruamel types it as None
    writer.width = 10_000
    data = collection.model_dump(mode="json", exclude={"lines", "digest"})
    for key in ("dosing", "decisions", "cut_short", "bands"):
        data["made_with"].pop(key, None)
    stream = io.StringIO()
    command = "figures" if collection.format == "ranklmodel-figures-1" else "paper"
    stream.write(f"# Written by: ranklmodel {command}; checked by: ranklmodel verify\n")
    writer.dump(data, stream)
    write_text(folder / RUN_FILE, sealed(stream.getvalue()))


def earlier_files(folder: Path) -> list[str]:
    """Return the files that an earlier run file of a folder names; none where it has none."""
    try:
        text = run_text(folder / RUN_FILE)
        before = validate(Collection, parse_yaml(text.text, folder / RUN_FILE))
    except InputError:
        return []
    return [] if before.outputs is None else list(before.outputs.files)
