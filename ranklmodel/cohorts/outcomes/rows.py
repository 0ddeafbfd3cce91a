"""Means and shares of people as rows, with the bands of draws and of other trials."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.cohorts.outcomes.answer import (
    CHANGE,
    CLASS,
    GOAL,
    LOWEST,
    RESPONDERS,
    OutcomeRow,
    number_or_none,
)
from ranklmodel.cohorts.outcomes.fractures import fracture_risk
from ranklmodel.cohorts.outcomes.question import SITES
from ranklmodel.cohorts.outcomes.shares import CLASSES, DIRECTIONS
from ranklmodel.lives.answers import Ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.cohorts.outcomes.counted import Counted
    from ranklmodel.cohorts.outcomes.fractures import FractureRisk
    from ranklmodel.cohorts.outcomes.question import Question
    from ranklmodel.inputs import Regimen
    from ranklmodel.inputs.values.endpoints import Endpoints
    from ranklmodel.simulation.schedule import Floats

_ENDS = (0.025, 0.975)
_ALSO_OF_PLACEBO = ("calcium", "vitamin_D")


def _beside_a_treatment(arm: Regimen, against: Regimen) -> str:
    """Return what to know where the arm that another is beside takes what that one does not.

    What such a difference is of, as the loss on an inhibitor, no trial against placebo tells.
    """
    taken = [{one.drug for one in regimen.treatments} for regimen in (arm, against)]
    alone = sorted(taken[1] - taken[0] - set(_ALSO_OF_PLACEBO))
    if not alone:
        return ""
    return f"the other arm takes {' and '.join(alone)}, where the trials had placebo"


@final
@dataclass(frozen=True)
class Telling:
    """How what was counted becomes rows.

    Attributes
    ----------
    question : Question
        What was asked.
    counted : Counted
        What people showed.
    endpoints : Endpoints
        How far trials differ.
    single : bool
        Whether that is one person, of whom shares have no band and there is no other trial.
    """

    question: Question
    counted: Counted
    endpoints: Endpoints
    single: bool

    def rows(self) -> tuple[OutcomeRow, ...]:
        """Return the rows of every arm, then those of how far each is from one of them."""
        arms = range(len(self.question.arms))
        others = [arm for arm in arms if arm != self.question.against]
        told = [row for arm in arms for row in self._of(arm, None)]
        return (*told, *(row for arm in others for row in self._of(arm, self.question.against)))

    def fractures(self) -> tuple[FractureRisk, ...]:
        """Return the relative risk of every kind of fracture, of every arm beside one of them."""
        if self.single:
            return ()
        question, risks = self.question, []
        rules = question.rules.fractures
        site = list(SITES).index(rules.site)
        for arm, name in enumerate(question.arms):
            if arm == question.against:
                continue
            row = self._change(arm, question.against, site, question.fracture_month)
            assert row.value is not None
            band = None
            if row.other_trial_low is not None and row.other_trial_high is not None:
                band = (row.other_trial_low, row.other_trial_high)
            arms = (name, question.arms[question.against])
            told = [fracture_risk(kind, arms, row.value, band) for kind in rules.kinds]
            mark = _beside_a_treatment(question.regimens[arm], question.regimens[question.against])
            risks += [
                replace(one, note="; ".join(part for part in (one.note, mark) if part))
                for one in told
            ]
        return tuple(risks)

    def _of(self, arm: int, against: int | None) -> Iterator[OutcomeRow]:
        for site in range(len(SITES)):
            for month in self.question.months:
                yield self._change(arm, against, site, month)
        yield from self._classes(arm, against)
        yield from self._goals(arm, against)
        yield from self._responders(arm, against)

    def _change(self, arm: int, against: int | None, site: int, month: float) -> OutcomeRow:
        place = self.question.place(month)
        value, ends = self._number("changes", arm, against, (site, place))
        name = list(SITES)[site]
        other: tuple[float | None, float | None] = (None, None)
        low, high = ends
        if low is not None and high is not None and not self.single:
            spread = self.endpoints[name].between_trials(value, of_difference=against is not None)
            wide = Ends(np.array(low), np.array(value), np.array(high)).widened(spread)
            other = (float(wide.low), float(wide.high))
        unit = "%" if against is None else "points"
        return self._row(CHANGE, arm, against, (name, month, "", unit), value, (*ends, *other))

    def _classes(self, arm: int, against: int | None) -> Iterator[OutcomeRow]:
        visits = (0.0, self.question.months[-1])
        for place, month in enumerate(visits):
            for number, name in enumerate(CLASSES):
                where = (LOWEST, month, name, "share")
                yield self._share(CLASS, "classes", arm, against, where, (place, number))

    def _goals(self, arm: int, against: int | None) -> Iterator[OutcomeRow]:
        for number, goal in enumerate(self.question.goals):
            last = self.question.goal_months[-1]
            where = (goal.site, last, f"{goal.t_score:g}", "share")
            row = self._share(GOAL, "goals", arm, against, where, (number,))
            yield replace(row, people=self.counted.below[number])

    def _responders(self, arm: int, against: int | None) -> Iterator[OutcomeRow]:
        for site, name in enumerate(SITES):
            for month in self.question.months:
                for side, way in enumerate(DIRECTIONS):
                    place = (site, self.question.place(month), side)
                    where = (name, month, way, "share")
                    yield self._share(RESPONDERS, "responders", arm, against, where, place)

    def _share(
        self,
        measure: str,
        field: str,
        arm: int,
        against: int | None,
        where: tuple[str, float, str, str],
        place: tuple[int, ...],
    ) -> OutcomeRow:
        value, ends = self._number(field, arm, against, place)
        shown = (None, None) if self.single else ends
        return self._row(measure, arm, against, where, value, (*shown, None, None))

    def _row(
        self,
        measure: str,
        arm: int,
        against: int | None,
        where: tuple[str, float, str, str],
        value: float,
        ends: tuple[float | None, ...],
    ) -> OutcomeRow:
        arms = self.question.arms
        beside = "" if against is None else arms[against]
        of = self.counted.people
        return OutcomeRow(measure, arms[arm], beside, *where, of, number_or_none(value), *ends)

    def _number(
        self, field: str, arm: int, against: int | None, place: tuple[int, ...]
    ) -> tuple[float, tuple[float | None, float | None]]:
        """Return a number and the ends of its band; of a difference, draw by draw."""
        values: Floats = _away(getattr(self.counted.shares, field), arm, against, 0)
        value = float(values[place])
        if self.counted.drawn is None:
            return value, (None, None)
        drawn: Floats = _away(getattr(self.counted.drawn, field), arm, against, 1)
        of_draws = np.array([float(one[place]) for one in drawn])
        there = of_draws[~np.isnan(of_draws)]
        if not len(there):
            return value, (None, None)
        low, high = np.quantile(there, _ENDS)
        return value, (float(low), float(high))


def _away(values: Floats, arm: int, against: int | None, axis: int) -> Floats:
    """Return the numbers of an arm, or how far they are from those of another one."""
    own: Floats = np.take(values, arm, axis=axis)
    return own if against is None else own - np.take(values, against, axis=axis)
