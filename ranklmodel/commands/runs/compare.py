"""``ranklmodel compare``: people, regimens or changes side by side, with the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.runs import described
from ranklmodel.commands.runs.drawn import (
    BandOption,
    NumberOfDraws,
    ends_as_values,
    in_words,
    made_of,
    number_of_draws,
    say_what_is_in_no_band,
    uncertainty_for,
)
from ranklmodel.commands.runs.pictures import (
    FigureFile,
    Plot,
    is_picture,
    write_answer,
)
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.decisions import decisions_in
from ranklmodel.commands.shared.grouped import grouped
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, emit_written, progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ranklmodel.lives.side_by_side import Comparison
    from ranklmodel.simulation.schedule import Floats

# Of the largest value of a quantity: solvers round what no treatment moves a little further up.
_ROUNDING = 1e-6

Lives = Annotated[
    list[str],
    typer.Argument(
        metavar="PERSON/REGIMEN...",
        help="Two or more lives: PERSON/REGIMEN, one of the two, a change such as rankl_rise=2, or "
        "all of it as PERSON/REGIMEN/rankl_rise=2.",
        autocompletion=completion.populations_and_regimens,
    ),
]
Change = Annotated[
    bool | None,
    typer.Option(
        "--change/--levels",
        help="Show changes from baseline in percent, or levels; by default changes of densities "
        "and markers, and levels of hormones.",
    ),
]
TableEvery = Annotated[str, typer.Option("--every", help="How densely the table shows it.")]
Quantities = Annotated[
    list[str] | None,
    typer.Option("--quantity", metavar="NAME", help="What to show. May be repeated."),
]


@grouped
def compare(
    context: typer.Context,
    lives: Lives,
    *,
    person: described.PersonWords,
    taken: described.RegimenWords,
    until: described.Until = None,
    every: TableEvery = "1 year",
    quantity: Quantities = None,
    change: Change = None,
    band: BandOption = False,
    draws: NumberOfDraws = None,
    plot: Plot = False,
    out: FigureFile = None,
    how_run: options.HowRun,
    as_json: options.AsJson = False,
) -> None:
    """Set lives side by side: people, regimens or changes.

    Prints each quantity of every life, and how far each is from the first. Who is not named is the
    woman of ATAC, or who is described, and a regimen that is not named is anastrozole 1 mg a day,
    or that which is. What is described of a person holds for those that are named as well. The
    band of a difference is that of the same draws in both lives, and narrower than theirs where
    what is uncertain moves both alike.

    Example: ranklmodel compare placebo anastrozole_1mg_daily letrozole_2_5mg_daily --plot

    Example: ranklmodel compare denosumab zoledronate --years 2 --then off --t-score -2.5 --plot

    Example: ranklmodel compare atac_woman older_man young_man --until 2y --quantity LS_BMD

    Example: ranklmodel compare atac_woman/placebo atac_woman/placebo/rankl_rise=2 --out rankl.pdf

    Example: ranklmodel compare placebo anastrozole_1mg_daily --quantity LS_BMD --band --plot
    """
    from ranklmodel.lives.side_by_side import compare as compared

    number = number_of_draws(draws, band)
    pictured = is_picture(plot, out)
    how = how_run.keywords()
    asked = described.lives_asked(lives, person, taken, how_run.library())
    table_days, days = days_of(taken.until(until), every, pictured=pictured)
    banded = band and uncertainty_for(how, number) is not None
    with progress("simulating") as report:
        report(0, 1, " ".join(lives)[:60])
        answer = compared(
            *asked,
            quantities=quantity,
            change=change,
            days=days,
            band=banded,
            draws=number if banded else None,
            progress=report,
            **how,
        )
    if answer.drawn:
        say_what_is_in_no_band(*answer.drawn)
    words = (answer.common, "compared", *answer.names)
    written = write_answer(context, answer, table_days, out, words, pictured=pictured)
    if as_json:
        emit_json(_as_values(answer, table_days, banded=band))
        return
    _print(answer, table_days)
    emit_written(written)


def days_of(until: str, every: str, *, pictured: bool) -> tuple[Floats, Floats]:
    """Return the days of a table, and those with the days of a curve where one is drawn."""
    from ranklmodel.inputs.values.durations import duration
    from ranklmodel.lives.simulate import days_of_a_curve, grid
    from ranklmodel.simulation.schedule import distinct

    table = grid(duration(until, "--until"), duration(every, "--every"))
    return table, distinct([*table, *days_of_a_curve(float(table[-1]))]) if pictured else table


def _as_values(answer: Comparison, days: Floats, *, banded: bool) -> dict[str, Any]:
    """Return a comparison as plain values, its bands as none where they were asked for."""
    places = answer.places(days)
    values: dict[str, Any] = {
        "common": answer.common,
        "lives": [
            {"name": name, **run.facts}
            for name, run in zip(answer.names, answer.finished, strict=True)
        ],
        "days": [float(day) for day in days],
        "quantities": {
            name: {
                "unit": answer.unit(name),
                "values": answer.values(name)[:, places].tolist(),
                "differences": answer.differences(name)[:, places].tolist(),
                **_bands_as_values(answer, name, places),
            }
            for name in answer.quantities
        },
    }
    if banded:
        values["made_of"] = made_of(*answer.drawn) if answer.drawn else None
    return values


def _bands_as_values(answer: Comparison, name: str, places: list[int]) -> dict[str, Any]:
    if not answer.drawn:
        return {}
    return {
        "bands": [ends_as_values(one.at(places)) for one in answer.bands(name)],
        "difference_bands": [
            ends_as_values(one.at(places)) for one in answer.difference_bands(name)
        ],
    }


def _print(answer: Comparison, days: Floats) -> None:
    if answer.common:
        emit(answer.common)
    for number, name in enumerate(answer.names):
        emit(f"{number + 1}  {name}")
        for said in decisions_in(answer.finished[number].facts):
            emit(f"   {said}")
    for name in answer.quantities:
        columns = _columns(answer, name)
        headers = ["month", *(header for header, _ in columns)]
        rows = [
            [f"{answer.finished[0].months[place]:.4g}", *(column[place] for _, column in columns)]
            for place in answer.places(days)
        ]
        emit()
        emit(f"{name} [{answer.unit(name)}]")
        emit()
        emit_table(headers, rows, right=headers)
    if answer.drawn:
        emit()
        emit(in_words(*answer.drawn))


def _columns(answer: Comparison, name: str) -> list[tuple[str, list[str]]]:
    """Return what is printed of a quantity: each life, then each difference, before their bands."""
    values, signed = answer.values(name), answer.as_change(name)
    differences = above_rounding(answer.differences(name), values)
    columns = []
    bands = dict(enumerate(answer.bands(name)))
    for number, row in enumerate(values):
        columns.append((f"{number + 1}", cells(row, signed=signed)))
        if number in bands:
            columns += [
                ("low", cells(bands[number].low, signed=signed)),
                ("high", cells(bands[number].high, signed=signed)),
            ]
    bands = dict(enumerate(answer.difference_bands(name)))
    for number, row in enumerate(differences[1:], 1):
        columns.append((f"{number + 1} - 1", cells(row, signed=True)))
        if number in bands:
            ends = (above_rounding(end, values) for end in (bands[number].low, bands[number].high))
            pairs = zip(("low", "high"), ends, strict=True)
            columns += [(end, cells(row, signed=True)) for end, row in pairs]
    return columns


def above_rounding(differences: Floats, values: Floats) -> Floats:
    """Return differences, 0 where they are no more than the solver's rounding of the values."""
    import numpy as np

    least = _ROUNDING * float(np.nanmax(np.abs(values), initial=0.0))
    return np.where(np.abs(differences) <= least, 0.0, differences)


def cells(values: Iterable[float] | Sequence[float], *, signed: bool) -> list[str]:
    """Return numbers as a table shows them, changes and differences with their sign."""
    return [f"{value:+.3g}" if signed else f"{value:.4g}" for value in values]
