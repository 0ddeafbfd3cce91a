"""What people showed, as the numbers that are asked for: changes, classes, goals, responders."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.cohorts.outcomes.question import SITES, t_score_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ranklmodel.cohorts.outcomes.question import Question
    from ranklmodel.simulation.schedule import Floats

CLASSES = ("normal", "osteopenia", "osteoporosis")
DIRECTIONS = ("gained", "lost")


@final
@dataclass(frozen=True, eq=False)
class Shares:
    """Means and shares of people, for every arm; with a leading axis of draws where there are any.

    Attributes
    ----------
    changes : array of shape (n_arms, n_sites, n_months)
        Mean change of density from the visit in percent, of all months that are run to.
    classes : array of shape (n_arms, 2, n_classes)
        Shares of people at the visit, and at the end.
    goals : array of shape (n_arms, n_goals)
        Shares of those below a goal at the visit who reach it; missing (``NaN``) where nobody is
        below it.
    responders : array of shape (n_arms, n_sites, n_months, 2)
        Shares whose measured change is a gain, or a loss, of the least significant change or more.
    """

    changes: Floats
    classes: Floats
    goals: Floats
    responders: Floats

    @property
    def _all(self) -> tuple[Floats, ...]:
        return self.changes, self.classes, self.goals, self.responders

    @classmethod
    def stacked(cls, several: Sequence[Shares]) -> Shares:
        """Return several as one, along a leading axis."""
        return cls(*(np.array(one) for one in zip(*(s._all for s in several), strict=True)))


def shares_of(question: Question, values: Floats, weights: Floats) -> Shares:
    """Return means and shares of some people.

    Parameters
    ----------
    question : Question
        What is asked.
    values : array of shape (n_arms, n_people, n_months, n_quantities)
        Densities in g/cm^2 and T-scores, as :attr:`Question.quantities` names them; none missing.
    weights : array of shape (n_people,)
        How much each counts.
    """
    share = weights / weights.sum()
    densities = values[..., : len(SITES)]
    changes = 100.0 * (densities / densities[:, :, :1] - 1.0)
    return Shares(
        changes=np.einsum("apms,p->asm", changes, share),
        classes=np.einsum("apvc,p->avc", _classes(question, values), share),
        goals=_goals(question, values, weights),
        responders=np.einsum("apsmd,p->asmd", _responders(question, changes), share),
    )


def _classes(question: Question, values: Floats) -> Floats:
    """Return who is in which class, shape (n_arms, n_people, 2, n_classes)."""
    rules = question.rules.classes
    columns = [question.quantities.index(t_score_of(site)) for site in rules.sites]
    visits = [0, question.place(question.months[-1])]
    lowest = values[:, :, visits][..., columns].min(axis=-1)
    normal, porous = lowest >= rules.normal_from, lowest <= rules.osteoporosis_to
    return np.stack([normal, ~normal & ~porous, porous], axis=-1).astype(float)


def _goals(question: Question, values: Floats, weights: Floats) -> Floats:
    visits = [question.place(month) for month in question.goal_months]
    shares = np.full((len(values), len(question.goals)), np.nan)
    for column, goal in enumerate(question.goals):
        scores = values[..., question.quantities.index(t_score_of(goal.site))]
        for arm, of_arm in enumerate(scores):
            below = of_arm[:, 0] < goal.t_score
            if below.any():
                reached = (of_arm[:, visits] >= goal.t_score).any(axis=1)
                shares[arm, column] = np.average(reached[below], weights=weights[below])
    return shares


def _responders(question: Question, changes: Floats) -> Floats:
    """Return how likely each is measured beyond the least significant change, up and down.

    Two measurements differ from the true change by the root of two of one measurement's error.

    Returns
    -------
    array of shape (n_arms, n_people, n_sites, n_months, 2)
    """
    from scipy.stats import norm

    precision = question.rules.precision
    by_site = []
    for column, site in enumerate(SITES):
        change, variation = changes[..., column], precision.variation(site)
        if variation is None:
            by_site.append(np.full((*change.shape, 2), np.nan))
            continue
        least, error = precision.factor * variation, math.sqrt(2.0) * variation
        sides = [norm.cdf((sign * change - least) / error) for sign in (1.0, -1.0)]
        by_site.append(np.stack(sides, axis=-1))
    return np.stack(by_site, axis=2)


def below_goals(question: Question, values: Floats) -> tuple[int, ...]:
    """Return how many people are below each goal at the visit."""
    scores = [question.quantities.index(t_score_of(goal.site)) for goal in question.goals]
    return tuple(
        int((values[0, :, 0, column] < goal.t_score).sum())
        for goal, column in zip(question.goals, scores, strict=True)
    )


def finished(values: Floats) -> NDArray[np.bool_]:
    """Return who could be run on every arm, shape (n_people,)."""
    return np.asarray(~np.isnan(values).any(axis=(0, 2, 3)))
