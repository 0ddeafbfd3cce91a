"""Bone mass at lumbar spine, total hip and femoral neck, in young and mature mineral."""

from __future__ import annotations

from sympy import Expr

from ranklmodel.language.builder import Builder

SITES = {"LS": "lumbar spine", "TH": "total hip", "FN": "femoral neck"}


def bone_mass(m: Builder) -> None:
    """Osteoclasts remove bone in proportion to what is there, osteoblasts add bone at each site.

    One law for every cause of change. Turnover of a site scales resorption and formation alike;
    the balance of each remodelling unit weakens with the estrogen deficit, at once or, for
    ``slow_share`` of it, as the osteocytes feel it; what else changes it adds its term. New bone is
    young until its secondary mineralisation, and weighs ``young_mineral`` of mature bone. Volumes are
    relative to the young adult's at that site.
    """
    m.parameter("mineral_maturation", "1/day")
    m.parameter("young_mineral", "1")
    m.rule(
        "osteoblasts_under_way",
        "day",
        m["osteoblast_stage_duration"] * (m["osteoblast_precursors"] + m["collagen_laying_osteoblasts"])
        + m["mineralising_stage_duration"] * m["mineralising_osteoblasts"],
        "formation still to come from the osteoblasts under way, in days of reference formation",
    )
    turnovers, imbalances = site_parameters(m)
    for site, where in SITES.items():
        balance = site_balance(m, site, where, imbalances[site])
        remodelling(m, site, where, turnovers[site], balance)
        parts_of_change(m, site, where, turnovers[site] * balance)


def site_parameters(m: Builder) -> tuple[dict[str, Expr], dict[str, Expr]]:
    """Return turnover and imbalance of each site."""
    turnovers: dict[str, Expr] = {site: m.parameter(f"{site}_turnover", "1/day") for site in SITES}
    imbalances: dict[str, Expr] = {site: m.parameter(f"{site}_imbalance", "1") for site in SITES}
    return turnovers, imbalances


def site_balance(m: Builder, site: str, where: str, imbalance: Expr) -> Expr:
    """Bone formed per bone resorbed falls with the deficit, now and as osteocytes feel it."""
    slow = m.parameter(f"{site}_slow_share", "1")
    deficit = (1 - slow) * m["estrogen_deficit"] + slow * m["osteocyte_deficit"]
    return m.sum(
        f"{site}_balance",
        "1",
        f"bone formed per bone resorbed, {where}, 1 before menopause",
        base=1 - imbalance * deficit,
    )


def remodelling(m: Builder, site: str, where: str, turnover: Expr, balance: Expr) -> None:
    """Form young bone, let it mineralise, resorb both; keep running totals of both flows."""
    resorbing = m.product(
        f"{site}_resorbing", "1", f"resorption of what is there, {where}, 1 before menopause", base=m["osteoclasts"]
    )
    maturation = m["mineral_maturation"]
    start_young = turnover / (maturation + turnover)
    young = m.state(f"{site}_young_bone", "1", f"young bone, {where}", start=start_young)
    mature = m.state(f"{site}_mature_bone", "1", f"mature bone, {where}", start=1 - start_young)
    formed = m.state(f"{site}_formed", "1", f"bone formed so far, {where}", settles=False)
    resorbed = m.state(f"{site}_resorbed", "1", f"bone resorbed so far, {where}", settles=False)
    m.process(
        f"{site}_formation",
        turnover * balance * m["mineralising_osteoblasts"],
        makes={young: 1, formed: 1},
    )
    m.process(f"{site}_resorption_of_young_bone", turnover * resorbing * young, uses=young, makes=resorbed)
    m.process(
        f"{site}_resorption_of_mature_bone",
        turnover * resorbing * mature,
        uses=mature,
        makes=resorbed,
    )
    m.process(f"{site}_secondary_mineralisation", maturation * young, uses=young, makes=mature)
    m.rule(
        f"{site}_mineral",
        "1",
        m["young_mineral"] * young + mature,
        f"bone mineral, {where}, relative to fully mineralised young-adult bone",
    )


def parts_of_change(m: Builder, site: str, where: str, forming: Expr) -> None:
    """Show the three parts of a change of mineral apart (Hernandez 2001).

    Mineral missing in young bone; bone being rebuilt, which is what the osteoblasts under way will
    still form; and the volume once that is filled in, which only the balance changes.
    """
    young, mature = m[f"{site}_young_bone"], m[f"{site}_mature_bone"]
    rebuilt = forming * m["osteoblasts_under_way"]
    m.observable(
        f"{site}_mineral_missing",
        "1",
        (1 - m["young_mineral"]) * young,
        f"mineral still missing in young bone, {where}",
    )
    m.observable(f"{site}_remodelling_space", "1", rebuilt, f"bone being rebuilt, {where}")
    m.observable(
        f"{site}_balance_volume",
        "1",
        young + mature + rebuilt,
        f"bone volume once what is being rebuilt is filled in, {where}",
    )
