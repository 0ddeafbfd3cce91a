"""One simulated life, as ``ranklmodel simulate`` prints, draws and writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.commands.runs.drawn import in_words
from ranklmodel.commands.shared import dosing_table
from ranklmodel.commands.shared.decisions import decisions_in
from ranklmodel.commands.shared.terminal import emit, emit_table, notice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matplotlib.figure import Figure

    from ranklmodel.commands.runs.simulated_band import Bands
    from ranklmodel.simulation.trajectory import Trajectory

    Column = list[float] | list[None]


@dataclass(frozen=True, eq=False)
class Simulated:
    """A run and what is shown of it.

    Attributes
    ----------
    run : Trajectory
        The run.
    names : tuple of str
        The quantities.
    change : bool
        Whether they are shown in percent of change from baseline.
    bands : Bands or None
        Their bands, at the days of the run.
    asked : bool
        Whether the quantities were asked for, so that a table holds no others.
    """

    run: Trajectory
    names: tuple[str, ...]
    change: bool
    bands: Bands | None = None
    asked: bool = False

    def words(self) -> list[str]:
        """Return who, on what, and what is changed."""
        facts = self.run.facts
        return [facts[one] for one in ("population", "regimen", "changed") if one in facts]

    def reasons(self) -> dict[str, str]:
        """Return why some quantities have no change in percent, where that is shown."""
        reasons = {name: self.run.why_no_percent(name) for name in self.names if self.change}
        return {name: reason for name, reason in reasons.items() if reason}

    def figure(self) -> Figure:
        """Return the picture."""
        from ranklmodel.figures.runs.life import plot_life

        bands = {} if self.bands is None else self.bands.by_name
        return plot_life(self.run, self.names, bands, change=self.change)

    def as_values(self, *, banded: bool) -> dict[str, object]:
        """Return all of it as plain values, the bands as none where they were asked for."""
        run, errors = self.run, {name: error for name, (_, error) in self.errors().items()}
        answer: dict[str, object] = {
            **run.facts,
            "days": [float(day) for day in run.days],
            "units": {
                name: "percent of baseline, change" if self.change else run.unit(name)
                for name in self.names
            },
            "values": {name: self._column(name) for name in self.names},
        }
        if self.change:
            answer["without_percent_change"] = self.reasons()
        if run.dosing:
            answer["dosing"] = run.dosing
        if errors:
            answer[dosing_table.KEY] = errors
        if self.bands is not None:
            return {**answer, **self.bands.as_record()}
        return {**answer, "bands": None} if banded else answer

    def _column(self, name: str) -> Column:
        """Return what is shown; None where there is no change in percent."""
        if name in self.reasons():
            return [None] * len(self.run.days)
        values = self.run.percent_change(name) if self.change else self.run[name]
        return [float(value) for value in values]

    def errors(self) -> dict[str, tuple[str, float]]:
        """Return unit and error of what is shown, where averaged dosing was measured."""
        run = self.run
        if run.dosing_error is None:
            return {}
        if not self.change:
            return {name: (run.unit(name), run.dosing_error[name]) for name in self.names}
        # both runs begin at the same baseline
        comparable = [name for name in self.names if not run.why_no_percent(name)]
        parts = {name: run.dosing_error[name] / abs(run.at(name, 0.0)) for name in comparable}
        return {name: ("% of baseline", 100.0 * part) for name, part in parts.items()}

    def say_what_has_no_percent(self) -> None:
        """Say why some quantities have no change in percent."""
        for name, reason in self.reasons().items():
            notice(f"{name} has no change in percent: {reason}")

    def show(self, *, measured: bool) -> None:
        """Print it as a table, with what averaged dosing costs where that was measured."""
        run = self.run
        columns: list[tuple[str, Sequence[float | None]]] = []
        for name in self.names:
            unit = "% change" if self.change else run.unit(name)
            columns.append((f"{name} [{unit}]", self._column(name)))
            own = None if self.bands is None else self.bands.by_name.get(name)
            if own is not None:
                columns += [("low", own.low.tolist()), ("high", own.high.tolist())]
        rows = [
            [f"{month:.4g}", *(self._cell(values[place]) for _, values in columns)]
            for place, month in enumerate(run.months)
        ]
        headers = ["month", *(header for header, _ in columns)]
        changed = run.facts.get("changed")
        who = f"{run.facts['population']} on {run.facts['regimen']}"
        emit(f"{who}, changed: {changed}" if changed else who)
        for said in decisions_in(run.facts):
            emit(said)
        emit()
        emit_table(headers, rows, right=headers)
        if self.bands is not None:
            emit()
            emit(in_words(self.bands.runs))
        dosing_table.print_dosing([run.dosing], measured)
        dosing_table.print_quantities(self.errors())

    def _cell(self, value: float | None) -> str:
        if value is None:
            return "-"
        return f"{value:+.2f}" if self.change else f"{value:.4g}"

    def write(self, out: Path) -> None:
        """Write it; a .nc always holds everything, because `verify` compares everything."""
        from ranklmodel.disk.text import write_text
        from ranklmodel.simulation.archive import write_run

        if out.suffix == ".nc":
            write_run(self.run, out)
        else:
            write_text(out, self.csv())

    def csv(self) -> str:
        """Return it as a table of levels; what is changed stands in a column of its own."""
        from ranklmodel.disk.text import csv_text
        from ranklmodel.simulation.table import Table, table_of

        table = table_of(self.run, self.names if self.asked else None)
        table = table if self.bands is None else self.bands.in_table(table)
        changed = self.run.facts.get("changed")
        if changed:
            table = Table([*table.header, "changed"], ([*row, changed] for row in table.rows))
        return csv_text(*table)
