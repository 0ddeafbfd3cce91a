"""``ranklmodel verify``: are results as they were written, and do they come out again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.terminal import emit, emit_json, progress
from ranklmodel.errors import InputError

_ALLOWED = 1e-4


def verify(
    path: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER|FILE",
            help="A folder that run, figures, paper or cohort wrote, or a .nc file of `simulate "
            "--out`.",
        ),
    ],
    mechanisms: options.MechanismFolders = None,
    engine: options.EngineName = "fast",
    allowed: Annotated[
        float | None,
        typer.Option("--allowed", help="Largest relative deviation that passes; 1e-4 by default."),
    ] = None,
    again: Annotated[
        bool,
        typer.Option(
            "--again/--hashes-only", help="Make the results of a folder again, or compare hashes."
        ),
    ] = True,
    as_json: options.AsJson = False,
) -> None:
    """Tell whether results are as they were written and come out again.

    Of a folder, every file is held against its hash in run.yaml, and run.yaml against its own; then
    all is made again from what run.yaml asks. Tells each changed place by file and line, cell or
    byte, missing and additional files, and what has changed since the results were made. A .nc
    file is run again and compared. The chunks of a cohort are held against their checksums and its
    tables against what chunks sum up to, before all people are run again.

    The last line begins with the verdict: "as written"; "changed"; "stale" where parameters,
    calibration or package are not those of the results any more; "not repeated" where another
    result comes out though nothing has changed. Ends with status 0 for the first, 1 for the others,
    2 where something can not be read.

    Example: ranklmodel verify results/atac

    Example: ranklmodel verify results/paper --hashes-only

    Example: ranklmodel verify run.nc
    """
    if allowed is not None and not again:
        raise InputError("hashes agree or do not; it goes with --again", key="--allowed")
    deviation = _ALLOWED if allowed is None else allowed
    if path.is_dir():
        passed = _folder(path, mechanisms, engine, deviation, as_json, again=again)
    elif again:
        passed = _file(path, mechanisms, engine, deviation, as_json)
    else:
        raise InputError("a file has no hashes beside it; name a folder", key="--hashes-only")
    if not passed:
        raise typer.Exit(FAILED)


def _folder(
    folder: Path,
    mechanisms: list[Path] | None,
    engine: str,
    allowed: float,
    as_json: bool,
    *,
    again: bool,
) -> bool:
    """Verify a folder, print what came out, and return whether all is well."""
    from ranklmodel.dossier.verify import verify_folder

    if engine != "fast":
        raise InputError("a folder states its engine itself", key="--engine")
    with progress("making again" if again else "comparing") as report:
        result = verify_folder(
            folder, again=again, allowed=allowed, mechanisms=mechanisms or (), progress=report
        )
    if as_json:
        emit_json(result.as_record())
    else:
        for line in result.in_words():
            emit(line)
    return result.passed


def _file(
    file: Path, mechanisms: list[Path] | None, engine: str, allowed: float, as_json: bool
) -> bool:
    """Run the question of a file again, print the deviation, and return whether it is small."""
    from ranklmodel.lives.engines import engine_named
    from ranklmodel.mechanisms.own import own_mechanisms
    from ranklmodel.simulation.archive import verify_run

    with progress("running again") as report:
        report(0, 1, str(file))
        runner = engine_named(options.engine_of(engine), own_mechanisms(mechanisms))
        verification = verify_run(file, runner)
    passed = verification.largest_deviation <= allowed and not verification.differences
    if as_json:
        emit_json({**vars(verification), "passed": passed})
        return passed
    where = f" ({verification.quantity})" if verification.quantity else ""
    same = "the same model" if verification.same_model else "a model whose equations have changed"
    emit(f"largest relative deviation {verification.largest_deviation:.3g}{where}, {same}")
    for difference in verification.differences:
        emit(difference)
    return passed
