"""``ranklmodel risk``: what each thing that a person brings does to her loss of bone."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from ranklmodel.explanation.factor_effects import BaselineRisk, FactorEffect

_NUMBERS = ("hers", "low", "high")


def risk(
    population: options.Person,
    regimen: options.Taken = "anastrozole_1mg_daily",
    years: Annotated[float, typer.Option("--years", help="How long she is watched.")] = 2.0,
    factor: Annotated[
        list[str] | None,
        typer.Option("--factor", metavar="NAME", help="Only this factor. May be repeated."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", parser=place, metavar="DIR", help="Write figure.png, figure.svg and table.csv."
        ),
    ] = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Tell what each thing that a person brings does to her loss of bone.

    One thing at a time is put at a low and at a high value: T-score, body mass, years since the
    menopause, age, estradiol, turnover, vitamin D, calcium, degenerative change, and how many of
    the tablets are taken. Prints the change of density at spine and hip, on the regimen and
    without, and the evidence beside it.

    Example: ranklmodel risk atac_woman anastrozole_1mg_daily --out results/risk

    Example: ranklmodel risk map3_woman --years 5 --factor body_mass_index
    """
    from ranklmodel.disk.folders import require_a_place
    from ranklmodel.explanation.baseline_risk import baseline_risk

    if out is not None:
        require_a_place(out)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing)
    with progress("simulating") as report:
        report(0, 1, population)
        answer = baseline_risk(population, regimen, years=years, factors=factor, **how)
    if out is not None:
        _write(answer, out)
    if as_json:
        emit_json(asdict(answer))
        return
    _print(answer)
    if out is not None:
        emit()
        emit(f"Results are in {out}")


def _print(answer: BaselineRisk) -> None:
    emit(f"{answer.person}, change of density after {answer.years:g} years in percent")
    for regimen in answer.regimens:
        emit()
        _print_regimen(answer, regimen)
    emit()
    emit("Evidence")
    for one in answer.factors:
        emit(f"{one.title} (values {one.chosen})")
        for row in one.evidence:
            role = f"; {row.role}" if row.role else ""
            emit(f"  {row.study}, {row.text}{role}")
        if not one.evidence:
            emit("  no row tests it")
        if one.note:
            emit(f"  note: {one.note}")


def _print_regimen(answer: BaselineRisk, regimen: str) -> None:
    from ranklmodel.explanation.factor_effects import SITES

    usual = answer.unchanged[regimen]
    told = ", ".join(f"{name} {usual[site]:+.2f}" for site, name in SITES.items())
    emit(f"On {regimen}; as she is: {told}")
    ends = [f"{name} {end}" for name in SITES.values() for end in ("low", "high", "difference")]
    columns = ["factor", *_NUMBERS, *ends, "evidence"]
    first = next(iter(SITES))
    acting = answer.acting(regimen, first)
    emit_table(columns, [_row(one, regimen) for one in acting], right=[*_NUMBERS, *ends])
    for one in answer.factors:
        if regimen in one.without_effect:
            emit(f"Does not act: {one.title}: {one.without_effect[regimen]}")


def _row(one: FactorEffect, regimen: str) -> list[str]:
    unit = "" if one.unit == "1" else f" [{one.unit}]"
    effects = one.on[regimen].values()
    # of a place in a file its name there is enough, the list below has the whole
    studies = dict.fromkeys(row.study.split(": ", 1)[-1] for row in one.evidence)
    return [
        one.title + unit,
        *(_value(value) for value in (one.hers, one.low, one.high)),
        *(f"{x:+.2f}" for e in effects for x in (e.low, e.high, e.difference)),
        "; ".join(studies) or "none",
    ]


def _value(value: float | None) -> str:
    from ranklmodel.explanation.factor_effects import in_short

    return "-" if value is None else in_short(value)


def _write(answer: BaselineRisk, out: Path) -> None:
    from ranklmodel.disk.folders import filled
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.explanation.factor_effects import COLUMNS
    from ranklmodel.figures.baseline_risk import plot_baseline_risk
    from ranklmodel.figures.style import save

    # before a folder is made, as there may be nothing to draw
    figure = plot_baseline_risk(answer)
    with filled(out) as unfinished:
        rows = (record.values() for record in answer.records())
        write_text(unfinished / "table.csv", csv_text(COLUMNS, rows))
        for name in ("figure.png", "figure.svg"):
            save(figure, unfinished / name)
