"""``ranklmodel trace``: which parameters move an output, and where each comes from."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.runs import described
from ranklmodel.commands.runs.pictures import FigureFile, Plot, folder_of, is_picture, write_picture
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, notice, progress

if TYPE_CHECKING:
    from ranklmodel.estimation.trace import Trace, TracedParameter

_SHOWN = 20
_WIDTH = 88  # letters in a line of the sentence
_SOURCE = 44  # letters of a source in the table

_Output = Annotated[
    str,
    typer.Argument(
        help="A quantity, or a trial's result as TRIAL:ARM:ENDPOINT:MONTH.",
    ),
]
_Life = Annotated[
    str | None,
    typer.Argument(
        metavar="PERSON/REGIMEN",
        help="Whose quantity: PERSON/REGIMEN, or one of the two; the woman of ATAC on anastrozole.",
        autocompletion=completion.populations_and_regimens,
    ),
]
_At = Annotated[str | None, typer.Option("--at", help="When, from the visit; 5 year.")]
_Level = Annotated[
    bool | None,
    typer.Option(
        "--change/--level",
        help="Trace the change since the visit in percent, or the level; densities and markers by "
        "their change, all else by its level.",
    ),
]
_Every = Annotated[bool, typer.Option("--all", help="Print all parameters that move it.")]


def trace(
    context: typer.Context,
    output: _Output = "LS_BMD",
    life: _Life = None,
    at: _At = None,
    change: _Level = None,
    every: _Every = False,
    plot: Plot = False,
    out: FigureFile = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    tolerance: options.RelativeTolerance = options.DEFAULT_TOLERANCE,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Tell which parameters move an output, how much, and where their values come from.

    All parameters with a derivative that is not zero, sorted by the change of the output for 10 %
    more of each (of one at 0, for a tenth of its farther bound), with kind, value in use and
    source. The derivatives are exact; what whole ranges do, `sensitivity` tells.

    Example: ranklmodel trace LS_BMD

    Example: ranklmodel trace E2 young_man/letrozole --at "1 year"

    Example: ranklmodel trace atac:anastrozole:LS_BMD:60 --json
    """
    from ranklmodel.estimation.trace import trace as traced_back

    pictured = is_picture(plot, out)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    who, what = None, None
    if life is not None:
        nobody, nothing = described.PersonWords(), described.RegimenWords()
        library = options.library_of(params, mechanisms)
        who, what = described.life_asked(life, nobody, nothing, library)
    with progress("tracing") as report:
        report(0, 1, output)
        answer = traced_back(output, who, what, at=at, change=change, **how)
    written = _write(context, answer, out, pictured=pictured)
    if as_json:
        emit_json(answer.as_record())
        return
    _print(answer, every=every)
    if written is not None:
        emit()
        emit(f"Written to {written}")


def _write(
    context: typer.Context, answer: Trace, out: Path | None, *, pictured: bool
) -> Path | None:
    """Write picture or table, and return where; nothing where neither is asked for."""
    from ranklmodel.disk.text import csv_text, write_text

    if out is None and not pictured:
        return None
    columns = [name for name in answer.parameters[0].__slots__] if answer.parameters else []
    rows = [
        ["; ".join(cell) if isinstance(cell, list) else cell for cell in one.values()]
        for one in answer.records()
    ]
    table = csv_text(columns, rows)
    if pictured:
        return write_picture(answer.plot(), table, out, folder_of(context, (answer.output,)))
    assert out is not None
    return write_text(out, table)


def _print(answer: Trace, *, every: bool) -> None:
    observed = "" if answer.observed is None else f"; {answer.observed:g} was observed"
    emit(f"{answer.title}: {answer.value:.4g} {answer.unit}{observed}")
    emit(textwrap.fill(answer.in_words, _WIDTH))
    emit()
    kept = answer.parameters if every else answer.parameters[:_SHOWN]
    columns = ["parameter", "kind", "value", "per 10 %", "per error", "source"]
    emit_table(columns, [_cells(one) for one in kept], right=("value", "per 10 %", "per error"))
    weaker = len(answer.parameters) - len(kept)
    if weaker:
        emit(f"{weaker} weaker ones: --all prints them, --json and --out FILE.csv have all.")
    if any(one.value == 0 for one in kept):
        emit("Of a parameter that is 0, per tenth of its farther bound.")
    if answer.not_traced:
        named = ", ".join(answer.not_traced)
        notice(f"no derivative by {named}; --json says why of each")


def _cells(one: TracedParameter) -> list[str]:
    unit = "" if one.unit == "1" else f" {one.unit}"
    error = "" if one.by_error is None else f"{one.by_error:+.3g}"
    return [
        one.parameter,
        one.kind,
        f"{one.value:.4g}{unit}",
        f"{one.influence:+.3g}",
        error,
        _source(one),
    ]


def _source(one: TracedParameter) -> str:
    """Return where a value comes from in a few words: what can be looked up, or where it stands."""
    if one.origin != "mechanism file":
        return one.origin
    text = "; ".join(one.publications) or one.source
    if len(text) > _SOURCE:
        text = f"{text[: _SOURCE - 3]}..."
    return f"{text}, {one.place}" if text else one.place
