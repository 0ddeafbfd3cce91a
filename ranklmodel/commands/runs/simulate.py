"""``ranklmodel simulate`` and ``ranklmodel verify``: one person on one regimen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import dosing_table, options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, notice, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.commands.runs.simulated_band import Bands
    from ranklmodel.inputs import Library
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_DIGITS = 6
_FIGURES = (".png", ".svg")
_ENDINGS = (".csv", ".nc", *_FIGURES)


BandOption = Annotated[
    bool,
    typer.Option(
        "--band", help="Show 95 % bands, from the draws beside the calibration, each lived."
    ),
]
NumberOfDraws = Annotated[
    int, typer.Option("--draws", metavar="NUMBER", help="How many of them, of those there are.")
]
OutFile = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="FILE",
        help="Write to a .csv, to a .nc for `verify`, or a figure to a .png or .svg.",
    ),
]


def simulate(
    population: options.Person,
    regimen: options.Taken = "placebo",
    until: Annotated[str, typer.Option("--until", help="How long.")] = "5 year",
    every: Annotated[str, typer.Option("--every", help="How densely to show it.")] = "6 month",
    quantity: Annotated[
        list[str] | None,
        typer.Option("--quantity", metavar="NAME", help="What to show. May be repeated."),
    ] = None,
    change: Annotated[
        bool, typer.Option("--change", help="Show changes from baseline in percent.")
    ] = False,
    band: BandOption = False,
    draws: NumberOfDraws = 200,
    out: OutFile = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    dosing_error: options.DosingError = False,
    tolerance: options.RelativeTolerance = 1e-6,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Simulate a person on a regimen.

    With averaged dosing, prints which drugs were averaged; with --dosing-error also how far the
    numbers are from those with every dose an edge.

    Example: ranklmodel simulate atac_woman anastrozole_1mg_5_years --until 7y --quantity LS_BMD

    Example: ranklmodel simulate atac_woman letrozole_2_5mg_daily --dosing averaged --dosing-error

    Example: ranklmodel simulate atac_woman anastrozole_1mg_5_years --change --band
    """
    from ranklmodel.commands.runs.simulated_band import bands_of
    from ranklmodel.lives.scenario import scenario

    _refuse_other_endings(out)
    measured = options.measured(dosing_error, dosing)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    life = scenario(population, regimen, **how)
    names = _names(quantity, options.library_of(params, mechanisms), life)
    days = _days(until, every)
    with progress("simulating") as report:
        report(0, 1, f"{life.population.name}, {life.regimen.name}")
        run = life.run(days, measured=measured)
    bands = bands_of(life, how, days, names, draws, change=change) if band else None
    if out is not None:
        _write(run, names, out, bands, change=change, asked=bool(quantity))
    _say_what_has_no_percent(run, names, change)
    if as_json:
        answer = _as_values(run, names, change)
        if band:
            answer |= {"bands": None} if bands is None else bands.as_record()
        emit_json(answer)
        return
    _print(run, names, change, bands)
    dosing_table.print_dosing([run.dosing], measured)
    dosing_table.print_quantities(_errors(run, names, change))
    if out is not None:
        emit()
        emit(f"Written to {out}")


def _refuse_other_endings(out: Path | None) -> None:
    if out is not None and out.suffix not in _ENDINGS:
        expected = "expected a file that ends in .csv, .nc, .png or .svg"
        raise InputError(expected, file=out, key="--out")


def _names(quantity: list[str] | None, library: Library, life: Scenario) -> tuple[str, ...]:
    """Return the quantities to show: those asked for, or the usual ones that the person has."""
    layout = life.engine.layout
    absent = layout.absent(life.population.traits)
    for name in quantity or ():
        layout.outputs.position(name)
        if name in absent:
            raise absent[name].error
    usual = [one.output for one in library.endpoints.by_name.values() if one.usual]
    known = layout.outputs.positions.keys() - absent
    return tuple(quantity or [name for name in usual if name in known])


def _days(until: str, every: str) -> Floats:
    from ranklmodel.inputs.values.durations import duration
    from ranklmodel.lives.simulate import grid

    return grid(duration(until, "--until"), duration(every, "--every"))


Column = list[float] | list[None]


def _columns(run: Trajectory, names: tuple[str, ...], change: bool) -> dict[str, Column]:
    """Return what is shown; None where there is no change in percent."""
    return {name: _column(run, name, change) for name in names}


def _column(run: Trajectory, name: str, change: bool) -> Column:
    if change and run.why_no_percent(name):
        return [None] * len(run.days)
    return [float(value) for value in (run.percent_change(name) if change else run[name])]


