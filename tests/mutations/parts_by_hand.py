"""Parts of a bone's density, and scores of it, against a calculation by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from ranklmodel.checks import Check, Problem, Subject
from ranklmodel.lives.person import constants_of
from tests.mutations.reference_woman import SITES, her_state

# Numbers that are easy to multiply, and of which no two are alike.
_PARAMETERS = {
    "osteoblast_stage_duration": 10.0,
    "mineralising_stage_duration": 20.0,
    "young_mineral": 0.9,
    "degenerative_spine_change": 0.0,
    "men_LS_young_mean": 9.0,
    "men_TH_young_mean": 9.0,
    "men_FN_young_mean": 9.0,
}
_STATES = {
    "osteoblast_precursors": 2.0,
    "collagen_laying_osteoblasts": 3.0,
    "mineralising_osteoblasts": 5.0,
}
_OF_SITES = {"turnover": 0.001, "density_scale": 2.0, "young_mean": 1.5, "young_sd": 0.07}
_BY_HAND = {
    "mineral": 0.89,  # 0.8 + 0.1 x 0.9
    "mineral_missing": 0.01,  # 0.1 x 0.1
    "remodelling_space": 0.15,  # 0.001 x (5 x 20 + 10 x (2 + 3))
    "balance_volume": 1.05,  # 0.8 + 0.1 + 0.15
    "BMD": 1.78,  # 2 x 0.89
    "T_score": 4.0,  # (1.78 - 1.5) / 0.07
}


@final
class PartsAreAsByHand(Check):
    """What a density is made of is what a calculation by hand gives, at each site of a woman."""

    name = "parts are as by hand"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield parts that differ."""
        engine, layout = subject.engine, subject.engine.layout
        constants = constants_of(engine, subject.table)
        stated = dict(_PARAMETERS)
        for site in SITES:
            stated |= {f"{site}_{name}": value for name, value in _OF_SITES.items()}
        for name, value in stated.items():
            constants[layout.parameters.position(name)] = value
        state = her_state(subject, constants)
        held = dict(_STATES)
        for site in SITES:
            held |= {f"{site}_young_bone": 0.1, f"{site}_mature_bone": 0.8}
        for name, value in held.items():
            state[layout.states.position(name)] = value
        shown = engine.outputs(state[None], constants[None])[0]
        for site in SITES:
            for name, value in _BY_HAND.items():
                number = shown[layout.outputs.position(f"{site}_{name}")]
                if not abs(number - value) <= 1e-12 * abs(value):
                    yield self.found(f"{site}_{name}", f"is {number!r}, by hand {value!r}")
