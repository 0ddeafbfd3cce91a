"""Aromatase, sex steroids, the axis of men, and SHBG of men as they age.

Secretions and conversions are in micrograms a day, clearances in litres a day. Levels are in the
units of the clinic: a microgram in a litre is 1 ng/mL, 100 ng/dL, or 1000 pg/mL.
"""

from __future__ import annotations

from math import exp, sqrt

from tests.equations.written import Change, Formula, Values, Written, follows, of_her_sex

LEVEL_OF = {"A4": 1.0, "T": 100.0, "E1": 1000.0, "E2": 1000.0}
"""What one microgram in a litre is called, by steroid."""
NAME = {"A4": "androstenedione", "T": "testosterone", "E1": "estrone", "E2": "estradiol"}


def given(steroid: str, share: float = 1.0) -> Formula:
    """Return by how much the level moves for one microgram that enters its volume."""
    return lambda v: share * LEVEL_OF[steroid] / v[f"{NAME[steroid]}_volume"]


def into(steroid: str, mass: str) -> Formula:
    """Return the same where a microgram of the precursor gives a part of one by molar mass."""
    return lambda v: v[mass] * LEVEL_OF[steroid] / v[f"{NAME[steroid]}_volume"]


def cleared(v: Values, steroid: str, litres: str) -> float:
    """Return the micrograms a day that a clearance takes out of plasma."""
    return of_her_sex(v, litres) * v[steroid] / LEVEL_OF[steroid]


def from_an_age_on(age: float, onset: float, bend: float) -> float:
    """Return the years beyond an age, bent smoothly up from none."""
    return 0.5 * (age - onset + sqrt((age - onset) ** 2 + bend**2))


def adrenal(v: Values) -> float:
    years = from_an_age_on(v.age, v.adrenal_decline_age, v.adrenal_decline_bend)
    secreted = of_her_sex(v, "adrenal_androstenedione_secretion")
    return secreted * exp(-of_her_sex(v, "adrenal_decline") * years)


def leydig(v: Values) -> float:
    """Tornoe 2007: a sigmoid of LH; times the cells that are left at the man's age."""
    if not v.male:
        return 0.0
    power = v.leydig_steepness
    called = v.luteinizing_hormone**power
    left = v.personal_leydig_capacity * exp(v.leydig_decline * (v.leydig_reference_age - v.age))
    return left * called / (v.leydig_half_LH**power + called)


def drive(v: Values, hormone: str) -> float:
    """Steroids hold it down by powers; without GnRH a residue is left that answers nothing."""
    held_by_estradiol = (v.E2 / v.LH_reference_estradiol) ** v[f"{hormone}_response_to_estradiol"]
    held_by_testosterone = (v["T"] / v.LH_reference_testosterone) ** v[
        f"{hormone}_response_to_testosterone"
    ]
    heard = v[f"personal_{hormone}"] / (held_by_estradiol * held_by_testosterone)
    return v.gnrh_agonist * v.LH_without_GnRH + (1 - v.gnrh_agonist) * heard


def shbg_of_men(v: Values) -> float:
    if not v.male:
        return 1.0
    onset, bend = v.SHBG_rise_age, v.SHBG_rise_bend
    since_visit = from_an_age_on(v.age, onset, bend) - from_an_age_on(v.visit_age, onset, bend)
    return exp(v.SHBG_rise_of_men * since_visit / v.SHBG)


def gonadotropin(hormone: str, name: str) -> dict[str, Change]:
    """Return release and clearance; in women it rests at what is hers."""
    return follows(
        name,
        lambda v: v[f"{hormone}_turnover"],
        lambda v: (
            v[f"{hormone}_reference"]
            * (v[f"{hormone}_drive"] if v.male else v[f"personal_{hormone}"])
        ),
        f"release_of_{hormone}",
        f"clearance_of_{hormone}",
    )


def enzyme(where: str) -> dict[str, Change]:
    """Return what makes the enzyme of a tissue, breaks it down, and inactivates it."""
    rest = {f"{where}_inactivation": Change(lambda v: v[f"{where}_attack"] * v[where], {where: -1})}
    turned_over = follows(
        where, lambda v: v.aromatase_turnover, 1.0, f"{where}_synthesis", f"{where}_degradation"
    )
    return turned_over | rest


AROMATASE = Written(
    rules={
        "aromatase_attack": lambda v: v.exemestane_attack,
        "testicular_aromatase_attack": lambda v: v.exemestane_testicular_attack,
        "active_aromatase": lambda v: (
            v.aromatase * (1 - v.anastrozole_block) * (1 - v.letrozole_block)
        ),
        "active_testicular_aromatase": lambda v: (
            v.testicular_aromatase
            * (1 - v.anastrozole_testicular_block)
            * (1 - v.letrozole_testicular_block)
        ),
    },
    processes=enzyme("aromatase") | enzyme("testicular_aromatase"),
    starts={"aromatase": 1, "testicular_aromatase": 1},
)

