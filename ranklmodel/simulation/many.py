"""Several problems at once, each answered or failed by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import require_valid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.problem import Engine, Problem, Solution


@runtime_checkable
class BatchEngine(Protocol):
    """An engine that puts the error of a failed run in its place among the results."""

    def attempt_many(
        self, problems: Sequence[Problem], threads: int = 0
    ) -> list[Solution | SimulationError]:
        """Run several problems; results in order, the same for any number of threads."""
        ...


def attempt_each(
    engine: Engine, problems: Sequence[Problem], threads: int = 0
) -> list[Solution | SimulationError]:
    """Run several problems; one that can not be run has its error in place of its solution.

    Parameters
    ----------
    engine : Engine
        Who runs them.
    problems : sequence of Problem
        What is asked; a question that has no answer fails by itself, not the others with it.
    threads : int
        0 for one each processor.

    Returns
    -------
    list of Solution or SimulationError
        In order.
    """
    results: list[Solution | SimulationError | None] = [_refusal(one, engine) for one in problems]
    places = [place for place, refusal in enumerate(results) if refusal is None]
    asked = [problems[place] for place in places]
    if isinstance(engine, BatchEngine):
        answers = engine.attempt_many(asked, threads)
    else:
        answers = [_attempt(engine, one) for one in asked]
    for place, answer in zip(places, answers, strict=True):
        results[place] = answer
    return [one for one in results if one is not None]


def attempt_in_turn(
    engine: Engine, problems: Sequence[Problem]
) -> list[Solution | SimulationError]:
    """Run problems one after another, each exactly as if it were the only one.

    Beside :func:`attempt_each`, whose answers differ from these in the last digits: a few problems
    are sooner answered so, because less is compiled, and to the bit as `Engine.integrate` does.

    Parameters
    ----------
    engine : Engine
        Who runs them.
    problems : sequence of Problem
        What is asked.

    Returns
    -------
    list of Solution or SimulationError
        In order.
    """
    return [_refusal(one, engine) or _attempt(engine, one) for one in problems]


def _refusal(problem: Problem, engine: Engine) -> SimulationError | None:
    try:
        require_valid(problem, engine.layout)
    except SimulationError as error:
        return error
    return None


def _attempt(engine: Engine, problem: Problem) -> Solution | SimulationError:
    try:
        return engine.integrate(problem)
    except SimulationError as error:
        return error
