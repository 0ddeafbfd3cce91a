"""The band of a life: draws of what is uncertain, each lived and run.

Each run has one draw of the parameters and one of what is assumed of the person, so that nothing is
taken to be linear. It costs a life for every draw, which one person is worth; of whole trials see
:mod:`ranklmodel.lives.answers`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import InputError, RanklModelError, SimulationError
from ranklmodel.lives.assumed import assumptions_of, restated
from ranklmodel.simulation.schedule import days_asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ranklmodel.inputs import ParameterTable
    from ranklmodel.inputs.people.assumed import AssumedSpread
    from ranklmodel.lives.answers import Uncertainty
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

Progress = Callable[[int, int, str], None]

USUAL_DRAWS = 200
"""Of which the ends of a band are known to about a tenth of its half-width, in half a minute."""
_MOST_FAILED = 0.05
_ENDS = (0.025, 0.975)
_SEED = 20261127
_TRIES = 8  # people drawn for each draw of the parameters until one can be
ORIGIN = "a draw"


@final
@dataclass(frozen=True, eq=False)
class Band:
    """A 95 % band over time.

    Attributes
    ----------
    low, high : array of shape (n_times,)
        Its ends.
    """

    low: Floats
    high: Floats


@final
@dataclass(frozen=True, eq=False)
class DrawnRuns:
    """Runs of draws.

    Attributes
    ----------
    outputs : tuple of str
        What was kept.
    levels : array of shape (n_draws, n_times, n_outputs)
        Of the draws that could be run.
    failed : tuple of str
        Why others could not.
    varied : tuple of str
        What is assumed of the person and was varied.
    not_varied : mapping of str to str
        What is assumed and was not, with the reason.
    """

    outputs: tuple[str, ...]
    levels: Floats
    failed: tuple[str, ...]
    varied: tuple[str, ...]
    not_varied: dict[str, str]

    def band(self, output: str, *, change: bool = False) -> Band:
        """Return the 95 % band of a quantity, or of its change from the visit in percent.

        Raises
        ------
        ValueError
            If the quantity was not kept.
        InputError
            If it is nothing at the visit, of which there is no percent.
        """
        levels = self.levels[:, :, self.outputs.index(output)]
        if change:
            if not levels[:, 0].all():
                raise InputError("it is 0 at the visit; no percent of nothing", key=output)
            levels = 100.0 * (levels / levels[:, :1] - 1.0)
        low, high = np.quantile(levels, _ENDS, axis=0)
        return Band(low, high)


def drawn_runs(
    life: Scenario,
    days: Iterable[float],
    outputs: Sequence[str],
    uncertainty: Uncertainty,
    *,
    number: int = USUAL_DRAWS,
    progress: Progress | None = None,
) -> DrawnRuns:
    """Run draws of the parameters and of what is assumed of a person; same question, same numbers.

    Doses are averaged over the interval between them where the model allows it. What is assumed is
    drawn from a normal distribution, each thing for itself.

    Parameters
    ----------
    life : Scenario
        Who, on what.
    days : iterable of float
        Days to show; the baseline visit is added.
    outputs : sequence of str
        What to keep.
    uncertainty : Uncertainty
        What may be otherwise.
    number : int
        Number of draws, evenly spread over those that there are.
    progress : callable, optional
        Called with (draws done, draws in all, what is next).

    Raises
    ------
    UnknownNameError
        If the model has no such quantity.
    SimulationError
        If more than one in twenty can not be run.
    """
    days = days_asked(days)
    draws = uncertainty.draws.thinned(number).of(uncertainty.acting(life))
    assumptions = assumptions_of(life.population, uncertainty.spreads, life.engine.layout)
    columns = [life.engine.layout.outputs.position(name) for name in outputs]
    deviations = np.random.default_rng(_SEED).standard_normal(
        (len(draws), _TRIES, len(assumptions.varied))
    )
    levels, failed = [], []
    for place in range(len(draws)):
        if progress is not None:
            progress(place, len(draws), "draws")
        table = drawn(life.parameters, draws.named(place))
        outcome = _first_that_can_be(life, table, assumptions.varied, deviations[place], days)
        if isinstance(outcome, RanklModelError):
            failed.append(str(outcome))
        else:
            levels.append(outcome.values[:, columns])
    if len(failed) > _MOST_FAILED * len(draws):
        message = f"{len(failed)} of {len(draws)} draws can not be run; the first: {failed[0]}"
        raise SimulationError(message)
    return DrawnRuns(
        outputs=tuple(outputs),
        levels=np.array(levels),
        failed=tuple(failed),
        varied=tuple(one.of for one in assumptions.varied),
        not_varied=assumptions.not_varied,
    )


def drawn(table: ParameterTable, draw: dict[str, float]) -> ParameterTable:
    """Return the parameters with the values of a draw, as fitted ones wherever they lie."""
    return table.with_values(draw, allow_outside=True, origin=ORIGIN, kind="fitted")


def _first_that_can_be(
    life: Scenario,
    table: ParameterTable,
    assumed: Sequence[AssumedSpread],
    deviations: Floats,
    days: Floats,
) -> Trajectory | RanklModelError:
    """Return the run of the first of some people who can be met as she is stated.

    What is drawn of each assumption for itself can contradict another, such as a menopause still to
    come and an estradiol that is lower than ovaries make it: there is no such person, and the next
    is drawn.

    Parameters
    ----------
    deviations : array of shape (n_people, n_assumed)
        By how many standard deviations what is assumed of each is off.
    """
    outcome: Trajectory | RanklModelError = SimulationError("no person was drawn")
    for by in deviations if assumed else deviations[:1]:
        try:
            person = life.population
            for spread, deviation in zip(assumed, by, strict=True):
                person = restated(person, spread, float(deviation))
            other = replace(life, population=person, parameters=table, dosing="averaged")
            return other.run(days)
        except RanklModelError as error:
            outcome = error
    return outcome
