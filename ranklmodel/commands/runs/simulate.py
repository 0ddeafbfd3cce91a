"""``ranklmodel simulate``: one person on one regimen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.runs import described
from ranklmodel.commands.runs.compare import Quantities
from ranklmodel.commands.runs.drawn import BandOption, NumberOfDraws, number_of_draws
from ranklmodel.commands.runs.pictures import Plot, folder_of, is_picture, write_picture
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.grouped import grouped
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit_json, emit_written, progress

if TYPE_CHECKING:
    from ranklmodel.commands.runs.simulated import Simulated
    from ranklmodel.inputs import Library
    from ranklmodel.lives.options import RunKeywords
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats

PersonOrNobody = Annotated[
    str | None,
    typer.Argument(
        help="Who: a population by name or path; or nobody, where one is described by --sex.",
        autocompletion=completion.populations,
    ),
]
TakenOrNothing = Annotated[
    str | None,
    typer.Argument(
        help="What she takes: a regimen by name or path, a drug, or nothing, as by 'placebo'.",
        autocompletion=completion.regimens,
    ),
]
OutFile = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="FILE",
        help="Write to a .csv, to a .nc for `verify`, or a figure to a .png, .svg or .pdf.",
    ),
]


@grouped
def simulate(
    context: typer.Context,
    population: PersonOrNobody = None,
    regimen: TakenOrNothing = None,
    *,
    person: described.PersonWords,
    taken: described.RegimenWords,
    until: described.Until = None,
    every: Annotated[str, typer.Option("--every", help="How densely to show it.")] = "6 month",
    quantity: Quantities = None,
    change: Annotated[
        bool, typer.Option("--change", help="Show changes from baseline in percent.")
    ] = False,
    band: BandOption = False,
    draws: NumberOfDraws = None,
    plot: Plot = False,
    out: OutFile = None,
    how_run: options.HowRun,
    dosing_error: options.DosingError = False,
    as_json: options.AsJson = False,
) -> None:
    """Simulate a person on a regimen.

    Both are named, or described: of a person who is named as well, what is not said stays.
    With averaged dosing, prints which drugs were averaged; with --dosing-error also how far the
    numbers are from those with every dose an edge.

    Example: ranklmodel simulate atac_woman anastrozole_1mg_5_years --until 7y --quantity LS_BMD

    Example: ranklmodel simulate atac_woman letrozole_2_5mg_daily --dosing averaged --dosing-error

    Example: ranklmodel simulate atac_woman anastrozole_1mg_5_years --plot --band

    Example: ranklmodel simulate --sex woman --age 62 --since-menopause 10 --t-score -1.8
    --drug anastrozole --dose 1mg --years 5 --then off
    """
    from ranklmodel.commands.runs.simulated import Simulated
    from ranklmodel.lives.scenario import scenario

    number = number_of_draws(draws, band)
    pictured = is_picture(plot, out, (".csv", ".nc"))
    measured = options.measured(dosing_error, how_run.dosing)
    how = how_run.keywords()
    library = how_run.library()
    life = scenario(*described.who_and_what(population, regimen, person, taken, library), **how)
    names = _names(quantity, library, life)
    days = _days(taken.until(until), every)
    with progress("simulating") as report:
        report(0, 1, f"{life.population.name}, {life.regimen.name}")
        answer = Simulated(life.run(days, measured=measured), names, change, asked=bool(quantity))
    answer, drawn = _with_bands(answer, life, how, number if band else None, pictured=pictured)
    written = _written(context, answer, drawn, out)
    answer.say_what_has_no_percent()
    if as_json:
        emit_json(answer.as_values(banded=band))
        return
    answer.show(measured=measured)
    emit_written(written)


def _with_bands(
    answer: Simulated, life: Scenario, how: RunKeywords, draws: int | None, *, pictured: bool
) -> tuple[Simulated, Simulated | None]:
    """Return an answer with its bands, and the same on the days of a curve where one is drawn."""
    from ranklmodel.commands.runs.simulated_band import bands_of
    from ranklmodel.lives.simulate import days_of_a_curve
    from ranklmodel.simulation.schedule import distinct

    names, change, days = answer.names, answer.change, answer.run.days
    drawn = None
    if pictured:
        drawn = replace(answer, run=life.run(days_of_a_curve(float(days[-1]))))
    if draws is None:
        return answer, drawn
    every = distinct([*days, *drawn.run.days]) if drawn is not None else days
    bands = bands_of(life, how, every, names, draws, change=change)
    if bands is None:
        return answer, drawn
    if drawn is not None:
        drawn = replace(drawn, bands=bands.on(drawn.run.days))
    return replace(answer, bands=bands.on(days)), drawn


def _written(
    context: typer.Context, answer: Simulated, drawn: Simulated | None, out: Path | None
) -> Path | None:
    """Write picture or table, and return where; nothing where neither is asked for."""
    if drawn is not None:
        folder = folder_of(context, answer.words())
        return write_picture(drawn.figure(), answer.csv(), out, folder)
    if out is not None:
        answer.write(out)
    return out


def _names(quantity: list[str] | None, library: Library, life: Scenario) -> tuple[str, ...]:
    """Return the quantities to show: those asked for, or the usual ones that the person has."""
    layout = life.engine.layout
    absent = layout.absent(life.population.traits)
    for name in quantity or ():
        layout.outputs.position(name)
        if name in absent:
            raise absent[name].error
    usual = [one.output for one in library.endpoints.by_name.values() if one.usual]
    known = layout.outputs.positions.keys() - absent
    return tuple(quantity or [name for name in usual if name in known])


def _days(until: str, every: str) -> Floats:
    from ranklmodel.inputs.values.durations import duration
    from ranklmodel.lives.simulate import grid

    return grid(duration(until, "--until"), duration(every, "--every"))
