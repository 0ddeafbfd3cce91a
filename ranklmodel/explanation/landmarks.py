"""The quantities that the pathway is told by, from the enzyme to bone; the model has the rest."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Landmark:
    """A quantity of the pathway.

    Attributes
    ----------
    name : str
        As the model calls it.
    title : str
        As people do.
    layer : int
        How deep it stands; drugs are layer 0.
    """

    name: str
    title: str
    layer: int


LANDMARKS = (
    Landmark("LH", "LH", 1),
    Landmark("active_aromatase", "Aromatase at work", 1),
    Landmark("T", "Testosterone", 2),
    Landmark("E2", "Estradiol", 2),
    Landmark("estrogen_action", "Estrogen action", 3),
    Landmark("PTH", "Parathyroid hormone", 3),
    Landmark("RANKL", "RANKL", 4),
    Landmark("OPG", "OPG", 4),
    Landmark("sclerostin", "Sclerostin", 4),
    Landmark("rank_occupancy", "RANK occupied", 5),
    Landmark("osteoclasts", "Osteoclasts", 6),
    Landmark("mineralising_osteoblasts", "Osteoblasts", 6),
    Landmark("LS_BMD", "Spine density", 7),
    Landmark("TH_BMD", "Hip density", 7),
)
"""In the order in which they are told. A model without one is drawn without it."""
