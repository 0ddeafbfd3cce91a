"""``ranklmodel score``: any number of trials beside their results, judged together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import completion, dosing_table, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, progress

if TYPE_CHECKING:
    from ranklmodel.trials.many import Scores

_ALL = "all"

Page = Annotated[
    Path | None,
    typer.Option(
        "--html", parser=place, metavar="FILE", help="Write everything as one HTML page, too."
    ),
]


def score(
    trials: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME|FOLDER",
            help="Trials by name, trial folders, or folders laid out as `params` is, for all their "
            "trials with their people and regimens; every trial there is by default.",
            autocompletion=completion.trials,
        ),
    ] = None,
    role: Annotated[
        list[str] | None,
        typer.Option(
            "--role",
            metavar="ROLE",
            help="Only rows of this role: calibration, validation, heldout, or all. May be "
            "repeated; calibration and validation by default.",
        ),
    ] = None,
    html: Page = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    dosing_error: options.DosingError = False,
    bands: options.Bands = False,
    tolerance: options.RelativeTolerance = 1e-6,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Set trials beside their results and judge them together.

    Prints every result beside its prediction, the families of results, and what was left out and
    why: a row, an arm or a trial that can not be read, expressed or run does not stop the others.
    The numbers are those of `ranklmodel run`; with --bands each has its 95 % band, which takes
    minutes. Ends with status 0 whatever the misfits, with 2 where
    a name or a folder means no trial that can be read.

    Example: ranklmodel score

    Example: ranklmodel score atac my_params --role all --html scores.html
    """
    from ranklmodel.trials.many import score as scored

    measured = options.measured(dosing_error, dosing)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    with progress("scoring") as report:
        scores = scored(
            list(trials or ()),
            roles=_roles(role),
            progress=report,
            dosing_error=measured,
            bands=bands,
            **how,
        )
    if html is not None:
        _write_page(scores, html)
    if as_json:
        said = dosing_table.as_records(scores.dosing, scores.dosing_errors)
        emit_json({**_as_values(scores, bands=bands), **said})
        return
    _print(scores)
    dosing_table.print_dosing(scores.dosing, measured)
    dosing_table.print_errors(scores.dosing_errors)
    if html is not None:
        emit()
        emit(f"The page is in {html}")


def _roles(asked: list[str] | None) -> tuple[str, ...]:
    """Return the roles that are meant; unknown ones are refused where they are used."""
    from ranklmodel.inputs.trials.observations import ROLES
    from ranklmodel.trials.rows import SHOWN_ROLES

    if not asked:
        return SHOWN_ROLES
    return ROLES if _ALL in asked else tuple(asked)


def _as_values(scores: Scores, *, bands: bool) -> dict[str, Any]:
    """Return scores as plain values, which say where no bands were asked for."""
    record = scores.as_record()
    if not bands:
        record["summary"]["on_bands"] = ["No bands were asked for; --bands gives them."]
    return record


def _write_page(scores: Scores, html: Path) -> None:
    from ranklmodel.disk.text import write_text
    from ranklmodel.report.scores import score_page

    write_text(html, score_page(scores))


def _print(scores: Scores) -> None:
    """Print rows, families, what was left out, and the summary last."""
    from ranklmodel.commands.runs.trial_table import print_families, print_scored
    from ranklmodel.trials.summary import left_out_in_words

    for trial in scores.trials:
        rows = [row for row in scores.rows if row.trial == trial.name]
        left_out = [
            one for one in scores.left_out if one.trial == trial.name and one.what in ("row", "arm")
        ]
        emit(f"{trial.title}: {trial.description}")
        emit()
        print_scored(rows, [*trial.arms, *trial.differences])
        for line in left_out_in_words(left_out):
            emit(f"  not predicted: {line}")
        if left_out:
            emit()
    for one in scores.left_out:
        if one.what == "trial":
            emit(f"{one.trial}: the trial was not read: {one.refusal.detail}")
        elif one.what == "study":
            emit(f"{one.trial}: no trial stands for it: {one.refusal}")
    print_families(scores.families)
    emit()
    for line in scores.in_words():
        emit(line)
