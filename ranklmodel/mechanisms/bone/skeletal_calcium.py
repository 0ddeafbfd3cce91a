"""Calcium that bone takes from plasma and gives back: by remodelling, and at its surface."""

from __future__ import annotations

from sympy import Expr

from ranklmodel.language.builder import Builder


def skeletal_calcium(m: Builder) -> None:
    """Sites stand for the skeleton: a part turns over as the spine does, the rest as the hip.

    Calcium leaves with resorbed mineral, and goes into new bone at once and again as young bone
    matures: what each site's mineral does, as part of all calcium in the skeleton. Beside it the
    surface of bone holds calcium in exchange with plasma, which damps what lasts hours to days and
    changes no steady state.
    """
    k, plasma = m.parameter, m["Ca_s"]
    skeleton, as_spine = k("skeletal_calcium", "mmol"), k("skeleton_as_spine", "1")
    spine, hip = _of_site(m, "LS"), _of_site(m, "TH")
    entering = m.rule(
        "calcium_into_bone",
        "mmol/day",
        skeleton * (as_spine * spine[0] + (1 - as_spine) * hip[0]),
        "calcium that new and maturing bone takes from plasma",
    )
    leaving = m.rule(
        "calcium_out_of_bone",
        "mmol/day",
        skeleton * (as_spine * spine[1] + (1 - as_spine) * hip[1]),
        "calcium that resorption gives to plasma",
    )
    m.process("mineralisation_from_plasma", entering, uses=plasma)
    m.process("calcium_release_by_resorption", leaving, makes=plasma)

    volume, rate = k("exchangeable_calcium_volume", "L"), k("calcium_exchange_rate", "1/day")
    surface = m.pool(
        "surface_calcium",
        "mmol/L",
        "calcium at the surface of bone, as the plasma calcium it is even with",
        holds="mmol",
        volume=volume,
        start=m["reference_calcium"],
    )
    m.process("calcium_to_the_surface_of_bone", rate * volume * plasma, uses=plasma, makes=surface)
    m.process("calcium_from_the_surface_of_bone", rate * volume * surface, uses=surface, makes=plasma)


def _of_site(m: Builder, site: str) -> tuple[Expr, Expr]:
    """Return mineral that a site takes up and gives off a day, relative to what it holds when young."""
    new, young = m["young_mineral"], m[f"{site}_young_bone"]
    forming = m[f"{site}_turnover"] * m[f"{site}_balance"] * m["mineralising_osteoblasts"]
    maturing = m["mineral_maturation"] * young
    resorbing = m[f"{site}_turnover"] * m[f"{site}_resorbing"]
    return new * forming + (1 - new) * maturing, resorbing * m[f"{site}_mineral"]
