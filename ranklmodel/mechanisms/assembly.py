"""Puts the mechanisms together, in an order in which each finds what it builds on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.ageing import ageing
from ranklmodel.mechanisms.aromatase_inhibitors import aromatase_inhibitors
from ranklmodel.mechanisms.bone_mass import bone_mass
from ranklmodel.mechanisms.cytokines import cytokines
from ranklmodel.mechanisms.densitometry import densitometry
from ranklmodel.mechanisms.estrogen_receptors import estrogen_receptors
from ranklmodel.mechanisms.hormone_assays import hormone_assays
from ranklmodel.mechanisms.osteoblasts import osteoblasts, osteocytes, recruitment
from ranklmodel.mechanisms.osteoclasts import osteoclasts
from ranklmodel.mechanisms.rank_signalling import rank_signalling
from ranklmodel.mechanisms.sex_steroids import sex_steroids
from ranklmodel.mechanisms.turnover_markers import turnover_markers

if TYPE_CHECKING:
    from ranklmodel.model.model import Model

MECHANISMS = (
    ageing,
    aromatase_inhibitors,
    sex_steroids,
    estrogen_receptors,
    cytokines,
    osteoblasts,
    rank_signalling,
    osteoclasts,
    osteocytes,
    recruitment,
    bone_mass,
    densitometry,
    turnover_markers,
    hormone_assays,
)


@cache
def bone_model() -> Model:
    """Return the assembled model of estrogen and bone.

    Returns
    -------
    Model
        Immutable; the same object at every call.

    Examples
    --------
    >>> bone_model().quantity("E2").unit
    'pg/mL'
    """
    m = Builder("ranklmodel")
    for mechanism in MECHANISMS:
        with m.mechanism(mechanism.__module__.rpartition(".")[2]):
            mechanism(m)
    return m.assemble()
