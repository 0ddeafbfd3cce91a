"""No state is below zero, whatever the parameters, beyond what rounding and tolerance leave."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.lives.scenario import scenario
from tests.behaviour.draws import draws

PEOPLE = (
    ("flex_woman", "calcium_1000mg_vitamin_D_800IU"),
    ("greenspan_man", "gnrh_agonist"),
    ("freedom_woman", "denosumab_60mg_6_monthly"),
    ("older_man", "placebo"),
)
NUMBER = 1000
# Of the largest value of the state in the run; the absolute tolerance of a run is as much.
ROUNDING = 1e-9
FIVE_YEARS = 365.25 * np.arange(6)

# A drawn value may lie outside of its bounds, or act on nothing in this person.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.mark.parametrize("case", range(len(PEOPLE)), ids=[person for person, _ in PEOPLE])
def test_in_a_thousand_draws(case: int) -> None:
    person, regimen = PEOPLE[case]
    below: dict[str, float] = {}
    for values in draws(NUMBER)[case :: len(PEOPLE)]:
        run = scenario(person, regimen, parameters=values).run(FIVE_YEARS)
        states = np.asarray(run.solution.states)
        sizes = np.abs(states).max(axis=0)
        lowest = states.min(axis=0) / np.where(sizes > 0, sizes, 1.0)
        for place in np.flatnonzero(lowest < -ROUNDING):
            name = run.layout.states.names[place]
            below[name] = min(float(lowest[place]), below.get(name, 0.0))
    assert not below
