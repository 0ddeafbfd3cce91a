"""Osteoblast lineage, osteocytes and sclerostin."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def osteoblasts(m: Builder) -> None:
    """Recruitment follows resorption; cells then lay collagen, then mineralise.

    Each stage is a first-order delay; together they last the four months of a formation period
    (iliac histomorphometry: 89 days of formation after 27 of resorption). A share of recruitment
    does not depend on resorption (bone lining cells, modelling). All stages are relative to the
    healthy premenopausal woman.

    Recruitment must come before the RANKL module in the assembly, since lineage cells make OPG;
    :func:`recruitment` closes the loop once osteoclasts and sclerostin exist.
    """
    stage = m.parameter("osteoblast_stage_duration", "day")
    mineralisation = m.parameter("mineralising_stage_duration", "day")
    recruited = m.state(
        "osteoblast_precursors", "1", "recruited osteoblast precursors, 1 before menopause", start=1
    )
    laying = m.state(
        "collagen_laying_osteoblasts",
        "1",
        "osteoblasts laying collagen, 1 before menopause",
        start=1,
    )
    mineralising = m.state(
        "mineralising_osteoblasts",
        "1",
        "osteoblasts whose bone mineralises, 1 before menopause",
        start=1,
    )
    m.process("osteoblast_maturation", recruited / stage, uses=recruited, makes=laying)
    m.process(
        "end_of_collagen_laying",
        laying / stage,
        uses=laying,
        makes={mineralising: stage / mineralisation},
    )
    m.process("end_of_mineralisation", mineralising / mineralisation, uses=mineralising)


def osteocytes(m: Builder) -> None:
    """Osteocytes answer load and estrogen through sclerostin, and keep up the balance of bone.

    Viable osteocytes follow estrogen slowly: what is lost of them weakens formation over about a
    year (see bone_mass). Sclerostin rises with the deficit and falls with load above habit.
    """
    deficit = m["estrogen_deficit"]
    turnover = m.parameter("osteocyte_turnover", "1/day")
    viable = m.state("osteocytes", "1", "viable osteocytes, 1 before menopause", start=1)
    loss = m.parameter("osteocyte_loss", "1")
    m.process("osteocyte_embedding", turnover * (1 - loss * deficit), makes=viable)
    m.process("osteocyte_death", turnover * viable, uses=viable)
    m.rule(
        "osteocyte_deficit",
        "1",
        (1 - viable) / loss,
        "estrogen deficit as the osteocytes have felt it over the past year or so",
    )

    load = m.input("exercise_load", "1", "mechanical load above habit, 0 at habit")
    m.level("exercise", sets=load)
    sclerostin_turnover = m.parameter("sclerostin_turnover", "1/day")
    sclerostin = m.state(
        "sclerostin", "1", "sclerostin, 1 before menopause at habitual load", start=1
    )
    m.process(
        "sclerostin_production",
        sclerostin_turnover
        * (1 + m.parameter("sclerostin_rise", "1") * deficit)
        / (1 + m.parameter("sclerostin_load_response", "1") * load),
        makes=sclerostin,
    )
    m.process("sclerostin_clearance", sclerostin_turnover * sclerostin, uses=sclerostin)


def recruitment(m: Builder) -> None:
    """Osteoblast precursors are recruited by resorption, less where sclerostin is high."""
    stage = m["osteoblast_stage_duration"]
    uncoupled = m.parameter("uncoupled_recruitment", "1")
    inhibition = m.parameter("sclerostin_inhibition", "1")
    wnt = m.rule(
        "wnt_signal",
        "1",
        (1 + inhibition) / (1 + inhibition * m["sclerostin"]),
        "Wnt signalling, 1 before menopause at habitual load",
    )
    m.process(
        "osteoblast_recruitment",
        (uncoupled + (1 - uncoupled) * m["osteoclasts"]) * wnt / stage,
        makes=m["osteoblast_precursors"],
    )
