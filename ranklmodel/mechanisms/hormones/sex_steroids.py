"""Sex steroids: secretion, aromatization in fat, muscle and skin, interconversion, clearance."""

from __future__ import annotations

import sympy
from sympy import Expr, Symbol

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import flow, turnover
from ranklmodel.mechanisms.person.sex import of_sex


def sex_steroids(m: Builder) -> None:
    """Androstenedione and testosterone feed estrone and estradiol through aromatase.

    After the menopause nearly all estrone comes from adrenal androstenedione (Grodin 1973: 46 ug of
    estrone a day from 1.75 mg of androstenedione), and most estradiol from estrone. Androgens leave
    mostly by other ways than aromatization: a steroid's clearance here is what its conversions leave
    of the measured one, so androgens rise only a little when aromatase is blocked.

    Inhibitors act in one place: they lower ``active_aromatase``, the share of the enzyme at work (1
    without drugs; see the mechanism aromatase). A little estradiol is formed in the same tissues
    whatever they block: plasma estradiol falls less (to 7 % on anastrozole, 5 % on letrozole; Geisler
    2008) than a tracer shows of aromatization (to 3 and 1 %; Geisler 2002).

    Men have clearances, conversions and adrenal secretions of their own (``men_...``).

    Levels are totals, bound and free; SHBG is looked at where estradiol acts. All start at those of
    the young adult. Progesterone, DHEA and DHT are left out: no trial modelled here turns on them.
    """
    k, ovary = m.parameter, m["ovarian_function"]

    # Four steroids in plasma: amounts in ug in a volume of distribution, read as concentrations.
    A4 = _in_plasma(m, "A4", "androstenedione", "ng/mL")
    T = _in_plasma(m, "T", "testosterone", "ng/dL")
    E1 = _in_plasma(m, "E1", "estrone", "pg/mL")
    E2 = _in_plasma(m, "E2", "estradiol", "pg/mL")

    # The adrenal secretes for life, the ovary as far as it works: ovarian_function falls from 1 to 0
    # around the menopause, and is 0 in men; what the testis adds is in gonadal_axis. Testosterone that
    # no precursor gives keeps its rate.
    m.process(
        "adrenal_secretion_of_androstenedione",
        _own(m, "adrenal_androstenedione_secretion", "ug/day")
        * _adrenal_ageing(m, _own(m, "adrenal_decline", "1/year")),
        makes=A4,
    )
    m.process(
        "ovarian_secretion_of_androstenedione", k("ovarian_androstenedione_secretion", "ug/day") * ovary, makes=A4
    )
    m.process("secretion_of_testosterone", _own(m, "testosterone_secretion", "ug/day"), makes=T)
    m.process("ovarian_secretion_of_estradiol", k("ovarian_estradiol_secretion", "ug/day") * ovary, makes=E2)

    # Fat, muscle and skin turn androgens into estrogens, each gram into somewhat less by molar mass.
    capacity, aromatase = _tissue_aromatase(m)
    flow(
        m,
        "aromatization_of_androstenedione",
        _own(m, "androstenedione_aromatization", "L/day") * aromatase,
        out_of=A4,
        into={E1: k("estrogen_per_androstenedione", "1")},
    )
    flow(
        m,
        "aromatization_of_testosterone",
        _own(m, "testosterone_aromatization", "L/day") * aromatase,
        out_of=T,
        into={E2: k("estrogen_per_testosterone", "1")},
    )
    m.process(
        "formation_of_estradiol_beyond_inhibitors", k("estradiol_beyond_inhibitors", "ug/day") * capacity, makes=E2
    )

    _conversions_and_clearance(m)
    _estrone_sulfate(m, E1)

    # A measured estradiol is met by one parameter: by the ovary's secretion where the ovary works at
    # least by half at the age of the measurement, by the person's aromatization otherwise.
    m.anchor(E2, sets="personal_aromatization", at="her age")
    m.anchor(E2, sets="ovarian_estradiol_secretion", at="her age", where=ovary)


def _conversions_and_clearance(m: Builder) -> None:
    """Turn steroids into each other outside aromatase, and clear what is left."""
    A4, T, E1, E2 = (m[name] for name in ("A4", "T", "E1", "E2"))

    # 17-beta-hydroxysteroid dehydrogenases reduce androstenedione and estrone, and oxidize estradiol;
    # the way back from testosterone is in its clearance.
    flow(m, "reduction_of_androstenedione", _own(m, "androstenedione_to_testosterone", "L/day"), out_of=A4, into=T)
    flow(m, "reduction_of_estrone", _own(m, "estrone_to_estradiol", "L/day"), out_of=E1, into=E2)
    flow(m, "oxidation_of_estradiol", _own(m, "estradiol_to_estrone", "L/day"), out_of=E2, into=E1)

    # What is left of each one's clearance.
    flow(m, "clearance_of_androstenedione", _own(m, "androstenedione_clearance", "L/day"), out_of=A4)
    flow(m, "clearance_of_testosterone", _own(m, "testosterone_clearance", "L/day"), out_of=T)
    flow(m, "clearance_of_estrone", _own(m, "estrone_clearance", "L/day"), out_of=E1)
    flow(m, "clearance_of_estradiol", _own(m, "estradiol_clearance", "L/day"), out_of=E2)


def _own(m: Builder, name: str, unit: str) -> Expr:
    """Declare a number that men have another of, and return that of the person."""
    return of_sex(m, m.parameter(name, unit), m.parameter(f"men_{name}", unit))


def _in_plasma(m: Builder, symbol: str, name: str, unit: str) -> Symbol:
    """Declare a steroid in plasma, in the unit in which clinicians read it."""
    volume, adult = m.parameter(f"{name}_volume", "L"), m.parameter(f"{name}_adult", unit)
    return m.pool(symbol, unit, f"plasma {name}", holds="ug", volume=volume, start=adult)


def _adrenal_ageing(m: Builder, decline: Expr) -> Expr:
    """Return what age leaves of adrenal secretion: the same share less every year from an age on, smoothly."""
    years, bend = m["age"] - m.parameter("adrenal_decline_age", "year"), m.parameter("adrenal_decline_bend", "year")
    return sympy.exp(-decline * (years + sympy.sqrt(years**2 + bend**2)) / 2)


def _tissue_aromatase(m: Builder) -> tuple[Expr, Symbol]:
    """Return the aromatase of fat, muscle and skin as a whole, and the part of it at work.

    Both are relative to a woman of the reference body mass index without drugs.
    """
    relative = m.parameter("body_mass_index", "kg/m^2") / m.parameter("reference_body_mass_index", "kg/m^2")
    adiposity = m.rule(
        "adiposity",
        "1",
        relative ** m.parameter("adiposity_exponent", "1"),
        "peripheral aromatization relative to the reference body mass index",
    )
    capacity = m.parameter("personal_aromatization", "1") * adiposity
    at_work = m.rule(
        "peripheral_aromatase",
        "1",
        capacity * m["active_aromatase"],
        "aromatase activity of fat, muscle and skin, 1 in the reference person",
    )
    return capacity, at_work


def _estrone_sulfate(m: Builder, estrone: Symbol) -> None:
    """Let estrone sulfate follow estrone, of which it takes nothing: clearance of estrone is net of it."""
    level = m.parameter("estrone_sulfate_ratio", "1") * estrone
    turnover(
        m,
        "E1S",
        "pg/mL",
        "plasma estrone sulfate",
        rate=m.parameter("estrone_sulfate_turnover", "1/day"),
        target=level,
        start=level,
        made_by="sulfation_of_estrone",
        lost_by="clearance_of_estrone_sulfate",
    )
