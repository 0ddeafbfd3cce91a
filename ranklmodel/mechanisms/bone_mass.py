"""Bone mass at lumbar spine, total hip and femoral neck, in young and mature mineral."""

from __future__ import annotations

from sympy import Expr

from ranklmodel.network.builder import Builder

SITES = {"LS": "lumbar spine", "TH": "total hip", "FN": "femoral neck"}


def bone_mass(m: Builder) -> None:
    """Osteoclasts remove bone in proportion to what is there, osteoblasts add bone at each site.

    One law for every cause of change. Turnover of a site scales resorption and formation alike;
    the balance of each remodelling unit weakens with the estrogen deficit, at once
    (``balance``) or as the osteocytes feel it (``slow_share`` of it). New bone is young until its
    secondary mineralisation, and weighs ``young_mineral`` of mature bone. Volumes are relative to
    the young adult's at that site.

    Three parts of a change can be told apart (Hernandez 2001): mineral missing in young bone, bone
    that is being rebuilt (remodelling space: what the osteoblasts under way will still form), and
    the rest, the balance. Resorbed and formed bone are kept as running totals.
    """
    resorbing, forming = m["osteoclasts"], m["mineralising_osteoblasts"]
    maturation = m.parameter("mineral_maturation", "1/day")
    young_mineral = m.parameter("young_mineral", "1")
    under_way = m.rule(
        "osteoblasts_under_way",
        "day",
        m["osteoblast_stage_duration"]
        * (m["osteoblast_precursors"] + m["collagen_laying_osteoblasts"])
        + m["mineralising_stage_duration"] * forming,
        "formation still to come from the osteoblasts under way, in days of reference formation",
    )
    turnovers, imbalances = site_parameters(m)
    for site, where in SITES.items():
        turnover = turnovers[site]
        start_young = turnover / (maturation + turnover)
        young = m.state(f"{site}_young_bone", "1", f"young bone, {where}", start=start_young)
        mature = m.state(f"{site}_mature_bone", "1", f"mature bone, {where}", start=1 - start_young)
        slow = m.parameter(f"{site}_slow_share", "1")
        balance = m.rule(
            f"{site}_balance",
            "1",
            1
            - imbalances[site]
            * ((1 - slow) * m["estrogen_deficit"] + slow * m["osteocyte_deficit"]),
            f"bone formed per bone resorbed, {where}, 1 before menopause",
        )
        formed = m.state(f"{site}_formed", "1", f"bone formed so far, {where}", settles=False)
        resorbed = m.state(f"{site}_resorbed", "1", f"bone resorbed so far, {where}", settles=False)
        m.process(f"{site}_formation", turnover * balance * forming, makes={young: 1, formed: 1})
        m.process(
            f"{site}_resorption_of_young_bone",
            turnover * resorbing * young,
            uses=young,
            makes=resorbed,
        )
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
            young_mineral * young + mature,
            f"bone mineral, {where}, relative to fully mineralised young-adult bone",
        )
        m.observable(
            f"{site}_mineral_missing",
            "1",
            (1 - young_mineral) * young,
            f"mineral still missing in young bone, {where}",
        )
        m.observable(
            f"{site}_remodelling_space",
            "1",
            turnover * balance * under_way,
            f"bone being rebuilt, {where}",
        )
        m.observable(
            f"{site}_balance_volume",
            "1",
            young + mature + turnover * balance * under_way,
            f"bone volume once what is being rebuilt is filled in, {where}",
        )


def site_parameters(m: Builder) -> tuple[dict[str, Expr], dict[str, Expr]]:
    """Return turnover and imbalance of each site; the neck's are those of the hip it is part of."""
    turnovers: dict[str, Expr] = {}
    imbalances: dict[str, Expr] = {}
    for site in ("LS", "TH"):
        turnovers[site] = m.parameter(f"{site}_turnover", "1/day")
        imbalances[site] = m.parameter(f"{site}_imbalance", "1")
    turnovers["FN"] = turnovers["TH"] * m.parameter("FN_turnover_ratio", "1")
    imbalances["FN"] = imbalances["TH"] * m.parameter("FN_imbalance_ratio", "1")
    return turnovers, imbalances
