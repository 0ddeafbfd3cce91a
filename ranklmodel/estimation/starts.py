"""Many starts of one search: where each begins, what it found, and the file that it becomes.

A start depends on its number and the seed alone. It becomes a file in the moment it has ended, and
is taken from there when the fit is asked for again: whatever ends a fit loses the starts that were
under way, and what comes out in the end is the same to the bit.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydantic import TypeAdapter, ValidationError
from scipy.stats import norm

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.errors import InputError
from ranklmodel.estimation.search import Search
from ranklmodel.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs.parameters.free import Prior
    from ranklmodel.simulation.schedule import Floats

# A random start at which an arm can not be run is drawn again.
_TRIES = 20
# Without a prior a start is drawn between the bounds, as they may be far away only so far from the
# stated value: a factor of ten for what is searched by its logarithm.
_FURTHEST = math.log(10.0)
# Quantiles of a prior between which starts are drawn: far in its tail lives can not be lived.
_TAIL = 0.01


@dataclass(frozen=True)
class Start:
    """One search that has ended.

    Attributes
    ----------
    question : str
        Digest of all that it depends on.
    number : int
        0 begins where the calibration states; others are drawn.
    seed : int
        Of the draws.
    first : tuple of float
        Where it began, on the scale of the search.
    point : tuple of float
        Where it ended; as `first` where it could not begin.
    cost : float or None
        There; None where it could not begin.
    converged : bool
        Whether it came to rest.
    evaluations : int
        How often residuals and derivatives were computed.
    failures : tuple of str
        Runs that failed and were rejected.
    """

    question: str
    number: int
    seed: int
    first: tuple[float, ...]
    point: tuple[float, ...]
    cost: float | None
    converged: bool
    evaluations: int
    failures: tuple[str, ...]


_STARTS = TypeAdapter(Start)


def digest_of(goal: Objective) -> str:
    """Return the digest of all that the starts of an objective depend on, its software included."""
    question = goal.calibration.model_copy(update={"result": None})
    parts = [
        __version__,
        question.model_dump_json(),
        goal.how.engine.layout.fingerprint,
        goal.how.dosing,
        repr((goal.how.tolerance.relative, goal.how.tolerance.absolute)),
        repr([(name, entry.value, entry.unit) for name, entry in goal.table.items()]),
        repr([(row.key, row.weight, row.comparison, row.readings) for row in goal.rows]),
        repr([(arm.population, arm.regimen) for one in goal.people for arm in one.arms]),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def file_of_start(folder: Path, number: int) -> Path:
    """Return where a start is kept."""
    return folder / f"start_{number:04d}.json"


def kept_start(folder: Path, number: int, seed: int, question: str) -> Start | None:
    """Return a start of this very question that has ended before, or None.

    Raises
    ------
    InputError
        If its file can not be read, or is no start.
    """
    path = file_of_start(folder, number)
    if not path.exists():
        return None
    try:
        start = _STARTS.validate_json(read_text(path, is_input=False))
    except ValidationError as error:
        first = error.errors()[0]
        message = f"this is no start of a fit ({first['msg']}); delete it, and it is made again"
        raise InputError(message, file=path) from None
    return start if (start.question, start.seed) == (question, seed) else None


def keep_start(folder: Path, start: Start) -> Path:
    """Write a start that has ended.

    Raises
    ------
    InputError
        If the file can not be written.
    """
    return write_text(file_of_start(folder, start.number), _STARTS.dump_json(start).decode() + "\n")


def searched(
    goal: Objective,
    number: int,
    seed: int,
    question: str,
    progress: Callable[[int, float], None] | None = None,
) -> Start:
    """Search from one start.

    Parameters
    ----------
    goal : Objective
        What is made small.
    number, seed : int
        Which start.
    question : str
        As :func:`digest_of` gives it.
    progress : callable, optional
        Called with (evaluations, cost) at each one.
    """
    goal.failures.clear()
    search = Search(goal, progress)
    random = np.random.default_rng([seed, number])
    first = stated_start(goal) if number == 0 else drawn_start(goal, random)
    for _ in range(_TRIES):
        if number == 0 or np.isfinite(search.residuals(first)).all():
            break
        first = drawn_start(goal, random)
    begins = tuple(first.tolist())
    if not np.isfinite(search.residuals(first)).all():
        return Start(question, number, seed, begins, begins, None, False, search.count, _said(goal))
    rest = search.rest(first)
    point = tuple(rest.point.tolist())
    return Start(
        *(question, number, seed, begins, point, rest.cost, rest.converged, search.count),
        _said(goal),
    )


def _said(goal: Objective) -> tuple[str, ...]:
    return tuple(goal.failures)


def stated_start(goal: Objective) -> Floats:
    """Return where the calibration begins: its stated starts, or the values it starts from."""
    low, high = goal.bounds()
    values = []
    for free, least, most in zip(goal.calibration.free, low, high, strict=True):
        value = goal.table[free.name].value if free.start is None else free.start
        inside = min(max(value, least), most)
        if inside == 0 and free.prior is not None and free.prior.distribution == "log_normal":
            inside = free.prior.center or most
        values.append(inside)
    return goal.to_search(np.array(values))


def drawn_start(goal: Objective, random: np.random.Generator) -> Floats:
    """Return a random point: from the priors within their bounds, or between bounds without one."""
    low, high = goal.bounds()
    here = stated_start(goal)
    drawn = []
    for place, free in enumerate(goal.calibration.free):
        share = float(random.random())
        logarithmic = goal.logarithmic[place]
        ends = np.array([low[place], high[place]])
        if free.prior is not None and free.prior.distribution != "uniform":
            value = _of_prior(free.prior, ends, share)
            drawn.append(math.log(value) if logarithmic else value)
            continue
        least, most = np.log(ends) if logarithmic else ends
        if logarithmic:
            least = max(least, here[place] - _FURTHEST)
            most = min(most, here[place] + _FURTHEST)
        drawn.append(float(least + share * (most - least)))
    return np.array(drawn)


def _of_prior(prior: Prior, ends: Floats, share: float) -> float:
    """Return the value below which a share of a prior lies, cut off at its tails and the ends."""
    assert prior.center is not None and prior.spread is not None
    logarithmic = prior.distribution == "log_normal"
    center = math.log(prior.center) if logarithmic else prior.center
    with np.errstate(divide="ignore"):
        scaled = ((np.log(ends) if logarithmic else ends) - center) / prior.spread
    least, most = np.clip(norm.cdf(scaled), _TAIL, 1.0 - _TAIL)
    place = center + prior.spread * float(norm.ppf(least + share * (most - least)))
    return math.exp(place) if logarithmic else place
