"""Which drugs are not taken in a run, the run without them, and its answer with zeros put in.

A drug that is zero at the start and gets no dose stays zero to the end, and acts on nothing. A run
with many doses has many steps, of which each is as much work as there are states: there the states
of drugs that are not taken are left out. They cost less than the code without them where there are
few doses, so that there the whole model is run.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.averaging.not_taken import is_zero
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ranklmodel.compiled.code.program import Program
    from ranklmodel.compiled.contract.reduction import Absence
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Schedule

# Doses from which on a run is worth code of its own: two months of tablets.
_MANY_DOSES = 60
# So many states a model has, and so much of them is left out, or little would be spared.
_MANY_STATES, _SHARE_OF_STATES = 12, 0.25

Drugs = tuple[str, ...]


@final
class Untaken:
    """What an engine knows of a model without some of its drugs.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    absences : callable
        Returns what stays zero without each drug, when it is first needed.
    program : callable
        Returns the kernels for a number of lanes without some drugs.
    """

    def __init__(
        self,
        layout: Layout,
        absences: Callable[[], Mapping[str, Absence]],
        program: Callable[[int, Drugs], Program],
    ) -> None:
        self._layout = layout
        self._find = absences
        self.program = cache(program)

    @cached_property
    def _absences(self) -> Mapping[str, Absence]:
        return self._find()

    def drugs(self, problem: Problem) -> Drugs:
        """Return what to leave out of a run, in alphabetical order: drugs, and what men have.

        It depends on the run alone, so that its answer does not depend on what was run before or
        is run beside it.
        """
        schedule, number = problem.schedule, len(self._layout.states)
        begin, end = np.searchsorted(schedule.dose_times, problem.times[[0, -1]])
        if end - begin < _MANY_DOSES or number < _MANY_STATES:
            return ()
        first, derived = len(self._layout.parameters), problem.sensitivity_to
        absent = []
        for drug, absence in sorted(self._absences.items()):
            constants = [*absence.parameters, *(first + k for k in absence.inputs)]
            asked = derived is not None and np.isin(derived, constants).any()
            if not asked and is_zero(absence, problem, first):
                absent.append(drug)
        spared = sum(len(self._absences[drug].states) for drug in absent)
        return tuple(absent) if spared >= _SHARE_OF_STATES * number else ()


def without(
    problem: Problem, program: Program, schedules: dict[int, Schedule] | None = None
) -> Problem:
    """Return a problem of the states that a program is for.

    Parameters
    ----------
    problem : Problem
        Of all states.
    program : Program
        For some.
    schedules : dict of int to Schedule, optional
        Schedules by the identity of those they were made from: problems that share one go on
        sharing it. Those that are made are added.
    """
    assert program.reduction is not None
    left = list(program.reduction.slow)
    known = {} if schedules is None else schedules
    schedule = known.get(id(problem.schedule))
    if schedule is None:
        place = np.full(len(problem.initial), -1)
        place[left] = np.arange(len(left))
        states = place[problem.schedule.dose_states]
        # doses of other drugs lie outside the run
        inside = np.flatnonzero(states >= 0)
        known[id(problem.schedule)] = schedule = replace(
            problem.schedule,
            dose_times=problem.schedule.dose_times[inside],
            dose_states=states[inside],
            dose_amounts=problem.schedule.dose_amounts[inside],
        )
    of_initial = problem.initial_sensitivity
    return replace(
        problem,
        initial=problem.initial[left],
        schedule=schedule,
        scales=None if problem.scales is None else problem.scales[left],
        initial_sensitivity=None if of_initial is None else of_initial[left],
    )


def all_without(
    problems: Sequence[Problem],
    program: Program,
    solve: Callable[[Sequence[Problem], Program], list[Solution | SimulationError]],
) -> list[Solution | SimulationError]:
    """Return the answers to problems of all states by a program, which may be for some of them."""
    if program.reduction is None:
        return solve(problems, program)
    schedules: dict[int, Schedule] = {}
    answers = solve([without(one, program, schedules) for one in problems], program)
    return [
        one if isinstance(one, SimulationError) else with_zeros(one, program) for one in answers
    ]


def with_zeros(solution: Solution, program: Program) -> Solution:
    """Return the answer to a problem of all states, those that were left out at zero."""
    assert program.reduction is not None
    left, number = list(program.reduction.slow), len(program.layout.states)
    states = np.zeros((len(solution.states), number))
    states[:, left] = solution.states
    derived = solution.sensitivity
    if derived is not None:
        whole = np.zeros((len(derived), number, derived.shape[2]))
        whole[:, left] = derived
        derived = whole
    return replace(solution, states=states, sensitivity=derived)
