"""Pillai 2004: ibandronate and the C-telopeptide in urine, twice.

The paper's classical model follows ibandronate through four compartments, the last of them bone,
whose concentration inhibits the making of C-telopeptide, which itself creeps down untreated. Its
``kinetics of action`` model has one virtual amount instead: what decays of it a day inhibits. The
paper calls their fits virtually indistinguishable. Numbers in ``params/examples/pillai_2004.yaml``.

Source: Pillai G, Gieschke R, Goggin T, et al. Br J Clin Pharmacol 2004;58:618-631
(doi 10.1111/j.1365-2125.2004.02224.x, PMC1884644): table 3 read there, table 4 and the appendix in
a public transcription.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover

if TYPE_CHECKING:
    import sympy

    from ranklmodel.model.model import Model

MARKER = "ug/mmolCr"


def pillai_2004() -> Model:
    """Return the kinetics-of-action model, the paper's final one.

    Returns
    -------
    Model
        ``urinary_CTX`` in ug/mmolCr as it is measured; ``supplements`` at the level 1 stands for
        daily calcium and vitamin D.

    Examples
    --------
    >>> sorted({one.route for one in pillai_2004().administrations})
    ['intravenous', 'level', 'oral']
    """
    m = Builder("pillai_2004")
    with m.mechanism("pillai_2004"):
        supplements = m.input("supplements", "1", "whether calcium and vitamin D are taken, 0 or 1")
        m.level("supplements", sets=supplements)
        k = m.parameter
        slower = k("decay_with_supplements", "1/day") - k("decay_without_supplements", "1/day")
        decay = k("decay_without_supplements", "1/day") + supplements * slower
        virtual = m.state("ibandronate_virtual", "mg", "ibandronate at the site of its action")
        m.administration("ibandronate", "intravenous", into=virtual)
        _tablet(m, virtual)
        m.process("ibandronate_decay", decay * virtual, uses=virtual)
        drive = (decay * virtual * m.conversion("mg", "ug") / k("half_inhibiting_rate", "ug/day")) ** k(
            "rate_steepness", "1"
        )
        _measured(m, _telopeptide(m, drive), supplements)
    return replace(m.assemble(), mechanisms={"pillai_2004": __doc__ or ""})


def pillai_2004_concentrations() -> Model:
    """Return the classical model of plasma, bone and telopeptide.

    Returns
    -------
    Model
        Amounts in mg, ``ibandronate_concentration`` and ``bone_concentration`` in ug/L.

    Examples
    --------
    >>> [s.name for s in pillai_2004_concentrations().states if s.unit == "mg"]
    ['ibandronate_plasma', 'ibandronate_compartment_2', 'ibandronate_compartment_3', 'ibandronate_bone']
    """
    m = Builder("pillai_2004")
    with m.mechanism("pillai_2004"):
        k = m.parameter
        plasma = m.state("ibandronate_plasma", "mg", "ibandronate in plasma")
        m.administration("ibandronate", "intravenous", into=plasma)
        level = plasma / k("plasma_volume", "L")
        m.rule("ibandronate_concentration", "ug/L", level * m.conversion("mg/L", "ug/L"), "ibandronate in plasma")
        m.process("ibandronate_clearance", k("renal_clearance", "L/day") * level, uses=plasma)
        for place in ("compartment_2", "compartment_3", "bone"):
            tissue = m.state(f"ibandronate_{place}", "mg", f"ibandronate in {place.replace('_', ' ')}")
            exchange, volume = k(f"exchange_{place}", "L/day"), k(f"volume_{place}", "L")
            m.process(f"distribution_{place}", exchange * level, uses=plasma, makes=tissue)
            m.process(f"return_{place}", exchange * tissue / volume, uses=tissue, makes=plasma)
        bone = m["ibandronate_bone"] / k("volume_bone", "L") * m.conversion("mg/L", "ug/L")
        bone = m.rule("bone_concentration", "ug/L", bone, "ibandronate in the bone compartment")
        _creeping_telopeptide(m, (bone / k("half_inhibiting_level", "ug/L")) ** k("level_steepness", "1"))
    return replace(m.assemble(), mechanisms={"pillai_2004": __doc__ or ""})


def _tablet(m: Builder, virtual: sympy.Symbol) -> None:
    """Let a tablet in by its bioavailability; it enters within minutes against days of decay."""
    gut = m.state("ibandronate_gut", "mg", "ibandronate of tablets")
    m.administration("ibandronate", "oral", into=gut)
    m.process(
        "ibandronate_uptake",
        m.parameter("tablet_uptake", "1/day") * gut,
        uses=gut,
        makes={virtual: m.parameter("tablet_availability", "1")},
    )


def _telopeptide(m: Builder, drive: sympy.Expr) -> sympy.Symbol:
    made, lost = m.parameter("CTX_synthesis", f"{MARKER}/day"), m.parameter("CTX_loss_rate", "1/day")
    inhibited = m.rule("inhibited_synthesis_of_CTX", "1", drive / (1 + drive), "share of the synthesis inhibited")
    marker = m.state("CTX_without_drift", MARKER, "urinary CTX without drift and supplements", start=made / lost)
    m.process("CTX_made", made * (1 - inhibited), makes=marker)
    m.process("CTX_lost", lost * marker, uses=marker)
    return marker


def _measured(m: Builder, marker: sympy.Symbol, supplements: sympy.Symbol) -> None:
    """Multiply by the untreated rise and by what supplements leave, both as states instead of time."""
    rise = m.state("untreated_rise", "1", "rise with time, untreated", settles=False)
    m.process("rising", m.parameter("untreated_slope", "1/day"), makes=rise)
    rate = m.parameter("supplements_rate", "1/day")
    effect = turnover(m, "supplements_effect", "1", "how far supplements act", rate=rate, target=supplements, start=0)
    most = m.parameter("supplements_most_suppression", "1")
    m.rule("urinary_CTX", MARKER, marker * (1 + rise) * (1 - most * effect), "urinary CTX as it is measured")


def _creeping_telopeptide(m: Builder, drive: sympy.Expr) -> None:
    """Let synthesis creep from its rate at the start to another one, apart from the drug."""
    start, end = m.parameter("CTX_at_start", MARKER), m.parameter("CTX_last_synthesis", f"{MARKER}/day")
    made = m.parameter("CTX_first_synthesis", f"{MARKER}/day")
    untreated = turnover(
        m,
        "untreated_synthesis",
        f"{MARKER}/day",
        "synthesis without the drug",
        rate=m.parameter("synthesis_change_rate", "1/day"),
        target=end,
        start=made,
    )
    marker = m.state("urinary_CTX", MARKER, "urinary CTX", start=start)
    inhibited = m.rule("inhibited_synthesis_of_CTX", "1", drive / (1 + drive), "share of the synthesis inhibited")
    m.process("CTX_made", untreated * (1 - inhibited), makes=marker)
    m.process("CTX_lost", made / start * marker, uses=marker)