def _reasons(run: Trajectory, names: tuple[str, ...]) -> dict[str, str]:
    """Return why some quantities have no change in percent."""
    reasons = {name: run.why_no_percent(name) for name in names}
    return {name: reason for name, reason in reasons.items() if reason}


def _say_what_has_no_percent(run: Trajectory, names: tuple[str, ...], change: bool) -> None:
    for name, reason in _reasons(run, names).items() if change else ():
        notice(f"{name} has no change in percent: {reason}")


def _as_values(run: Trajectory, names: tuple[str, ...], change: bool) -> dict[str, object]:
    """Return a run as plain values."""
    errors = {name: error for name, (_, error) in _errors(run, names, change).items()}
    answer: dict[str, object] = {
        **run.facts,
        "days": [float(day) for day in run.days],
        "units": {
            name: "percent of baseline, change" if change else run.unit(name) for name in names
        },
        "values": _columns(run, names, change),
    }
    if change:
        answer["without_percent_change"] = _reasons(run, names)
    if run.dosing:
        answer["dosing"] = run.dosing
    if errors:
        answer[dosing_table.KEY] = errors
    return answer


def _errors(run: Trajectory, names: tuple[str, ...], change: bool) -> dict[str, tuple[str, float]]:
    """Return unit and error of what is shown, where it was measured."""
    if run.dosing_error is None:
        return {}
    if not change:
        return {name: (run.unit(name), run.dosing_error[name]) for name in names}
    # both runs begin at the same baseline
    comparable = [name for name in names if not run.why_no_percent(name)]
    parts = {name: run.dosing_error[name] / abs(run.at(name, 0.0)) for name in comparable}
    return {name: ("% of baseline", 100.0 * part) for name, part in parts.items()}


def _print(run: Trajectory, names: tuple[str, ...], change: bool, bands: Bands | None) -> None:
    columns: list[tuple[str, Sequence[float | None]]] = []
    for name, values in _columns(run, names, change).items():
        columns.append((f"{name} [{'% change' if change else run.unit(name)}]", values))
        own = None if bands is None else bands.by_name.get(name)
        if own is not None:
            columns += [("low", own.low.tolist()), ("high", own.high.tolist())]
    rows = [
        [f"{month:.4g}", *(_shown(values[place], change) for _, values in columns)]
        for place, month in enumerate(run.months)
    ]
    headers = ["month", *(header for header, _ in columns)]
    emit(f"{run.facts['population']} on {run.facts['regimen']}")
    emit()
    emit_table(headers, rows, right=headers)
    if bands is not None:
        emit()
        emit(bands.in_words())
    for name, reason in (_reasons(run, names) if change else {}).items():
        notice(f"{name} has no change in percent: {reason}")


def _shown(value: float | None, change: bool) -> str:
    if value is None:
        return "-"
    return f"{value:+.2f}" if change else f"{value:.4g}"


def _write(
    run: Trajectory,
    names: tuple[str, ...],
    out: Path,
    bands: Bands | None,
    *,
    change: bool,
    asked: bool,
) -> None:
    """Write a run; a .nc always holds everything, because `verify` compares everything."""
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.simulation.archive import write_run
    from ranklmodel.simulation.table import table_of

    if out.suffix == ".nc":
        write_run(run, out)
    elif out.suffix in _FIGURES:
        from ranklmodel.figures.life import plot_life
        from ranklmodel.figures.style import save

        save(plot_life(run, names, {} if bands is None else bands.by_name, change=change), out)
    else:
        table = table_of(run, names if asked else None)
        write_text(out, csv_text(*(table if bands is None else bands.in_table(table))))


def verify(
    file: Annotated[Path, typer.Argument(help="A .nc file that `simulate --out` wrote.")],
    mechanisms: options.MechanismFolders = None,
    engine: options.EngineName = "fast",
    allowed: Annotated[
        float, typer.Option("--allowed", help="Largest relative deviation that passes.")
    ] = 1e-4,
    as_json: options.AsJson = False,
) -> None:
    """Run a result file again and compare.

    The file holds the whole question, so nothing else is needed but the mechanisms of your own
    that it was made with. Ends with status 1 where the deviation is larger than allowed or a name,
    a unit, a fact or a number is not as it was written; with status 2 where it can not be read.

    Example: ranklmodel verify run.nc
    """
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
    else:
        where = f" ({verification.quantity})" if verification.quantity else ""
        same = (
            "the same model" if verification.same_model else "a model whose equations have changed"
        )
        emit(f"largest relative deviation {verification.largest_deviation:.3g}{where}, {same}")
        for difference in verification.differences:
            emit(difference)
    if not passed:
        raise typer.Exit(FAILED)
