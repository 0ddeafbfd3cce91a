"""Rules on what is observed as SBML events.

A treatment has a few variables: whether it is given, from when, until when, and the days of its
next dose and its next visits. A visit is an event that fires when its day has passed; it looks at
the quantity, changes the variables where the rule holds, and moves its day on to the next visit.
Doses are events that fire where the treatment is given and the day of the next dose has passed.
Visits go before doses of the same day, as a sample is taken before a dose; a dose whose treatment a
visit has just stopped is not given.

The variables are parameters, which simulators leave as the last run left them, so that an event at
the start sets them anew.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ranklmodel.exchange.formats.sbml.events import DAY, assign, event
from ranklmodel.exchange.formats.sbml.mathml import name, number, time
from ranklmodel.exchange.formats.sbml.mathml import node as owning

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.ruled import RuledCourse, Watch
    from ranklmodel.exchange.formats.sbml.draft import Draft

_NEVER = 1e6  # days, beyond any life
_VISIT, _DOSE = 2, 1
_ROUNDING = 1e-9


def add_rules(draft: Draft) -> None:
    """Add what rules begin and stop in a run; nothing where it has none."""
    for place, course in enumerate(draft.run.ruled, 1):
        _Written(draft, course, f"{course.drug}_rule_{place}").add()


class _Written:
    """One treatment in the making."""

    def __init__(self, draft: Draft, course: RuledCourse, prefix: str) -> None:
        self.draft, self.course, self.prefix = draft, course, prefix
        self.starts: list[tuple[str, Any]] = []

    def add(self) -> None:
        """Add its variables and events."""
        course = self.course
        begun = course.first is not None
        first = course.first if course.first is not None else _NEVER
        self._variable("given", float(begun), "1", f"1 while {course.drug} is given")
        self._variable("from", first, DAY, "day from which it is given")
        self._variable("until", min(course.stop, _NEVER), DAY, "day until which it is given")
        self._variable("next", first, DAY, "day of the next dose")
        self._variable("stopped", -1.0, DAY, "visit at which it was last stopped")
        self._constant("size", course.amount, self._unit(), f"size of a dose of {course.drug}")
        if course.begins:
            self._add_visits("begins", course.begins)
        if course.stops:
            self._add_visits("stops", course.stops)
        if course.state:
            self._add_doses()
        else:
            self._add_settings()
        begin = node("AST_RELATIONAL_GEQ", time(), self._days(0.0))
        at_start = event(self.draft, f"{self.prefix}_at_start", "rules at the start", begin)
        for variable, value in self.starts:
            assign(at_start, variable, value)

    def _add_visits(self, what: str, watches: tuple[Watch, ...]) -> None:
        """Add the event of all visits at which a rule is looked at."""
        visits = watches[0]  # the others have the same
        self._variable(f"{what}_visit", visits.first, DAY, f"next visit: {self.course.in_words}")
        day = self._name(f"{what}_visit")
        due = node("AST_RELATIONAL_GT", time(), day)
        title = f"a visit at which {self.course.drug} {what} or not"
        visit = self._event(f"{what}_at_visit", title, due, _VISIT)
        given = self._given_on(day)
        if what == "begins":
            first_dose = node("AST_PLUS", day, self._days(self.course.delay))
            before_the_end = node("AST_RELATIONAL_LT", first_dose, self._days(self.course.stop))
            after_a_stop = node("AST_RELATIONAL_GT", day, self._name("stopped"))
            may = [node("AST_LOGICAL_NOT", given), before_the_end, after_a_stop]
        else:
            may = [given, node("AST_RELATIONAL_GT", day, self._name("from"))]
        each = [self._holds(f"{what}_{one.output}", one) for one in watches]
        any_of_them = each[0] if len(each) == 1 else node("AST_LOGICAL_OR", *each)
        chosen = node("AST_LOGICAL_AND", any_of_them, *may)
        for variable, value in self._changes(what, day):
            self._where(visit, variable, value, chosen)
        self._move_on(visit, f"{what}_visit", visits)

    def _changes(self, what: str, day: Any) -> list[tuple[str, Any]]:
        """Return what a visit sets where it decides something."""
        if what == "stops":
            return [("given", number(0)), ("stopped", day), ("until", day)]
        begin = node("AST_PLUS", day, self._days(self.course.delay))
        end = self._days(self.course.stop)
        if math.isfinite(self.course.lasts):
            after = node("AST_PLUS", begin, self._days(self.course.lasts))
            earlier = node("AST_RELATIONAL_LT", after, end)
            end = node("AST_FUNCTION_PIECEWISE", after, earlier, end)
        return [("given", number(1)), ("from", begin), ("next", begin), ("until", end)]

    def _holds(self, what: str, watch: Watch) -> Any:
        """Return the condition on the quantity."""
        unit = self.draft.units[self.draft.run.model.by_name[watch.output].unit]
        seen = name(watch.output)
        if watch.percent:
            unit = "dimensionless"
            reference = f"{self.prefix}_{what}_reference"
            self._variable(
                f"{what}_reference", 0.0, self._unit_of(watch), f"{watch.output} at the start"
            )
            self.starts[-1] = (reference, name(watch.output))
            ratio = node("AST_DIVIDE", seen, name(reference))
            seen = node("AST_TIMES", number(100), node("AST_MINUS", ratio, number(1)))
        parts = []
        for end, inside, beyond in (
            (watch.low, "AST_RELATIONAL_GEQ", "AST_RELATIONAL_LT"),
            (watch.high, "AST_RELATIONAL_LEQ", "AST_RELATIONAL_GT"),
        ):
            if math.isfinite(end):
                parts.append(node(inside if watch.inside else beyond, seen, number(end, unit)))
        if len(parts) == 1:
            return parts[0]
        return node("AST_LOGICAL_AND" if watch.inside else "AST_LOGICAL_OR", *parts)

    def _move_on(self, visit: Any, variable: str, watch: Watch) -> None:
        if watch.every is None:
            assign(visit, f"{self.prefix}_{variable}", self._days(_NEVER))
            return
        following = node("AST_PLUS", self._name(variable), self._days(watch.every))
        if math.isfinite(watch.last):
            last = self._days(watch.last + _ROUNDING)
            within = node("AST_RELATIONAL_LEQ", following, last)
            following = node("AST_FUNCTION_PIECEWISE", following, within, self._days(_NEVER))
        assign(visit, f"{self.prefix}_{variable}", following)

    def _add_doses(self) -> None:
        state = self.course.state
        dose = self._event("dose", f"a dose into {state}", self._due(), _DOSE)
        assign(dose, state, node("AST_PLUS", name(state), self._name("size")))
        self._set_next(dose)

    def _add_settings(self) -> None:
        """Add the events that set an input and set it back."""
        course, draft = self.course, self.draft
        resting = number(draft.run.input_values[course.input], draft.units[self._unit()])
        self._variable("off", _NEVER, DAY, f"day on which {course.input} is set back")
        start = self._event("on", f"{course.input} is set", self._due(), _DOSE)
        assign(start, course.input, self._name("size"))
        if course.is_held:
            assign(start, f"{self.prefix}_off", self._days(0.0))
            ended = node("AST_RELATIONAL_GT", time(), self._name("until"))
            set_on = node("AST_RELATIONAL_LEQ", self._name("off"), self._days(0.0))
            over = node("AST_LOGICAL_AND", set_on, ended)
        else:
            ends = node("AST_PLUS", self._name("next"), self._days(course.duration))
            assign(start, f"{self.prefix}_off", ends)
            over = node("AST_RELATIONAL_GT", time(), self._name("off"))
        self._set_next(start)
        stop = self._event("back", f"{course.input} is set back", over, _DOSE)
        assign(stop, course.input, resting)
        assign(stop, f"{self.prefix}_off", self._days(_NEVER))
        self.starts.append((course.input, resting))

    def _set_next(self, dose: Any) -> None:
        interval = self.course.interval
        following = self._days(_NEVER)
        if interval is not None:
            following = node("AST_PLUS", self._name("next"), self._days(interval))
        assign(dose, f"{self.prefix}_next", following)

    def _due(self) -> Any:
        """Return when a dose is given: while the treatment is, once its day has passed."""
        passed = node("AST_RELATIONAL_GT", time(), self._name("next"))
        return node("AST_LOGICAL_AND", self._given_on(self._name("next")), passed)

    def _given_on(self, day: Any) -> Any:
        """Return whether the treatment is given on a day."""
        given = node("AST_RELATIONAL_GT", self._name("given"), number(0))
        return node("AST_LOGICAL_AND", given, node("AST_RELATIONAL_LT", day, self._name("until")))

    def _where(self, visit: Any, variable: str, value: Any, chosen: Any) -> None:
        """Let a visit set a variable where it decides something, and leave it elsewhere."""
        cases = node("AST_FUNCTION_PIECEWISE", value, chosen, self._name(variable))
        assign(visit, f"{self.prefix}_{variable}", cases)

    def _event(self, suffix: str, title: str, due: Any, priority: int) -> Any:
        sbml_event = event(self.draft, f"{self.prefix}_{suffix}", title, due)
        sbml_event.getTrigger().setPersistent(False)
        sbml_event.createPriority().setMath(number(priority))
        return sbml_event

    def _variable(self, suffix: str, value: float, unit: str, title: str) -> None:
        identifier = self.draft.take(f"{self.prefix}_{suffix}")
        self.draft.parameter(identifier, value, unit, title, constant=False)
        self.starts.append((identifier, number(value, self.draft.units[unit])))

    def _constant(self, suffix: str, value: float, unit: str, title: str) -> None:
        self.draft.parameter(self.draft.take(f"{self.prefix}_{suffix}"), value, unit, title)

    def _name(self, suffix: str) -> Any:
        return name(f"{self.prefix}_{suffix}")

    def _days(self, days: float) -> Any:
        return number(float(min(days, _NEVER)), self.draft.units[DAY])

    def _unit(self) -> str:
        return self.draft.run.model.by_name[self.course.state or self.course.input].unit

    def _unit_of(self, watch: Watch) -> str:
        return self.draft.run.model.by_name[watch.output].unit


def node(kind: str, *children: Any) -> Any:
    """Return a node over copies of its children, which may then stand in several places.

    A tree of libSBML owns what is put into it.
    """
    return owning(kind, *(child.deepCopy() for child in children))
