"""``ranklmodel show``: everything about one name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.look.cohorts import cohort_entry, describe_cohort
from ranklmodel.commands.look.describe_inputs import (
    describe_calibration,
    describe_parameter,
    describe_population,
    describe_regimen,
    describe_trial,
)
from ranklmodel.commands.look.describe_model import (
    describe_mechanism,
    describe_quantity,
    mechanism_entry,
    quantity_entry,
)
from ranklmodel.commands.look.designs import describe_design, design_entry
from ranklmodel.commands.look.entries import (
    calibration_entry,
    parameter_entry,
    population_entry,
    regimen_entry,
    trial_entry,
)
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.terminal import emit, emit_json
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.mechanisms.own import folders_of, own_mechanisms

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.mechanisms.own import Own

Facts = dict[str, Any]

_KEYS = (
    ("comparison", "design"),
    ("arms", "trial"),
    ("treatments", "regimen"),
    ("free", "calibration"),
    ("quantities", "cohort"),
)

# Of each kind of file, what people read and what machines do.
_OF_FILES: dict[str, tuple[Callable[[Library, str], Facts], Callable[[Library, str], Facts]]] = {
    "trial": (describe_trial, trial_entry),
    "design": (describe_design, design_entry),
    "population": (describe_population, population_entry),
    "cohort": (describe_cohort, cohort_entry),
    "regimen": (describe_regimen, regimen_entry),
    "calibration": (describe_calibration, calibration_entry),
}


def show(
    name: Annotated[
        str,
        typer.Argument(
            help="A trial, design, population, cohort, regimen, calibration, mechanism, parameter, "
            "quantity, drug or endpoint.",
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
    means several things, such as a trial and a mechanism, shows all of them. With --json numbers
    are numbers, with their units beside them.

    Example: ranklmodel show rankl_rise

    Example: ranklmodel show LS_BMD

    Example: ranklmodel show atac_woman --json
    """
    library = options.library_of(params, mechanisms)
    own = own_mechanisms(mechanisms)
    entries = found(library, name, options.calibration_of(calibration), own, as_data=as_json)
    if calibration is not None and not any(one["kind"] == "parameter" for one in entries):
        raise InputError("it goes with a parameter, which has a value", key="--calibration")
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
    library: Library,
    name: str,
    calibration: str | None = None,
    own: tuple[Own, ...] = (),
    *,
    as_data: bool = False,
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
    as_data : bool
        For machines, with numbers as numbers, instead of lines to read.

    Returns
    -------
    list of dict
        One for each thing that the name means, with its ``kind``.

    Raises
    ------
    UnknownNameError
        If it means nothing; with the nearest names of all kinds.
    """
    from ranklmodel.inputs.parameters.calibrations import is_path

    if is_path(name):
        kind = _kind_of_file(library, name)
        return [{"kind": kind, **_OF_FILES[kind][as_data](library, name)}]
    entries: list[Facts] = []
    candidates: list[str] = []
    for kind, describes in _OF_FILES.items():
        names = library.names(kind)  # type: ignore[arg-type]  # one of the kinds of file
        candidates += names
        if name in names:
            entries.append({"kind": kind, **describes[as_data](library, name)})
    table = library.own_parameters
    if name in table:
        in_use = library.parameters(calibration)[name]
        describe = parameter_entry if as_data else describe_parameter
        facts = describe(library, in_use, table[name])
        entries.append({"kind": "parameter", **facts})
    named = {one for folder in folders_of(own) for one in folder.names}
    mechanisms = sorted({entry.mechanism for entry in table.values()} | named)
    if name in mechanisms:
        of_mechanism = mechanism_entry if as_data else describe_mechanism
        entries.append({"kind": "mechanism", **of_mechanism(library, name, own)})
    # Assembling the model takes a second; what the files answer does not wait for it.
    limits = library.own_parameters.limits
    given = {*limits.inputs, *(drug for drug, _ in limits.doses)}
    if entries and name not in {*mechanisms, *given, *library.endpoints.by_name}:
        return entries
    entries += _of_model(library, name, own, as_data)
    if entries:
        return entries
    from ranklmodel.commands.look.listed import drugs
    from ranklmodel.mechanisms.assembly import bone_model

    named_elsewhere = (*table, *mechanisms, *bone_model(own).by_name, *library.endpoints.by_name)
    known = [*candidates, *named_elsewhere, *(one["name"] for one in drugs(library, own))]
    raise UnknownNameError("name", name, known)


def _of_model(library: Library, name: str, own: tuple[Own, ...], as_data: bool) -> list[Facts]:
    """Return the facts of a quantity, of a drug and of an endpoint by a name."""
    from ranklmodel.commands.look import listed
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model(own)
    entries: list[Facts] = []
    if name in model.by_name:
        entries.append((quantity_entry if as_data else describe_quantity)(model, name))
    if any(way.drug == name for way in model.administrations):
        (drug,) = (one for one in listed.drugs(library, own) if one["name"] == name)
        entries.append({"kind": "drug", **drug} if as_data else listed.describe_drug(drug))
    if name in library.endpoints.by_name:
        (endpoint,) = (one for one in listed.endpoints(library) if one["name"] == name)
        told = endpoint if as_data else listed.describe_endpoint(endpoint)
        entries.append({**told, "kind": "endpoint", "kind of endpoint": endpoint["kind"]})
    return entries


def _kind_of_file(library: Library, path: str) -> str:
    """Tell what a file holds by the keys that only its kind has."""
    from ranklmodel.inputs.reading.yaml_reader import read_yaml

    keys = read_yaml(library.find("trial", path)).data
    for key, kind in _KEYS:
        if key in keys:
            return kind
    return "population"
