"""How far averaged dosing is from exact dosing, as people and as machines read it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ranklmodel.commands.shared.terminal import emit, emit_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.trials.run import DosingError

# Of JSON answers; there with averaged dosing only, the errors where they were measured.
KEY = "averaged_dosing"

_MEASURED = "With every dose an edge these numbers would differ by at most:"
_NOT_MEASURED = (
    "How far these numbers are from those with every dose an edge was not measured; "
    "--dosing-error measures it."
)


def as_records(
    dosing: Mapping[str, str] | Sequence[str], errors: Sequence[DosingError]
) -> dict[str, Any]:
    """Return the part of a JSON answer that tells of averaging; none with exact dosing."""
    said = {"dosing": dosing} if dosing else {}
    return said | ({KEY: [asdict(error) for error in errors]} if errors else {})


def print_dosing(dosing: Iterable[str], measured: bool) -> None:
    """Print which drugs were averaged and which exact, each sentence once.

    Parameters
    ----------
    dosing : iterable of str
        What the runs say, nothing with exact dosing.
    measured : bool
        Whether the error of averaging was measured.
    """
    from ranklmodel.compiled.averaging.doses import tells_of_averages

    said = [sentence for sentence in dict.fromkeys(dosing) if sentence]
    if said:
        emit()
    for sentence in said:
        emit(f"{sentence}.")
    if not measured and any(map(tells_of_averages, said)):
        emit(_NOT_MEASURED)


def print_errors(errors: Sequence[DosingError]) -> None:
    """Print by how much the predictions of a trial are off; nothing where not measured."""
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
    """Print by how much quantities are off, each with its unit; nothing where not measured."""
    rows = [[name, unit, f"{error:.1g}"] for name, (unit, error) in errors.items()]
    _print(["quantity", "unit", "difference"], rows, right=["difference"])


def _print(columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str]) -> None:
    if rows:
        emit()
        emit(_MEASURED)
        emit()
        emit_table(columns, rows, right=right)
