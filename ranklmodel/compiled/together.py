"""Many runs: groups in threads, and runs with averaged dosing that go through lanes together.

A run with averaged dosing is integrated part by part, and what the next part is follows from the
one before. So all runs of a group are taken to their next averaged part, these parts are solved in
lanes at once, and again, until the last run is finished.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from ranklmodel.disk.processors import processors_lent, threads_on
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ranklmodel.compiled.averaging.run import Part, Parts
    from ranklmodel.compiled.contract.reduced import Reduced
    from ranklmodel.simulation.problem import Problem, Solution

Kind = TypeVar("Kind")
Group = tuple[Kind, list[int]]


def in_threads(
    groups: Sequence[Group[Kind]],
    solve: Callable[[Kind, list[int]], list[Solution | SimulationError]],
    threads: int,
    progress: Callable[[int, int], None] | None,
) -> list[Solution | SimulationError]:
    """Return the answers to all groups, in the order of their members.

    Parameters
    ----------
    groups : sequence of (kind, positions)
        Each position in one group.
    solve : callable
        Returns the answers to the members of a group of a kind.
    threads : int
        0 for one each processor.
    progress : callable, optional
        Told (finished, all) after every group.
    """
    number = sum(len(positions) for _, positions in groups)
    results: list[Solution | SimulationError | None] = [None] * number
    finished = 0
    with _mapping(threads or processors_lent()) as each:
        answered = each(lambda group: solve(*group), groups)
        for (_, positions), answers in zip(groups, answered, strict=True):
            for k, answer in zip(positions, answers, strict=True):
                results[k] = answer
            finished += len(positions)
            if progress is not None:
                progress(finished, number)
    return results  # type: ignore[return-value]  # every place has been filled


@contextmanager
def _mapping(threads: int) -> Iterator[Callable[..., Iterable[Any]]]:
    """Give what applies a function to each: this thread, where there is to be one only."""
    if threads == 1:
        yield map
        return
    with threads_on(threads) as pool:
        yield pool.map


def one_by_one(
    problems: Iterable[Problem], integrate: Callable[[Problem], Solution]
) -> list[Solution | SimulationError]:
    """Return the answers to problems, in place of each that fails why it did."""
    results: list[Solution | SimulationError] = []
    for problem in problems:
        try:
            results.append(integrate(problem))
        except SimulationError as error:
            results.append(error)
    return results


def averaged_together(
    runs: Iterable[Parts], whole: Callable[[Problem], Solution]
) -> list[Solution | SimulationError]:
    """Return the answers to runs with averaged dosing, the same bits as each by itself.

    Parameters
    ----------
    runs : iterable of Parts
        Each yields what is to be integrated; see
        :func:`~ranklmodel.compiled.averaging.run.averaged_parts`.
    whole : callable
        Integrates a problem of the whole model.
    """
    going = dict(enumerate(runs))
    results: list[Solution | SimulationError | None] = [None] * len(going)
    answers: dict[int, Solution] = {}
    while going:
        by_model: dict[int, tuple[Reduced, list[int]]] = {}
        asked: dict[int, Problem] = {}
        for k, run in list(going.items()):
            try:
                part = _next_averaged(run, answers.pop(k, None), whole)
            except StopIteration as end:
                results[k] = end.value
                del going[k]
            except SimulationError as error:
                results[k] = error
                del going[k]
            else:
                assert part.reduced is not None
                asked[k] = part.problem
                by_model.setdefault(id(part.reduced), (part.reduced, []))[1].append(k)
        for reduced, members in by_model.values():
            solved = reduced.slow_many([asked[k] for k in members])
            for k, answer in zip(members, solved, strict=True):
                if isinstance(answer, SimulationError):
                    results[k] = answer
                    going.pop(k).close()
                else:
                    answers[k] = answer
    return results  # type: ignore[return-value]  # every run has ended


def _next_averaged(
    run: Parts, answer: Solution | None, whole: Callable[[Problem], Solution]
) -> Part:
    """Return the next part of slow states of a run; raise StopIteration with the run at its end."""
    part = next(run) if answer is None else run.send(answer)
    while part.reduced is None:
        part = run.send(whole(part.problem))
    return part
