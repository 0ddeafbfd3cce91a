"""The axis of men from pituitary to testis: what LH asks for, and what steroids hold down."""

from __future__ import annotations

import sympy
from sympy import Expr, Symbol

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover
from ranklmodel.mechanisms.person.sex import of_sex, only_in_men


def gonadal_axis(m: Builder) -> None:
    """LH drives Leydig cells; estradiol, and testosterone apart from it, hold LH and FSH down.

    The testis secretes testosterone, androstenedione and estradiol in proportion to the activity of its
    Leydig cells, a sigmoid of LH (Tornoe 2007) times a capacity that falls with age. Its aromatase is
    protected: local testosterone, a hundred times that of serum (PMC3070251), competes with inhibitors.
    So anastrozole, which blocks little there, halves estradiol in men; letrozole takes more; and once the
    testis is silenced either takes nearly all, by one number.

    A GnRH agonist takes LH to a residue that no longer answers: what steroids do to LH goes through GnRH
    and a pituitary that hears it. If the residue rose as steroids fall, castration would undo itself.

    FSH is shown and acts on nothing here: Sertoli cells, and the inhibin by which they hold it down, are
    left out.

    Of women the model says nothing about either: their LH and FSH rest, and who asks for one is refused.
    """
    capacity = _leydig_capacity(m)
    lh = _gonadotropin(m, "LH", "luteinizing_hormone")
    steepness = m.parameter("leydig_steepness", "1")
    called = (lh / m.parameter("leydig_half_LH", "U_per_L")) ** steepness
    activity = m.rule(
        "leydig_activity",
        "1",
        capacity * called / (1 + called),
        "share of what the Leydig cells of a man of 30 years could secrete; 0 in women",
    )
    _secretion(m, activity)
    _gonadotropin(m, "FSH", "follicle_stimulating_hormone")
    states = "luteinizing_hormone", "follicle_stimulating_hormone"
    only_in_men(m, "LH", "FSH", "LH_drive", "FSH_drive", *states)

    # What was measured of a man: low testosterone is his Leydig cells' where LH is high, his pituitary's
    # where LH is low. His estradiol is met by his aromatization, as any woman's after the menopause.
    m.anchor(m["T"], sets="personal_leydig_capacity", at="her age", where=m["testes"])
    m.anchor(m["LH"], sets="personal_LH", at="her age", where=m["testes"])
    m.anchor(m["FSH"], sets="personal_FSH", at="her age", where=m["testes"])


def _leydig_capacity(m: Builder) -> Expr:
    """Return how many Leydig cells are left, relative to men of the age from which they are counted."""
    years = m["age"] - m.parameter("leydig_reference_age", "year")
    left = sympy.exp(-m.parameter("leydig_decline", "1/year") * years)
    return m["testes"] * m.parameter("personal_leydig_capacity", "1") * left


def _gonadotropin(m: Builder, hormone: str, name: str) -> Symbol:
    """Return a hormone of the pituitary in plasma, which follows within hours what drives its release."""
    k, drive = m.parameter, _drive(m, hormone)
    reference, own = k(f"{hormone}_reference", "U_per_L"), k(f"personal_{hormone}", "1")
    level = turnover(
        m,
        name,
        "U_per_L",
        f"{hormone} in plasma of men; at rest in women",
        rate=k(f"{hormone}_turnover", "1/day"),
        target=reference * of_sex(m, own, drive),
        start=reference * own,
        made_by=f"release_of_{hormone}",
        lost_by=f"clearance_of_{hormone}",
    )
    m.rule(hormone, "U_per_L", m["testes"] * level, f"{hormone} in plasma of men")
    return level


def _drive(m: Builder, hormone: str) -> Symbol:
    """Return the release of a gonadotropin: what steroids leave of it, or what is left without GnRH.

    What is left is no share of a man's own: his own stands for how his pituitary answers GnRH.
    """
    k, agonist = m.parameter, m["gnrh_agonist"]
    estradiol = (k("LH_reference_estradiol", "pg/mL") / m["E2"]) ** k(f"{hormone}_response_to_estradiol", "1")
    testosterone = (k("LH_reference_testosterone", "ng/dL") / m["T"]) ** k(f"{hormone}_response_to_testosterone", "1")
    return m.rule(
        f"{hormone}_drive",
        "1",
        (1 - agonist) * estradiol * testosterone * k(f"personal_{hormone}", "1") + agonist * k("LH_without_GnRH", "1"),
        f"release of {hormone} relative to that of a healthy young man",
    )


def _secretion(m: Builder, activity: Symbol) -> None:
    """Secrete three steroids in proportion to Leydig activity, one of them as far as aromatase is at work."""
    k = m.parameter
    m.process(
        "testicular_secretion_of_testosterone",
        k("testicular_testosterone_secretion", "ug/day") * activity,
        makes=m["T"],
    )
    m.process(
        "testicular_secretion_of_androstenedione",
        k("testicular_androstenedione_secretion", "ug/day") * activity,
        makes=m["A4"],
    )
    aromatase = m["personal_aromatization"] * m["active_testicular_aromatase"]
    m.process(
        "testicular_secretion_of_estradiol",
        k("testicular_estradiol_secretion", "ug/day") * activity * aromatase,
        makes=m["E2"],
    )
