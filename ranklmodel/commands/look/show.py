"""``ranklmodel show``: everything about one name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.look.describe_inputs import (
    describe_calibration,
    describe_parameter,
    describe_population,
    describe_regimen,
    describe_trial,
)
from ranklmodel.commands.look.describe_model import describe_mechanism, describe_quantity
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.terminal import emit, emit_json
from ranklmodel.errors import UnknownNameError
from ranklmodel.mechanisms.own import folders_of, own_mechanisms

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.mechanisms.own import Own

Facts = dict[str, str]

_OF_FILES: dict[str, Callable[[Library, str], Facts]] = {
    "trial": describe_trial,
    "population": describe_population,
    "regimen": describe_regimen,
    "calibration": describe_calibration,
}


def show(
    name: Annotated[
        str,
        typer.Argument(
            help="A trial, population, regimen, calibration, mechanism, parameter or quantity.",
            autocompletion=completion.everything,
        ),
    ],
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Show one entry: a person, a regimen, a number with its source, an equation.

    Of a parameter, the value in use under the calibration and where it comes from. A name that
    means several things, such as a trial and a mechanism, shows all of them.

    Example: ranklmodel show rankl_rise

    Example: ranklmodel show LS_BMD
    """
    library = options.library_of(params, mechanisms)
    own = own_mechanisms(mechanisms)
    entries = found(library, name, options.calibration_of(calibration), own)
    if as_json:
        emit_json(entries)
        return
    for place, entry in enumerate(entries):
        if place:
            emit()
        width = max(len(key) for key in entry)
        for key, text in entry.items():
            first, *more = text.split("\n")
            emit(f"{key.ljust(width)}  {first}".rstrip())
            for line in more:
                emit(" " * (width + 2) + line)


def found(
    library: Library, name: str, calibration: str | None = None, own: tuple[Own, ...] = ()
) -> list[Facts]:
    """Return the facts of everything that a name or a path means.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The name or path.
    calibration : str or None
        Whose values are in use; None for those of the mechanism files.
    own : tuple of MechanismFolder or callable
        The user's own mechanisms.

    Raises
    ------
    UnknownNameError
        If it means nothing; with the nearest names of all kinds.
    """
    from ranklmodel.inputs.parameters.calibrations import is_path

    if is_path(name):
        kind = _kind_of_file(library, name)
        return [{"kind": kind, **_OF_FILES[kind](library, name)}]
    entries: list[Facts] = []
    candidates: list[str] = []
    for kind, describe in _OF_FILES.items():
        names = library.names(kind)  # type: ignore[arg-type]  # one of the kinds of file
        candidates += names
        if name in names:
            entries.append({"kind": kind, **describe(library, name)})
    table = library.own_parameters
    if name in table:
        in_use = library.parameters(calibration)[name]
        facts = describe_parameter(library, in_use, table[name])
        entries.append({"kind": "parameter", **facts})
    named = {one for folder in folders_of(own) for one in folder.names}
    mechanisms = sorted({entry.mechanism for entry in table.values()} | named)
    if name in mechanisms:
        entries.append({"kind": "mechanism", **describe_mechanism(library, name, own)})
    # Assembling the model takes a second; what the files answer does not wait for it.
    if entries:
        return entries
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model(own)
    if name in model.by_name:
        return [describe_quantity(model, name)]
    raise UnknownNameError("name", name, [*candidates, *table, *mechanisms, *model.by_name])


def _kind_of_file(library: Library, path: str) -> str:
    """Tell what a file holds by the keys that only its kind has."""
    from ranklmodel.inputs.reading.yaml_reader import read_yaml

    keys = read_yaml(library.find("trial", path)).data
    for key, kind in (("arms", "trial"), ("treatments", "regimen"), ("free", "calibration")):
        if key in keys:
            return kind
    return "population"
