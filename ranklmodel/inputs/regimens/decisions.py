"""What rules came to in a person, and the plain regimen that this makes of hers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ranklmodel.inputs.values.quantities import Quantity, in_words
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs.regimens.file import Treatment
    from ranklmodel.inputs.regimens.regimen import Regimen

Action = Literal["begins", "stops", "never begins", "never stops"]


@dataclass(frozen=True, slots=True)
class Decision:
    """That a treatment begins or stops at a visit, or that no visit lets it.

    Attributes
    ----------
    treatment : int
        Its place in the regimen.
    drug : str
        What is given.
    action : {"begins", "stops", "never begins", "never stops"}
        What was decided.
    day : float or None
        Of the visit; None where it is never decided.
    from_day : float or None
        From which on it acts, later than the visit by the rule's delay.
    observed : str
        What was looked at, in words, as ``LS_BMD T-score``.
    value : float or None
        What was observed; of what is never decided, what came nearest; None without a visit.
    unit : str
        Of the value, empty for a T-score.
    visits : int
        How many visits were looked at for what is never decided.
    """

    treatment: int
    drug: str
    action: Action
    day: float | None
    from_day: float | None
    observed: str
    value: float | None
    unit: str
    visits: int = 0

    @property
    def acts(self) -> bool:
        """Whether anything begins or stops."""
        return self.day is not None

    @property
    def key(self) -> tuple[int, str, float | None]:
        """By which decisions are the same: treatment, action and day."""
        return self.treatment, self.action, self.day

    def __str__(self) -> str:
        """Return it in words."""
        if self.value is None:
            return f"{self.drug} {self.action}: no visit in the run asks for {self.observed}"
        value = in_words(float(f"{self.value:.4g}"), self.unit)
        if self.day is None:
            visits = (
                "the only visit" if self.visits == 1 else f"the nearest of {self.visits} visits"
            )
            return f"{self.drug} {self.action}: {self.observed} {value} at {visits}"
        assert self.from_day is not None
        later = self.from_day - self.day
        delayed = f", {later:.4g} days after the visit" if later > 0 else ""
        when = f"at year {self.day / DAYS_PER_YEAR:.3g}"
        return f"{self.drug} {self.action} {when}{delayed}: {self.observed} {value}"


def unfolded(regimen: Regimen, decisions: Sequence[Decision]) -> Regimen:
    """Return the regimen on stated days that decisions make of one with rules.

    Parameters
    ----------
    regimen : Regimen
        With rules.
    decisions : sequence of Decision
        By day.

    Returns
    -------
    Regimen
        Of the same name, each course of a treatment with a rule as a treatment of its own, with
        the decisions beside it.
    """
    by_treatment: dict[int, list[Decision]] = defaultdict(list)
    for one in decisions:
        if one.acts:
            by_treatment[one.treatment].append(one)
    treatments: list[Treatment] = []
    for place, treatment in enumerate(regimen.treatments):
        if treatment.has_rules:
            treatments += _courses(treatment, by_treatment[place])
        else:
            treatments.append(treatment)
    return replace(regimen, treatments=tuple(treatments), decisions=tuple(decisions))


def _courses(treatment: Treatment, decisions: Sequence[Decision]) -> list[Treatment]:
    """Return the courses of a treatment, from each day it begins to the day it stops."""
    begins = [one for one in decisions if one.action == "begins"]
    stops = [one.from_day for one in decisions if one.action == "stops"]
    starts = [one.from_day for one in begins]
    if treatment.begins_when is None:
        starts = [treatment.start.to("day")]
    courses = []
    for place, start in enumerate(starts):
        assert start is not None
        following = starts[place + 1] if place + 1 < len(starts) else None
        ends = [day for day in stops if day is not None and day > start]
        ends = [day for day in ends if following is None or day <= following]
        stop = course_end(treatment, start, min(ends, default=None))
        begun = treatment.start if treatment.begins_when is None else Quantity(start, "day")
        if stop is None or stop.to("day") > start:
            update = {"start": begun, "stop": stop}
            courses.append(without_rules(treatment).model_copy(update=update))
    return courses


def without_rules(treatment: Treatment) -> Treatment:
    """Return a treatment on stated days: from its start, which is the visit where none is stated.

    Examples
    --------
    >>> from ranklmodel.inputs import Treatment
    >>> without_rules(Treatment(drug="calcium", rate="1 g/day")).has_rules
    False
    """
    plain = dict.fromkeys(("begins_when", "stops_when", "delay", "lasts"))
    return treatment.model_copy(update=plain) if treatment.has_rules else treatment


def course_end(treatment: Treatment, start: float, stopped: float | None) -> Quantity | None:
    """Return when a course ends: as decided, after its length, or where the treatment stops."""
    ends = [] if stopped is None else [Quantity(stopped, "day")]
    if treatment.lasts is not None:
        ends.append(Quantity(start + treatment.lasts.to("day"), "day"))
    if treatment.stop is not None:
        ends.append(treatment.stop)
    return min(ends, key=lambda one: one.to("day"), default=None)
