"""``ranklmodel compare``: people, regimens or changes side by side, with the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.runs import described
from ranklmodel.commands.runs.pictures import (
    FigureFile,
    Plot,
    folder_of,
    is_picture,
    write_picture,
)
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

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


def compare(
    context: typer.Context,
    lives: Lives,
    sex: described.Sex = None,
    age: described.Age = None,
    since_menopause: described.SinceMenopause = None,
    bmi: described.BMI = None,
    t_score: described.TScore = None,
    drug: described.Drug = None,
    dose: described.Dose = None,
    interval: described.Interval = None,
    years: described.Years = None,
    then: described.Then = None,
    until: described.Until = None,
    every: TableEvery = "1 year",
    quantity: Quantities = None,
    change: Change = None,
    plot: Plot = False,
    out: FigureFile = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    tolerance: options.RelativeTolerance = 1e-6,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Set lives side by side: people, regimens or changes.

    Prints each quantity of every life, and how far each is from the first. Who is not named is the
    woman of ATAC, or who is described, and a regimen that is not named is anastrozole 1 mg a day,
    or that which is. What is described of a person holds for those that are named as well.

    Example: ranklmodel compare placebo anastrozole_1mg_daily letrozole_2_5mg_daily --plot

    Example: ranklmodel compare denosumab zoledronate --years 2 --then off --t-score -2.5 --plot

    Example: ranklmodel compare atac_woman older_man young_man --until 2y --quantity LS_BMD

    Example: ranklmodel compare atac_woman/placebo atac_woman/placebo/rankl_rise=2 --out rankl.pdf
    """
    from ranklmodel.lives.side_by_side import compare as compared

    pictured = is_picture(plot, out)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    who = described.PersonWords(sex, age, since_menopause, bmi, t_score)
    what = described.RegimenWords(drug, dose, interval, years, then)
    library = options.library_of(params, mechanisms)
    asked = described.lives_asked(lives, who, what, library)
    table_days, days = days_of(what.until(until), every, pictured=pictured)
    with progress("simulating") as report:
        report(0, 1, " ".join(lives)[:60])
        answer = compared(*asked, quantities=quantity, change=change, days=days, **how)
    written = _write(context, answer, table_days, out, pictured=pictured)
    if as_json:
        emit_json(_as_values(answer, table_days))
        return
    _print(answer, table_days)
    if written is not None:
        emit()
        emit(f"Written to {written}")


def days_of(until: str, every: str, *, pictured: bool) -> tuple[Floats, Floats]:
    """Return the days of a table, and those with the days of a curve where one is drawn."""
    from ranklmodel.inputs.values.durations import duration
    from ranklmodel.lives.simulate import days_of_a_curve, grid
    from ranklmodel.simulation.schedule import distinct

    table = grid(duration(until, "--until"), duration(every, "--every"))
    return table, distinct([*table, *days_of_a_curve(float(table[-1]))]) if pictured else table


def _write(
    context: typer.Context,
    answer: Comparison,
    days: Floats,
    out: Path | None,
    *,
    pictured: bool,
) -> Path | None:
    """Write picture or table, and return where; nothing where neither is asked for."""
    from ranklmodel.disk.text import csv_text, write_text

    if out is None and not pictured:
        return None
    records = answer.records(days)
    table = csv_text(records[0], (one.values() for one in records))
    if pictured:
        folder = folder_of(context, (answer.common, "compared", *answer.names))
        return write_picture(answer.plot(), table, out, folder)
    assert out is not None
    return write_text(out, table)


def _as_values(answer: Comparison, days: Floats) -> dict[str, Any]:
    """Return a comparison as plain values."""
    places = [answer.runs[0].place_of(day) for day in days]
    return {
        "common": answer.common,
        "lives": [
            {"name": name, **run.facts} for name, run in zip(answer.names, answer.runs, strict=True)
        ],
        "days": [float(day) for day in days],
        "quantities": {
            name: {
                "unit": answer.unit(name),
                "values": answer.values(name)[:, places].tolist(),
                "differences": answer.differences(name)[:, places].tolist(),
            }
            for name in answer.quantities
        },
    }


def _print(answer: Comparison, days: Floats) -> None:
    if answer.common:
        emit(answer.common)
    numbers = [str(number + 1) for number in range(len(answer.names))]
    for number, name in zip(numbers, answer.names, strict=True):
        emit(f"{number}  {name}")
    places = [answer.runs[0].place_of(day) for day in days]
    apart = [f"{number} - 1" for number in numbers[1:]]
    for name in answer.quantities:
        values, signed = answer.values(name), answer.as_change(name)
        differences = above_rounding(answer.differences(name), values)
        rows = [
            [
                f"{answer.runs[0].months[place]:.4g}",
                *cells(values[:, place], signed=signed),
                *cells(differences[1:, place], signed=True),
            ]
            for place in places
        ]
        columns = ["month", *numbers, *apart]
        emit()
        emit(f"{name} [{answer.unit(name)}]")
        emit()
        emit_table(columns, rows, right=columns)


def above_rounding(differences: Floats, values: Floats) -> Floats:
    """Return differences, 0 where they are no more than the solver's rounding of the values."""
    import numpy as np

    least = _ROUNDING * float(np.nanmax(np.abs(values), initial=0.0))
    return np.where(np.abs(differences) <= least, 0.0, differences)


def cells(values: Iterable[float] | Sequence[float], *, signed: bool) -> list[str]:
    """Return numbers as a table shows them, changes and differences with their sign."""
    return [f"{value:+.3g}" if signed else f"{value:.4g}" for value in values]
