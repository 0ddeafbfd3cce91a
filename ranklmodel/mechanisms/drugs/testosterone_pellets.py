"""Testosterone pellets under the skin."""

from __future__ import annotations

from itertools import pairwise

from ranklmodel.language.builder import Builder

LAYERS = {
    "testosterone_pellets": "whole",
    "testosterone_pellets_three_quarters": "of which a layer is worn",
    "testosterone_pellets_half": "of which two layers are worn",
    "testosterone_pellets_quarter": "of which three layers are worn",
}


def testosterone_pellets(m: Builder) -> None:
    """Wear pellets down layer by layer, which gives nearly the same amount a day for three months.

    A pellet loses weight in a straight line at first. Time since implantation is no state, and pellets of
    several dates lie side by side; so they pass through four layers of equal weight, whose wear gives the
    measured amount a day while most are still to come: nine tenths of it over the first three months.
    States count pellets by the weight they were implanted with.
    """
    layer = m.parameter("testosterone_pellet_layer", "1")
    wear = m.parameter("testosterone_pellet_release", "1/day") / layer
    worn = layer * m.conversion("mg", "ug")
    for name, how_far in LAYERS.items():
        m.state(name, "mg", f"testosterone pellets {how_far}, as they were implanted")
    gone = m.state("testosterone_pellets_gone", "mg", "testosterone pellets worn away so far", settles=False)
    m.administration("testosterone", "implant", into=m["testosterone_pellets"])
    for name, following in pairwise((*LAYERS, str(gone))):
        m.process(f"wear_of_{name}", wear * m[name], uses=m[name], makes={m["T"]: worn, m[following]: 1})
