"""Osteoclast precursors and active osteoclasts."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def osteoclasts(m: Builder) -> None:
    """Precursors arrive, differentiate under RANK or die; active osteoclasts die under estrogen.

    The precursors' death matters: without it every precursor becomes an osteoclast sooner or later
    whatever RANKL does, and the rise of resorption on an inhibitor would fade. While RANKL is
    blocked the pool fills; with a slow death this is the memory from which resorption overshoots
    afterwards, an alternative to that of ``young_osteocytes``.

    Osteoclasts live on RANKL and die by Fas and TGF-beta, which estrogen raises: apoptosis falls
    with the estrogen deficit and with RANK occupancy; drugs that kill osteoclasts multiply it. Both
    pools are relative to the healthy premenopausal woman.
    """
    occupancy, deficit = m["rank_occupancy"], m["estrogen_deficit"]
    death, apoptosis = m.parameter("precursor_death", "1/day"), m.parameter("osteoclast_apoptosis_rate", "1/day")
    preference = m.parameter("precursor_differentiation_ratio", "1")
    survival, lifespan = m.parameter("rank_survival", "1"), m.parameter("estrogen_apoptosis", "1")

    precursors = m.state("osteoclast_precursors", "1", "osteoclast precursors, 1 before menopause", start=1)
    active = m.state("osteoclasts", "1", "active osteoclasts, 1 before menopause", start=1)
    m.process("precursor_arrival", death * (1 + preference), makes=precursors)
    m.process("precursor_loss", death * precursors, uses=precursors)
    m.process(
        "osteoclast_differentiation",
        death * preference * occupancy * precursors,
        uses=precursors,
        makes={active: apoptosis / (death * preference)},
    )
    speed = m.product(
        "osteoclast_apoptosis_factor",
        "1",
        "osteoclast death rate relative to before menopause",
        base=(1 - lifespan * deficit) * (1 + survival) / (1 + survival * occupancy),
    )
    m.process("osteoclast_apoptosis", apoptosis * speed * active, uses=active)
