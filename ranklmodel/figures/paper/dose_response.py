"""Dose response: what 0.01 to 10 mg of anastrozole a day do to estradiol, resorption and bone."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.paper.content import Panel, PaperFigure, Result, Zone
from ranklmodel.figures.paper.panels import PERCENT, curve_of_lives, look, spread
from ranklmodel.figures.paper.runs import course
from ranklmodel.lives.usual_doses import UnusualDoseWarning
from ranklmodel.trials.words import unit_in_words
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.paper.panels import Look
    from ranklmodel.figures.paper.runs import Lived, Runs, Scale
    from ranklmodel.trials.run import TrialRun

_PERSON = "atac_woman"
_DOSES = spread(0.01, 10.0, 13)  # mg
_YEARS = 2.0
_LEVEL = "anastrozole_concentration"
_TRACER = {"anastrozole_1mg": 1.0, "anastrozole_10mg": 10.0}
_VOLUNTEERS = {"anastrozole_0_5mg": 0.5, "anastrozole_1mg": 1.0, "anastrozole_3mg": 3.0}
_USUAL = (Zone(1.0, 1.0, ""),)
_ABOUT = (
    "A postmenopausal woman of ATAC after two years on anastrozole, from a hundredth of the "
    "usual tablet to ten of them a day. Estradiol answers doses far below 1 mg, and above it "
    "hardly anything is left to suppress. Bone follows estradiol, so that a tenth of the dose "
    "spares it little. Aromatization and estradiol are set beside changes that trials saw within "
    "weeks."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    lives = _lives(runs)
    tracer, volunteers = runs.trial("geisler"), runs.trial("yates1996")
    panels = (
        _panel("Anastrozole, mean level", lives, {_LEVEL: ""}, "level", "ng/mL"),
        _panel(
            "Aromatization",
            lives,
            {"aromatization": ""},
            results=_observed(tracer, "aromatization", _TRACER),
        ),
        _panel(
            "Estradiol",
            lives,
            {"E2": "true level", "E2_radioimmunoassay": "as RIA reads it"},
            results=_observed(
                volunteers,
                "E2",
                _VOLUNTEERS,
                look(1),
            ),
        ),
        _panel("RANKL and OPG", lives, {"RANKL": "RANKL", "OPG": "OPG"}),
        _panel("Turnover markers", lives, {"CTX_s": "CTX", "P1NP": "P1NP"}),
        _panel("Density", lives, {"LS_BMD": "spine", "TH_BMD": "hip", "FN_BMD": "femoral neck"}),
    )
    return PaperFigure(
        _ABOUT,
        panels,
        columns=3,
        trials=(tracer.trial, volunteers.trial),
    )


def _lives(runs: Runs) -> list[Lived]:
    """Return two years on each dose; that some are lower than anybody takes is meant."""
    days = np.array([0.0, _YEARS * DAYS_PER_YEAR])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusualDoseWarning)
        return [
            runs.life(
                _PERSON,
                course(f"anastrozole {dose:.4g} mg", "anastrozole", f"{dose:.8g} mg", "1 day"),
                days,
            )
            for dose in _DOSES
        ]


def _panel(
    title: str,
    lives: Sequence[Lived],
    outputs: dict[str, str],
    scale: Scale = "change",
    unit: str = PERCENT,
    results: tuple[Result, ...] = (),
) -> Panel:
    curves = [
        curve_of_lives(
            name or "predicted",
            _DOSES,
            [life.line(output, scale) for life in lives],
            look(place),
            named=bool(name),
        )
        for place, (output, name) in enumerate(outputs.items())
    ]
    label = "change after 2 years, %" if scale == "change" else unit
    return Panel(
        title,
        "anastrozole, mg a day (line: usual)",
        "mg/day",
        label,
        unit,
        tuple(curves),
        results,
        zones=_USUAL,
        logarithmic="xy" if scale == "level" else "x",
        change=scale == "change",
    )


def _observed(
    run: TrialRun, endpoint: str, doses: dict[str, float], how: Look | None = None
) -> tuple[Result, ...]:
    """Return changes in percent that a trial saw, at the dose of each arm."""
    colour = (how or look(0))[0]
    return tuple(
        Result(
            run.trial.arm(row.arm).title,
            doses[row.arm],
            row.observed,
            row.low,
            row.high,
            *row.comparison.interval(row.comparison.deviation),
            colour=colour,
            trial=run.trial.title,
            source=row.source,
            n=row.n,
            fitted=row.fitted,
            printed=row.comparison.printed,
            counted=row.counted,
            one_sided=row.one_sided,
            value_printed=row.observed,
            unit_printed=unit_in_words(row.unit),
        )
        for row in run.rows
        if row.endpoint == endpoint and row.arm in doses and row.unit == "pct_change"
    )
