"""Calcium in gut, plasma, urine and bone; parathyroid hormone; vitamin D."""

from __future__ import annotations

from math import exp, expm1, log, log1p

from tests.equations.written import Change, Formula, Values, Written, follows


def passing(v: Values) -> float:
    """Return the calcium that leaves the small intestine, mg/day."""
    return v.calcium_transit * v.gut_calcium


def taken_up(v: Values, through: float, calcitriol: float) -> float:
    """A part by itself, a part by a transport that saturates and at most doubles."""
    transport = v.absorption_capacity * 2 / (1 + 1 / calcitriol)
    return v.passive_absorption * through + transport / (1 + v.absorption_half / through)


def other_losses(v: Values) -> float:
    """What a young adult at the reference intake absorbs beyond urine, by plasma calcium."""
    absorbed = taken_up(v, v.reference_calcium_intake, 1.0) / v.calcium_molar_mass
    return (absorbed - v.urinary_calcium) * v.Ca_s / v.reference_calcium


def threshold(v: Values) -> float:
    """Where the soft line through the reference urine begins, and PTH moves it."""
    soft = v.calcium_threshold_softness
    # above it by so much leaves the reference urine: slope * soft * log(1 + exp(above / soft))
    above = soft * log(expm1(v.urinary_calcium / v.calcium_excretion / soft))
    return v.reference_calcium - above + v.calcium_threshold_by_PTH * log(v.PTH / v.reference_PTH)


def urine(v: Values) -> float:
    soft = v.calcium_threshold_softness
    return v.calcium_excretion * soft * log1p(exp((v.Ca_s - v.calcium_threshold) / soft))


def plasma(share: float) -> dict[str, Formula]:
    """Return by how much plasma calcium moves for a mmol."""
    return {"Ca_s": lambda v: share / v.extracellular_volume}


def surface(share: float) -> dict[str, Formula]:
    """Return by how much calcium at the surface of bone moves for a mmol."""
    return {"surface_calcium": lambda v: share / v.exchangeable_calcium_volume}


def skeleton(v: Values, of_site: dict[str, float]) -> float:
    """A part of the skeleton turns over as the spine, the rest as the hip; mmol/day."""
    as_spine = v.skeleton_as_spine * of_site["LS"]
    return v.skeletal_calcium * (as_spine + (1 - v.skeleton_as_spine) * of_site["TH"])


def into_bone(v: Values) -> float:
    """New bone takes what young bone weighs; maturing bone takes what young bone lacks."""
    taken = {}
    for site in ("LS", "TH"):
        formed = v[f"{site}_turnover"] * v[f"{site}_balance"] * v.mineralising_osteoblasts
        matured = v.mineral_maturation * v[f"{site}_young_bone"]
        taken[site] = v.young_mineral * formed + (1 - v.young_mineral) * matured
    return skeleton(v, taken)


def out_of_bone(v: Values) -> float:
    given_off = {}
    for site in ("LS", "TH"):
        mineral = v.young_mineral * v[f"{site}_young_bone"] + v[f"{site}_mature_bone"]
        given_off[site] = v[f"{site}_turnover"] * v[f"{site}_resorbing"] * mineral
    return skeleton(v, given_off)


def parathyroid(v: Values) -> float:
    """Between a ceiling and almost nothing by calcium; held back by calcitriol."""
    high = v.PTH_secretion_range
    by_calcium = high / (1 + (high - 1) * (v.Ca_s / v.reference_calcium) ** v.PTH_steepness)
    return v.reference_PTH * by_calcium * exp(-v.PTH_calcitriol_exponent * (v.calcitriol - 1))


def calcitriol(v: Values) -> float:
    """The enzyme is never saturated with its precursor; 1 at the reference."""
    half, reference = v.calcitriol_half, v.reference_vitamin_D
    precursor = v.vitamin_D / (v.vitamin_D + half) * (reference + half) / reference
    return precursor * (v.PTH / v.reference_PTH) ** v.calcitriol_PTH_exponent


