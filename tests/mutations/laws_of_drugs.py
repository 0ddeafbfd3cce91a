"""Laws of what is given and what binds: amounts that arrive, half effects, and mass action."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import final

from ranklmodel.checks import Check, Problem, Subject
from ranklmodel.lives.person import constants_of
from ranklmodel.simulation.schedule import Floats
from tests.mutations.reference_woman import EXACTLY, her_state

NG_PER_ML = 1000.0  # in a mg/L
UG_PER_MG = 1000.0
NG_PER_DL = 100.0  # in a ug/L
PG_PER_ML = 1000.0  # in a ug/L


@final
class Moment:
    """The model at one state, which is hers but for what is stated."""

    def __init__(self, subject: Subject, **stated: float) -> None:
        engine, layout = subject.engine, subject.engine.layout
        self.constants: Floats = constants_of(engine, subject.table)
        names = (*layout.parameters.names, *layout.inputs.names)
        unknown = stated.keys() - set(names) - set(layout.states.names)
        assert not unknown, f"the model has no {unknown}"
        for name in stated.keys() & set(names):
            self.constants[names.index(name)] = stated[name]
        state = her_state(subject, self.constants)
        for name in stated.keys() & set(layout.states.names):
            state[layout.states.position(name)] = stated[name]
        values = engine.outputs(state[None], self.constants[None])[0]
        self.shown: Mapping[str, float] = {
            **dict(zip(names, self.constants, strict=True)),
            **dict(zip(layout.outputs.names, values, strict=True)),
        }
        rates = engine.rates(state, self.constants)
        self.rates: Mapping[str, float] = dict(zip(layout.states.names, rates, strict=True))


def _apart(one: float, other: float) -> bool:
    return not abs(one - other) <= 1e3 * EXACTLY * max(abs(one), abs(other), 1e-9)


@final
class WhatIsGivenArrives(Check):
    """A drug that is given at a rate enters its state at that rate, and nothing else at once."""

    name = "what is given arrives"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield states that gain another amount than what is given."""
        without = Moment(subject).rates
        for one in subject.model.administrations:
            if not one.state:
                continue
            on_it = Moment(subject, **{one.rate_input: 2.0}).rates
            for state, rate in on_it.items():
                gained, expected = rate - without[state], 2.0 * (state == one.state)
                if not abs(gained - expected) <= 1e-9:
                    message = f"gains {gained:g} a day where 2 of {one.drug} are given"
                    yield self.found(state, message)


# Drug: what it reaches at half its largest effect, and the parameters of both.
_BLOCKS = {
    "anastrozole": ("block", "largest_block", "half_block"),
    "letrozole": ("block", "largest_block", "half_block"),
    "exemestane": ("attack", "inactivation", "half_inactivation"),
}


