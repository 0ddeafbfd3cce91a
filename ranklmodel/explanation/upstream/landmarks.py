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
    across : float
        Where it stands from the left, 0, to the right, 1.
    """

    name: str
    title: str
    layer: int
    across: float


LANDMARKS = (
    Landmark("LH", "LH", 1, 0.25),
    Landmark("active_aromatase", "Aromatase at work", 1, 0.62),
    Landmark("T", "Testosterone", 2, 0.25),
    Landmark("E2", "Estradiol", 2, 0.62),
    Landmark("estrogen_action", "Estrogen action", 3, 0.62),
    Landmark("PTH", "Parathyroid hormone", 3, 0.1),
    Landmark("RANKL", "RANKL", 4, 0.36),
    Landmark("OPG", "OPG", 4, 0.64),
    Landmark("sclerostin", "Sclerostin", 4, 0.91),
    Landmark("rank_occupancy", "RANK occupied", 5, 0.5),
    Landmark("osteoclasts", "Osteoclasts", 6, 0.36),
    Landmark("mineralising_osteoblasts", "Osteoblasts", 6, 0.76),
    Landmark("LS_BMD", "Spine density", 7, 0.36),
    Landmark("TH_BMD", "Hip density", 7, 0.76),
)
"""In the order in which they are told. A model without one is drawn without it."""
