"""Estradiol and bone: receptors, cytokines, RANKL and OPG from an inhibitor to a large patch."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.paper.content import Panel, PaperFigure
from ranklmodel.figures.paper.panels import curve_of_lives, look, spread
from ranklmodel.figures.paper.runs import course, steady
from ranklmodel.lives.usual_doses import UnusualDoseWarning

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.figures.paper.runs import Lived, Runs

_PERSON, _WEEKS = "postmenopausal_woman", 12
_TABLETS = (10.0, 1.0, 0.25, 0.1, 0.04, 0.015)  # mg of anastrozole a day
_PATCHES = spread(4.0, 200.0, 8)  # ug of estradiol a day
_DRAWN: tuple[tuple[str, str, str, Mapping[str, str]], ...] = (
    (
        "Receptors",
        "share occupied",
        "1",
        {"estrogen_receptor_alpha": "alpha", "estrogen_receptor_beta": "beta"},
    ),
    ("Estrogen deficit", "deficit, 1 at none left", "1", {"estrogen_deficit": "deficit"}),
    (
        "Cytokines",
        "level, 1 in a young woman",
        "1",
        {"interleukin_1": "IL-1", "interleukin_6": "IL-6", "tumour_necrosis_factor": "TNF-alpha"},
    ),
    ("RANKL and OPG", "level, 1 in a young woman", "1", {"RANKL": "RANKL", "OPG": "OPG"}),
    ("RANK occupancy", "level, 1 in a young woman", "1", {"rank_occupancy": "RANK"}),
    (
        "Osteoclasts",
        "number, 1 in a young woman",
        "1",
        {"osteoclasts": "osteoclasts"},
    ),
)
_ABOUT = (
    "A healthy postmenopausal woman after twelve weeks on anastrozole of 0.015 to 10 mg a day, "
    "on nothing, or on an estradiol patch of 4 to 200 ug a day: receptors, cytokines, RANKL and "
    "OPG against the estradiol that each leaves or makes. The steepest part lies between what an "
    "inhibitor leaves (below 1 pg/mL) and what there is before menopause (above 30 pg/mL). No "
    "trial measured these quantities in bone; they carry what the other figures show."
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    lives = _lives(runs)
    return PaperFigure(
        _ABOUT,
        tuple(_panel(lives, *one) for one in _DRAWN),
        columns=3,
        band=runs.parameters_only,
    )


def _lives(runs: Runs) -> list[Lived]:
    """Return twelve weeks on each, from the least estradiol to the most."""
    tablets = [
        course(f"anastrozole {dose:g} mg", "anastrozole", f"{dose:g} mg", "1 day")
        for dose in _TABLETS
    ]
    patches = [
        steady(f"patch {dose:.4g} ug", "estradiol", f"{dose:.6g} ug/day", "transdermal")
        for dose in _PATCHES
    ]
    days = (0.0, 7.0 * _WEEKS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusualDoseWarning)
        untreated = runs.regimen("placebo")
        lives = [runs.life(_PERSON, one, days) for one in (*tablets, untreated, *patches)]
    return sorted(lives, key=lambda life: float(life.trajectory["E2"][-1]))


def _panel(
    lives: Sequence[Lived], title: str, label: str, unit: str, outputs: Mapping[str, str]
) -> Panel:
    estradiol = np.array([life.trajectory["E2"][-1] for life in lives])
    curves = [
        curve_of_lives(
            name,
            estradiol,
            [life.line(output, "level", assumed=False) for life in lives],
            look(place),
            named=len(outputs) > 1,
        )
        for place, (output, name) in enumerate(outputs.items())
    ]
    return Panel(title, "estradiol, pg/mL", "pg/mL", label, unit, tuple(curves), logarithmic="x")
