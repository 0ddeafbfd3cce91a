"""``ranklmodel list``: what there is, by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table
from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.inputs import Library

KINDS = (
    *("trial", "population", "regimen", "calibration"),
    *("mechanism", "parameter", "quantity", "process"),
)


def list_names(
    kind: Annotated[
        str | None, typer.Argument(help=f"One of {', '.join(KINDS)}; all kinds by default.")
    ] = None,
    params: options.Folders = None,
    as_json: options.AsJson = False,
) -> None:
    """List trials, populations, regimens, parameters, quantities and the rest.

    Example: ranklmodel list trials
    """
    library = options.library_of(params)
    if kind is None:
        _print_summary(library, as_json)
        return
    chosen = singular(kind)
    rows = described(library, chosen)
    if as_json:
        emit_json([{"name": name, "description": text} for name, text in rows])
        return
    emit_table([chosen, "description"], [list(row) for row in rows])


def singular(kind: str) -> str:
    """Return the kind that a word, singular or plural, means."""
    word = kind.lower()
    for kind_name in KINDS:
        plural = {"quantity": "quantities", "process": "processes"}.get(kind_name, f"{kind_name}s")
        if word in (kind_name, plural):
            return kind_name
    raise UnknownNameError("kind", kind, KINDS)


def described(library: Library, kind: str) -> list[tuple[str, str]]:
    """Return every name of a kind with one line about it."""
    if kind == "parameter":
        table = library.own_parameters
        return [(n, f"{e.title}: {e.value:g} {e.unit}, {e.kind}") for n, e in table.items()]
    if kind in ("quantity", "process"):
        return _of_model(kind)
    if kind == "mechanism":
        from ranklmodel.mechanisms.assembly import MECHANISMS

        first: dict[str, str] = {}
        for mechanism in MECHANISMS:
            name = mechanism.__module__.rpartition(".")[2]
            first.setdefault(name, (mechanism.__doc__ or "").partition("\n")[0])
        return sorted(first.items())
    load = getattr(library, kind)
    return [(name, load(name).description) for name in library.names(kind)]  # type: ignore[arg-type]  # one of the kinds of file


def _of_model(kind: str) -> list[tuple[str, str]]:
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model()
    chosen = (
        model.processes if kind == "process" else (*model.states, *model.rules, *model.observables)
    )
    return [
        (quantity.name, f"{quantity.description} [{quantity.unit}]" if quantity.description else "")
        for quantity in sorted(chosen, key=lambda one: one.name.lower())
    ]


def _print_summary(library: Library, as_json: bool) -> None:
    names = {kind: [name for name, _ in described(library, kind)] for kind in KINDS}
    if as_json:
        emit_json(names)
        return
    rows = []
    for kind, found in names.items():
        shown = ", ".join(found[:6]) + (", ..." if len(found) > 6 else "")
        rows.append([kind, str(len(found)), shown])
    emit_table(["kind", "number", "names"], rows, right=["number"])
    emit()
    emit("ranklmodel list KIND lists one kind, ranklmodel show NAME shows one entry.")
