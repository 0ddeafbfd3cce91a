"""``ranklmodel explorer``: the model as a page that computes in any browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, progress


def explorer(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            parser=place,
            metavar="FILE",
            help="Where to write the page; results/explorer.html by default.",
        ),
    ] = None,
) -> None:
    """Write the explorer: one page that needs no server, no network and no Python.

    It holds the equations of this model with the calibration in use, an integrator, the people and
    trials that come along, and the trials' results. Open it in a browser, send it by mail, put it
    on a stick. It asks nobody for anything.

    Example: ranklmodel explorer

    Example: ranklmodel explorer --out bone.html
    """
    from ranklmodel.errors import InputError
    from ranklmodel.explorer.write import write_explorer

    wanted = Path("results/explorer.html") if out is None else out
    if wanted.is_dir():
        raise InputError("this is a folder, a file for the page was expected", file=wanted)
    with progress("printing") as report:
        report(0, 1, "equations")
        written = write_explorer(wanted, progress=report)
    emit(f"The page is in {written}; open it in a browser.")
