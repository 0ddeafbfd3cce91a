"""Bands of what is predicted of rows: how far the model, another trial and another sample may go.

All three are made on the row's scale of comparison and told in its unit, so that the band of a
level or a ratio is as many times below as above.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import RanklModelError
from ranklmodel.lives.answers import PersonAnswers, Uncertainty, ends_of
from ranklmodel.trials.differences import row_slopes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ranklmodel.inputs import Population
    from ranklmodel.lives.answers import Answers, Ends
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.comparison import Comparison, Scale
    from ranklmodel.trials.predict import Reading

Range = tuple[float, float]


@final
@dataclass(frozen=True, slots=True)
class RowBands:
    """The 95 % bands of a prediction, in the unit of its row; each holds the one before.

    Attributes
    ----------
    band : tuple of float
        What parameters and what is assumed of the people leave open.
    other_trial : tuple of float
        With the spread between trials of one treatment.
    with_sampling : tuple of float
        With the sampling error of the row as well: where the row itself is expected.
    """

    band: Range
    other_trial: Range
    with_sampling: Range


def row_bands(
    comparison: Comparison,
    predicted: float,
    readings: Sequence[Reading],
    answers: Sequence[Answers],
    *,
    points: bool = False,
) -> RowBands:
    """Return the bands of a prediction.

    Parameters
    ----------
    comparison : Comparison
        What it is held against.
    predicted : float
        In the unit of the row; above zero where its scale is logarithmic.
    readings : sequence of Reading
        How it is read off the run of its arm, and off that of the other of a difference.
    answers : sequence of Answers
        Of these arms.
    points : bool
        Of a difference, whether changes are subtracted.
    """
    scale = comparison.scale
    place = scale.put(predicted)
    assert place is not None  # a row without a place on its scale is not scored
    by = np.copysign(scale.slope(predicted), scale.factor)
    keys = tuple(dict.fromkeys(key for one in answers for key in one.keys))
    runs = [one.trajectory for one in answers]
    of_day = [partial(_of_day, one, keys) for one in answers]
    slopes = by * row_slopes(readings, runs, of_day, points=points)
    count = slopes.shape[0] - 2 * len(keys)
    by_assumed = slopes[count:].reshape(len(keys), 2)
    ends = ends_of(np.array(place), slopes[:count], answers[0].shifts, by_assumed)
    other = ends.widened(comparison.between)
    return RowBands(
        band=_told(scale, ends),
        other_trial=_told(scale, other),
        with_sampling=_told(scale, other.widened(comparison.error)),
    )


def _told(scale: Scale, ends: Ends) -> Range:
    low, high = scale.take(float(ends.low)), scale.take(float(ends.high))
    return min(low, high), max(low, high)


def _of_day(answers: Answers, keys: tuple[str, ...], output: str, day: float) -> Floats:
    """Return how an output of a day follows the parameters, then what is assumed.

    People of one trial of whom the same is assumed are off by the same.
    """
    by_parameters, by_assumed = answers.at(output, day)
    known = dict(zip(answers.keys, by_assumed, strict=True))
    nothing = np.zeros(2)
    return np.concatenate([by_parameters, *(known.get(key, nothing) for key in keys)])


@final
class BandMaker:
    """Answers of arms, what they have in common made once, and what is to be said of them.

    Parameters
    ----------
    uncertainty : Uncertainty
        What may be otherwise.
    """

    def __init__(self, uncertainty: Uncertainty) -> None:
        self._uncertainty = uncertainty
        self._people: list[tuple[Population, PersonAnswers | RanklModelError]] = []
        self._failed: list[str] = []
        self._not_varied: dict[str, dict[str, None]] = {}

    @property
    def words(self) -> tuple[str, ...]:
        """Which arms have no band and why, and what is assumed of people and is in none."""
        assumed = (
            f"Assumed and in no band: {', '.join(which)}: {why}"
            for why, which in self._not_varied.items()
        )
        return (*self._failed, *assumed)

    def answers(self, arm: str, life: Scenario, days: Iterable[float]) -> Answers | None:
        """Return the answers of an arm; None where it has none, which is put in words.

        Parameters
        ----------
        arm : str
            What it is called.
        life : Scenario
            Who, on what.
        days : iterable of float
            Days to show.
        """
        person = self._person(life)
        try:
            if isinstance(person, RanklModelError):
                raise person
            found = person.on(life, days)
        except RanklModelError as error:
            self._failed.append(f"No band of {arm}: {error}")
            return None
        for key, why in found.not_varied.items():
            which = self._not_varied.setdefault(why, {})
            which[f"{key} of {life.population.name}"] = None
        return found

    def _person(self, life: Scenario) -> PersonAnswers | RanklModelError:
        for population, person in self._people:
            if population is life.population or population == life.population:
                return person
        made: PersonAnswers | RanklModelError
        try:
            made = PersonAnswers(life, self._uncertainty)
        except RanklModelError as error:
            made = error
        self._people.append((life.population, made))
        return made
