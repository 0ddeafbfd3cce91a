"""``ranklmodel paper``: all that a paper rests on, in one folder."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress


def paper(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            parser=place,
            metavar="DIR",
            help="Where it is written; results/paper by default. A new folder, or that of an "
            "earlier paper, which is replaced.",
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Write all that a paper rests on into one folder.

    All trials with tables and figures, the scores, the figures of the paper, the report of the
    model, some runs as netCDF, and the checks: of model and files, of the calibration, and of the
    shipped leave-one-out. README.md and index.html say what each file is; run.yaml holds all hashes
    for `ranklmodel verify`, checksums.sha256 the same for sha256sum. Takes a few minutes; two runs
    give the same bytes.

    Example: ranklmodel paper

    Example: ranklmodel paper --out dossier
    """
    from ranklmodel.disk.folders import require_a_place
    from ranklmodel.dossier.paper import require_replaceable, write_paper

    folder = Path("results", "paper") if out is None else out
    require_a_place(folder)
    require_replaceable(folder)
    begun = time.monotonic()
    with progress("writing") as report:
        entries = write_paper(folder, progress=report)
    if as_json:
        emit_json([vars(one) for one in entries])
        return
    emit_table(["file", "what"], [[one.path, one.what] for one in entries])
    emit()
    emit(f"Written to {folder} in {time.monotonic() - begun:.0f} seconds; README.md is the index.")
    emit(f"ranklmodel verify {folder} tells whether it is still as it was written.")
