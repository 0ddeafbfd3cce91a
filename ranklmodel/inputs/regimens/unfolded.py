"""The plain regimen that decisions make of one with rules on what is observed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    from ranklmodel.inputs.regimens.decisions import Decision
    from ranklmodel.inputs.regimens.file import Treatment
    from ranklmodel.inputs.regimens.regimen import Regimen


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
