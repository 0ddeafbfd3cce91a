"""Several problems at once, each answered or failed by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ranklmodel.disk.processors import processors_lent, threads_on
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import BatchEngine, require_valid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.problem import Engine, Problem, Solution


def attempt_each(
    engine: Engine, problems: Sequence[Problem], threads: int = 0
) -> list[Solution | SimulationError]:
    """Run several problems; one that can not be run has its error in place of its solution.

    Every problem is run exactly as if it were the only one, so that its answer is that of
    `Engine.integrate` to the bit; the engine's own batches, which run several side by side in one
    call, are faster and differ in the last digits.

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
    threads = threads or processors_lent()
    if threads == 1 or len(problems) < 2:
        return [_attempt(engine, one) for one in problems]
    with threads_on(threads) as pool:
        return list(pool.map(partial(_attempt, engine), problems))


def attempt_together(
    engine: Engine, problems: Sequence[Problem], threads: int = 0
) -> list[Solution | SimulationError]:
    """Run several problems side by side, where the engine can, each failing by itself.

    What a problem gives depends on nothing else that is asked; it differs from that of
    `Engine.integrate` by rounding.

    Parameters
    ----------
    engine, problems, threads
        As for :func:`attempt_each`, which runs them where the engine can not.

    Returns
    -------
    list of Solution or SimulationError
        In order.
    """
    if not isinstance(engine, BatchEngine):
        return attempt_each(engine, problems, threads)
    return engine.attempt_many(problems, threads)


def _attempt(engine: Engine, problem: Problem) -> Solution | SimulationError:
    try:
        require_valid(problem, engine.layout)
        return engine.integrate(problem)
    except SimulationError as error:
        return error
