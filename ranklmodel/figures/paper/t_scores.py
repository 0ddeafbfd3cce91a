"""T-scores on anastrozole by where they begin, with the classes of the WHO."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.paper.content import PaperFigure, Zone
from ranklmodel.figures.paper.panels import CHANGE, PERCENT, curve, look, time_panel
from ranklmodel.inputs import Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.figures.paper.content import Curve, Panel
    from ranklmodel.figures.paper.runs import Lived, Runs
    from ranklmodel.inputs import Population

_PERSON, _REGIMEN, _YEARS, _ON = "atac_woman", "anastrozole_1mg_5_years", 7.0, 5.0
_BEGIN = (0.0, -1.0, -2.0, -3.0)
_SITES = {"LS_BMD": "Spine", "TH_BMD": "Hip"}
_OSTEOPENIA, _OSTEOPOROSIS = -1.0, -2.5  # as the WHO counts
_ALIKE = 0.01
"""Percentage points that no figure tells apart."""
_LIMITS = (-4.6, 0.6)
PRECISION = 1.0
"""Percent: the error of one measurement of density, assumed."""
LEAST_SIGNIFICANT = 1.96 * np.sqrt(2.0) * PRECISION
"""Percent: the least change that two measurements tell from none."""
_CLASSES = (
    Zone(_OSTEOPENIA, 9.0, "#FFFFFF", across=True),
    Zone(_OSTEOPOROSIS, _OSTEOPENIA, "#F3F3F3", across=True),
    Zone(-9.0, _OSTEOPOROSIS, "#E6E6E6", across=True),
)
_ABOUT = (
    "A postmenopausal woman of ATAC on anastrozole 1 mg for five years and off it for two, whose "
    "T-scores of spine, hip and neck are 0, -1, -2 or -3 at the visit. Above, T-scores with the "
    "classes of the WHO: normal down to -1, osteopenia to -2.5 (light), osteoporosis below "
    "(dark). Below, changes in percent with what two measurements can not tell from none (within "
    f"{LEAST_SIGNIFICANT:.1f} %, the least significant change of an error of {PRECISION:g} % of a "
    "measurement)."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    days = np.append(np.arange(0.0, _YEARS * DAYS_PER_YEAR, DAYS_PER_MONTH), _YEARS * DAYS_PER_YEAR)
    lives = {score: runs.life(_who(runs, score), _REGIMEN, days) for score in _BEGIN}
    panels = [
        *(_scores(name, site.replace("BMD", "T_score"), lives) for site, name in _SITES.items()),
        *(_changes(name, site, lives) for site, name in _SITES.items()),
    ]
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        notes=(
            "T-scores count from the young adults of NHANES. The error of a measurement is "
            "assumed; that of the spine is stated as about 0.8 % (doi:10.1007/BF01623392).",
        ),
    )


def _who(runs: Runs, score: float) -> Population:
    """Return the woman with a T-score of her own at every site, as if it had been measured."""
    person = runs.person(_PERSON)
    reference = runs.options.library.bone_density
    density = {
        site: Quantity(reference.young_adult(person.sex, site).density(score), "g/cm^2")
        for site in person.bone_density
    }
    assumed = {key: why for key, why in person.assumed.items() if not key.startswith("bone_den")}
    return replace(
        person,
        name=f"{_PERSON}, T-score {score:g}",
        bone_density=FrozenDict(density),
        t_scores=FrozenDict(dict.fromkeys(density, score)),
        assumed=FrozenDict(assumed),
    )


def _scores(name: str, output: str, lives: dict[float, Lived]) -> Panel:
    curves = [
        curve(_named(score), life.line(output, "level"), look(place))
        for place, (score, life) in enumerate(lives.items())
    ]
    title = f"{name}, T-score"
    return time_panel(title, curves, "T-score, SD", "SD", zones=_CLASSES, limits=_LIMITS)


def _changes(name: str, output: str, lives: dict[float, Lived]) -> Panel:
    """Return changes in percent, as one curve where they do not depend on where she begins."""
    zone = Zone(-LEAST_SIGNIFICANT, LEAST_SIGNIFICANT, "#F3F3F3", across=True)
    lines = {score: life.line(output) for score, life in lives.items()}
    first = next(iter(lines.values()))
    if all(np.allclose(line.y, first.y, atol=_ALIKE) for line in lines.values()):
        alike = look(0, untreated=True)
        return _panel_of(name, [curve("any T-score at the visit", first, alike)], zone)
    curves = [
        curve(_named(score), line, look(place)) for place, (score, line) in enumerate(lines.items())
    ]
    return _panel_of(name, curves, zone)


def _panel_of(name: str, curves: list[Curve], zone: Zone) -> Panel:
    return time_panel(f"{name}, change", curves, CHANGE, PERCENT, zones=(zone,))


def _named(score: float) -> str:
    return "T-score " + f"{score:g}".replace("-", "\N{MINUS SIGN}")
