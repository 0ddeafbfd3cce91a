"""Rows of figures as text: a line each, or tables for a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.figures import CLOCK, Row
from tests.benchmarks.peers import LIMITS

_HOW = (
    "Milliseconds of processor time, all cores together, except by the clock; in brackets, how "
    "many times ours. Every engine runs at the loosest tolerance at which it meets the error. "
    "Patients are run by ours on all cores, and by peers on one."
)


def line(row: Row) -> str:
    """Return a row as one line."""
    cells = [f"{name} {value:.3g} ms" for name, value in row["ms"].items()]
    cells += [f"{value:.1f}x {name}" for name, value in row["ratios"].items()]
    cells += [f"{name} {value}" for name, value in row["notes"].items()]
    return f"{row['figure']:44s}" + " | ".join(cells)


def markdown(rows: Sequence[Row]) -> str:
    """Return rows as tables: one run beside peers, many runs beside peers, and the rest."""
    many = [row for row in rows if CLOCK in row["ms"]]
    single = [row for row in rows if row not in many and row.get("peers")]
    others = [row for row in rows if row not in many and row not in single]
    measured = {name for row in rows for name in row["ms"]}
    parts = [_HOW, *(f"{name} {limit}." for name, limit in LIMITS.items() if name in measured)]
    for group in (single, many):
        if group:
            parts += [_beside(group), _reasons(group)]
    if others:
        listed = [["", "milliseconds", "notes"], ["---"] * 3]
        listed += [[row["figure"], _listed(row["ms"]), _listed(row["notes"])] for row in others]
        parts.append(_drawn(listed))
    return "\n\n".join(part for part in parts if part)


def _beside(rows: Sequence[Row]) -> str:
    """Return a table with a column for every engine."""
    engines = list(dict.fromkeys(name for row in rows for name in row["ms"]))
    table = [["", *engines], ["---", *["---:"] * len(engines)]]
    table += [[row["figure"], *(_cell(row, engine) for engine in engines)] for row in rows]
    return _drawn(table)


def _cell(row: Row, engine: str) -> str:
    if engine not in row["ms"]:
        return "-"
    shown = _number(row["ms"][engine])
    names = {"": engine, " by the clock": f"{engine}, {CLOCK}"}
    ratios = [
        f"{_number(row['ratios'][name])}x{how}"
        for how, name in names.items()
        if name in row["ratios"] and engine in row.get("peers", ())
    ]
    return f"{shown} ({', '.join(ratios)})" if ratios else shown


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}" if value < 1 else f"{value:.1f}"


def _listed(values: dict[str, Any]) -> str:
    return ", ".join(
        f"{name} {_number(value) if isinstance(value, float) and value > 1e-2 else _plain(value)}"
        for name, value in values.items()
    )


def _plain(value: object) -> str:
    return f"{value:.1g}" if isinstance(value, float) else str(value)


def _reasons(rows: Sequence[Row]) -> str:
    """Return why an engine is not in a row, where there is a reason."""
    reasons = [
        f"{row['figure']}: {name} {reason}."
        for row in rows
        for name, reason in row["notes"].items()
        if isinstance(reason, str)
    ]
    return "\n".join(f"- {reason}" for reason in reasons)


def _drawn(table: Sequence[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(cells) + " |" for cells in table)
