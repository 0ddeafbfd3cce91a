"""Sex steroids: adrenal and ovarian secretion, peripheral aromatization, clearance."""

from __future__ import annotations

from ranklmodel.network.builder import Builder


def sex_steroids(m: Builder) -> None:
    """Androstenedione and testosterone feed estrone and estradiol through aromatase.

    After the menopause nearly all estrone comes from adrenal androstenedione (Grodin 1973: 46 ug of
    1.75 mg a day), and most estradiol from estrone. Androgens are cleared by other ways than
    aromatization at rates that make up their measured clearance, so that an inhibitor's saving of
    androgens is the small one it is. Estrone sulfate follows estrone; what returns from it is
    contained in estrone's net clearance. A little estradiol is formed where inhibitors do not
    reach, in the same tissues: plasma estradiol falls less (to 7 % on anastrozole, 5 % on
    letrozole; Geisler 2008) than tracer aromatization of plasma androstenedione (to 3 and 1 %).

    Adiposity raises peripheral aromatization, and a person's own level is met through
    ``personal_aromatization`` (1 unless her estradiol was measured).
    """
    aromatase, ovarian = m["active_aromatase"], m["ovarian_function"]
    per_day = {"A4": "androstenedione", "T": "testosterone", "E1": "estrone", "E2": "estradiol"}
    clearance = {s: m.parameter(f"{name}_clearance", "L/day") for s, name in per_day.items()}
    volume = {s: m.parameter(f"{name}_volume", "L") for s, name in per_day.items()}
    ug_ng, ug_dl, ug_pg = (m.conversion("ug/L", u) for u in ("ng/mL", "ng/dL", "pg/mL"))
    into = {
        "A4": ug_ng / volume["A4"],
        "T": ug_dl / volume["T"],
        "E1": ug_pg / volume["E1"],
        "E2": ug_pg / volume["E2"],
    }

    a4 = m.state(
        "A4", "ng/mL", "plasma androstenedione", start=m.parameter("androstenedione_adult", "ng/mL")
    )
    t = m.state(
        "T", "ng/dL", "plasma testosterone", start=m.parameter("testosterone_adult", "ng/dL")
    )
    e1 = m.state("E1", "pg/mL", "plasma estrone", start=m.parameter("estrone_adult", "pg/mL"))
    e2 = m.state("E2", "pg/mL", "plasma estradiol", start=m.parameter("estradiol_adult", "pg/mL"))
    flow = {"A4": a4 / ug_ng, "T": t / ug_dl, "E1": e1 / ug_pg, "E2": e2 / ug_pg}

    bmi, bmi_reference = (
        m.parameter("body_mass_index", "kg/m^2"),
        m.parameter("reference_body_mass_index", "kg/m^2"),
    )
    adiposity = m.rule(
        "adiposity",
        "1",
        (bmi / bmi_reference) ** m.parameter("adiposity_exponent", "1"),
        "peripheral aromatization relative to the reference body mass index",
    )
    capacity = m.parameter("personal_aromatization", "1") * adiposity
    tissue = m.rule(
        "peripheral_aromatase",
        "1",
        capacity * aromatase,
        "aromatase activity of fat, muscle and skin, 1 in the reference person",
    )

    androstenedione_secretion(m, a4, into["A4"], ovarian)
    androgen_conversion = m.parameter("androstenedione_to_testosterone", "L/day")
    m.process(
        "reduction_of_androstenedione",
        androgen_conversion * flow["A4"],
        uses={a4: into["A4"]},
        makes={t: into["T"]},
    )
    m.process(
        "secretion_of_testosterone",
        m.parameter("testosterone_secretion", "ug/day"),
        makes={t: into["T"]},
    )

    aromatization = {s: m.parameter(f"{per_day[s]}_aromatization", "L/day") for s in ("A4", "T")}
    lost_carbon = {s: m.parameter(f"estrogen_per_{per_day[s]}", "1") for s in ("A4", "T")}
    m.process(
        "aromatization_of_androstenedione",
        aromatization["A4"] * tissue * flow["A4"],
        uses={a4: into["A4"]},
        makes={e1: lost_carbon["A4"] * into["E1"]},
    )
    m.process(
        "aromatization_of_testosterone",
        aromatization["T"] * tissue * flow["T"],
        uses={t: into["T"]},
        makes={e2: lost_carbon["T"] * into["E2"]},
    )
    m.process(
        "reduction_of_estrone",
        m.parameter("estrone_to_estradiol", "L/day") * flow["E1"],
        uses={e1: into["E1"]},
        makes={e2: into["E2"]},
    )
    m.process(
        "oxidation_of_estradiol",
        m.parameter("estradiol_to_estrone", "L/day") * flow["E2"],
        uses={e2: into["E2"]},
        makes={e1: into["E1"]},
    )
    m.process(
        "ovarian_secretion_of_estradiol",
        m.parameter("ovarian_estradiol_secretion", "ug/day") * ovarian,
        makes={e2: into["E2"]},
    )
    m.process(
        "formation_of_estradiol_beyond_inhibitors",
        m.parameter("estradiol_beyond_inhibitors", "ug/day") * capacity,
        makes={e2: into["E2"]},
    )
    for symbol, state in (("A4", a4), ("T", t), ("E1", e1), ("E2", e2)):
        m.process(
            f"clearance_of_{per_day[symbol]}",
            clearance[symbol] * flow[symbol],
            uses={state: into[symbol]},
        )

    sulfate_rate = m.parameter("estrone_sulfate_turnover", "1/day")
    ratio = m.parameter("estrone_sulfate_ratio", "1")
    e1s = m.state("E1S", "pg/mL", "plasma estrone sulfate", start=ratio * e1)
    m.process("sulfation_of_estrone", sulfate_rate * ratio * e1, makes=e1s)
    m.process("clearance_of_estrone_sulfate", sulfate_rate * e1s, uses=e1s)

    patch = m.state("estradiol_patch", "ug", "estradiol released from a patch into the skin")
    skin = m.parameter("estradiol_skin_release", "1/day")
    taken_up = m.parameter("transdermal_estradiol_fraction", "1")
    m.administration("estradiol", "transdermal", into=patch)
    m.process(
        "uptake_of_patch_estradiol", skin * patch, uses=patch, makes={e2: taken_up * into["E2"]}
    )


def androstenedione_secretion(m: Builder, a4, into, ovarian) -> None:
    """Adrenal secretion throughout life, ovarian secretion while the ovary cycles."""
    m.process(
        "adrenal_secretion_of_androstenedione",
        m.parameter("adrenal_androstenedione_secretion", "ug/day"),
        makes={a4: into},
    )
    m.process(
        "ovarian_secretion_of_androstenedione",
        m.parameter("ovarian_androstenedione_secretion", "ug/day") * ovarian,
        makes={a4: into},
    )
