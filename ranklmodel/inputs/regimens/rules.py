"""Rules on what is observed: at a visit, a quantity beyond a threshold begins or stops a treatment.

What a rule comes to is known once the person has lived up to the visit; see
:mod:`ranklmodel.lives.unfolding`.
"""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.inputs.reading.records import Identifier, Many, Record, custom_error
from ranklmodel.inputs.regimens.times import START, VisitInterval, VisitTime
from ranklmodel.inputs.values.quantities import Measured, Quantity, in_words

Threshold = Annotated[Quantity, Measured("", "20 pg/mL", -1e12, 1e12, bare=True)]
MeasuredAs = Literal["level", "t_score", "percent_change"]

_SCALES = {"t_score": ("SD", -10.0, 10.0), "percent_change": ("percent", -100.0, 1e6)}
_CALLED = {"level": "", "t_score": " T-score", "percent_change": " change"}
_ROUNDING = 1e-9  # days


class Visits(Record):
    """When a quantity is observed.

    Attributes
    ----------
    first : Quantity
        From the baseline visit, which is the first where it is not said.
    every : Quantity, optional
        Time between visits; without it there is the first alone.
    last : Quantity, optional
        After which there is none; without it they go on to the end of the run.
    """

    first: VisitTime = START
    every: VisitInterval | None = None
    last: VisitTime | None = None

    @model_validator(mode="after")
    def _are_in_order(self) -> Visits:
        if self.last is not None and self.every is None:
            raise custom_error("several visits have a time between them: add every", key="last")
        if self.last is not None and self.last.to("day") < self.first.to("day"):
            raise custom_error(f"it is before the first at {self.first}", key="last")
        return self

    def days(self, until: float) -> tuple[float, ...]:
        """Return the days of the visits up to a day, ascending.

        Examples
        --------
        >>> Visits(first="1 year", every="1 year", last="3 year").days(800.0)
        (365.25, 730.5)
        """
        first = self.first.to("day")
        end = until if self.last is None else min(until, self.last.to("day"))
        if end + _ROUNDING < first:
            return ()
        if self.every is None:
            return (first,)
        every = self.every.to("day")
        number = math.floor((end + _ROUNDING - first) / every) + 1
        return tuple(min(first + place * every, end) for place in range(number))

    def __str__(self) -> str:
        """Return them in words."""
        if self.every is None:
            return "at the visit" if self.first.value == 0 else f"at {self.first}"
        words = f"every {self.every}"
        if self.first.value != 0:
            words += f" from {self.first}"
        return words + (f" to {self.last}" if self.last is not None else "")


def _as_names(raw: Any) -> Any:
    return (raw,) if isinstance(raw, str) else tuple(raw) if isinstance(raw, list) else raw


class Rule(Record):
    """What has to be observed at a visit for a treatment to begin or to stop.

    Attributes
    ----------
    observed : tuple of str
        Quantities of the model, such as ``LS_BMD``, ``CTX_s`` or ``E2``; a single one needs no
        list. Of several, any that is beyond the threshold is enough.
    measured_as : {"level", "t_score", "percent_change"}
        Its level; of a density the T-score, by the young adults that hers counts from; or its
        change since the baseline visit in percent.
    below, above : Quantity, optional
        The threshold, not itself beyond it. A level has its unit; of T-scores and changes it may
        be left out.
    within, outside : tuple of Quantity, optional
        Both ends of a range, which belong to it.
    visits : Visits
        When it is observed.
    """

    observed: Annotated[
        tuple[Identifier, ...],
        BeforeValidator(_as_names, json_schema_input_type=str | list[str]),
        Field(min_length=1),
    ]
    measured_as: MeasuredAs = "level"
    below: Threshold | None = None
    above: Threshold | None = None
    within: Many[Threshold] | None = None
    outside: Many[Threshold] | None = None
    visits: Visits

    @model_validator(mode="after")
    def _has_one_threshold(self) -> Rule:
        names = ("below", "above", "within", "outside")
        stated = [name for name in names if getattr(self, name) is not None]
        if len(stated) != 1:
            in_all = " and ".join(stated) or "none"
            raise custom_error(
                f"give exactly one of below, above, within and outside; found {in_all}"
            )
        if stated[0] in names[2:] and len(self.thresholds) != 2:
            raise custom_error(
                "a range has two ends, the lower first, as in ['20 pg/mL', '30 pg/mL']",
                key=stated[0],
            )
        return self

    @model_validator(mode="after")
    def _asks_for_each_once(self) -> Rule:
        if len(set(self.observed)) < len(self.observed):
            raise custom_error("a quantity stands there twice", key="observed")
        return self

    @model_validator(mode="after")
    def _can_be_crossed(self) -> Rule:
        """Refuse what no observation can be: a T-score of -40, or more lost than there was."""
        if self.measured_as not in _SCALES:
            return self
        unit, low, high = _SCALES[self.measured_as]
        what = self.measured_as.replace("_", " ")
        for threshold in self.thresholds:
            if threshold.unit not in (unit, "1", "%"):
                raise custom_error(f"a {what} is in {unit}, given {threshold}", key=self.kind)
            if not low < threshold.value < high:
                raise custom_error(
                    f"a {what} lies between {low:g} and {high:g}, given {threshold.value:g}",
                    key=self.kind,
                )
        return self

    @property
    def kind(self) -> str:
        """Which of ``below``, ``above``, ``within`` and ``outside`` is stated."""
        names = ("below", "above", "within", "outside")
        return next(name for name in names if getattr(self, name) is not None)

    @property
    def thresholds(self) -> tuple[Quantity, ...]:
        """The threshold, or both ends of the range."""
        one = self.below or self.above
        return (one,) if one is not None else tuple(self.within or self.outside or ())

    @property
    def unit(self) -> str | None:
        """The unit of its thresholds; None for a level, which has that of the quantity."""
        return _SCALES[self.measured_as][0] if self.measured_as in _SCALES else None

    def called(self, name: str) -> str:
        """Return what is observed of a quantity, in words."""
        return f"{name}{_CALLED[self.measured_as]}"

    @property
    def name(self) -> str:
        """What is observed, in words."""
        return " or ".join(map(self.called, self.observed))

    def __str__(self) -> str:
        """Return it in words."""
        unit = "" if self.measured_as == "t_score" else self.unit
        ends = [in_words(one.value, one.unit if unit is None else unit) for one in self.thresholds]
        return f"{self.name} {self.kind} {' to '.join(ends)}, {self.visits}"
