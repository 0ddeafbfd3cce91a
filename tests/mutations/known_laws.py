"""Laws of calcium, load and age that the model's own checks do not look at, held as checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

import numpy as np

from ranklmodel.checks import Check, Problem, Subject
from ranklmodel.lives.person import constants_of
from ranklmodel.mechanisms.bone.bone_mass import SITES
from ranklmodel.mechanisms.bone.loading import PLACES
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.steady import steady_state

RATE = "_rate_shown"
NEAR = 0.01  # her estradiol is not the reference to the last digit


class _Shown(dict[str, float]):
    """What a model shows of one state, by name; parameters too."""

    def __init__(self, subject: Subject, state: Floats, constants: Floats) -> None:
        layout = subject.engine.layout
        values = subject.engine.outputs(state[None], constants[None])[0]
        names = (*layout.parameters.names, *layout.inputs.names)
        super().__init__(zip(names, constants, strict=True))
        self.update(zip(layout.outputs.names, values, strict=True))


@final
class CalciumIsNeitherMadeNorLost(Check):
    """What is eaten is in gut, plasma and bone, or has left with stool, urine, gut and sweat.

    Whatever the state: bone may be gaining or losing, and calcitriol far above what is.
    """

    name = "calcium is neither made nor lost"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield how far gains and losses are apart, mmol a day."""
        engine, random = subject.engine, np.random.default_rng(0)
        constants = constants_of(engine, subject.table)
        state = engine.start(constants)
        state *= random.lognormal(0.0, 0.1, len(state))
        state[engine.layout.states.position("calcitriol")] = 100.0
        shown = _Shown(subject, state, constants)
        rate = dict(zip(engine.layout.states.names, engine.rates(state, constants), strict=True))
        into_bone = {
            site: shown["young_mineral"] * rate[f"{site}_young_bone"] + rate[f"{site}_mature_bone"]
            for site in ("LS", "TH")
        }
        as_spine, molar_mass = shown["skeleton_as_spine"], shown["calcium_molar_mass"]
        bone = as_spine * into_bone["LS"] + (1 - as_spine) * into_bone["TH"]
        held = (
            rate["gut_calcium"] / molar_mass
            + rate["Ca_s"] * shown["extracellular_volume"]
            + rate["surface_calcium"] * shown["exchangeable_calcium_volume"]
            + shown["skeletal_calcium"] * bone
        )
        stool = shown["calcium_passed_with_stool" + RATE]
        if not stool > 0:
            yield self.found("absorbed_calcium", "is more than passes through the gut")
        kept = (
            (shown["calcium_intake"] - stool) / molar_mass
            - shown["urine_calcium"]
            - shown["other_calcium_losses"]
        )
        if not abs(held - kept) < 1e-9 * shown["calcium_intake"]:
            message = (
                f"the body gains {held:.4g} mmol a day, of which {kept:.4g} are eaten and kept"
            )
            yield self.found("calcium", message)


@final
class YoungAdultIsTheReference(Check):
    """A healthy young adult has the levels that all else is relative to."""

    name = "the young adult is the reference"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield what is not as the reference in her."""
        engine = subject.engine
        constants = constants_of(engine, subject.table)
        restraint = engine.layout.parameters.position("androgen_restraint")
        constants[restraint] = subject.table["androgen_restraint"].bounds[1]  # 0 would hide its arm
        state = steady_state(engine, constants, engine.start(constants))
        her = _Shown(subject, state, constants)
        expected = {
            "PTH": her["reference_PTH"],
            "Ca_s": her["reference_calcium"],
            "surface_calcium": her["reference_calcium"],
            "gut_calcium": her["calcium_intake"] / her["calcium_transit"],
            "vitamin_D": her["vitamin_D_supply"],
            "calcitriol": 1.0,
            # doi:10.1002/jbmr.5650040404 abstract: 0.272 of the intake, at one near the reference
            "absorbed_calcium": 0.272 * her["reference_calcium_intake"],
            "calcium_absorption_capacity": 1.0,
            "urine_calcium": her["urinary_calcium"],
            "calcium_into_bone": her["calcium_out_of_bone"],
            "SHBG_level": her["SHBG"],
            "rankl_by_PTH": 1.0,
            "rankl_by_androgens": 1.0,
            "years_of_bone_ageing": 0.0,
        }
        for name, value in expected.items():
            if not abs(her[name] - value) <= NEAR * max(abs(value), NEAR):
                yield self.found(name, f"is {her[name]:.4g} in her, expected {value:.4g}")
        trabecular = her["trabecular_young_bone"] + her["trabecular_mature_bone"]
        if not abs(trabecular - 1) < NEAR:
            yield self.found("trabecular bone", f"is {trabecular:.4g} in her, expected 1")


@final
class LoadBecomesHabit(Check):
    """A programme loads the site that it names; the answer is 1 at most, and none to a habit."""

    name = "load becomes habit"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield answers without limit or to a habit, and programmes of another site."""
        engine, layout = subject.engine, subject.engine.layout
        given = {one.drug: one.rate_input for one in layout.administrations}
        for site, where in SITES.items():
            entered = given.get(f"exercise_{PLACES[site]}")
            if entered != f"{site}_load":
                yield self.found(f"exercise_{PLACES[site]}", f"loads {entered!r}, not {where}")
        constants = constants_of(engine, subject.table)
        begun = engine.start(constants)
        for site in SITES:
            place = len(layout.parameters) + layout.inputs.position(f"{site}_load")
            constants[place] = subject.table.limits.inputs[f"{site}_load"].range[1]
        used = steady_state(engine, constants, begun)
        for site in SITES:
            name = f"{site}_load_response"
            first, last = (_Shown(subject, one, constants)[name] for one in (begun, used))
            if not 0 < first < 1:
                yield self.found(name, f"is {first:.4g} to a new load, expected within 0 and 1")
            if not abs(last) < 1e-6:
                yield self.found(name, f"is {last:.4g} to a habit, expected none")


LAWS: tuple[Check, ...] = (
    CalciumIsNeitherMadeNorLost(),
    YoungAdultIsTheReference(),
    LoadBecomesHabit(),
)
