"""Laws of what tells people apart: what is stated of the other sex does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

import numpy as np

from ranklmodel.checks import Check, Problem, Subject
from ranklmodel.lives.person import constants_of
from tests.mutations.reference_woman import her_state

_OF_MEN = "men_"
# Of these a woman has none, and no parameter of her own stands beside them.
_OF_MEN_ALONE = (
    "testicular_testosterone_secretion",
    "testicular_androstenedione_secretion",
    "testicular_estradiol_secretion",
    "leydig_half_LH",
    "leydig_decline",
    "SHBG_rise_of_men",
)


@final
class TheOtherSexDoesNothing(Check):
    """Parameters of men act in men alone, and where they have one of their own, hers do not."""

    name = "the other sex does nothing"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield parameters that act in whom they are not of, or not in whom they are of."""
        names = subject.engine.layout.parameters.names
        pairs = [(one.removeprefix(_OF_MEN), one) for one in names if one.startswith(_OF_MEN)]
        for male in (0.0, 1.0):
            for hers, his in [*pairs, *(("", one) for one in _OF_MEN_ALONE)]:
                own, other = (his, hers) if male else (hers, his)
                for name, expected in ((own, True), (other, False)):
                    if name and name in names and _acts(subject, name, male) is not expected:
                        whom = "a man" if male else "a woman"
                        does = "does nothing" if expected else "acts"
                        yield self.found(name, f"{does} in {whom}")


def _acts(subject: Subject, name: str, male: float) -> bool:
    """Tell whether a parameter moves a rate or an output at a state like hers, decades later."""
    engine, layout = subject.engine, subject.engine.layout
    constants = constants_of(engine, subject.table)
    place = layout.parameters.position
    constants[place("male")] = male
    constants[place("androgen_restraint")] = subject.table["androgen_restraint"].bounds[1] / 2
    state = her_state(subject, constants)
    state[layout.states.position("age")] = constants[place("visit_age")] + 10.0
    seen, value = [], constants[place(name)]
    for moved in (value, 1.3 * value + 0.001):  # some are 0
        constants[place(name)] = moved
        shown = engine.outputs(state[None], constants[None])[0]
        seen.append(np.append(shown, engine.rates(state, constants)))
    before, after = seen
    return not np.array_equal(before, after)
