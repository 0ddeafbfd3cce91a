"""The first weeks: from the tablet through estradiol, RANKL and OPG to the cells and to bone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.paper.content import Curve, Panel, PaperFigure
from ranklmodel.figures.paper.panels import CHANGE, PERCENT, curve, look, time_panel, trial_panel
from ranklmodel.lives.scenario import scenario_with

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.figures.paper.runs import Lived, Runs

_PERSON, _REGIMEN = "atac_woman", "anastrozole_1mg_daily"
_DAYS = (0, 7, 14)
_WEEKS, _FIRST_DAYS, _IN_A_DAY = 16, 14, 8
_ABOUT = (
    "A postmenopausal woman of ATAC on anastrozole 1 mg a day. Within two weeks drug and "
    "estradiol are where they stay; cytokines and RANKL follow within a month and osteoclasts "
    "with them, while the cells that lay mineral down come months later. Density falls in "
    "between. Aromatization is that of the women of two tracer studies (Geisler), estradiol that "
    "of healthy women, as the assay of the time read it (Yates 1996)."
)
_PANELS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("Estrogen receptors", {"estrogen_receptor_alpha": "alpha", "estrogen_receptor_beta": "beta"}),
    (
        "Cytokines",
        {"interleukin_1": "IL-1", "interleukin_6": "IL-6", "tumour_necrosis_factor": "TNF-alpha"},
    ),
    ("RANKL and OPG", {"RANKL": "RANKL", "OPG": "OPG"}),
    (
        "Cells",
        {
            "osteoclasts": "osteoclasts",
            "osteoblast_precursors": "osteoblast precursors",
            "mineralising_osteoblasts": "mineralising osteoblasts",
        },
    ),
    ("Turnover markers", {"CTX_s": "CTX", "P1NP": "P1NP"}),
    ("Density", {"LS_BMD": "spine", "TH_BMD": "hip"}),
)


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    life = runs.life(_PERSON, _REGIMEN, np.arange(0.0, 7.0 * _WEEKS + 1))
    panels = [_drug(runs), *_estrogen(runs)]
    panels += [_changes(name, life, outputs) for name, outputs in _PANELS]
    trials = (runs.trial("yates1996", ("anastrozole_1mg",)), runs.trial("geisler", _TRACER))
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        columns=3,
        trials=tuple(run.trial for run in trials),
        notes=("Anastrozole in plasma is run with every tablet an edge, all else averaged.",),
    )


_TRACER = ("anastrozole_1mg", "anastrozole_10mg")


def _drug(runs: Runs) -> Panel:
    """Return the drug in plasma, tablet by tablet."""
    options = replace(runs.options, dosing="exact")
    days = np.arange(0.0, _FIRST_DAYS + 1e-9, 1 / _IN_A_DAY)
    run = scenario_with(options, _PERSON, _REGIMEN).run(days)
    why = "the draws hold no parameter that acts on it"
    one = Curve(
        "anastrozole 1 mg", run.days, run["anastrozole_concentration"], *look(0), why_no_band=why
    )
    return time_panel("Anastrozole in plasma", [one], "ng/mL", "ng/mL", time="day", x_ticks=_DAYS)


def _estrogen(runs: Runs) -> list[Panel]:
    tracer = runs.trial("geisler", _TRACER)
    volunteers = runs.trial("yates1996", ("anastrozole_1mg",))
    looks = {name: look(place) for place, name in enumerate(_TRACER)}
    return [
        trial_panel(tracer, "aromatization", looks, time="day"),
        trial_panel(volunteers, "E2", {"anastrozole_1mg": look(0)}, time="day", x_ticks=_DAYS),
    ]


def _changes(title: str, life: Lived, outputs: Mapping[str, str]) -> Panel:
    curves = [
        curve(name, life.line(output), look(place), time="week")
        for place, (output, name) in enumerate(outputs.items())
    ]
    return time_panel(title, curves, CHANGE, PERCENT, time="week", x_ticks=(0, 4, 8, 12, 16))
