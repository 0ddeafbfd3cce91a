"""``ranklmodel check``: is everything well-formed."""

from __future__ import annotations

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.terminal import emit, emit_json, progress


def check(params: options.Folders = None, as_json: options.AsJson = False) -> None:
    """Check the model, its units and all input files.

    Prints every problem with its place and ends with status 1 if there is one.

    Example: ranklmodel check --params my_params
    """
    from ranklmodel.checks import check as go_through

    with progress("checking") as report:
        report(0, 1, "model and files")
        problems = go_through(options.library_of(params))
    if as_json:
        emit_json({"problems": [str(problem) for problem in problems]})
    else:
        for problem in problems:
            emit(str(problem))
        emit("1 problem" if len(problems) == 1 else f"{len(problems)} problems")
    if problems:
        raise typer.Exit(FAILED)