CALCIUM = Written(
    rules={
        "calcium_absorption_capacity": lambda v: (
            1
            - v.absorption_fall_by_age * (v.age - v.adult_age)
            - v.absorption_fall_by_deficit * v.estrogen_deficit
        ),
        "absorbed_calcium": lambda v: (
            v.calcium_absorption_capacity * taken_up(v, passing(v), v.calcitriol)
        ),
        "other_calcium_losses": other_losses,
        "calcium_threshold": threshold,
        "urine_calcium": urine,
        "calcium_into_bone": into_bone,
        "calcium_out_of_bone": out_of_bone,
        "rankl_by_PTH": lambda v: (v.PTH / v.reference_PTH) ** v.rankl_PTH_exponent,
    },
    processes={
        "calcium_oral_infusion": Change(lambda v: v.calcium_oral_rate, {"gut_calcium": 1}),
        "calcium_of_the_diet": Change(lambda v: v.calcium_intake, {"gut_calcium": 1}),
        # mg leave the gut, mmol arrive in plasma
        "calcium_absorption": Change(
            lambda v: v.absorbed_calcium,
            {
                "gut_calcium": -1,
                "Ca_s": lambda v: 1 / (v.calcium_molar_mass * v.extracellular_volume),
            },
        ),
        "calcium_passed_with_stool": Change(
            lambda v: passing(v) - v.absorbed_calcium, {"gut_calcium": -1}
        ),
        "calcium_loss_into_gut_and_sweat": Change(lambda v: v.other_calcium_losses, plasma(-1)),
        "urinary_calcium_excretion": Change(lambda v: v.urine_calcium, plasma(-1)),
        "mineralisation_from_plasma": Change(lambda v: v.calcium_into_bone, plasma(-1)),
        "calcium_release_by_resorption": Change(lambda v: v.calcium_out_of_bone, plasma(1)),
        "calcium_to_the_surface_of_bone": Change(
            lambda v: v.calcium_exchange_rate * v.exchangeable_calcium_volume * v.Ca_s,
            plasma(-1) | surface(1),
        ),
        "calcium_from_the_surface_of_bone": Change(
            lambda v: v.calcium_exchange_rate * v.exchangeable_calcium_volume * v.surface_calcium,
            plasma(1) | surface(-1),
        ),
        **follows("PTH", lambda v: v.PTH_turnover, parathyroid, "PTH_secretion", "PTH_clearance"),
        "vitamin_D_oral_infusion": Change(lambda v: v.vitamin_D_oral_rate, {"vitamin_D_store": 1}),
        # a steady supply of tablets raises the level by vitamin_D_response for each IU/day
        "hydroxylation_of_vitamin_D": Change(
            lambda v: v.vitamin_D_store_turnover * v.vitamin_D_store,
            {
                "vitamin_D_store": -1,
                "vitamin_D": lambda v: v.vitamin_D_response * v.vitamin_D_turnover,
            },
        ),
        **follows(
            "vitamin_D",
            lambda v: v.vitamin_D_turnover,
            lambda v: v.vitamin_D_supply,
            "vitamin_D_from_sun_and_food",
            "vitamin_D_clearance",
        ),
        **follows(
            "calcitriol",
            lambda v: v.calcitriol_turnover,
            calcitriol,
            "hydroxylation_to_calcitriol",
            "calcitriol_clearance",
        ),
    },
    starts={
        "Ca_s": lambda v: v.reference_calcium,
        "surface_calcium": lambda v: v.reference_calcium,
        "gut_calcium": lambda v: v.reference_calcium_intake / v.calcium_transit,
        "PTH": lambda v: v.reference_PTH,
        "vitamin_D_store": 0,
        "vitamin_D": lambda v: v.reference_vitamin_D,
        "calcitriol": 1,
    },
)
