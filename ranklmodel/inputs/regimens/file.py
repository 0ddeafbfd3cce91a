"""The shape of ``params/regimens/NAME.yaml``, and of a regimen written inline."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from ranklmodel.errors import UnitError
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.regimens.events import MOST_DOSES
from ranklmodel.inputs.regimens.rules import Rule
from ranklmodel.inputs.regimens.times import START, Duration, Interval, Time
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.sources import AnySource

Route = Literal["oral", "intravenous", "subcutaneous", "transdermal", "intramuscular", "implant"]

SHORTEST_DAYS = 1e-6
"""Days that no run resolves: what enters in less enters at once."""
_MASS = ("g", "mol", "IU_vitamin_D", "1")
_MASS_RATE = ("g/day", "mol/day", "IU_vitamin_D/day")


def _converts(quantity: Quantity, units: tuple[str, ...]) -> bool:
    for unit in units:
        try:
            quantity.to(unit)
        except UnitError:
            continue
        return True
    return False


Dose = Annotated[Quantity, Measured("", "1 mg", 0.0, 1e12)]
Rate = Annotated[Quantity, Measured("", "1200 mg/day", 0.0, 1e12)]
Level = Annotated[Quantity, Measured("", "0.3 percent", -1e12, 1e12, bare=True)]


class Treatment(Record):
    """One drug or influence over one stretch of time.

    Attributes
    ----------
    drug : str
        What is given, as the mechanism calls it.
    route : str, optional
        How it is given.
    dose : Quantity, optional
        Amount given at once: again and again with `interval`, a single time with `once`.
    once : bool
        That the dose is given a single time. A dose with `stop` says either `interval` or this;
        one with neither `interval` nor `stop` may leave it out, which is said when it is run.
    interval, duration : Quantity, optional
        Time between doses, and time that one dose takes to enter.
    adherence : float
        Share of the doses that is taken.
    rate : Quantity, optional
        Steady intake, in place of doses.
    level : Quantity, optional
        A level that is held, in place of doses.
    start, stop : Quantity
        From the baseline visit; without `stop` until the end of the run.
    begins_when, stops_when : Rule, optional
        What has to be observed at a visit for it to begin, in place of `start`, and to stop.
    delay : Quantity, optional
        From the visit at which it is to begin to the first dose.
    lasts : Quantity, optional
        Length of a course that a rule began; after it the rule may begin another.
    """

    drug: Identifier
    route: Route | None = None
    dose: Dose | None = None
    interval: Interval | None = None
    duration: Duration | None = None
    once: bool = False
    adherence: Annotated[float, Field(ge=0, le=1)] = 1.0
    rate: Rate | None = None
    level: Level | None = None
    start: Time = START
    stop: Time | None = None
    begins_when: Rule | None = None
    delay: Duration | None = None
    lasts: Interval | None = None
    stops_when: Rule | None = None

    @property
    def has_rules(self) -> bool:
        """Whether what is observed decides when it is given."""
        return self.begins_when is not None or self.stops_when is not None

    @property
    def rules_in_words(self) -> str:
        """When it begins and stops by what is observed; empty without rules."""
        words = []
        if self.begins_when is not None:
            words.append(f"begins when {self.begins_when}")
        if self.delay is not None:
            words.append(f"{self.delay} after that visit")
        if self.lasts is not None:
            words.append(f"for {self.lasts}")
        if self.stops_when is not None:
            words.append(f"stops when {self.stops_when}")
        return ", ".join(words)

    @model_validator(mode="after")
    def _is_one_kind(self) -> Treatment:
        stated = [name for name in ("dose", "rate", "level") if getattr(self, name) is not None]
        if len(stated) != 1:
            in_words = " and ".join(stated) or "none"
            raise custom_error(f"give exactly one of dose, rate and level; found {in_words}")
        if self.dose is None:
            for name in ("interval", "duration", "once", "adherence"):
                if name in self.model_fields_set:
                    raise custom_error(f"{name} belongs to a dose, not to a {stated[0]}", key=name)
        return self

    @model_validator(mode="after")
    def _has_fitting_units(self) -> Treatment:
        if self.dose is not None and not _converts(self.dose, _MASS):
            raise custom_error(f"a dose is an amount such as '1 mg', given {self.dose}", key="dose")
        if self.rate is not None and not _converts(self.rate, _MASS_RATE):
            message = f"a rate is an amount per time such as '1200 mg/day', given {self.rate}"
            raise custom_error(message, key="rate")
        return self

    @model_validator(mode="after")
    def _has_fitting_times(self) -> Treatment:
        start = self.start.to("day")
        if self.stop is not None and self.stop.to("day") <= start:
            raise custom_error(f"stops at {self.stop}, starts at {self.start}", key="stop")
        if self.stop is not None and self.stop.to("day") - start < SHORTEST_DAYS:
            raise custom_error("stops less than a tenth of a second after it starts", key="stop")
        if self.interval is None:
            if self.dose is not None and self.adherence not in (0.0, 1.0):
                raise custom_error("the adherence of a single dose is 0 or 1", key="adherence")
            return self
        if self.once:
            raise custom_error("a dose that is given once has no interval", key="once")
        interval = self.interval.to("day")
        if self.duration is not None and self.duration.to("day") > interval:
            raise custom_error("a dose takes longer than its interval", key="duration")
        if self.stop is not None and (self.stop.to("day") - start) / interval > MOST_DOSES:
            raise custom_error(f"more than {MOST_DOSES:,} doses", key="interval")
        return self

    @model_validator(mode="after")
    def _has_fitting_rules(self) -> Treatment:
        if self.begins_when is None:
            for name in ("delay", "lasts"):
                if name in self.model_fields_set and getattr(self, name) is not None:
                    raise custom_error(f"{name} belongs to a treatment with begins_when", key=name)
        elif "start" in self.model_fields_set:
            raise custom_error("begins_when decides it: leave one of the two out", key="start")
        elif self.dose is not None and self.interval is None and not self.once:
            message = f"add an interval such as '1 year', or once: true for a single {self.dose}"
            raise custom_error(message, key="dose")
        single = self.dose is not None and self.interval is None
        if single and (self.stops_when is not None or self.lasts is not None):
            key = "lasts" if self.stops_when is None else "stops_when"
            raise custom_error("a dose that is given once has nothing to stop", key=key)
        if self.begins_when is not None and self.stop is not None:
            first = self.begins_when.visits.first
            if first.to("day") >= self.stop.to("day"):
                message = f"can never begin: its first visit at {first} is not before it"
                raise custom_error(message, key="stop")
        if self.stops_when is not None and self.stops_when.visits.last is not None:
            last = self.stops_when.visits.last
            if self.begins_when is None and last.to("day") <= self.start.to("day"):
                message = f"can never stop it: its last visit at {last} is not after the start"
                raise custom_error(message, key="stops_when")
        return self

    @model_validator(mode="after")
    def _says_how_often(self) -> Treatment:
        """Refuse a dose with an end that does not say whether it is repeated until then."""
        if self.dose is None or self.stop is None or self.interval is not None or self.once:
            return self
        duration = 0.0 if self.duration is None else self.duration.to("day")
        # Of a dose that takes that long to enter no second one could follow, such as an implant.
        if duration < self.stop.to("day") - self.start.to("day"):
            raise custom_error(
                f"a dose with a stop is repeated or given once: add an interval such as '1 day', "
                f"or once: true for a single {self.dose}",
                key="stop",
            )
        return self


class RegimenFile(Record):
    """A named list of treatments; several at once, overlapping, stopped and taken up again.

    Attributes
    ----------
    treatments : tuple of Treatment
        What is given, at once or one after another.
    """

    name: Identifier
    description: Text
    source: AnySource | None = None
    treatments: Many[Treatment]


class InlineRegimen(Record):
    """A regimen written where it is used.

    Attributes
    ----------
    treatments : tuple of Treatment
        What is given, at once or one after another.
    """

    description: Text | None = None
    treatments: Many[Treatment]


def kind_of_regimen(raw: Any) -> str:
    """Tell a regimen written inline from the name of one."""
    return "name" if isinstance(raw, str) else "inline"


RegimenReference = Annotated[
    Annotated[Text, Tag("name")] | Annotated[InlineRegimen, Tag("inline")],
    Discriminator(kind_of_regimen),
]
"""A regimen by name, by path, or written out."""