SEX_STEROIDS = Written(
    rules={
        "adiposity": lambda v: (
            (v.body_mass_index / v.reference_body_mass_index) ** v.adiposity_exponent
        ),
        "peripheral_aromatase": lambda v: (
            v.personal_aromatization * v.adiposity * v.active_aromatase
        ),
    },
    processes={
        "adrenal_secretion_of_androstenedione": Change(adrenal, {"A4": given("A4")}),
        "ovarian_secretion_of_androstenedione": Change(
            lambda v: v.ovarian_androstenedione_secretion * v.ovarian_function, {"A4": given("A4")}
        ),
        "secretion_of_testosterone": Change(
            lambda v: of_her_sex(v, "testosterone_secretion"), {"T": given("T")}
        ),
        "ovarian_secretion_of_estradiol": Change(
            lambda v: v.ovarian_estradiol_secretion * v.ovarian_function, {"E2": given("E2")}
        ),
        "aromatization_of_androstenedione": Change(
            lambda v: cleared(v, "A4", "androstenedione_aromatization") * v.peripheral_aromatase,
            {"A4": given("A4", -1), "E1": into("E1", "estrogen_per_androstenedione")},
        ),
        "aromatization_of_testosterone": Change(
            lambda v: cleared(v, "T", "testosterone_aromatization") * v.peripheral_aromatase,
            {"T": given("T", -1), "E2": into("E2", "estrogen_per_testosterone")},
        ),
        # in the same tissues, whatever inhibitors block
        "formation_of_estradiol_beyond_inhibitors": Change(
            lambda v: v.estradiol_beyond_inhibitors * v.personal_aromatization * v.adiposity,
            {"E2": given("E2")},
        ),
        "reduction_of_androstenedione": Change(
            lambda v: cleared(v, "A4", "androstenedione_to_testosterone"),
            {"A4": given("A4", -1), "T": given("T")},
        ),
        "reduction_of_estrone": Change(
            lambda v: cleared(v, "E1", "estrone_to_estradiol"),
            {"E1": given("E1", -1), "E2": given("E2")},
        ),
        "oxidation_of_estradiol": Change(
            lambda v: cleared(v, "E2", "estradiol_to_estrone"),
            {"E2": given("E2", -1), "E1": given("E1")},
        ),
        "clearance_of_androstenedione": Change(
            lambda v: cleared(v, "A4", "androstenedione_clearance"), {"A4": given("A4", -1)}
        ),
        "clearance_of_testosterone": Change(
            lambda v: cleared(v, "T", "testosterone_clearance"), {"T": given("T", -1)}
        ),
        "clearance_of_estrone": Change(
            lambda v: cleared(v, "E1", "estrone_clearance"), {"E1": given("E1", -1)}
        ),
        "clearance_of_estradiol": Change(
            lambda v: cleared(v, "E2", "estradiol_clearance"), {"E2": given("E2", -1)}
        ),
        # the sulfate follows estrone and takes nothing of it
        **follows(
            "E1S",
            lambda v: v.estrone_sulfate_turnover,
            lambda v: v.estrone_sulfate_ratio * v.E1,
            "sulfation_of_estrone",
            "clearance_of_estrone_sulfate",
        ),
    },
    starts={
        "A4": lambda v: v.androstenedione_adult,
        "T": lambda v: v.testosterone_adult,
        "E1": lambda v: v.estrone_adult,
        "E2": lambda v: v.estradiol_adult,
        "E1S": lambda v: v.estrone_sulfate_ratio * v.E1,
    },
)

AXIS_OF_MEN = Written(
    rules={
        "LH_drive": lambda v: drive(v, "LH"),
        "FSH_drive": lambda v: drive(v, "FSH"),
        "LH": lambda v: v.luteinizing_hormone if v.male else 0.0,
        "FSH": lambda v: v.follicle_stimulating_hormone if v.male else 0.0,
        "leydig_activity": leydig,
        "SHBG_level_by_shbg_of_men": shbg_of_men,
    },
    processes={
        **gonadotropin("LH", "luteinizing_hormone"),
        **gonadotropin("FSH", "follicle_stimulating_hormone"),
        "testicular_secretion_of_testosterone": Change(
            lambda v: v.testicular_testosterone_secretion * v.leydig_activity, {"T": given("T")}
        ),
        "testicular_secretion_of_androstenedione": Change(
            lambda v: v.testicular_androstenedione_secretion * v.leydig_activity,
            {"A4": given("A4")},
        ),
        "testicular_secretion_of_estradiol": Change(
            lambda v: (
                v.testicular_estradiol_secretion
                * v.leydig_activity
                * v.personal_aromatization
                * v.active_testicular_aromatase
            ),
            {"E2": given("E2")},
        ),
    },
    starts={
        "luteinizing_hormone": lambda v: v.LH_reference * v.personal_LH,
        "follicle_stimulating_hormone": lambda v: v.FSH_reference * v.personal_FSH,
    },
)
