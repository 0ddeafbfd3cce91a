"""Identities of the healthy young woman, to whom all that is relative refers.

They hold for any parameters, not only for those of the files: what is relative to her is 1 in her
because equations divide by what she has, and a number that happens to fit does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

import numpy as np

from ranklmodel.checks import Check, Problem, Subject
from ranklmodel.lives.person import constants_of
from ranklmodel.simulation.schedule import Floats

EXACTLY = 1e-12

DRUGS = ("anastrozole", "letrozole", "exemestane")
SITES = ("LS", "TH", "FN")
CYTOKINES = ("interleukin_1", "interleukin_6", "tumour_necrosis_factor")

ONE = (
    "aromatase",
    "testicular_aromatase",
    "active_aromatase",
    "active_testicular_aromatase",
    "active_aromatase_by_anastrozole",
    "active_testicular_aromatase_by_anastrozole",
    "active_aromatase_by_letrozole",
    "active_testicular_aromatase_by_letrozole",
    "peripheral_aromatase",
    "adiposity",
    "anastrozole_clearance_factor",
    "anastrozole_clearance_factor_by_tamoxifen",
    "SHBG_level_by_tamoxifen",
    "SHBG_level_by_oral_estrogens",
    "SHBG_level_by_shbg_of_men",
    "estrogen_receptor_competition",
    "calcium_absorption_capacity",
    "calcitriol",
    *CYTOKINES,
    "rankl_by_PTH",
    "rankl_by_androgens",
    "rankl_stimulus",
    "rankl_made",
    "RANKL",
    "opg_stimulus",
    "OPG",
    "rank_occupancy",
    "bisphosphonate_avidity",
    "osteoclast_apoptosis_factor_by_bisphosphonates",
    "osteoclast_apoptosis_factor",
    "osteoclast_precursors",
    "osteoclasts",
    "osteoblast_precursors",
    "collagen_laying_osteoblasts",
    "mineralising_osteoblasts",
    "osteocytes",
    "young_osteocytes",
    "sclerostin_by_load",
    "sclerostin_by_estrogen_deficit",
    "sclerostin_stimulus",
    "sclerostin",
    "wnt_signal",
    "trabecular_balance",
    "accustomed_estrogen",
    "collagen_by_osteoblast",
    *(f"{site}_resorption_by_load" for site in SITES),
    *(f"{site}_resorbing" for site in SITES),
    *(f"{site}_balance" for site in SITES),
)
"""What is relative to her."""

ZERO = (
    "estrogen_deficit",
    "osteocyte_deficit",
    "rankl_by_estrogen_deficit",
    "years_of_bone_ageing",
    "testes",
    "leydig_activity",
    "LH",
    "FSH",
    *(f"{drug}_concentration" for drug in DRUGS),
    *(f"{drug}_block" for drug in DRUGS[:2]),
    *(f"{drug}_testicular_block" for drug in DRUGS[:2]),
    "exemestane_attack",
    "exemestane_testicular_attack",
    "aromatase_attack",
    "testicular_aromatase_attack",
    "tamoxifen_at_receptors",
    "estrogen_receptor_agonism",
    "estrogen_receptor_alpha_by_competitors",
    "acting_estrogen_by_conjugated_estrogens",
    "SHBG_stimulus",
    "bisphosphonate_signal",
    "denosumab_total",
    "denosumab_free",
    "denosumab_bound",
    "rankl_binding_by_denosumab",
    *(f"{name}_signal" for name in CYTOKINES),
    *(f"rankl_by_{name}" for name in CYTOKINES),
    *(f"{site}_load_response" for site in SITES),
    *(f"{site}_balance_by_load" for site in SITES),
    *(f"{site}_balance_lost_to_age" for site in SITES),
)
"""What she has not."""

EQUAL = (
    ("acting_estrogen", "free_estradiol"),
    ("estrogen_action", "reference_estrogen_action"),
    ("calcium_into_bone", "calcium_out_of_bone"),
)
"""What is as much as something else in her."""

MOVING = ("A4", "T", "E1", "E2")
"""Her hormones are those of the reference, whatever her glands secrete."""

AS_REFERENCE = {
    "body_mass_index": "reference_body_mass_index",
    "calcium_intake": "reference_calcium_intake",
    "vitamin_D_supply": "reference_vitamin_D",
}
"""What she eats and weighs is what others are compared with."""

KEPT = (
    "male",
    "androgen_restraint",
    "adult_age",
    "bone_ageing_onset",
    "personal_aromatization",
)
"""Parameters whose other values make another person."""

_DRAWS = 3
_SPREAD = 0.1


@final
class ReferenceWomanIsOne(Check):
    """Relative states, stimuli and factors are exactly 1 in her, deficits and signals exactly 0."""

    name = "the reference woman is 1"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield what is not as it must be, with the parameters of the files and with others."""
        engine, layout = subject.engine, subject.engine.layout
        names = layout.outputs.names
        for constants in _constants(subject):
            state = her_state(subject, constants)
            shown = dict(zip(names, engine.outputs(state[None], constants[None])[0], strict=True))
            expected = {name: 1.0 for name in ONE} | {name: 0.0 for name in ZERO}
            expected |= {name: shown[other] for name, other in EQUAL}
            for name, value in expected.items():
                if not abs(shown[name] - value) <= EXACTLY * max(1.0, abs(value)):
                    yield self.found(name, f"is {shown[name]!r} in her, expected {value!r}")
            rates = engine.rates(state, constants)
            for place, name in enumerate(layout.states.names):
                if not layout.settles[place] or name in MOVING:
                    continue
                if not abs(rates[place]) <= EXACTLY * max(1.0, abs(state[place])):
                    yield self.found(name, f"changes by {rates[place]!r} a day in her")


def _constants(subject: Subject) -> Iterator[Floats]:
    """Yield parameters and inputs: those of the files, and others near them."""
    layout = subject.engine.layout
    place = layout.parameters.position
    own = constants_of(subject.engine, subject.table)
    kept = [place(name) for name in KEPT]
    random, size = np.random.default_rng(2024), len(layout.parameters)
    for draw in range(_DRAWS):
        constants = own.copy()
        if draw:
            for name, entry in subject.table.items():
                if entry.value == 0:  # a gain that is switched off would hide what it multiplies
                    constants[place(name)] = entry.bounds[1] / 2
            constants[:size] *= random.lognormal(0.0, _SPREAD, size)
            constants[kept] = own[kept]
        for name, reference in AS_REFERENCE.items():
            constants[place(name)] = constants[place(reference)]
        yield constants


def her_state(subject: Subject, constants: Floats) -> Floats:
    """Return the state in which her free estradiol is the reference."""
    engine, layout = subject.engine, subject.engine.layout

    def of(name: str) -> float:
        return float(constants[layout.parameters.position(name)])

    state = engine.start(constants)
    bound = of("estradiol_albumin_binding") + of("estradiol_shbg_affinity") * of("SHBG")
    state[layout.states.position("E2")] = of("reference_free_estradiol") * (1 + bound)
    return state
