"""Estrogen receptors: free estradiol, occupancy of alpha and beta, the deficit bone perceives."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.shapes import saturation


def estrogen_receptors(m: Builder) -> None:
    """Estrogen action is a weighted occupancy of ER-alpha and ER-beta by free estradiol.

    One binding curve without cooperativity serves menopause (100 to 6 pg/mL) and inhibitors (6 to
    0.5 pg/mL) alike. Estrone is left out: it binds nine times more weakly (PMC124311) and
    moves in proportion to estradiol in every trial of inhibitors, so its weight could not be told
    from the half-effect concentration.

    The deficit is 0 in the healthy premenopausal woman, approaches 1 as estradiol vanishes, and is
    negative above the reference. Drugs enter at four ports: a factor on SHBG, an estrogen that acts as
    free estradiol does, a competitor for both receptors, and the part of it that acts at ER-alpha itself.
    Without drugs each is what it was before there were any.
    """
    albumin = m.parameter("estradiol_albumin_binding", "1")
    own = m.parameter("SHBG", "nmol/L")
    shbg = m.product("SHBG_level", "nmol/L", "sex hormone-binding globulin in plasma", base=own)
    affinity = m.parameter("estradiol_shbg_affinity", "L/nmol")
    free = m.rule(
        "free_estradiol",
        "pg/mL",
        m["E2"] / (1 + albumin + affinity * shbg),
        "estradiol not bound to albumin or SHBG",
    )
    acting = m.sum(
        "acting_estrogen",
        "pg/mL",
        "free estradiol, and other estrogens as the free estradiol that would act as they do",
        base=free,
    )
    competition = m.sum(
        "estrogen_receptor_competition",
        "1",
        "estradiol that half an effect takes, 1 where nothing competes for the receptors",
        base=1,
    )
    half_alpha = m.parameter("estrogen_receptor_alpha_half", "pg/mL")
    half_beta = half_alpha * m.parameter("estrogen_receptor_beta_ratio", "1")
    weight_beta = m.parameter("estrogen_receptor_beta_weight", "1")
    by_estrogen = saturation(acting, half_alpha * competition), saturation(acting, half_beta * competition)
    alpha = m.rule("estrogen_receptor_alpha", "1", by_estrogen[0], "occupancy of estrogen receptor alpha by estrogen")
    beta = m.rule("estrogen_receptor_beta", "1", by_estrogen[1], "occupancy of estrogen receptor beta by estrogen")

    agonism = m.sum("estrogen_receptor_agonism", "1", "competitors for the receptors, each by its efficacy at alpha")
    partial = m.rule(
        "estrogen_receptor_alpha_by_competitors",
        "1",
        agonism / (competition + acting / half_alpha),
        "what competitors do at estrogen receptor alpha themselves",
    )

    reference = m.parameter("reference_free_estradiol", "pg/mL")
    full_action = m.rule(
        "reference_estrogen_action",
        "1",
        (1 - weight_beta) * saturation(reference, half_alpha) + weight_beta * saturation(reference, half_beta),
        "estrogen action in the healthy premenopausal woman",
    )
    action = m.sum(
        "estrogen_action",
        "1",
        "weighted occupancy of both receptors",
        base=(1 - weight_beta) * (alpha + partial) + weight_beta * beta,
    )
    m.rule(
        "estrogen_deficit",
        "1",
        1 - action / full_action,
        "estrogen action that is missing, as a share of the premenopausal one",
    )
