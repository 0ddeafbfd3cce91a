"""Observations: columns, numbers, words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ranklmodel.inputs import Library, read_observations
from ranklmodel.inputs.trials.observations import COLUMNS
from ranklmodel.inputs.values.vocabulary import ABSOLUTE_UNITS, reference_month
from ranklmodel.units.units import unit

ROW = {
    "study": "A",
    "arm": "x",
    "role": "calibration",
    "endpoint": "LS_BMD",
    "unit": "pct_change_from_month60",
    "time_months": "84",
    "value": "1.25",
    "ci_low": "0.73",
    "ci_high": "1.77",
    "n": "50",
    "source": "Someone, 2001",
    "source_kind": "abstract",
    "note": 'two lines,\nwith a "quote"',
}


def csv_text(*rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\n') else text

    lines = [",".join(columns)]
    lines += [",".join(cell(row.get(column, "")) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def test_row_is_typed(write: Callable[[str, str], Path]) -> None:
    path = write("o.csv", csv_text(ROW, {**ROW, "value": "", "unit": "", "n": ""}))
    first, second = read_observations(path)
    assert (first.value, first.ci_low, first.n, first.sd) == (1.25, 0.73, 50, None)
    assert (first.reference_month, first.absolute_unit) == (60, None)
    assert first.note == 'two lines,\nwith a "quote"'
    assert (first.line, second.line) == (2, 4)
    assert second.value is None
    assert first.file == path


def test_columns_in_any_order_and_blank_lines(write: Callable[[str, str], Path]) -> None:
    text = csv_text(ROW, columns=tuple(reversed(COLUMNS))) + "\n\n"
    assert read_observations(write("o.csv", text))[0].value == 1.25


def test_absolute_units_are_units() -> None:
    for name in ABSOLUTE_UNITS.values():
        unit(name)


def test_reference_month() -> None:
    assert reference_month("pct_change_from_month60") == 60
    assert reference_month("pct_change") is None


def test_builtin_rows_are_counted(library: Library) -> None:
    counts = {}
    for name in library.names("trial"):
        trial = library.trial(name)
        counts[name] = (len(trial.observations), len(trial.not_modelled_observations))
    assert counts == {
        "aribon": (7, 0),
        "estrogen_withdrawal": (9, 0),
        "atac": (13, 14),
        "dixon": (6, 1),
        "geisler": (20, 7),
        "ibis2": (8, 0),
        "menopause": (7, 10),
        "ultra": (7, 0),
    }
