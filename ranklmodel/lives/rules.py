"""What the rules of a regimen come to over the visits of a run.

A treatment is looked at once a visit: one that is given may stop, one that is not may begin. What
is decided at a visit acts after it, so no visit depends on what is decided at it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from numbers import Real
from typing import TYPE_CHECKING, NamedTuple, final

from ranklmodel.errors import InputError, SimulationError, UnitError, UnknownNameError
from ranklmodel.inputs.regimens.decisions import Decision
from ranklmodel.inputs.regimens.events import Origin
from ranklmodel.inputs.regimens.unfolded import course_end
from ranklmodel.inputs.values.references import reference_parameters
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ranklmodel.inputs import Quantity, Regimen, Treatment
    from ranklmodel.inputs.regimens.decisions import Action
    from ranklmodel.inputs.regimens.rules import Rule
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.trajectory import Trajectory

Observer = Callable[[str, float, float], float]
"""What a clinic reads of a quantity on a day, given its name, the day and its value in the run.

The same question has the same answer: a person is run several times."""

MOST_DECISIONS = 100
"""More than this is a treatment that goes on and off at every visit for a lifetime."""

_SCORE = "SD"
_DENSITY, _T_SCORE = "_BMD", "_T_score"
# A decision stands where a run again, whose steps differ, comes out this much on the other side.
_AS_CLOSE = 1e-4
# What was stated and comes out of the run a rounding away is what was stated.
_EQUAL = 1e-9
# Of two quantities that are equally far, the first is named, whatever the rounding.
_AS_GOOD_AS_EQUAL = 1e-6
# The parameter that is 1 in men and 0 in women.
_MAN, _HALF = "male", 0.5
# What as close is a part of: young adults' density in their standard deviations, and percent.
_SIZES = {"t_score": 10.0, "percent_change": 100.0}


@final
@dataclass(frozen=True)
class Reading:
    """What a rule asks of one quantity, in terms of a run: which output, its ends in what unit.

    Attributes
    ----------
    rule : Rule
        As the file states it.
    quantity : str
        As the rule calls it.
    output : str
        What is read off the run.
    unit : str
        Of what is read, empty for a T-score.
    low, high : float
        Ends of the range; infinite where there is none.
    inside : bool
        Whether the rule holds within the range, its ends included, or beyond it.
    """

    rule: Rule
    quantity: str
    output: str
    unit: str
    low: float
    high: float
    inside: bool

    def beyond(self, value: float) -> float:
        """Return how far a value is on the side of the rule; negative where it does not hold."""
        depth = min(value - self.low, self.high - value)
        return depth if self.inside else -depth

    def holds(self, value: float) -> bool:
        """Tell whether a value makes the rule hold; a single threshold itself does not."""
        beyond, rounding = self.beyond(value), _EQUAL * self._size(value)
        return beyond >= -rounding if self.inside else beyond > rounding

    def is_close(self, value: float) -> bool:
        """Tell whether a run again could come out on the other side."""
        return abs(self.beyond(value)) <= _AS_CLOSE * self._size(value)

    def _size(self, value: float) -> float:
        """Return what a small difference from an end is a part of."""
        ends = [abs(end) for end in (self.low, self.high) if math.isfinite(end)]
        size = _SIZES.get(self.rule.measured_as, max(abs(value), *ends))
        return _SIZES["t_score"] if self.unit == _SCORE else size

    def observed(self, run: Trajectory, observer: Observer | None) -> dict[float, float]:
        """Return what is observed at each visit, by its day.

        Raises
        ------
        AbsentQuantityError
            If the model says nothing of it in this person.
        InputError
            If there is no change in percent.
        """
        levels, name = run[self.output], self.quantity
        days = self.rule.visits.days(float(run.days[-1]))
        if self.rule.measured_as == "percent_change":
            reason = run.why_no_percent(self.output)
            if reason:
                raise InputError(f"no change in percent: {reason}", key=name)
        values = {day: float(levels[run.place_of(day)]) for day in days}
        first = float(levels[run.place_of(0.0)])
        if observer is None:
            seen, seen_first = values, first
        elif self.rule.measured_as == "t_score":
            return {day: self._score(run, observer, day, value) for day, value in values.items()}
        else:
            seen = {day: _read(observer, name, day, value) for day, value in values.items()}
            seen_first = _read(observer, name, 0.0, first)
        if self.rule.measured_as == "percent_change":
            return {day: 100.0 * (value / seen_first - 1.0) for day, value in seen.items()}
        return seen

    def _score(self, run: Trajectory, observer: Observer, day: float, score: float) -> float:
        """Return the T-score of the density that an observer reads."""
        density = run.at(self.quantity, day)
        read = _read(observer, self.quantity, day, density)
        mean, spread = self._young_adults(run, day)
        # a mechanism of somebody's own may count from others under these names
        if not math.isclose((density - mean) / spread, score, rel_tol=1e-6, abs_tol=1e-6):
            message = f"{self.output} is not counted from young adults of her or his sex"
            raise SimulationError(message, time=day, state=self.output)
        return score + (read - density) / spread

    def _young_adults(self, run: Trajectory, day: float) -> tuple[float, float]:
        """Return mean and SD of the young adults from whom a run counts, those of the sex in it."""
        axis, constants = run.layout.parameters, run.problem.constants
        sex = "male" if constants[axis.position(_MAN)] >= _HALF else "female"
        names = reference_parameters(sex, self.quantity)
        if absent := [name for name in names if name not in axis.positions]:
            message = f"the young adults of {self.output} are not known: there is no {absent[0]}"
            raise SimulationError(message, time=day, state=self.output)
        mean, spread = (float(constants[axis.position(name)]) for name in names)
        return mean, spread


def _read(observer: Observer, name: str, day: float, value: float) -> float:
    """Return what an observer reads; InputError if that is no number by which to decide."""
    read: object = observer(name, day, value)
    if isinstance(read, bool) or not isinstance(read, Real) or not math.isfinite(read):
        message = f"read {read!r} of {name} on day {day:g}; expected a finite number"
        raise InputError(message, key="observer")
    return float(read)


Readings = tuple[Reading, ...]
"""A rule, by the quantities it asks for."""


def readings_of(layout: Layout, rule: Rule, origin: Origin, drug: str) -> Readings:
    """Return a rule in terms of a model; errors are those of :func:`reading_of`."""
    return tuple(reading_of(layout, rule, name, origin, drug) for name in rule.observed)


def reading_of(layout: Layout, rule: Rule, name: str, origin: Origin, drug: str) -> Reading:
    """Return what a rule asks of one quantity, in terms of a model.

    Raises
    ------
    UnknownNameError
        If the model has no such quantity.
    InputError
        If it has no T-score or no percent, or a threshold is in a unit of another dimension.
    """
    outputs = layout.outputs
    if name not in outputs.positions:
        error = UnknownNameError("quantity", name, outputs.names)
        raise error.within(f"{origin}: {drug}" if str(origin) else drug)
    output, unit = name, outputs.units[outputs.position(name)]
    if rule.measured_as == "t_score":
        output = name.removesuffix(_DENSITY) + _T_SCORE
        if not name.endswith(_DENSITY) or output not in outputs.positions:
            there_are = [one for one in outputs.names if one.endswith(_T_SCORE)]
            known = ", ".join(one.removesuffix(_T_SCORE) + _DENSITY for one in there_are)
            raise origin.error(f"{name} has no T-score; there is one of {known or 'nothing'}", drug)
        unit = ""
    elif rule.measured_as == "percent_change":
        if unit == _SCORE:
            raise origin.error(f"{name} is a score, of which there is no percent", drug)
        unit = "percent"
    ends = [_in_unit(one, unit, rule, name, origin.error, drug) for one in rule.thresholds]
    if rule.kind in ("within", "outside"):
        low, high = ends
        if not low < high:
            raise origin.error(
                f"{rule.called(name)} {rule.kind} {low:g} to {high:g} is no range", drug
            )
    else:
        low, high = (ends[0], math.inf) if rule.kind == "below" else (-math.inf, ends[0])
    return Reading(rule, name, output, unit, low, high, rule.kind == "within")


def _in_unit(
    end: Quantity,
    unit: str,
    rule: Rule,
    name: str,
    error: Callable[[str, str], InputError],
    drug: str,
) -> float:
    if rule.unit is not None or (end.unit == "1" and unit == _SCORE):
        return end.value
    try:
        return convert(end.value, end.unit, unit)
    except UnitError:
        told = f"a number without a unit ({end.value:g})" if end.unit == "1" else str(end)
        raise error(f"{name} is in {unit}, its threshold is {told}", drug) from None


@final
@dataclass(frozen=True)
class RulesRead:
    """The rules of a regimen in terms of a model.

    Attributes
    ----------
    regimen : Regimen
        Whose.
    begins, stops : mapping of int to tuple of Reading
        By the place of the treatment.
    """

    regimen: Regimen
    begins: Mapping[int, Readings]
    stops: Mapping[int, Readings]

    @classmethod
    def of(cls, regimen: Regimen, layout: Layout) -> RulesRead:
        """Return the rules of a regimen; errors are those of :func:`reading_of`."""
        origin = Origin(regimen.name, regimen.file)
        begins, stops = {}, {}
        for place, one in enumerate(regimen.treatments):
            if one.begins_when is not None:
                begins[place] = readings_of(layout, one.begins_when, origin, one.drug)
            if one.stops_when is not None:
                stops[place] = readings_of(layout, one.stops_when, origin, one.drug)
        return cls(regimen, begins, stops)

    @property
    def readings(self) -> Readings:
        """All of them."""
        rules = (*self.begins.values(), *self.stops.values())
        return tuple(one for readings in rules for one in readings)

    def visits(self, until: float) -> list[float]:
        """Return the days of all visits up to a day, ascending, each once."""
        return sorted({day for one in self.readings for day in one.rule.visits.days(until)})

    def decided(
        self, run: Trajectory, known: Sequence[Decision], observer: Observer | None
    ) -> list[Decision]:
        """Return what all visits of a run decide, by day; what is never decided comes last.

        Parameters
        ----------
        run : Trajectory
            Over days among which the visits are.
        known : sequence of Decision
            On which the run was made. Where an observation is as close to its threshold as the
            run is exact, they stand.
        observer : callable or None
            Who reads the run.

        Raises
        ------
        AbsentQuantityError, InputError
            As :meth:`Reading.observed` does.
        """
        decisions: list[Decision] = []
        for place, treatment in enumerate(self.regimen.treatments):
            if treatment.has_rules:
                course = _Course(
                    place,
                    treatment,
                    _seen(self.begins.get(place, ()), run, observer),
                    _seen(self.stops.get(place, ()), run, observer),
                    [one for one in known if one.treatment == place],
                    max((one.day for one in known if one.day is not None), default=-1.0),
                )
                decisions += course.decisions()
        return sorted(decisions, key=lambda one: math.inf if one.day is None else one.day)


class _Seen(NamedTuple):
    """What was observed at a visit of the quantity that is farthest on the side of its rule."""

    reading: Reading
    value: float

    @property
    def beyond(self) -> float:
        """How far it is on that side."""
        return self.reading.beyond(self.value)


def _seen(readings: Readings, run: Trajectory, observer: Observer | None) -> dict[float, _Seen]:
    """Return what is observed at each visit of a rule."""
    seen: dict[float, _Seen] = {}
    for reading in readings:
        for day, value in reading.observed(run, observer).items():
            one = _Seen(reading, value)
            if day not in seen or one.beyond > seen[day].beyond + _AS_GOOD_AS_EQUAL:
                seen[day] = one
    return seen


@final
@dataclass(frozen=True)
class _Course:
    """One treatment over the visits of a run."""

    place: int
    treatment: Treatment
    for_begin: dict[float, _Seen]
    for_stop: dict[float, _Seen]
    known: list[Decision]
    known_until: float

    def decisions(self) -> Iterator[Decision]:
        """Yield what is decided, by day, then what never is."""
        one = self.treatment
        given_from = one.start.to("day") if one.begins_when is None else None
        end = self._end(given_from)
        looked: dict[Action, list[_Seen]] = {"begins": [], "stops": []}
        done: set[Action] = set()
        for day in sorted({*self.for_begin, *self.for_stop}):
            if given_from is not None and day >= end:
                given_from = None
            begun = given_from is not None
            action: Action = "stops" if begun else "begins"
            seen = (self.for_stop if begun else self.for_begin).get(day)
            acts = day if begun or one.delay is None else day + one.delay.to("day")
            if seen is None or not self._may(action, acts, given_from):
                continue
            looked[action].append(seen)
            if not self._holds(seen, action, day):
                continue
            done.add(action)
            yield self._decision(action, day, acts, seen)
            given_from = None if begun else acts
            end = self._end(given_from)
        if one.begins_when is not None and "begins" not in done:
            yield self._never("never begins", one.begins_when, looked["begins"])
        given = one.begins_when is None or "begins" in done
        if one.stops_when is not None and given and "stops" not in done:
            yield self._never("never stops", one.stops_when, looked["stops"])

    def _end(self, given_from: float | None) -> float:
        if given_from is None:
            return math.inf
        end = course_end(self.treatment, given_from, None)
        return math.inf if end is None else end.to("day")

    def _may(self, action: Action, acts: float, given_from: float | None) -> bool:
        """Tell whether a treatment may begin or stop from a day on at all."""
        one = self.treatment
        if action == "stops":
            return given_from is not None and acts > given_from
        return one.stop is None or acts < one.stop.to("day")

    def _holds(self, seen: _Seen, action: Action, day: float) -> bool:
        if day <= self.known_until and seen.reading.is_close(seen.value):
            return any(one.action == action and one.day == day for one in self.known)
        return seen.reading.holds(seen.value)

    def _decision(self, action: Action, day: float, acts: float, seen: _Seen) -> Decision:
        name = seen.reading.rule.called(seen.reading.quantity)
        unit, drug = seen.reading.unit, self.treatment.drug
        return Decision(self.place, drug, action, day, acts, name, seen.value, unit)

    def _never(self, action: Action, rule: Rule, looked: list[_Seen]) -> Decision:
        drug = self.treatment.drug
        if not looked:
            return Decision(self.place, drug, action, None, None, rule.name, None, "")
        nearest = max(looked, key=lambda one: one.beyond)
        name, unit = rule.called(nearest.reading.quantity), nearest.reading.unit
        return Decision(
            self.place, drug, action, None, None, name, nearest.value, unit, len(looked)
        )
