"""``ranklmodel sensitivity``: which parameters outputs rest on, over all of their ranges."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, notice, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.estimation.sensitivity_ranges import Asked, Bounds
    from ranklmodel.estimation.sensitivity_result import Sensitivity
    from ranklmodel.estimation.sensitivity_runs import Samples

_SHOWN = 15


_Quantities = Annotated[
    list[str] | None,
    typer.Option(
        "--quantity",
        metavar="NAME",
        help="What is looked at; LS_BMD, TH_BMD and CTX_s. May be repeated, at no cost.",
    ),
]
_Months = Annotated[
    list[float] | None, typer.Option("--month", help="When; 60. May be repeated, at no cost.")
]
_Level = Annotated[
    bool, typer.Option("--level", help="Look at quantities in their units, not at changes in %.")
]
_Parameters = Annotated[
    list[str] | None,
    typer.Option(
        "--parameter",
        metavar="NAME[:LOW:HIGH]",
        help="Vary this parameter, over its usual range or between two values, each with a unit or "
        "without. May be repeated. By default all that the calibration frees.",
    ),
]
_Every = Annotated[bool, typer.Option("--all", help="Vary all parameters that the run depends on.")]
_Percent = Annotated[
    float | None,
    typer.Option("--percent", help="Vary each so many percent either way of its value."),
]
_Method = Annotated[
    str,
    typer.Option(
        "--method",
        help="sobol: shares of variance; or morris: effects of single steps, for tens of runs a "
        "parameter instead of thousands.",
    ),
]
_HowMany = Annotated[
    str | None,
    typer.Option(
        "--samples",
        metavar="NUMBER",
        help="Sobol: a power of 2, 1024; Morris: trajectories, 64. Or enough: as many as it takes "
        "until no 95 % interval is wider than 0.05.",
    ),
]
_Seed = Annotated[int, typer.Option("--seed", min=0, help="Of samples and intervals.")]
_Out = Annotated[
    Path | None,
    typer.Option(
        "--out", parser=place, metavar="DIR", help="Write figure.png, figure.svg and table.csv."
    ),
]


def sensitivity(
    population: options.Person,
    regimen: options.Taken = "placebo",
    quantity: _Quantities = None,
    month: _Months = None,
    level: _Level = False,
    parameter: _Parameters = None,
    every: _Every = False,
    percent: _Percent = None,
    method: _Method = "sobol",
    samples: _HowMany = None,
    seed: _Seed = 0,
    out: _Out = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    tolerance: options.RelativeTolerance = options.DEFAULT_TOLERANCE,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Tell which parameters an output rests on, over all of their ranges at once.

    Varies parameters together, each over the range that is believed of it, and shares the variance
    of every output out among them: by itself (first order) and with all that it acts with (total),
    with 95 % intervals. Needs the library SALib, which the extra named inference brings.

    Example: ranklmodel sensitivity atac_woman anastrozole_1mg_daily --out results/sensitivity

    Example: ranklmodel sensitivity atac_woman anastrozole_1mg_daily --all --percent 10
    --method morris

    Example: ranklmodel sensitivity atac_woman --quantity LS_BMD --month 12 --month 60
    --parameter rankl_rise:0.5:2 --parameter LS_turnover --samples enough
    """
    from ranklmodel.disk.folders import require_a_place
    from ranklmodel.estimation.sensitivity import MONTHS, QUANTITIES
    from ranklmodel.estimation.sensitivity import sensitivity as looked_at

    if out is not None:
        require_a_place(out)
    how: dict[str, Any] = dict(
        options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    )
    fixed = how.pop("parameters")
    with progress("simulating") as report:
        looked = looked_at(
            population,
            regimen,
            quantities=tuple(quantity or QUANTITIES),
            months=tuple(month or MONTHS),
            change=not level,
            parameters=_asked(parameter, every),
            percent=percent,
            fixed=fixed,
            method=method,
            samples=_samples(samples),
            seed=seed,
            progress=report,
            **how,
        )
    if out is not None:
        _write(looked, out)
    if as_json:
        emit_json(looked.as_record())
        return
    _print(looked)
    if out is not None:
        emit()
        emit(f"Results are in {out}")


def _asked(parameter: list[str] | None, every: bool) -> Asked:
    """Return which parameters are varied, as the options say it."""
    if not parameter:
        return "all" if every else "free"
    if every:
        raise InputError("it names all parameters; leave --parameter out", key="--all")
    asked: dict[str, Bounds] = {}
    for text in parameter:
        name, *ends = (part.strip() for part in text.split(":"))
        if not name or len(ends) not in (0, 2) or not all(ends):
            expected = "expected NAME or NAME:LOW:HIGH such as rankl_rise:0.5:2"
            raise InputError(f"{expected}, given {text[:60]!r}", key="--parameter")
        if name in asked:
            raise InputError(f"{name!r} is named twice", key="--parameter")
        asked[name] = (_end(ends[0]), _end(ends[1])) if ends else None
    return asked


def _end(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text  # with a unit


def _samples(text: str | None) -> Samples:
    if text is None or text == "enough":
        return text  # type: ignore[return-value]  # of two texts, one
    try:
        return int(text)
    except ValueError:
        message = f"expected a whole number, or enough, given {text[:60]!r}"
        raise InputError(message, key="--samples") from None


def _print(looked: Sensitivity) -> None:
    from ranklmodel.report.sensitivity import (
        about_ranges,
        about_runs,
        about_unvaried,
        effects_table,
    )

    emit(looked.about)
    emit(about_runs(looked))
    emit(about_ranges(looked))
    for line in about_unvaried(looked):
        emit(line)
    for output in looked.outputs:
        emit()
        emit(f"{output}; {output.usual:.4g} where nothing is varied")
        columns, rows = effects_table(looked, output)
        if rows:
            emit_table(columns, rows[:_SHOWN], right=[*columns[1:3], *columns[4:]])
        if len(rows) > _SHOWN:
            emit(f"{len(rows) - _SHOWN} smaller ones are in the table that --out writes")
    for text in (*looked.notices, *looked.remarks):
        notice(text)


def _write(looked: Sensitivity, out: Path) -> None:
    """Write table and figure, which appear in the folder together."""
    from ranklmodel.disk.folders import filled
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.figures.style import load_matplotlib, save
    from ranklmodel.report.sensitivity import plot_sensitivity

    load_matplotlib()
    from matplotlib import rc_context, rcdefaults

    with filled(out) as folder, rc_context():
        rcdefaults()  # settings of the user's own have no part in a result
        figure = plot_sensitivity(looked)
        write_text(folder / "table.csv", csv_text(*looked.table()))
        for name in ("figure.png", "figure.svg"):
            save(figure, folder / name)
