"""``ranklmodel check``: is everything well-formed."""

from __future__ import annotations

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.terminal import emit, emit_json, progress


def check(
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Check the model, its units and all input files.

    Prints every problem with its place and ends with status 1 if there is one. Notices, such as a
    result that stands twice, are printed as well and do not count.

    Example: ranklmodel check --params my_params
    """
    from ranklmodel.checks import check as go_through

    with progress("checking") as report:
        report(0, 1, "model and files")
        everything = go_through(options.library_of(params, mechanisms), mechanisms=mechanisms)
    notices = [one for one in everything if getattr(one, "notice", False)]
    problems = [one for one in everything if one not in notices]
    if as_json:
        said = [str(one).removeprefix("notice: ") for one in notices]
        emit_json(
            {
                "problems": [str(problem) for problem in problems],
                **({"notices": said} if said else {}),
            }
        )
    else:
        for problem in everything:
            emit(str(problem))
        emit("1 problem" if len(problems) == 1 else f"{len(problems)} problems")
    if problems:
        raise typer.Exit(FAILED)
