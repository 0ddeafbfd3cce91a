"""``ranklmodel list``: what there is, by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, notice
from ranklmodel.errors import InputError, RanklModelError, UnknownNameError
from ranklmodel.mechanisms.own import own_mechanisms

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.inputs import Library, ParameterTable
    from ranklmodel.inputs.library.shelves import Kind
    from ranklmodel.mechanisms.own import Own

_FILES = ("trial", "design", "population", "cohort", "regimen", "calibration")
KINDS = (
    *_FILES,
    *("mechanism", "parameter", "quantity", "process", "endpoint", "drug"),
)
# Sources are listed when asked for: named by addresses, they have no place in the overview.
LISTED = (*KINDS, "source")


def list_names(
    kind: Annotated[
        str | None,
        typer.Argument(
            help=f"One of {', '.join(LISTED)}; all kinds by default.",
            autocompletion=lambda incomplete: [k for k in LISTED if k.startswith(incomplete)],
        ),
    ] = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """List trials, populations, cohorts, regimens, parameters, drugs, sources and the rest.

    Parameters are listed with the values in use and where each comes from, drugs with routes and
    usual amounts, sources with what rests on each. With --json numbers are numbers.

    Example: ranklmodel list trials

    Example: ranklmodel list drugs

    Example: ranklmodel list parameters --calibration none
    """
    own = own_mechanisms(mechanisms)
    library = options.library_of(params, mechanisms)
    if kind is None:
        _print_summary(library, own, as_json)
        return
    kind_listed = singular(kind)
    if calibration is not None and kind_listed != "parameter":
        raise InputError("it goes with parameters, which have values", key="--calibration")
    if kind_listed == "parameter":
        _print_parameters(library.parameters(options.calibration_of(calibration)), as_json)
        return
    if kind_listed == "source":
        from ranklmodel.commands.look.sources import print_sources

        print_sources(library, as_json)
        return
    _print_kind(library, kind_listed, own, as_json)


def _print_kind(library: Library, kind: str, own: tuple[Own, ...], as_json: bool) -> None:
    """Print what there is of a kind that has no table of its own above."""
    from ranklmodel.commands.look import listed

    if kind in ("drug", "endpoint"):
        entries = listed.drugs(library, own) if kind == "drug" else listed.endpoints(library)
        if as_json:
            emit_json(entries)
            return
        of_kind = listed.table_of_drugs if kind == "drug" else listed.table_of_endpoints
        heads, rows = of_kind(entries)
        emit_table(heads, rows)
        return
    names = described(library, kind, own)
    if not as_json:
        emit_table([kind, "description"], [list(row) for row in names])
        return
    facts = _facts(library, kind, own)
    emit_json([{"name": name, "description": text, **facts(name)} for name, text in names])


def _facts(library: Library, kind: str, own: tuple[Own, ...]) -> Callable[[str], dict[str, Any]]:
    """Return what a machine is told of each name of a kind beside its description."""
    if kind in _FILES:
        from ranklmodel.commands.look.listed import facts_of

        return lambda name: facts_of(library, kind, name)  # type: ignore[arg-type]  # a kind of file
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model(own)
    if kind == "mechanism":
        table = library.own_parameters.values()
        return lambda name: {
            "quantities": sum(one.mechanism == name for one in model.quantities),
            "parameters": sum(one.mechanism == name for one in table),
        }
    return lambda name: {
        "kind": type(model.quantity(name)).__name__.lower(),
        "unit": model.quantity(name).unit,
        "mechanism": model.quantity(name).mechanism,
    }


def _print_parameters(table: ParameterTable, as_json: bool) -> None:
    """Print the values in use, how each came about and where it comes from."""
    if as_json:
        emit_json(
            [
                {
                    "name": entry.name,
                    "description": entry.title,
                    "value": entry.value,
                    "unit": entry.unit,
                    "kind": entry.kind,
                    "origin": entry.origin,
                }
                for entry in table.values()
            ]
        )
        return
    rows = [
        [entry.name, entry.title, f"{entry.value:g}", entry.unit, entry.kind, entry.origin]
        for entry in table.values()
    ]
    columns = ["parameter", "description", "value", "unit", "kind", "origin"]
    emit_table(columns, rows, right=["value"])


def singular(kind: str) -> str:
    """Return the kind that a word, singular or plural, means."""
    word = kind.lower()
    for kind_name in LISTED:
        plural = {"quantity": "quantities", "process": "processes"}.get(kind_name, f"{kind_name}s")
        if word in (kind_name, plural):
            return kind_name
    raise UnknownNameError("kind", kind, LISTED)


def described(library: Library, kind: str, own: tuple[Own, ...] = ()) -> list[tuple[str, str]]:
    """Return every name of a kind with one line about it, those of a user's mechanisms too."""
    if kind == "parameter":
        return [(name, entry.title) for name, entry in library.own_parameters.items()]
    if kind in ("quantity", "process"):
        return _of_model(kind, own)
    if kind == "mechanism":
        from ranklmodel.mechanisms.assembly import mechanism_texts

        texts = mechanism_texts(own)
        return sorted((name, text.partition("\n")[0]) for name, text in texts.items())
    if kind == "endpoint":
        from ranklmodel.commands.look.listed import endpoints

        return [(one["name"], one["description"]) for one in endpoints(library)]
    if kind == "drug":
        from ranklmodel.commands.look.listed import drugs

        return [(one["name"], one["title"]) for one in drugs(library, own)]
    return _of_files(library, kind)  # type: ignore[arg-type]  # one of the kinds of file


def _of_files(library: Library, kind: Kind) -> list[tuple[str, str]]:
    """Return what can be read, and name what can not: that hides nothing else."""
    rows = []
    for name in library.names(kind):
        try:
            rows.append((name, getattr(library, kind)(name).description))
        except RanklModelError as error:
            notice(f"{error} (not listed)")
    for odd in library.odd(kind):
        notice(f"{odd} (not listed)")
    return rows


def _of_model(kind: str, own: tuple[Own, ...]) -> list[tuple[str, str]]:
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model(own)
    kind_of_quantity = (
        model.processes if kind == "process" else (*model.states, *model.rules, *model.observables)
    )
    return [
        (quantity.name, f"{quantity.description} [{quantity.unit}]" if quantity.description else "")
        for quantity in sorted(kind_of_quantity, key=lambda one: one.name.lower())
    ]


def _print_summary(library: Library, own: tuple[Own, ...], as_json: bool) -> None:
    names = {kind: [name for name, _ in described(library, kind, own)] for kind in KINDS}
    if as_json:
        emit_json(names)
        return
    rows = []
    for kind, of_kind in names.items():
        examples = ", ".join(of_kind[:6]) + (", ..." if len(of_kind) > 6 else "")
        rows.append([kind, str(len(of_kind)), examples])
    emit_table(["kind", "number", "names"], rows, right=["number"])
    emit()
    emit("ranklmodel list KIND lists one kind, ranklmodel show NAME shows one entry.")
