"""Valle 2005: exemestane in three compartments, and the estrone sulfate that it holds down.

First-order absorption, a central compartment with two beside it, and estrone sulfate whose synthesis
exemestane inhibits by a sigmoid of its concentration. A meal and a suspension change absorption and
its extent. The lag of 0.21 h before absorption is a delay of the dose and stands in the regimen, as
its start. Numbers as printed, per hour, in ``params/examples/valle_2005.yaml``.

Source: Valle M, Di Salle E, Jannuzzo MG, et al. Br J Clin Pharmacol 2005;59:355-364
(doi 10.1111/j.1365-2125.2005.02335.x), its tables 2 to 4 read in a public transcription.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder

if TYPE_CHECKING:
    import sympy

    from ranklmodel.model.model import Model


def valle_2005() -> Model:
    """Return exemestane and estrone sulfate.

    Returns
    -------
    Model
        Amounts in mg; ``exemestane_concentration`` and ``estrone_sulfate`` in pg/mL.

    Examples
    --------
    >>> [state.name for state in valle_2005().states][-1]
    'estrone_sulfate'
    """
    m = Builder("valle_2005")
    with m.mechanism("valle_2005"):
        _estrone_sulfate(m, _exemestane(m))
    return replace(m.assemble(), mechanisms={"valle_2005": __doc__ or ""})


def _hourly(m: Builder, name: str) -> sympy.Expr:
    """Return a rate that was printed per hour, per day."""
    return m.parameter(name, "1/hour") / m.conversion("hour", "day")


def _exemestane(m: Builder) -> sympy.Symbol:
    gut = m.state("exemestane_gut", "mg", "exemestane in the gut")
    plasma = m.state("exemestane_plasma", "mg", "exemestane in plasma, by the tablet taken fasting")
    m.administration("exemestane", "oral", into=gut)
    m.process(
        "exemestane_absorption",
        _hourly(m, "exemestane_absorption_rate") * gut,
        uses=gut,
        makes={plasma: m.parameter("exemestane_relative_availability", "1")},
    )
    m.process("exemestane_elimination", _hourly(m, "exemestane_elimination_rate") * plasma, uses=plasma)
    for place in ("near", "deep"):
        tissue = m.state(f"exemestane_{place}", "mg", f"exemestane in the {place} compartment")
        into = _hourly(m, f"exemestane_to_{place}") * plasma
        back = _hourly(m, f"exemestane_from_{place}") * tissue
        m.process(f"exemestane_distribution_{place}", into, uses=plasma, makes=tissue)
        m.process(f"exemestane_return_{place}", back, uses=tissue, makes=plasma)
    volume = m.parameter("exemestane_apparent_volume", "L")
    return m.rule(
        "exemestane_concentration",
        "pg/mL",
        plasma / volume * m.conversion("mg/L", "pg/mL"),
        "exemestane in plasma",
    )


def _estrone_sulfate(m: Builder, concentration: sympy.Symbol) -> None:
    level = (concentration / m.parameter("exemestane_half_inhibition", "pg/mL")) ** m.parameter(
        "exemestane_steepness", "1"
    )
    inhibited = m.rule(
        "inhibited_synthesis", "1", level / (1 + level), "share of the synthesis of estrone sulfate inhibited"
    )
    before = m.parameter("estrone_sulfate_before", "pg/mL")
    lost = _hourly(m, "estrone_sulfate_loss_rate")
    estrone_sulfate = m.state("estrone_sulfate", "pg/mL", "estrone sulfate in plasma", start=before)
    m.process("estrone_sulfate_synthesis", lost * before * (1 - inhibited), makes=estrone_sulfate)
    m.process("estrone_sulfate_loss", lost * estrone_sulfate, uses=estrone_sulfate)
    m.rule("remaining_estrone_sulfate", "1", estrone_sulfate / before, "estrone sulfate over that before")
