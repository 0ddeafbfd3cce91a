"""``ranklmodel calibrate``: what ``fit`` was called before, for one more release."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ranklmodel.commands.fits.fit import fit_and_write
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.places import place


def calibrate(
    name: Annotated[
        str,
        typer.Argument(
            help="A calibration by name or path.", autocompletion=completion.calibrations
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", parser=place, metavar="FILE", help="Where to write the result."),
    ] = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Fit from the stated start alone: `fit --starts 1`, which takes its place.

    It goes with the next release. What is written, printed and meant by the exit status is as for
    `fit`.

    Example: ranklmodel calibrate women --out my_params/calibrations/women.yaml
    """
    how = {"engine": options.engine_of(engine), "dosing": options.dosing_of(dosing)}
    library = options.library_of(params, mechanisms)
    fit_and_write(name, out, how, library, mechanisms, as_json=as_json)
