"""What is absent in a run, so that the doses of another drug can be averaged there.

Absent is what is zero at the start, gets no dose up to where the run looks ahead, and is never set
to anything but zero. A drug that was taken before the run has left something behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.simulation.schedule import LOOK_AHEAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ranklmodel.compiled.contract.reduction import Absence
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Problem


def not_taken(
    absences: Mapping[int, Absence], wanted: Iterable[int], problem: Problem, layout: Layout
) -> tuple[str, ...]:
    """Return the names of the states and inputs that are zero throughout and stand in the way.

    Parameters
    ----------
    absences : mapping of int to Absence
        What has to be zero, for each state whose doses are averaged only then.
    wanted : iterable of int
        The states whose doses are to be averaged and are not where any drug may be taken.
    problem : Problem
        The run.
    layout : Layout
        Names of the model.

    Returns
    -------
    tuple of str
        In alphabetical order, so that one set of names is one program; empty where what has to be
        zero is not, for each of those wanted.
    """
    names: set[str] = set()
    for absence in (absences[state] for state in wanted if state in absences):
        if is_zero(absence, problem, len(layout.parameters)):
            names.update(layout.states.names[k] for k in absence.states)
            names.update(layout.inputs.names[k] for k in absence.inputs)
    return tuple(sorted(names))


def is_zero(absence: Absence, problem: Problem, first_input: int) -> bool:
    """Return whether what may be absent is, in a run; nor does a derivative begin elsewhere."""
    states, inputs = list(absence.states), list(absence.inputs)
    if problem.initial[states].any() or problem.constants[first_input:][inputs].any():
        return False
    if problem.constants[list(absence.parameters)].any():
        return False
    begins = problem.initial_sensitivity
    if begins is not None and begins[states].any():
        return False
    schedule = problem.schedule
    until = float(problem.times[-1]) + LOOK_AHEAD
    begin, end = np.searchsorted(schedule.dose_times, [float(problem.times[0]), until])
    # a setting before the run is in force in it
    last = np.searchsorted(schedule.setting_times, until)
    ever_set = schedule.setting_inputs[:last][schedule.setting_values[:last] != 0.0]
    dosed = schedule.dose_states[begin:end]
    # counted, as there are thousands of doses and few places
    doses = np.bincount(dosed, minlength=len(problem.initial))
    settings = np.bincount(ever_set, minlength=len(problem.constants) - first_input)
    return not (doses[states].any() or settings[inputs].any())
