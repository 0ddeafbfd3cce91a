"""Work that asks for steady states, and for what is shown: alone, or side by side with its kind.

Such work is a generator that yields what it asks and is sent the answer, or thrown the error. What
it makes of the answers is the same whether one piece of work is done or many in step, of which each
asks for one thing at a time; what all of them ask is answered together.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, final

import numpy as np

from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.simulation.steady import steady_nearby, steady_states

if TYPE_CHECKING:
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

Result = TypeVar("Result")

# Questions answered at once: what is needed for more would fill the memory with Jacobians.
_SIDE_BY_SIDE = 256


@final
@dataclass(frozen=True, eq=False)
class Rest:
    """A steady state that is asked for.

    Attributes
    ----------
    constants : array of shape (n_constants,)
        Parameters and inputs.
    guess : array of shape (n_states,)
        Where to start; clocks and totals keep these values.
    near : bool
        Whether the guess is thought to be near.
    """

    constants: Floats
    guess: Floats
    near: bool = False


@final
@dataclass(frozen=True, eq=False)
class Around:
    """Steady states, to first order, of constants close to those of a steady state.

    Attributes
    ----------
    constants : array of shape (n_constants,)
        Parameters and inputs.
    state : array of shape (n_states,)
        Their steady state.
    others : array of shape (n, n_constants)
        Constants that differ little from them.
    """

    constants: Floats
    state: Floats
    others: Floats


@final
@dataclass(frozen=True, eq=False)
class Here:
    """What is shown in a state, wherever it is.

    Attributes
    ----------
    constants : array of shape (n_constants,)
        Parameters and inputs.
    state : array of shape (n_states,)
        Where.
    """

    constants: Floats
    state: Floats


@final
@dataclass(frozen=True, eq=False)
class Shown:
    """States, and what the model shows in them.

    Attributes
    ----------
    states : array of shape (n, n_states)
        One for :class:`Rest` and :class:`Here`, one for each of the others of :class:`Around`.
    outputs : array of shape (n, n_outputs)
        States, rules and observables.
    """

    states: Floats
    outputs: Floats


Question = Rest | Around | Here
Resting = Generator[Question, Shown, Result]
"""Work that asks for states and what is shown in them, and ends with a result."""

Answers = dict[int, Shown | SimulationError | None]


def alone(engine: Engine, work: Resting[Result]) -> Result:
    """Return the result of one piece of work.

    Raises
    ------
    RanklModelError
        That of the work.
    """
    result = together(engine, [work])[0]
    if isinstance(result, RanklModelError):
        raise result
    return result


def together(engine: Engine, works: Sequence[Resting[Result]]) -> list[Result | RanklModelError]:
    """Return the results of several pieces of work, to the bit what each would be alone.

    Parameters
    ----------
    engine : Engine
        Of the model.
    works : sequence of generator
        Each asks for :class:`Rest`, :class:`Around` or :class:`Here` and is sent :class:`Shown`.

    Returns
    -------
    list
        Results in order, or the error that a piece of work ended with.
    """
    results: dict[int, Result | RanklModelError] = {}
    answers: Answers = dict.fromkeys(range(len(works)))
    while answers:
        asked: dict[int, Question] = {}
        for number, answer in answers.items():
            work = works[number]
            try:
                if isinstance(answer, SimulationError):
                    asked[number] = work.throw(answer)
                else:
                    asked[number] = next(work) if answer is None else work.send(answer)
            except StopIteration as end:
                results[number] = end.value
            except RanklModelError as error:
                results[number] = error
        answers = {}
        places = list(asked)
        for first in range(0, len(places), _SIDE_BY_SIDE):
            part = {number: asked[number] for number in places[first : first + _SIDE_BY_SIDE]}
            answers |= _at_rest(engine, {k: r for k, r in part.items() if isinstance(r, Rest)})
            answers |= _around(engine, {k: r for k, r in part.items() if isinstance(r, Around)})
            answers |= _here(engine, {k: r for k, r in part.items() if isinstance(r, Here)})
    return [results[number] for number in range(len(works))]


def _at_rest(engine: Engine, asked: dict[int, Rest]) -> Answers:
    if not asked:
        return {}
    constants = np.stack([one.constants for one in asked.values()])
    guesses = np.stack([one.guess for one in asked.values()])
    near = [one.near for one in asked.values()]
    found = dict(zip(asked, steady_states(engine, constants, guesses, near=near), strict=True))
    answers: Answers = {k: one for k, one in found.items() if isinstance(one, SimulationError)}
    states = {k: one for k, one in found.items() if not isinstance(one, SimulationError)}
    if states:
        rows = [row for row, number in enumerate(asked) if number in states]
        at_rest = np.stack(list(states.values()))
        outputs = engine.implicit_steps(constants[rows]).outputs(np.arange(len(rows)), at_rest)
        for row, number in enumerate(states):
            answers[number] = Shown(at_rest[row : row + 1], outputs[row : row + 1])
    return answers


def _around(engine: Engine, asked: dict[int, Around]) -> Answers:
    if not asked:
        return {}
    constants = np.stack([one.constants for one in asked.values()])
    at_rest = np.stack([one.state for one in asked.values()])
    others = np.concatenate([one.others for one in asked.values()])
    numbers = [len(one.others) for one in asked.values()]
    of_which = np.repeat(np.arange(len(asked)), numbers)
    states, outputs = steady_nearby(engine, constants, at_rest, others, of_which)
    ends = np.cumsum(numbers).tolist()
    return {
        key: Shown(states[end - number : end], outputs[end - number : end])
        for key, number, end in zip(asked, numbers, ends, strict=True)
    }


def _here(engine: Engine, asked: dict[int, Here]) -> Answers:
    if not asked:
        return {}
    constants = np.stack([one.constants for one in asked.values()])
    states = np.stack([one.state for one in asked.values()])
    outputs = engine.implicit_steps(constants).outputs(np.arange(len(asked)), states)
    return {
        key: Shown(states[row : row + 1], outputs[row : row + 1]) for row, key in enumerate(asked)
    }
