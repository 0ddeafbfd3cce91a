"""One moment of one person after another: numbers around what occurs, by name and seed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from zlib import crc32

import numpy as np

from ranklmodel.inputs import Library

POINTS = 6

# Where half and twice a value can not be, and what is 0 or out of use unless somebody sets it.
RANGES: dict[str, tuple[float, float]] = {
    "age": (28, 85),
    "visit_age": (45, 75),
    "adult_age": (22, 28),
    "bone_ageing_onset": (27, 60),
    "degenerative_onset": (46, 54),
    "ovarian_decline_midpoint": (-1, 1),
    "reference_calcium": (2.33, 2.37),
    "Ca_s": (2.30, 2.42),
    "absorption_fall_by_age": (0.001, 0.004),
    "adrenal_decline": (0.002, 0.01),
    "androgen_restraint": (0.1, 0.4),
    "sclerostin_rise": (0.1, 0.5),
    "trabecular_ageing": (0.002, 0.15),
    "testosterone_pellet_layer": (0.1, 0.4),
    "gnrh_agonist": (0.1, 0.9),
    "exercise_load": (-0.4, 1.5),
    "E2_mass_spectrometry_offset": (0.1, 0.5),
    "E2_sensitive_radioimmunoassay_offset": (0.1, 0.5),
}
BETWEEN_0_AND_1 = re.compile(
    r".*(_share|_blockade|_bioavailability|_background|_fraction|_largest_block)"
    r"|young_mineral|uncoupled_recruitment|skeleton_as_spine|.*_beta_weight"
)
OF_SHARES_THAT_ADD_UP = re.compile(r"(interleukin|tumour).*_share")

# States that are not relative to 1, about where they are on treatment.
AROUND: dict[str, float] = {
    "A4": 1.0, "T": 150, "E1": 40, "E2": 15, "E1S": 300, "PTH": 4, "vitamin_D": 55,
    "luteinizing_hormone": 5, "follicle_stimulating_hormone": 6, "gut_calcium": 200,
    "surface_calcium": 2.35, "vitamin_D_store": 1500, "denosumab_target_level": 500,
    "denosumab_plasma": 2, "denosumab_at_bone": 100, "tamoxifen_body": 60,
    "conjugated_estrogens": 400, "estradiol_patch": 50, "estradiol_tablet": 1000,
    "testosterone_ester": 60, "testosterone_gel": 30, "anastrozole_plasma": 0.03,
    "letrozole_plasma": 0.02, "exemestane_plasma": 5, "SHBG_rise": 0.6,
    "aromatase": 0.6, "osteocytes": 0.85,
}  # fmt: skip
WIDE = {"denosumab_plasma": 1.2, "E2": 0.9, "T": 0.9, "osteoclasts": 0.6}


def _by_name(name: str, value: float, source: np.random.Generator) -> float:
    if name in RANGES:
        return float(source.uniform(*RANGES[name]))
    if OF_SHARES_THAT_ADD_UP.fullmatch(name):
        return float(source.uniform(0.1, 0.3))
    if BETWEEN_0_AND_1.fullmatch(name):
        return float(source.uniform(0.15, 0.85))
    if name.endswith("_load"):
        return float(source.uniform(-0.8, 1.6))
    return float(value * np.exp(WIDE.get(name, 0.25) * source.standard_normal()))


def drawn(
    parameters: Iterable[str], states: Iterable[str], inputs: Iterable[str], seed: int = 14
) -> list[dict[str, float]]:
    """Return a value of every parameter, state and input at each point.

    Each name has numbers of its own, which no other name moves. Women and men take turns; at every
    second pair the menopause is near the person's age.
    """
    table = Library().parameters
    values = table() if callable(table) else table
    base = {name: float(values[name].value) for name in parameters}
    base |= {name: AROUND.get(name, 1.0) for name in (*states, *inputs)}
    points = []
    for point in range(POINTS):
        one = {
            name: _by_name(name, value, np.random.default_rng([seed, point, crc32(name.encode())]))
            for name, value in base.items()
        }
        one["male"] = float(point % 2)
        if point % 4 < 2:
            one["menopause_age"] = one["age"] + one["ovarian_decline_midpoint"]
        points.append(one)
    return points