@final
class HalfIsHalf(Check):
    """Where a drug is at the level of its half effect, it has half of its largest effect."""

    name = "half is half"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield effects that are not half of the largest."""
        stated = Moment(subject).shown
        for drug, (effect, largest, half) in _BLOCKS.items():
            amount = stated[f"{drug}_{half}"] * stated[f"{drug}_volume"] / NG_PER_ML
            for organ, times in (("", 1.0), ("testicular_", stated["testicular_competition"])):
                at_half = Moment(subject, **{f"{drug}_plasma": times * amount}).shown
                name, wanted = f"{drug}_{organ}{effect}", stated[f"{drug}_{largest}"] / 2
                if _apart(at_half[name], wanted):
                    yield self.found(name, f"is {at_half[name]:g}, expected half: {wanted:g}")
        for amount_name, half, name, wanted in (
            ("tamoxifen_body", "tamoxifen_half_amount", "tamoxifen_at_receptors", 1.0),
            (
                "conjugated_estrogens",
                "equine_estrogens_half_amount",
                "acting_estrogen_by_conjugated_estrogens",
                stated["estrogen_receptor_alpha_half"],
            ),
            ("denosumab_at_bone", "denosumab_site_half", "rankl_binding_by_denosumab", 1.0),
        ):
            at_half = Moment(subject, **{amount_name: stated[half]}).shown
            if _apart(at_half[name], wanted):
                yield self.found(name, f"is {at_half[name]:g} at half, expected {wanted:g}")


@final
class BindingFollowsMassAction(Check):
    """Free times unoccupied over bound is the constant of the pair; free and bound are all."""

    name = "binding follows mass action"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield bindings that are in no equilibrium."""
        for amount in (0.5, 5.0, 60.0):
            seen = Moment(subject, denosumab_plasma=amount).shown
            free, bound = seen["denosumab_free"], seen["denosumab_bound"]
            total = amount / seen["denosumab_volume"] * NG_PER_ML
            unoccupied = seen["denosumab_target_level"] - bound
            if _apart(free + bound, total):
                yield self.found(
                    "denosumab", f"{free + bound:g} ng/mL are free or bound of {total:g}"
                )
            if _apart(free * unoccupied, seen["denosumab_half_binding"] * bound):
                yield self.found("denosumab_free", "is in no equilibrium with its target")
        for testosterone in (20.0, 500.0):
            seen = Moment(subject, T=testosterone).shown
            in_nmol = 10.0 / seen["testosterone_molar_mass"]  # nmol/L in a ng/dL
            free = seen["free_testosterone"] * in_nmol
            loose = free * (1 + seen["testosterone_albumin_binding"])
            on_shbg = testosterone * in_nmol - loose
            vacant = seen["SHBG_level"] - on_shbg
            if _apart(seen["testosterone_shbg_affinity"] * free * vacant, on_shbg):
                yield self.found("free_testosterone", "is in no equilibrium with SHBG")
            if _apart(seen["bioT"] * in_nmol, loose):
                yield self.found("bioT", "is not what is free or on albumin")


# State, in mg or ug: the share that reaches plasma as which hormone, and ug in its unit.
_RELEASED: tuple[tuple[str, str, str, float], ...] = (
    ("testosterone_gel", "T", "testosterone_gel_fraction", UG_PER_MG),
    ("testosterone_in_vein", "T", "", UG_PER_MG),
    ("testosterone_ester", "T", "testosterone_in_ester", UG_PER_MG),
    ("estradiol_patch", "E2", "transdermal_estradiol_fraction", 1.0),
    ("estradiol_tablet", "E2", "oral_estradiol_as_estradiol", 1.0),
    ("estradiol_tablet", "E1", "oral_estradiol_as_estrone", 1.0),
    ("conjugated_estrogens", "E1", "conjugated_estrogens_as_estrone", 1.0),
)
_OF_HORMONE = {
    "T": ("testosterone_volume", NG_PER_DL),
    "E1": ("estrone_volume", PG_PER_ML),
    "E2": ("estradiol_volume", PG_PER_ML),
}


@final
class WhatIsReleasedIsInPlasma(Check):
    """What leaves a depot is in plasma but for the share that is lost on the way."""

    name = "what is released is in plasma"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield hormones that gain another amount than their depot loses."""
        without = Moment(subject)
        for depot, hormone, share, ug in _RELEASED:
            with_it = Moment(subject, **{depot: 3.0})
            reaching = with_it.shown[share] if share else 1.0
            volume, per_ug = _OF_HORMONE[hormone]
            gained = with_it.rates[hormone] - without.rates[hormone]
            expected = -with_it.rates[depot] * ug * reaching * per_ug / with_it.shown[volume]
            # the rest of its rates stays, and is subtracted again
            if not abs(gained - expected) <= 1e-9 * max(abs(expected), 1.0):
                message = f"gains {gained:g} a day from {depot}, which loses {expected:g}"
                yield self.found(hormone, message)


LAWS_OF_DRUGS: tuple[Check, ...] = (
    WhatIsGivenArrives(),
    HalfIsHalf(),
    BindingFollowsMassAction(),
    WhatIsReleasedIsInPlasma(),
)
