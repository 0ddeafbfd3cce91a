"""Work that asks for steady states on its way: alone, or side by side with more of its kind.

Such work is a generator that yields what it asks and is sent the state, or thrown the error. What
it makes of the answers is the same whether one piece of work is done or many in step, of which each
asks for one steady state at a time.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, final

import numpy as np

from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.simulation.steady import steady_states

if TYPE_CHECKING:
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

Result = TypeVar("Result")


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


Resting = Generator[Rest, "Floats", Result]
"""Work that asks for steady states and ends with a result."""


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
        Each asks for :class:`Rest` and is sent states.

    Returns
    -------
    list
        Results in order, or the error that a piece of work ended with.
    """
    results: dict[int, Result | RanklModelError] = {}
    answers: dict[int, Floats | SimulationError | None] = dict.fromkeys(range(len(works)))
    while answers:
        asked: dict[int, Rest] = {}
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
        answers = dict(zip(asked, _answers(engine, list(asked.values())), strict=True))
    return [results[number] for number in range(len(works))]


def _answers(engine: Engine, asked: Sequence[Rest]) -> list[Floats | SimulationError]:
    if not asked:
        return []
    constants = np.stack([one.constants for one in asked])
    guesses = np.stack([one.guess for one in asked])
    return steady_states(engine, constants, guesses, near=[one.near for one in asked])
