"""Puts the mechanisms together, in an order in which each finds what it builds on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.bone.bone_mass import bone_mass
from ranklmodel.mechanisms.cells.osteoblasts import osteoblasts
from ranklmodel.mechanisms.cells.osteoclasts import osteoclasts
from ranklmodel.mechanisms.cells.osteocytes import osteocytes
from ranklmodel.mechanisms.drugs.anastrozole import anastrozole
from ranklmodel.mechanisms.drugs.estradiol_patch import estradiol_patch
from ranklmodel.mechanisms.drugs.exemestane import exemestane
from ranklmodel.mechanisms.drugs.letrozole import letrozole
from ranklmodel.mechanisms.hormones.aromatase import aromatase
from ranklmodel.mechanisms.hormones.sex_steroids import sex_steroids
from ranklmodel.mechanisms.measured.densitometry import densitometry
from ranklmodel.mechanisms.measured.hormone_assays import hormone_assays
from ranklmodel.mechanisms.measured.turnover_markers import turnover_markers
from ranklmodel.mechanisms.person.ageing import ageing
from ranklmodel.mechanisms.signals.cytokines import cytokines
from ranklmodel.mechanisms.signals.estrogen_receptors import estrogen_receptors
from ranklmodel.mechanisms.signals.rank_signalling import rank_signalling

if TYPE_CHECKING:
    from ranklmodel.model.model import Model

MECHANISMS = (
    ageing,
    anastrozole,
    letrozole,
    exemestane,
    estradiol_patch,
    aromatase,
    sex_steroids,
    estrogen_receptors,
    cytokines,
    rank_signalling,
    osteoclasts,
    osteoblasts,
    osteocytes,
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
