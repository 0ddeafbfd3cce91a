"""Men on anastrozole, men on testosterone with and without it, and pellets in women."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.paper.content import PaperFigure
from ranklmodel.figures.paper.panels import CHANGE, PERCENT, curve, look, time_panel, trial_panel
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.figures.paper.content import Panel
    from ranklmodel.figures.paper.panels import Look
    from ranklmodel.figures.paper.runs import Lived, Runs

_GEL, _PELLETS = "testosterone_gel_5g_daily", "testosterone_pellets_100mg_4_monthly"
_TABLET = "anastrozole_1mg_daily"
_ON_GEL = {"nothing": (), "gel": (_GEL,), "gel, anastrozole": (_GEL, _TABLET)}
_ON_PELLETS = {
    "nothing": (),
    "pellets": (_PELLETS,),
    "pellets, anastrozole": (_PELLETS, _TABLET),
    "anastrozole": (_TABLET,),
}
_YEARS = 2.0
_WOMAN = "postmenopausal_woman"
_UNITS = {"T": "ng/dL", "E2": "pg/mL"}
_TICKS = (0, 3, 6, 9, 12)
_ABOUT = (
    "Above, men of 60 years and more with low testosterone on anastrozole 1 mg or placebo for a "
    "year (Burnett-Bowie 2009): testosterone rises, estradiol falls, and with it the spine. In "
    "the middle, a man of the Testosterone Trials on testosterone gel, with and without "
    "anastrozole, and what the trial saw of the spine; below, a postmenopausal woman on "
    "testosterone pellets of 100 mg every four months, with and without it, which no trial among "
    "the results tests."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    older, gel = runs.trial("burnett_bowie2009"), runs.trial("ttrials")
    arms = {"anastrozole": look(0), "placebo": look(1, untreated=True)}
    on_gel = {"testosterone": look(1), "placebo": look(0, untreated=True)}
    names = {"T": "Testosterone", "E2": "Estradiol", "LS_BMD": "Spine"}
    panels = [
        *(
            trial_panel(
                older, endpoint, arms, title=f"{name}: older men", time="month", x_ticks=_TICKS
            )
            for endpoint, name in names.items()
        ),
        _hormone(runs, "E2", "ttrials_man", _ON_GEL, "Estradiol: men on gel"),
        _spine(runs, "ttrials_man", _ON_GEL, "Spine: men on gel"),
        trial_panel(
            gel, "QCT_LS", on_gel, title="Spine, QCT: men on gel", time="month", x_ticks=_TICKS
        ),
        _hormone(runs, "T", _WOMAN, _ON_PELLETS, "Testosterone: women on pellets"),
        _hormone(runs, "E2", _WOMAN, _ON_PELLETS, "Estradiol: women on pellets"),
        _spine(runs, _WOMAN, _ON_PELLETS, "Spine: women on pellets"),
    ]
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=(older.trial, gel.trial),
    )


def _lives(runs: Runs, person: str, ways: Mapping[str, tuple[str, ...]]) -> dict[str, Lived]:
    end = _YEARS * DAYS_PER_YEAR
    # whole days, or the hour after the last dose of gel would be another at every point
    days = np.unique(
        np.floor([*np.arange(0.0, 30.0), *np.arange(0.0, end, DAYS_PER_MONTH / 2), end])
    )
    return {name: runs.life(person, runs.regimen(*parts), days) for name, parts in ways.items()}


def _hormone(
    runs: Runs, output: str, person: str, ways: Mapping[str, tuple[str, ...]], title: str
) -> Panel:
    curves = [
        curve(way, life.line(output, "level"), _look(place))
        for place, (way, life) in enumerate(_lives(runs, person, ways).items())
    ]
    unit = _UNITS[output]
    return time_panel(title, curves, unit, unit, logarithmic="y")


def _spine(runs: Runs, person: str, ways: Mapping[str, tuple[str, ...]], title: str) -> Panel:
    curves = [
        curve(way, life.line("LS_BMD"), _look(place))
        for place, (way, life) in enumerate(_lives(runs, person, ways).items())
    ]
    return time_panel(title, curves, CHANGE, PERCENT)


def _look(place: int) -> Look:
    return look(1, untreated=True) if place == 0 else look((1, 0, 2)[place - 1])
