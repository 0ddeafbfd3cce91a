"""``ranklmodel dose``: which dose brings a level into a range, and what it costs in bone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from ranklmodel.titration.finding import DoseFinding
    from ranklmodel.titration.question import Lever
    from ranklmodel.titration.tries import Try


_Drug = Annotated[str, typer.Argument(help="What is to be dosed, as regimens name it.")]
_Target = Annotated[
    str,
    typer.Option(
        "--target",
        metavar="NAME=LOW..HIGH UNIT",
        help="Range of a level in blood, or as an assay reads it (E2_direct_immunoassay); by mass "
        "or molar.",
    ),
]
_Beside = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="REGIMEN", help="What is taken besides. May be repeated."),
]
_Vary = Annotated[
    str, typer.Option("--vary", metavar="WHAT", help="What is looked for: dose or interval.")
]
_Interval = Annotated[
    str | None,
    typer.Option("--interval", help="Time between doses; a day where the drug is daily."),
]
_Amount = Annotated[
    str | None, typer.Option("--dose", help="With --vary interval: the dose; the usual one.")
]
_Between = Annotated[
    str | None,
    typer.Option("--between", metavar="LOW..HIGH UNIT", help="Doses to look at; the usual ones."),
]
_Tablet = Annotated[
    str | None,
    typer.Option(
        "--tablet",
        help="A dose that there is: on which n-th days it meets the target as well; the usual one "
        "a day.",
    ),
]
_Route = Annotated[str | None, typer.Option("--route", help="For a drug that has several.")]
_At = Annotated[
    str, typer.Option("--at", help="When the level is averaged, over the last interval.")
]
_Years = Annotated[float, typer.Option("--years", help="After how many years bone is looked at.")]
_Out = Annotated[
    Path | None,
    typer.Option(
        "--out", parser=place, metavar="DIR", help="Write dose.csv, dose.png and dose.svg to it."
    ),
]


def dose(
    person: options.Person,
    drug: _Drug,
    target: _Target,
    beside: _Beside = None,
    vary: _Vary = "dose",
    interval: _Interval = None,
    amount: _Amount = None,
    between: _Between = None,
    tablet: _Tablet = None,
    route: _Route = None,
    at: _At = "1 year",
    years: _Years = 2.0,
    out: _Out = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    tolerance: options.RelativeTolerance = 1e-6,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Find the dose that brings a level into a range, and its cost in bone.

    Prints the dose, or with --vary interval the days between doses, whose mean level is nearest
    the middle of the range, the range of doses that meet it, the whole curve, and what becomes of
    spine, hip, neck and CTX with and without it. Ends with status 1 where no dose meets the target.

    Example: ranklmodel dose young_man anastrozole --target E2=20..30pg/mL
    --with testosterone_enanthate_200mg_2_weekly

    Example: ranklmodel dose older_man anastrozole --target E2=20..30pg/mL
    --with testosterone_gel_5g_daily

    Example: ranklmodel dose atac_woman anastrozole --target E2=3..5pg/mL
    --with testosterone_pellets_100mg_4_monthly

    Example: ranklmodel dose atac_woman anastrozole --target E2=3..5pg/mL --vary interval
    --with testosterone_pellets_100mg_4_monthly --out pellets
    """
    from ranklmodel.inputs.values.durations import duration
    from ranklmodel.titration.find import find_dose

    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing, tolerance)
    with progress("looking for the dose") as report:
        finding = find_dose(
            person,
            drug,
            target,
            beside=tuple(beside or ()),
            vary=cast("Lever", vary),  # refused there, with the nearest ones
            route=route,
            interval=None if interval is None else duration(interval, "--interval"),
            dose=amount,
            between=between,
            tablet=tablet,
            at=duration(at, "--at"),
            years=years,
            progress=report,
            **how,
        )
    if out is not None:
        _write(finding, out)
    if as_json:
        emit_json(finding.as_record())
    else:
        _print(finding)
        if out is not None:
            emit()
            emit(f"Written to {out}")
    if finding.verdict == "not reached":
        raise typer.Exit(FAILED)


def _write(finding: DoseFinding, out: Path) -> None:
    """Write table and figure, which appear in the folder together."""
    from ranklmodel.disk.folders import filled
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.figures.dose import plot_dose
    from ranklmodel.figures.style import load_matplotlib, save

    load_matplotlib()
    from matplotlib import rc_context, rcdefaults

    with filled(out) as folder, rc_context():
        rcdefaults()  # settings of the user's own have no part in a result
        figure = plot_dose(finding)
        write_text(folder / "dose.csv", csv_text(*finding.table()))
        for kind in ("png", "svg"):
            save(figure, folder / f"dose.{kind}")


def _print(finding: DoseFinding) -> None:
    course = finding.course
    besides = f" on {course.beside.name}" if course.beside.treatments else ""
    emit(f"{finding.person}{besides}, {course.drug} ({course.route}) for {finding.target}")
    emit()
    for line in finding.in_words():
        emit(line)
    emit()
    _print_curve(finding)
    emit()
    _print_bone(finding)


def _print_curve(finding: DoseFinding) -> None:
    """Print dose after dose with its level."""
    target, course = finding.target, finding.course
    columns = [
        f"dose [{course.unit}]",
        "every [day]",
        f"{target.name} [{target.unit}]",
        "lowest",
        "highest",
        "",
    ]
    rows = [
        [
            f"{one.dose:.3g}",
            f"{one.interval:g}" if one.dose else "-",
            *(f"{level:.3g}" for level in (one.level, one.lowest, one.highest)),
            _mark(finding, one),
        ]
        for one in finding.rows
    ]
    emit_table(columns, rows, right=columns[:-1])


def _mark(finding: DoseFinding, one: Try) -> str:
    if one is finding.found:
        return "found"
    return "meets it" if finding.target.holds(one.level) else ""


def _print_bone(finding: DoseFinding) -> None:
    """Print what becomes of bone without the drug and with the dose found."""
    arms = [finding.alone, *((finding.found,) if finding.found is not None else ())]
    names = list(finding.alone.bone)
    emit(f"Change from the baseline visit after {finding.years:g} years:")
    emit()
    columns = ["", *(f"{name} [%]" for name in names)]
    rows = [[finding.taken(one), *(f"{one.bone[name]:+.2f}" for name in names)] for one in arms]
    if len(arms) == 2:
        costs = (arms[1].bone[name] - arms[0].bone[name] for name in names)
        rows.append(["difference", *(f"{cost:+.2f}" for cost in costs)])
    emit_table(columns, rows, right=columns[1:])
