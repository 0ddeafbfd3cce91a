"""Lemaire 2004: responding osteoblasts, active osteoblasts, active osteoclasts.

A first model to read. Three states, six processes, and the published control of RANKL, OPG and PTH
as rules; its numbers are in ``params/examples/lemaire_2004.yaml``.

Source: Lemaire V, Tobin FL, Greller LD, Cho CR, Suva LJ. J Theor Biol 2004;229:293-309
(PMID 15234198; BioModels BIOMD0000000278).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder

if TYPE_CHECKING:
    import sympy

    from ranklmodel.model.model import Model

CELLS = "pmol/L"
PER_DAY = "1/day"
CELLS_PER_DAY = "pmol/L/day"


def lemaire_2004() -> Model:
    """Return the core model of the paper.

    Returns
    -------
    Model
        States in pmol/L; injections of PTH, OPG and RANKL are inputs.

    Examples
    --------
    >>> model = lemaire_2004()
    >>> [state.name for state in model.states]
    ['responding_osteoblasts', 'active_osteoblasts', 'active_osteoclasts']
    >>> model.derivative("active_osteoclasts").diff(model.symbol("RANK_occupancy"))
    osteoclast_differentiation
    """
    m = Builder("lemaire_2004")
    with m.mechanism("lemaire_2004"):
        responding = _state(m, "responding_osteoblasts", "osteoblasts that respond to PTH")
        active = _state(m, "active_osteoblasts", "osteoblasts that lay down bone")
        osteoclasts = _state(m, "active_osteoclasts", "osteoclasts that resorb bone")
        growth_factor = _growth_factor(m, osteoclasts)
        parathyroid = _parathyroid_hormone(m)
        rankl = _rankl_occupancy(m, responding, active, parathyroid)
        _osteoblasts(m, responding, active, growth_factor)
        _osteoclasts(m, osteoclasts, growth_factor, rankl)
    return replace(m.assemble(), mechanisms={"lemaire_2004": __doc__ or ""})


def _state(m: Builder, name: str, description: str) -> sympy.Symbol:
    return m.state(name, CELLS, description, start=m.parameter(f"{name}_at_start", CELLS))


def _growth_factor(m: Builder, osteoclasts: sympy.Symbol) -> sympy.Symbol:
    """Resorption frees TGF-beta, which some receptors see even without osteoclasts."""
    half = m.parameter("growth_factor_half_effect", CELLS)
    least = m.parameter("growth_factor_least_occupancy", "1")
    return m.rule(
        "transforming_growth_factor",
        "1",
        (osteoclasts + least * half) / (osteoclasts + half),
        "occupancy of TGF-beta receptors",
    )


def _parathyroid_hormone(m: Builder) -> sympy.Symbol:
    """Injected and secreted PTH over what half of the receptors need."""
    injected = m.input("PTH_injection", CELLS_PER_DAY, "PTH given")
    m.level("PTH", sets=injected)
    elimination = m.parameter("PTH_elimination", PER_DAY)
    infused, secreted = (
        injected / elimination,
        m.parameter("PTH_secretion", CELLS_PER_DAY) / elimination,
    )
    half = m.parameter("PTH_release", PER_DAY) / m.parameter("PTH_binding", "L/pmol/day")
    return m.rule("PTH_occupancy", "1", (infused + secreted) / (infused + half), "occupancy of PTH receptors")


def _rankl_occupancy(
    m: Builder, responding: sympy.Symbol, active: sympy.Symbol, parathyroid: sympy.Symbol
) -> sympy.Symbol:
    """RANK on osteoclast precursors competes with OPG for the RANKL that osteoblasts carry."""
    opg_injected = m.input("OPG_injection", CELLS_PER_DAY, "OPG given")
    rankl_injected = m.input("RANKL_injection", CELLS_PER_DAY, "RANKL given")
    m.level("OPG", sets=opg_injected)
    m.level("RANKL", sets=rankl_injected)
    opg_affinity = m.parameter("OPG_binding", "L/pmol/day") / m.parameter("OPG_release", PER_DAY)
    rank_affinity = m.parameter("RANK_binding", "L/pmol/day") / m.parameter("RANK_release", PER_DAY)
    opg = m.rule(
        "osteoprotegerin",
        CELLS,
        (opg_injected + m.parameter("OPG_production", PER_DAY) * responding / parathyroid)
        / m.parameter("OPG_elimination", PER_DAY),
        "OPG, held down by PTH",
    )
    return m.rule(
        "RANK_occupancy",
        "1",
        rank_affinity
        * m.parameter("RANKL_per_osteoblast", "1")
        * parathyroid
        * active
        * (1 + rankl_injected / m.parameter("RANKL_production", CELLS_PER_DAY))
        / (1 + rank_affinity * m.parameter("RANK", CELLS) + opg_affinity * opg),
        "occupancy of RANK",
    )


def _osteoblasts(m: Builder, responding: sympy.Symbol, active: sympy.Symbol, growth_factor: sympy.Symbol) -> None:
    """TGF-beta commits precursors and keeps responding osteoblasts from maturing."""
    m.process(
        "osteoblast_commitment_process",
        m.parameter("osteoblast_commitment", CELLS_PER_DAY) * growth_factor,
        makes=responding,
        description="progenitors become responding osteoblasts",
    )
    least = m.parameter("growth_factor_least_occupancy", "1")
    m.process(
        "osteoblast_maturation",
        least * m.parameter("osteoblast_differentiation", PER_DAY) * responding / growth_factor,
        uses=responding,
        makes=active,
        description="responding osteoblasts become active",
    )
    m.process(
        "osteoblast_removal",
        m.parameter("osteoblast_death", PER_DAY) * active,
        uses=active,
        description="active osteoblasts die or become osteocytes and lining cells",
    )


def _osteoclasts(m: Builder, osteoclasts: sympy.Symbol, growth_factor: sympy.Symbol, rankl: sympy.Symbol) -> None:
    """RANK occupancy makes osteoclasts, TGF-beta ends them."""
    m.process(
        "osteoclast_formation",
        m.parameter("osteoclast_differentiation", CELLS_PER_DAY) * rankl,
        makes=osteoclasts,
        description="precursors become active osteoclasts",
    )
    m.process(
        "osteoclast_death_process",
        m.parameter("osteoclast_death", PER_DAY) * growth_factor * osteoclasts,
        uses=osteoclasts,
        description="active osteoclasts die",
    )
