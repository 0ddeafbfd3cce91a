"""The ways into a model, apart from its quantities: a run needs to know them, and no equations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Administration:
    """Where a drug enters the model.

    Attributes
    ----------
    drug, route : str
        As a regimen names them.
    state : str
        The state a dose is added to, or empty where the drug is a level.
    unit : str
        Unit of a dose (that of the state) or of the level.
    rate_input : str
        The input an infusion or supplement sets, in `unit`/day; for a level, the level itself.
    averaged : bool
        Whether the effect of repeated doses may be averaged over the interval between them, where
        a run asks for that; every dose of other drugs is an edge in any run.
    """

    drug: str
    route: str
    state: str
    unit: str
    rate_input: str
    averaged: bool = False
