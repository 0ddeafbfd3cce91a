"""The band of one simulated life, as ``ranklmodel simulate --band`` prints and writes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ranklmodel.commands.runs.drawn import (
    HIGH,
    LOW,
    ends_as_values,
    made_of,
    say_what_is_in_no_band,
    uncertainty_for,
)
from ranklmodel.commands.shared.terminal import notice, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.lives.bands import Band, DrawnRuns
    from ranklmodel.lives.options import RunKeywords
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.table import Table


@dataclass(frozen=True, eq=False)
class Bands:
    """Bands of what is shown.

    Attributes
    ----------
    by_name : mapping of str to Band
        Of each quantity; of what has no change in percent there is none.
    runs : DrawnRuns
        What they were made of.
    days : array of shape (n_times,)
        Days that they are of.
    """

    by_name: Mapping[str, Band]
    runs: DrawnRuns
    days: Floats

    def on(self, days: Floats) -> Bands:
        """Return the bands on some of their days."""
        places = [self.days.tolist().index(day) for day in days.tolist()]
        by_name = {name: one.at(places) for name, one in self.by_name.items()}
        return Bands(by_name, replace(self.runs, levels=self.runs.levels[:, places]), days)

    def as_record(self) -> dict[str, Any]:
        """Return the bands, and what they were made of, as plain values."""
        bands = {name: ends_as_values(band) for name, band in self.by_name.items()}
        return {"bands": bands, "made_of": made_of(self.runs)}

    def in_table(self, table: Table) -> Table:
        """Return a table of levels with the ends of their bands in columns of their own."""
        from ranklmodel.simulation.table import Table

        levels = {name: self.runs.band(name) for name in self.runs.outputs}
        ends = [
            (f"{name}_{end}", getattr(band, end).tolist())
            for name, band in levels.items()
            for end in (LOW, HIGH)
        ]
        units = dict(one.split(" ", 1) for one in table.header)
        header = [f"{key} {units[key.rsplit('_', 1)[0]]}" for key, _ in ends]
        rows = (
            [*cells, *(f"{column[place]:.10g}" for _, column in ends)]
            for place, cells in enumerate(table.rows)
        )
        return Table([*table.header, *header], rows)


def bands_of(
    life: Scenario,
    how: RunKeywords,
    days: Iterable[float],
    names: Sequence[str],
    draws: int,
    *,
    change: bool,
) -> Bands | None:
    """Return the bands of what is shown; None where there are no draws, which is said.

    Raises
    ------
    InputError
        If fewer draws are asked for than a 95 % band needs.
    """
    from ranklmodel.lives.bands import drawn_runs
    from ranklmodel.simulation.schedule import days_asked

    uncertainty = uncertainty_for(how, draws)
    if uncertainty is None:
        return None
    with progress("drawing") as report:
        runs = drawn_runs(life, days, names, uncertainty, number=draws, progress=report)
    bands = {}
    for name in names:
        try:
            bands[name] = runs.band(name, change=change)
        except InputError as error:
            notice(f"no band: {error}")
    say_what_is_in_no_band(runs)
    return Bands(bands, runs, days_asked(days))
