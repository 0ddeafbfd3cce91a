"""The bone model without some of its mechanisms."""

from __future__ import annotations

from collections.abc import Collection

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.assembly import MECHANISMS
from ranklmodel.model.model import Model


def model_without(mechanisms: Collection[str]) -> Model:
    """Return the bone model assembled from all mechanisms but these."""
    m = Builder("bone")
    for mechanism in MECHANISMS:
        if mechanism.__name__ not in mechanisms:
            with m.mechanism(mechanism.__name__):
                mechanism(m)
    return m.assemble()
