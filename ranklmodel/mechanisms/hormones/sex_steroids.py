"""Sex steroids: adrenal and ovarian secretion, peripheral aromatization, clearance."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Expr, Symbol

from ranklmodel.language.builder import Builder


@dataclass(frozen=True)
class Steroid:
    """A steroid in plasma.

    Attributes
    ----------
    name : str
        In full, as parameters call it.
    level : Symbol
        In the unit clinicians read.
    mass : Expr
        The same in ug/L.
    share : Expr
        By how much a microgram raises the level.
    """

    name: str
    level: Symbol
    mass: Expr
    share: Expr


def sex_steroids(m: Builder) -> None:
    """Androstenedione and testosterone feed estrone and estradiol through aromatase.

    After the menopause nearly all estrone comes from adrenal androstenedione (Grodin 1973: 46 ug of
    1.75 mg a day), and most estradiol from estrone. Androgens are cleared by other ways than
    aromatization at rates that make up their measured clearance, so that an inhibitor's saving of
    androgens is the small one it is.
    """
    androstenedione = plasma_steroid(m, "A4", "androstenedione", "ng/mL")
    testosterone = plasma_steroid(m, "T", "testosterone", "ng/dL")
    estrone = plasma_steroid(m, "E1", "estrone", "pg/mL")
    estradiol = plasma_steroid(m, "E2", "estradiol", "pg/mL")
    secretion(m, androstenedione, testosterone, estradiol)
    aromatization(m, androstenedione, testosterone, estrone, estradiol)
    interconversion(m, androstenedione, testosterone, estrone, estradiol)
    for steroid in (androstenedione, testosterone, estrone, estradiol):
        clearance = m.parameter(f"{steroid.name}_clearance", "L/day")
        m.process(
            f"clearance_of_{steroid.name}",
            clearance * steroid.mass,
            uses={steroid.level: steroid.share},
        )
    estrone_sulfate(m, estrone)
    estradiol_patch(m, estradiol)
    # What differs between people is what makes most of their estradiol: the ovary while it cycles,
    # aromatization after that.
    m.anchor("E2", sets="personal_aromatization", at="her age")
    m.anchor("E2", sets="ovarian_estradiol_secretion", at="her age", where="ovarian_function")


def plasma_steroid(m: Builder, symbol: str, name: str, unit: str) -> Steroid:
    """Declare a steroid in plasma with its volume of distribution."""
    start = m.parameter(f"{name}_adult", unit)
    level = m.state(symbol, unit, f"plasma {name}", start=start)
    per_microgram = m.conversion("ug/L", unit)
    volume = m.parameter(f"{name}_volume", "L")
    return Steroid(name, level, level / per_microgram, per_microgram / volume)


def secretion(
    m: Builder, androstenedione: Steroid, testosterone: Steroid, estradiol: Steroid
) -> None:
    """Adrenal and basal secretion last for life, ovarian secretion while the ovary cycles."""
    ovarian = m["ovarian_function"]
    for process, rate, product in (
        (
            "adrenal_secretion_of_androstenedione",
            m.parameter("adrenal_androstenedione_secretion", "ug/day"),
            androstenedione,
        ),
        (
            "ovarian_secretion_of_androstenedione",
            m.parameter("ovarian_androstenedione_secretion", "ug/day") * ovarian,
            androstenedione,
        ),
        (
            "secretion_of_testosterone",
            m.parameter("testosterone_secretion", "ug/day"),
            testosterone,
        ),
        (
            "ovarian_secretion_of_estradiol",
            m.parameter("ovarian_estradiol_secretion", "ug/day") * ovarian,
            estradiol,
        ),
    ):
        m.process(process, rate, makes={product.level: product.share})


def aromatization(
    m: Builder,
    androstenedione: Steroid,
    testosterone: Steroid,
    estrone: Steroid,
    estradiol: Steroid,
) -> None:
    """Fat, muscle and skin make estrogens of androgens, the more the more of them there is.

    A person's own level is met through ``personal_aromatization`` (1 unless her estradiol was
    measured). A little estradiol is formed where inhibitors do not reach, in the same tissues:
    plasma estradiol falls less (to 7 % on anastrozole, 5 % on letrozole; Geisler 2008) than tracer
    aromatization of plasma androstenedione (to 3 and 1 %).
    """
    body_mass = m.parameter("body_mass_index", "kg/m^2")
    reference = m.parameter("reference_body_mass_index", "kg/m^2")
    adiposity = m.rule(
        "adiposity",
        "1",
        (body_mass / reference) ** m.parameter("adiposity_exponent", "1"),
        "peripheral aromatization relative to the reference body mass index",
    )
    capacity = m.parameter("personal_aromatization", "1") * adiposity
    tissue = m.rule(
        "peripheral_aromatase",
        "1",
        capacity * m["active_aromatase"],
        "aromatase activity of fat, muscle and skin, 1 in the reference person",
    )
    for androgen, estrogen in ((androstenedione, estrone), (testosterone, estradiol)):
        rate = m.parameter(f"{androgen.name}_aromatization", "L/day")
        weight = m.parameter(f"estrogen_per_{androgen.name}", "1")
        m.process(
            f"aromatization_of_{androgen.name}",
            rate * tissue * androgen.mass,
            uses={androgen.level: androgen.share},
            makes={estrogen.level: weight * estrogen.share},
        )
    m.process(
        "formation_of_estradiol_beyond_inhibitors",
        m.parameter("estradiol_beyond_inhibitors", "ug/day") * capacity,
        makes={estradiol.level: estradiol.share},
    )


def interconversion(
    m: Builder,
    androstenedione: Steroid,
    testosterone: Steroid,
    estrone: Steroid,
    estradiol: Steroid,
) -> None:
    """17-beta-hydroxysteroid dehydrogenases turn the 17-keto steroids over and back."""
    for process, parameter, used, product in (
        (
            "reduction_of_androstenedione",
            "androstenedione_to_testosterone",
            androstenedione,
            testosterone,
        ),
        ("reduction_of_estrone", "estrone_to_estradiol", estrone, estradiol),
        ("oxidation_of_estradiol", "estradiol_to_estrone", estradiol, estrone),
    ):
        m.process(
            process,
            m.parameter(parameter, "L/day") * used.mass,
            uses={used.level: used.share},
            makes={product.level: product.share},
        )


def estrone_sulfate(m: Builder, estrone: Steroid) -> None:
    """Estrone sulfate follows estrone; what returns of it is in estrone's net clearance."""
    turnover = m.parameter("estrone_sulfate_turnover", "1/day")
    ratio = m.parameter("estrone_sulfate_ratio", "1")
    sulfate = m.state("E1S", "pg/mL", "plasma estrone sulfate", start=ratio * estrone.level)
    m.process("sulfation_of_estrone", turnover * ratio * estrone.level, makes=sulfate)
    m.process("clearance_of_estrone_sulfate", turnover * sulfate, uses=sulfate)


def estradiol_patch(m: Builder, estradiol: Steroid) -> None:
    """Release estradiol from a patch into the skin, and part of it into plasma."""
    skin = m.state("estradiol_patch", "ug", "estradiol released from a patch into the skin")
    m.administration("estradiol", "transdermal", into=skin)
    reaching = m.parameter("transdermal_estradiol_fraction", "1")
    m.process(
        "uptake_of_patch_estradiol",
        m.parameter("estradiol_skin_release", "1/day") * skin,
        uses=skin,
        makes={estradiol.level: reaching * estradiol.share},
    )
