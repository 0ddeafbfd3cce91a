"""``ranklmodel scan``: one life with one thing at values from low to high."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.runs import described
from ranklmodel.commands.runs.compare import Change, Quantities, TableEvery, cells, days_of
from ranklmodel.commands.runs.pictures import (
    FigureFile,
    Plot,
    is_picture,
    write_answer,
)
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.decisions import decisions_in
from ranklmodel.commands.shared.grouped import grouped
from ranklmodel.commands.shared.terminal import (
    emit,
    emit_json,
    emit_table,
    emit_written,
    notice,
    progress,
)

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.lives.scan import Scan
    from ranklmodel.simulation.schedule import Floats

Parameter = Annotated[
    str,
    typer.Argument(
        help="What is changed: a parameter; age, since-menopause, bmi or t-score of the person; "
        "dose or years of the regimen.",
        autocompletion=completion.what_can_be_scanned,
    ),
]
Life = Annotated[
    str | None,
    typer.Argument(
        metavar="PERSON/REGIMEN",
        help="Whose life: PERSON/REGIMEN, or one of the two; the woman of ATAC on anastrozole.",
        autocompletion=completion.populations_and_regimens,
    ),
]
Steps = Annotated[int, typer.Option("--steps", help="How many values, both ends among them.")]
Logarithmic = Annotated[
    bool, typer.Option("--logarithmic", help="Each value the same multiple of the one before.")
]


@grouped
def scan(
    context: typer.Context,
    parameter: Parameter,
    low: Annotated[str, typer.Argument(help="Lowest value, in its own unit or with one.")],
    high: Annotated[str, typer.Argument(help="Highest value.")],
    life: Life = None,
    steps: Steps = 7,
    logarithmic: Logarithmic = False,
    *,
    person: described.PersonWords,
    taken: described.RegimenWords,
    until: described.Until = None,
    every: TableEvery = "1 year",
    quantity: Quantities = None,
    change: Change = None,
    plot: Plot = False,
    out: FigureFile = None,
    how_run: options.HowRun,
    as_json: options.AsJson = False,
) -> None:
    """Simulate a life with one thing at values from low to high.

    That is a parameter of the model, or something of the person or the regimen by the name of its
    option. Prints what each value comes to at the end; the picture, --json and a .csv have all of
    its way.

    Example: ranklmodel scan rankl_rise 0.5 4 --plot

    Example: ranklmodel scan body_mass_index 20 40 postmenopausal_woman --until 2y --out fan.svg

    Example: ranklmodel scan rankl_rise 0.5 4 --sex man --age 70 --drug anastrozole --dose 0.5mg

    Example: ranklmodel scan anastrozole_clearance "30 L/day" "56 L/day" --logarithmic

    Example: ranklmodel scan t-score -3 0 --sex woman --age 66 --drug anastrozole

    Example: ranklmodel scan years 1 5 --drug denosumab --then off --plot
    """
    from ranklmodel.lives.scan import scan as scanned

    pictured = is_picture(plot, out)
    name = parameter.replace("-", "_")
    how = how_run.keywords()
    described.refuse_what_is_scanned(name, person, taken)
    then = None
    if name == "years":
        taken, then, until = replace(taken, then=None), taken.then, until or _two_years_beyond(high)
    who, what = described.life_asked(life, person, taken, how_run.library())
    table_days, days = days_of(taken.until(until), every, pictured=pictured)
    with progress("simulating") as report:
        report(0, steps, f"{parameter} from {low} to {high}")
        answer = scanned(
            name,
            number_or_text(low),
            number_or_text(high),
            steps=steps,
            logarithmic=logarithmic,
            person=who,
            regimen=what,
            quantities=quantity,
            change=change,
            days=days,
            then=then,
            **how,
        )
    ends = f"{answer.parameter} {answer.values[0]:g} to {answer.values[-1]:g}"
    words = (answer.life, ends)
    written = write_answer(context, answer, table_days, out, words, pictured=pictured)
    _tell(answer, table_days, written, as_json=as_json)


def _tell(answer: Scan, days: Floats, written: Path | None, *, as_json: bool) -> None:
    """Print a scan as a table or as JSON, and what could not be run."""
    for value, reason in answer.failures.items():
        notice(f"{answer.parameter} = {value:g}: {reason}")
    if as_json:
        emit_json(_as_values(answer, days))
        return
    _print(answer)
    emit_written(written)


def _two_years_beyond(high: str) -> str | None:
    """Return how long lives are watched of which the longest treatment ends at a time."""
    try:
        return described.RegimenWords(years=float(high.split(" ")[0])).until(None)
    except ValueError:  # which the scan refuses
        return None


def number_or_text(text: str) -> float | str:
    """Return a number where that is what stands there, else the text, which has a unit."""
    try:
        return float(text)
    except ValueError:
        return text


def _as_values(answer: Scan, days: Floats) -> dict[str, Any]:
    """Return a scan as plain values; a run that failed has none."""
    places = answer.places(days)
    decisions = [decisions_in(run.facts if run is not None else {}) for run in answer.runs]
    return {
        **({"decisions": decisions} if any(decisions) else {}),
        "parameter": answer.parameter,
        "unit": answer.unit,
        "values": answer.values.tolist(),
        "usual": answer.usual,
        "life": answer.life,
        "days": [float(day) for day in days],
        "failures": {f"{value:g}": reason for value, reason in answer.failures.items()},
        "quantities": {
            name: {
                "unit": answer.shown_in(name),
                "values": [
                    None if run is None else row[places].tolist()
                    for run, row in zip(answer.runs, answer.levels(name), strict=True)
                ],
            }
            for name in answer.quantities
        },
    }


def _print(answer: Scan) -> None:
    emit(answer.life)
    unit = "" if answer.unit == "1" else f" {answer.unit}"
    if answer.usual is not None:
        emit(f"{answer.parameter} is {answer.usual:.4g}{unit} where nothing is changed")
    emit(f"after {answer.finished[0].months[-1]:.4g} months:")
    emit()
    columns = [
        f"{answer.parameter} [{answer.unit}]" if unit else answer.parameter,
        *(f"{name} [{answer.shown_in(name)}]" for name in answer.quantities),
    ]
    ends = {name: answer.levels(name)[:, -1] for name in answer.quantities}
    rows = []
    for number, value in enumerate(answer.values):
        row = [f"{value:.4g}"]
        for name, levels in ends.items():
            failed = answer.runs[number] is None
            row += ["-"] if failed else cells(levels[[number]], signed=answer.as_change(name))
        rows.append(row)
    emit_table(columns, rows, right=columns)
    for value, run in zip(answer.values, answer.runs, strict=True):
        for said in decisions_in(run.facts if run is not None else {}):
            emit(f"{answer.parameter} = {value:.4g}: {said}")
