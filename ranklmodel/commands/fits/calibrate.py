"""``ranklmodel calibrate``: fit free parameters to trials."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import dosing_table, options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.estimation.fit import Fit
    from ranklmodel.inputs import Calibration, Library
    from ranklmodel.inputs.parameters.calibration_result import FittedValue


def calibrate(
    name: Annotated[str, typer.Argument(help="A calibration by name or path.")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="Where to write question and result, by default NAME.fitted.yaml here.",
        ),
    ] = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Fit the free parameters of a calibration by least squares.

    The file written can be used by path: --calibration ./women.fitted.yaml. The file that was read
    stays as it is, with its comments, unless --out names that very file.

    Doses are averaged, which halves the time; how far that moves any z of the fit is printed.
    --dosing exact makes every dose an edge.

    Ends with status 0 when the search came to rest and the data determine at least one parameter,
    with 1 when not (the file is written and says so) or when an arm can not be run at the start,
    with 2 when the question can not be asked: unknown names, impossible bounds, no row to fit.

    Example: ranklmodel calibrate women --out my_params/calibrations/women.yaml
    """
    from ranklmodel.estimation.fit import calibrate as fit
    from ranklmodel.inputs import write_calibration

    library = options.library_of(params, mechanisms)
    target = _target(library, name, out)
    with progress("fitting") as report:
        result = fit(
            name,
            library=library,
            mechanisms=mechanisms,
            engine=options.engine_of(engine),
            dosing=options.dosing_of(dosing),
            progress=lambda count, cost: report(count, 0, f"run {count}, cost {cost:.4g}"),
        )
    write_calibration(result.calibration, target)
    if as_json:
        emit_json({**result.calibration.model_dump(mode="json"), **_beside(result)})
    else:
        _print(result, target)
    if not result.succeeded:
        raise typer.Exit(FAILED)


def _target(library: Library, name: str, out: Path | None) -> Path:
    """Return the file to write, a link followed to what it means.

    Raises
    ------
    InputError
        If it is a folder, or the file that is read and nobody asked for that.
    """
    read = library.find("calibration", name)
    target = out
    if target is None:
        target = Path(f"{library.calibration(name).name}.fitted.yaml")
        if target.resolve() == read.resolve():
            message = "the result would be written over the question; say where with --out"
            raise InputError(message, file=target)
    if target.is_dir():
        raise InputError("--out is a folder; name a file", file=target)
    return target.resolve() if target.is_symlink() else target


def _beside(result: Fit) -> dict[str, Any]:
    """Return the part of the JSON answer that is not in the file."""
    averaged = {dosing_table.KEY: result.dosing_error} if result.dosing == "averaged" else {}
    return {"dosing": result.dosing, "notices": list(result.notices), **averaged}


def _print(result: Fit, target: Path) -> None:
    print_result(result.calibration)
    emit()
    for text in result.notices:
        emit(f"Note: {text}")
    left_out = result.calibration.result.left_out if result.calibration.result else ()
    others = f" ({len(left_out)} others of the same arms left out)" if left_out else ""
    emit(f"{len(result.rows)} rows{others}, {result.evaluations} evaluations; written to {target}")
    if result.dosing == "averaged":
        emit(
            "Doses were averaged over the intervals between them; with every dose an edge the z of "
            f"these rows would differ by at most {result.dosing_error:.1g}"
        )
    else:
        emit("Every dose was an edge of the integration.")


def print_result(calibration: Calibration) -> None:
    """Print fitted values with their standard errors."""
    if calibration.result is None:
        emit("no result yet")
        return
    rows = [
        [name, f"{fitted.value:g}", _error(fitted), fitted.unit]
        for name, fitted in calibration.result.values.items()
    ]
    emit_table(
        ["parameter", "value", "standard error", "unit"], rows, right=["value", "standard error"]
    )
    emit(f"cost {calibration.result.cost:g}, {calibration.result.date}")


def _error(fitted: FittedValue) -> str:
    """Return the standard error, or why there is none."""
    return fitted.in_words if fitted.standard_error is None else f"{fitted.standard_error:.3g}"
