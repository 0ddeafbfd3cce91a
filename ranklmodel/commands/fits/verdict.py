"""``ranklmodel verdict``: what the rows of a calibration say, and what to measure next."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.estimation.next_measurement import NextMeasurements
    from ranklmodel.estimation.verdict import Verdict


Predicted = Annotated[
    str | None,
    typer.Option(
        "--predict",
        metavar="TRIAL/ARM/ENDPOINT/MONTH",
        help="Say which new measurement would shrink the interval of this prediction most.",
    ),
]
People = Annotated[
    int | None,
    typer.Option(
        "--people",
        min=1,
        metavar="N",
        help="Of that new measurement, by default 100; it goes with --predict.",
    ),
]


def verdict(
    calibration: Annotated[
        str | None,
        typer.Argument(
            metavar="CALIBRATION",
            help="A name or a path; it has a result. By default the one in use.",
            autocompletion=completion.calibrations,
        ),
    ] = None,
    predict: Predicted = None,
    people: People = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", parser=place, metavar="FILE", help="Write it as a page, too."),
    ] = None,
    dosing: options.DosingName = "averaged",
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Tell what the rows of a calibration say of its parameters, and who says it.

    Prints of how many independent directions rows say more than was believed before; how much of
    each parameter they tell, what it goes with and which rows hold it; what each arm does to the
    fit, and what would move without it; and the spread between trials that is assumed and left
    over. Straight lines are taken for curves: ranklmodel fit --profiles tells where that misleads.

    Example: ranklmodel verdict people

    Example: ranklmodel verdict women --predict ibis2/anastrozole/TH_BMD/60 --html verdict.html
    """
    from ranklmodel.disk.text import write_text
    from ranklmodel.estimation.next_measurement import PEOPLE, next_measurements
    from ranklmodel.estimation.verdict import verdict as judged
    from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
    from ranklmodel.report.verdict import verdict_page

    if people is not None and predict is None:
        message = "it says how many people a new measurement has; name a prediction with --predict"
        raise InputError(message, key="--people")
    name = calibration or DEFAULT_CALIBRATION
    how: dict[str, Any] = {
        "library": options.library_of(params, mechanisms),
        "mechanisms": mechanisms,
        "dosing": options.dosing_of(dosing),
    }
    with progress("judging") as report:
        report(0, 1, name)
        told = judged(name, **how)
        nexts = None
        if predict is not None:
            nexts = next_measurements(name, predict, people=people or PEOPLE, **how)
    if html is not None:
        write_text(html, verdict_page(told, nexts))
    if as_json:
        emit_json(_as_values(told, nexts))
        return
    _print(told, nexts)
    if html is not None:
        emit()
        emit(f"The page is in {html}")


def _as_values(told: Verdict, nexts: NextMeasurements | None) -> dict[str, Any]:
    values = asdict(told)
    for one in values["parameters"]:
        for pull in one["pulls"]:
            pull["row"] = pull["row"].model_dump(mode="json")
    values["families"] = {name: one.model_dump(mode="json") for name, one in told.families.items()}
    counted = {"determined": told.determined, "effective": told.effective}
    return {**values, **counted, "next": None if nexts is None else asdict(nexts)}


def _print(told: Verdict, nexts: NextMeasurements | None) -> None:
    from ranklmodel.report.blocks import Heading, Paragraph, Table
    from ranklmodel.report.verdict import verdict_blocks

    for block in verdict_blocks(told, nexts):
        if isinstance(block, Heading):
            emit()
            emit(block.text)
        elif isinstance(block, Paragraph):
            emit(block.text)
        elif isinstance(block, Table):
            right = [name for name in block.columns if name in block.numbers]
            emit_table(block.columns, block.rows, right=right)
