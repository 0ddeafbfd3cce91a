"""Observed against predicted: every result of every trial, fitted and not fitted apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures import style
from ranklmodel.figures.paper.content import Panel, PaperFigure, Result
from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS
from ranklmodel.trials.words import unit_in_words
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.figures.paper.runs import Runs
    from ranklmodel.trials.score import ScoredRow

_DENSITY = ("spine", "hip", "neck", "QCT")
_MARKERS = ("resorption marker", "formation marker")
_COLOURS = {
    **{"spine": 0, "hip": 1, "neck": 2, "QCT": 3},
    **{"resorption marker": 0, "formation marker": 1},
    **{"estrogen": 0, "androgen": 1, "gonadotropin-SHBG": 2},
    **{"drug level-aromatization": 3, "PTH-calcium-25OHD": 4},
}
"""Place in the palette by family; families of one panel differ."""
_OF_BEFORE = ("pct_of_baseline", "fold")
_KINDS = ("Density", "Markers", "Hormones, drugs: change", "Hormones, drugs: level")
_LABELS = {
    "Density": "change, %",
    "Markers": "level, % of before",
    "Hormones, drugs: change": "level, % of before",
    "Hormones, drugs: level": "level, in its own unit",
}
_ABOUT = (
    "Every result of every trial that a model's output answers to, over its prediction; on "
    "the line both agree. Density and markers that a fit in use has used stand above, those "
    "that are predicted only below, each with hormones and drugs beside. A result is within "
    "where its thin bar, of sampling error and spread between trials, meets the line."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    scores = runs.scores()
    titles = {one.name: one.title for one in scores.trials}
    panels = []
    for fitted, hormones in ((True, _KINDS[2]), (False, _KINDS[3])):
        for kind in _KINDS[:2]:
            rows = [one for one in scores.rows if one.fitted == fitted and _kind(one) == kind]
            use = "fitted" if fitted else "not fitted"
            panels.append(_panel(kind, f"{kind}, {use}", rows, titles))
        rows = [one for one in scores.rows if _kind(one) == hormones]
        panels.append(_panel(hormones, hormones, rows, titles))
    drawn = {one.trial for panel in panels for one in panel.results}
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=tuple(one for one in scores.trials if one.title in drawn),
        notes=(
            f"A faint horizontal bar is the 95 % band of a prediction. {len(scores.left_out)} "
            "results, arms and trials have no prediction; `ranklmodel score` lists them with the "
            "reasons.",
        ),
    )


def _kind(row: ScoredRow) -> str:
    family = _family(row)
    if family in _DENSITY:
        return _KINDS[0]
    if family in _MARKERS:
        return _KINDS[1]
    return _KINDS[2] if row.unit.startswith("pct_") or row.unit in _OF_BEFORE else _KINDS[3]


def _family(row: ScoredRow) -> str:
    return row.family.split(",")[0]


def _told(row: ScoredRow, value: float) -> float:
    """Return a value of a row as its panel shows it: densities as changes, all else as levels."""
    if _family(row) in _DENSITY or row.unit in ("pct_of_baseline", "pct_conversion"):
        return value
    if row.unit == "fold":
        return 100.0 * value
    return 100.0 + value if row.unit.startswith("pct_") else value


def _panel(kind: str, title: str, rows: list[ScoredRow], titles: dict[str, str]) -> Panel:
    within = sum(one.within for one in rows)
    label = _LABELS[kind]
    unit = "own" if kind == _KINDS[3] else "percent"
    return Panel(
        title,
        f"predicted {label} ({within} of {len(rows)} within)",
        unit,
        f"observed {label}",
        unit,
        results=_results(rows, titles),
        logarithmic="" if kind == _KINDS[0] else "xy",
        change=kind == _KINDS[0],
        diagonal=True,
    )


def _results(rows: Iterable[ScoredRow], titles: dict[str, str]) -> tuple[Result, ...]:
    results = []
    for row in rows:
        ends = (row.low, row.high, *row.comparison.interval(row.comparison.deviation))
        low, high, least, most = (_told(row, one) for one in ends)
        band = None
        if row.band is not None:
            band = (_told(row, row.band[0]), _told(row, row.band[1]))
        results.append(
            Result(
                _family(row),
                _told(row, row.predicted),
                _told(row, row.observed),
                low,
                high,
                least,
                most,
                colour=style.TREATED[_COLOURS[_family(row)]],
                trial=titles.get(row.trial, row.trial),
                source=row.source,
                n=row.n,
                fitted=row.fitted,
                printed=row.comparison.printed,
                counted=row.counted,
                one_sided=row.one_sided,
                between_arms=row.unit in DIFFERENCE_UNITS,
                band=band,
                from_month=row.start / DAYS_PER_MONTH if row.start else None,
                value_printed=row.observed,
                unit_printed=unit_in_words(row.unit),
                unit=unit_in_words(row.unit),
            )
        )
    return tuple(results)
