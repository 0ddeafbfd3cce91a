"""How far averaged dosing is from exact dosing, as people and as machines read it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ranklmodel.commands.shared.terminal import emit, emit_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.trials.run import DosingError

# Of JSON answers; there with averaged dosing only.
KEY = "averaged_dosing"

_SENTENCE = (
    "Doses are averaged over the intervals between them; with every dose an edge these numbers "
    "would differ by at most:"
)


def as_records(errors: Sequence[DosingError]) -> dict[str, Any]:
    """Return the part of a JSON answer that tells of the errors; none with exact dosing."""
    return {KEY: [asdict(error) for error in errors]} if errors else {}


def print_errors(errors: Sequence[DosingError]) -> None:
    """Print by how much the predictions of a trial are off; nothing with exact dosing."""
    from ranklmodel.trials.words import unit_in_words

    rows = [
        [
            error.endpoint,
            unit_in_words(error.unit),
            f"{error.largest_difference:.1g}",
            f"{error.largest_difference_in_z:.1g}",
        ]
        for error in errors
    ]
    _print(["endpoint", "unit", "difference", "in z"], rows, right=["difference", "in z"])


def print_quantities(errors: Mapping[str, tuple[str, float]]) -> None:
    """Print by how much quantities are off, each with its unit; nothing with exact dosing."""
    rows = [[name, unit, f"{error:.1g}"] for name, (unit, error) in errors.items()]
    _print(["quantity", "unit", "difference"], rows, right=["difference"])


def _print(columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str]) -> None:
    if rows:
        emit()
        emit(_SENTENCE)
        emit()
        emit_table(columns, rows, right=right)
