"""``ranklmodel calibrate``: fit free parameters to trials."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import dosing_table, options
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from ranklmodel.estimation.fit import Fit
    from ranklmodel.inputs import Calibration


def calibrate(
    name: Annotated[str, typer.Argument(help="A calibration by name or path.")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="Where to write the result, by default NAME.yaml here."
        ),
    ] = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    params: options.Folders = None,
    as_json: options.AsJson = False,
) -> None:
    """Fit the free parameters of a calibration by least squares.

    The file written can be used by path: --calibration ./women.yaml

    Example: ranklmodel calibrate women --dosing averaged --out my_params/calibrations/women.yaml
    """
    from ranklmodel.estimation.fit import calibrate as fit
    from ranklmodel.inputs import write_calibration

    with progress("fitting") as report:
        result = fit(
            name,
            library=options.library_of(params),
            engine=options.engine_of(engine),
            dosing=options.dosing_of(dosing),
            progress=lambda count, cost: report(count, 0, f"run {count}, cost {cost:.4g}"),
        )
    target = out or Path(f"{result.calibration.name}.yaml")
    write_calibration(result.calibration, target)
    if as_json:
        emit_json({**result.calibration.model_dump(mode="json"), **_averaged(result, dosing)})
        return
    print_result(result.calibration)
    emit()
    emit(f"{len(result.rows)} rows, {result.evaluations} evaluations; written to {target}")
    if dosing == "averaged":
        emit(
            "Doses were averaged over the intervals between them; with every dose an edge the z of "
            f"these rows would differ by at most {result.dosing_error:.1g}"
        )


def _averaged(result: Fit, dosing: str) -> dict[str, float]:
    """Return the part of the JSON answer that tells of averaged dosing."""
    return {dosing_table.KEY: result.dosing_error} if dosing == "averaged" else {}


def print_result(calibration: Calibration) -> None:
    """Print fitted values with their standard errors."""
    if calibration.result is None:
        emit("no result yet")
        return
    rows = [
        [name, f"{fitted.value:g}", _error(fitted.standard_error), fitted.unit]
        for name, fitted in calibration.result.values.items()
    ]
    emit_table(
        ["parameter", "value", "standard error", "unit"], rows, right=["value", "standard error"]
    )
    emit(f"cost {calibration.result.cost:g}, {calibration.result.date}")


def _error(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"
