"""Bone at three sites and in the vertebral body: balance, load, age, the parts of a change."""

from __future__ import annotations

from math import sqrt

from tests.equations.written import Change, Formula, Values, Written

SITES = ("LS", "TH", "FN")


def years_of_ageing(v: Values) -> float:
    return v.age - v.bone_ageing_onset if v.age > v.bone_ageing_onset else 0.0


def answer_to_load(v: Values, site: str) -> float:
    """Only load beyond habit counts, and saturates at 1."""
    beyond = v[f"{site}_load"] - v[f"{site}_accustomed_load"]
    return beyond / sqrt(1 + beyond * beyond)


def balance(v: Values, site: str) -> float:
    """Bone formed per bone resorbed: less for want of estrogen, now and by osteocytes, and age."""
    slow, loss = v[f"{site}_slow_share"], v[f"{site}_imbalance"]
    at_once = loss * (1 - slow) * v.estrogen_deficit
    slowly = loss * slow * (1 - v.osteocytes) / v.osteocyte_loss
    aged = v[f"{site}_ageing"] * years_of_ageing(v)
    return 1 - at_once - slowly - aged + v.load_on_balance * answer_to_load(v, site)


def resorbing(v: Values, site: str) -> float:
    return v.osteoclasts * (1 - v.load_on_resorption * answer_to_load(v, site))


def mineral(v: Values, site: str) -> float:
    """Young bone weighs a part of mature bone."""
    return v[f"{site}_mature_bone"] + v.young_mineral * v[f"{site}_young_bone"]


def under_way(v: Values) -> float:
    """Each cell still forms for the time of its stage: in days of reference formation."""
    early = (v.osteoblast_precursors + v.collagen_laying_osteoblasts) * v.osteoblast_stage_duration
    return early + v.mineralising_osteoblasts * v.mineralising_stage_duration


def being_rebuilt(v: Values, site: str) -> float:
    return under_way(v) * v[f"{site}_turnover"] * balance(v, site)


def trabecular_turnover(v: Values) -> float:
    """The spine's is the mean of trabecular and cortical; one renews so many times as fast."""
    share, ratio = v.spine_trabecular_share, v.trabecular_over_cortical_turnover
    cortical = v.LS_turnover / (share * ratio + 1 - share)
    return ratio * cortical


def trabecular_balance(v: Values) -> float:
    left = balance(v, "LS") - v.trabecular_ageing * years_of_ageing(v)
    return left if left > 0 else 0.0


def rules_of(site: str) -> dict[str, Formula]:
    return {
        f"{site}_balance_lost_to_age": lambda v: -years_of_ageing(v) * v[f"{site}_ageing"],
        f"{site}_load_response": lambda v: answer_to_load(v, site),
        f"{site}_balance_by_load": lambda v: v.load_on_balance * answer_to_load(v, site),
        f"{site}_resorption_by_load": lambda v: 1 - v.load_on_resorption * answer_to_load(v, site),
        f"{site}_balance": lambda v: balance(v, site),
        f"{site}_resorbing": lambda v: resorbing(v, site),
        f"{site}_mineral": lambda v: mineral(v, site),
    }


def parts_of_change(site: str) -> dict[str, Formula]:
    """Hernandez 2001: mineral missing in young bone, space being rebuilt, volume once filled."""
    return {
        f"{site}_mineral_missing": lambda v: (
            v[f"{site}_young_bone"] - v.young_mineral * v[f"{site}_young_bone"]
        ),
        f"{site}_remodelling_space": lambda v: being_rebuilt(v, site),
        f"{site}_balance_volume": lambda v: (
            v[f"{site}_young_bone"] + v[f"{site}_mature_bone"] + being_rebuilt(v, site)
        ),
    }


def remodelling(site: str) -> dict[str, Change]:
    young, mature, resorbed = f"{site}_young_bone", f"{site}_mature_bone", f"{site}_resorbed"
    load, habit = f"{site}_load", f"{site}_accustomed_load"
    pace = f"{site}_turnover"
    return {
        f"{site}_formation": Change(
            lambda v: v[pace] * balance(v, site) * v.mineralising_osteoblasts,
            {young: 1, f"{site}_formed": 1},
        ),
        f"{site}_resorption_of_young_bone": Change(
            lambda v: v[pace] * resorbing(v, site) * v[young], {young: -1, resorbed: 1}
        ),
        f"{site}_resorption_of_mature_bone": Change(
            lambda v: v[pace] * resorbing(v, site) * v[mature], {mature: -1, resorbed: 1}
        ),
        f"{site}_secondary_mineralisation": Change(
            lambda v: v.mineral_maturation * v[young], {young: -1, mature: 1}
        ),
        f"{site}_getting_used_to_load": Change(lambda v: v.load_adaptation * v[load], {habit: 1}),
        f"{site}_forgetting_of_load": Change(lambda v: v.load_adaptation * v[habit], {habit: -1}),
    }


def starts_of(site: str) -> dict[str, Formula | float]:
    """Young bone is what turns over before it matures: formation = turnover and maturation."""
    pace = f"{site}_turnover"
    return {
        f"{site}_young_bone": lambda v: 1 / (1 + v.mineral_maturation / v[pace]),
        f"{site}_mature_bone": lambda v: 1 / (1 + v[pace] / v.mineral_maturation),
        f"{site}_formed": 0,
        f"{site}_resorbed": 0,
        f"{site}_accustomed_load": 0,
    }


THREE_SITES = Written(
    rules={
        "years_of_bone_ageing": years_of_ageing,
        "osteoblasts_under_way": under_way,
        **{name: rule for site in SITES for name, rule in rules_of(site).items()},
    },
    shown={name: part for site in SITES for name, part in parts_of_change(site).items()},
    processes={name: one for site in SITES for name, one in remodelling(site).items()},
    starts={name: start for site in SITES for name, start in starts_of(site).items()},
    never_settle=frozenset(f"{site}_{total}" for site in SITES for total in ("formed", "resorbed")),
)

VERTEBRAL_BODY = Written(
    rules={"trabecular_turnover": trabecular_turnover, "trabecular_balance": trabecular_balance},
    shown={"QCT_LS": lambda v: v.trabecular_density_scale * mineral(v, "trabecular")},
    processes={
        "trabecular_formation": Change(
            lambda v: trabecular_turnover(v) * trabecular_balance(v) * v.mineralising_osteoblasts,
            {"trabecular_young_bone": 1},
        ),
        "trabecular_resorption_of_young_bone": Change(
            lambda v: trabecular_turnover(v) * resorbing(v, "LS") * v.trabecular_young_bone,
            {"trabecular_young_bone": -1},
        ),
        "trabecular_resorption_of_mature_bone": Change(
            lambda v: trabecular_turnover(v) * resorbing(v, "LS") * v.trabecular_mature_bone,
            {"trabecular_mature_bone": -1},
        ),
        "trabecular_secondary_mineralisation": Change(
            lambda v: v.mineral_maturation * v.trabecular_young_bone,
            {"trabecular_young_bone": -1, "trabecular_mature_bone": 1},
        ),
    },
    starts={
        "trabecular_young_bone": lambda v: 1 / (1 + v.mineral_maturation / trabecular_turnover(v)),
        "trabecular_mature_bone": lambda v: 1 / (1 + trabecular_turnover(v) / v.mineral_maturation),
    },
)
