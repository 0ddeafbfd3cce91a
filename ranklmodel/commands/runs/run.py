"""``ranklmodel run``: a trial beside its results."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import completion, dosing_table, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, progress
from ranklmodel.disk.inputs import refuse_what_was_read
from ranklmodel.errors import InputError, UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.trials.run_file import RunFile

OutFolder = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="DIR",
        help="Folder of the results, by default results/NAME, and one beside it where anything is "
        "changed.",
    ),
]


_Arms = Annotated[
    list[str] | None,
    typer.Option(
        "--arm",
        metavar="NAME",
        help="Only this arm. May be repeated.",
        autocompletion=completion.arms,
    ),
]


def run(
    context: typer.Context,
    trial: Annotated[
        str,
        typer.Argument(
            help="A trial by name or path, or the run.yaml of an earlier run.",
            autocompletion=completion.trials,
        ),
    ],
    arm: _Arms = None,
    out: OutFolder = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    dosing_error: options.DosingError = False,
    bands: options.Bands = True,
    tolerance: options.RelativeTolerance = 1e-6,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
    no_figure: Annotated[bool, typer.Option("--no-figure", help="Draw nothing.")] = False,
) -> None:
    """Simulate a trial and set it beside its results.

    Prints every result beside its prediction and writes figure.png, figure.svg, table.csv,
    trajectory.csv, parameters.csv and run.yaml, from which the run can be repeated and `ranklmodel
    verify` tells what was changed. They go to results/NAME; those of a run that changes anything to
    a folder of their own beside it, which is printed.

    With averaged dosing, prints which drugs were averaged; with --dosing-error also how far the
    predictions are from those with every dose an edge.

    Example: ranklmodel run atac --set rankl_rise=2 --out results/stronger_rankl

    Example: ranklmodel run atac --dosing averaged --dosing-error
    """
    from ranklmodel.commands.runs.trial_table import print_rows
    from ranklmodel.dossier.trial_folder import write_trial_folder
    from ranklmodel.trials.result_folder import usual_folder
    from ranklmodel.trials.run_file import RUN_FILE, is_run_file
    from ranklmodel.trials.summary import answer_of

    earlier = is_run_file(Path(trial))
    if earlier:
        question = _earlier(context, Path(trial))
    else:
        options.measured(dosing_error, dosing)
        question = _asked(
            trial, arm, sets, calibration, engine, dosing, tolerance, params, mechanisms
        )
    own = [folder.resolve() for folder in mechanisms or ()]
    library = options.library_of([*map(Path, question.folders)], own)
    if out is not None:
        refuse_what_was_read(out / RUN_FILE)
    with progress("simulating") as report, _names_stand_in(trial if earlier else ""):
        result = question.run(report, mechanisms or (), dosing_error=dosing_error, bands=bands)
    folder = out or usual_folder(question, library)
    write_trial_folder(result, question, library, folder, drawn=not no_figure)
    if as_json:
        said = dosing_table.as_records(result.dosing, result.dosing_errors)
        emit_json({**answer_of(result), **said})
        return
    print_rows(result)
    dosing_table.print_dosing(result.dosing.values(), dosing_error)
    dosing_table.print_errors(result.dosing_errors)
    emit()
    emit(f"Results are in {folder}")


@contextmanager
def _names_stand_in(file: str) -> Iterator[None]:
    """Say of a name that does not exist in which file of a run it stands."""
    try:
        yield
    except UnknownNameError as error:
        raise error.within(error.where or file) from None


def _asked(
    trial: str,
    arms: list[str] | None,
    sets: list[str] | None,
    calibration: str | None,
    engine: str,
    dosing: str,
    tolerance: float,
    params: list[Path] | None,
    mechanisms: list[Path] | None,
) -> RunFile:
    """Return the question that the options ask."""
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.trials.run_file import RunFile

    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    how["library"] = options.library_of(params).around(trial)
    return RunFile.asking(trial, tuple(arms or ()), RunOptions.of(**how))


_GO_WITH_A_RUN_FILE = {
    *("trial", "mechanisms", "out", "as_json", "no_figure", "dosing_error", "bands"),
}


def _earlier(context: typer.Context, path: Path) -> RunFile:
    """Return the question of an earlier run, which states everything itself."""
    from ranklmodel.trials.run_file import load_run_file

    for name in context.params:
        source = context.get_parameter_source(name)
        if name not in _GO_WITH_A_RUN_FILE and source is not None and source.name == "COMMANDLINE":
            option = {"sets": "set"}.get(name, name)
            message = f"{path} states the whole run; --{option} does not go with it"
            raise InputError(message, key=f"--{option}")
    return load_run_file(path)
