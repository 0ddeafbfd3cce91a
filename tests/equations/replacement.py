"""Estrogens and testosterone as drugs: patch, tablets, gel, vein, injection, pellets."""

from __future__ import annotations

import itertools
from math import log1p

from tests.equations.steroids import given
from tests.equations.written import Change, Number, Values, Written, follows

UG = 1000.0
"""Micrograms in a milligram."""


def to(steroid: str, share: str = "", micrograms: float = 1.0) -> Number:
    """Return by how much a level moves for one unit of drug, of which a share becomes it."""
    level = given(steroid, micrograms)
    return lambda v: level(v) * (v[share] if share else 1.0)


def shbg_asked(v: Values) -> float:
    """Each estrogen by mouth by the logarithm of its own amount."""
    conjugated = v.conjugated_estrogens / v.conjugated_estrogens_liver_reference
    tablets = v.estradiol_tablet / v.oral_estradiol_liver_reference
    return log1p(conjugated) + log1p(tablets)


ESTROGENS = Written(
    rules={
        "acting_estrogen_by_conjugated_estrogens": lambda v: (
            v.estrogen_receptor_alpha_half * v.conjugated_estrogens / v.equine_estrogens_half_amount
        ),
        "SHBG_stimulus_by_conjugated_estrogens": lambda v: log1p(
            v.conjugated_estrogens / v.conjugated_estrogens_liver_reference
        ),
        "SHBG_stimulus_by_estradiol_tablet": lambda v: log1p(
            v.estradiol_tablet / v.oral_estradiol_liver_reference
        ),
        "SHBG_stimulus": shbg_asked,
        "SHBG_level_by_oral_estrogens": lambda v: 1 + v.SHBG_rise,
    },
    processes={
        "estradiol_transdermal_infusion": Change(
            lambda v: v.estradiol_transdermal_rate, {"estradiol_patch": 1}
        ),
        "uptake_of_patch_estradiol": Change(
            lambda v: v.estradiol_skin_release * v.estradiol_patch,
            {"estradiol_patch": -1, "E2": to("E2", "transdermal_estradiol_fraction")},
        ),
        "estradiol_oral_infusion": Change(lambda v: v.estradiol_oral_rate, {"estradiol_tablet": 1}),
        "release_of_oral_estradiol": Change(
            lambda v: v.oral_estradiol_release * v.estradiol_tablet,
            {
                "estradiol_tablet": -1,
                "estradiol_tablet_released": 1,
                "E2": to("E2", "oral_estradiol_as_estradiol"),
                "E1": to("E1", "oral_estradiol_as_estrone"),
            },
        ),
        "conjugated_estrogens_oral_infusion": Change(
            lambda v: v.conjugated_estrogens_oral_rate, {"conjugated_estrogens": 1}
        ),
        "release_of_conjugated_estrogens": Change(
            lambda v: v.conjugated_estrogens_release * v.conjugated_estrogens,
            {
                "conjugated_estrogens": -1,
                "conjugated_estrogens_released": 1,
                "E1": to("E1", "conjugated_estrogens_as_estrone"),
            },
        ),
        **follows(
            "SHBG_rise",
            lambda v: v.SHBG_turnover,
            lambda v: v.SHBG_response * shbg_asked(v),
            "SHBG_made_under_oral_estrogens",
            "SHBG_lost_after_oral_estrogens",
        ),
    },
    starts=dict.fromkeys(
        (
            "estradiol_patch",
            "estradiol_tablet",
            "estradiol_tablet_released",
            "conjugated_estrogens",
            "conjugated_estrogens_released",
            "SHBG_rise",
        ),
        0,
    ),
    never_settle=frozenset({"estradiol_tablet_released", "conjugated_estrogens_released"}),
)

LAYERS = (
    "testosterone_pellets",
    "testosterone_pellets_three_quarters",
    "testosterone_pellets_half",
    "testosterone_pellets_quarter",
    "testosterone_pellets_gone",
)

_wear = {
    f"wear_of_{layer}": Change(
        # of what was implanted so much is released a day; a layer is worn in layer / release
        lambda v, layer=layer: (
            v[layer] * v.testosterone_pellet_release / v.testosterone_pellet_layer
        ),
        {layer: -1, following: 1, "T": to("T", "testosterone_pellet_layer", UG)},
    )
    for layer, following in itertools.pairwise(LAYERS)
}

TESTOSTERONE = Written(
    processes={
        "testosterone_transdermal_infusion": Change(
            lambda v: v.testosterone_transdermal_rate, {"testosterone_gel": 1}
        ),
        "uptake_of_testosterone_gel": Change(
            lambda v: v.testosterone_skin_release * v.testosterone_gel,
            {
                "testosterone_gel": -1,
                "testosterone_gel_released": 1,
                "T": to("T", "testosterone_gel_fraction", UG),
            },
        ),
        "testosterone_intravenous_infusion": Change(
            lambda v: v.testosterone_intravenous_rate, {"testosterone_in_vein": 1}
        ),
        "mixing_of_testosterone": Change(
            lambda v: v.testosterone_mixing * v.testosterone_in_vein,
            {"testosterone_in_vein": -1, "testosterone_infused": 1, "T": to("T", "", UG)},
        ),
        "testosterone_intramuscular_infusion": Change(
            lambda v: v.testosterone_intramuscular_rate, {"testosterone_ester": 1}
        ),
        "uptake_of_testosterone_ester": Change(
            lambda v: v.testosterone_ester_release * v.testosterone_ester,
            {
                "testosterone_ester": -1,
                "testosterone_ester_released": 1,
                "T": to("T", "testosterone_in_ester", UG),
            },
        ),
        "testosterone_implant_infusion": Change(
            lambda v: v.testosterone_implant_rate, {"testosterone_pellets": 1}
        ),
        **_wear,
    },
    starts=dict.fromkeys(
        (
            "testosterone_gel",
            "testosterone_gel_released",
            "testosterone_in_vein",
            "testosterone_infused",
            "testosterone_ester",
            "testosterone_ester_released",
            *LAYERS,
        ),
        0,
    ),
    never_settle=frozenset(
        {
            "testosterone_gel_released",
            "testosterone_infused",
            "testosterone_ester_released",
            "testosterone_pellets_gone",
        }
    ),
)
