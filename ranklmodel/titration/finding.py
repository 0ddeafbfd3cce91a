"""What was found: the dose, all that was looked at on the way, and both in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, final

from ranklmodel.pictured import Pictured
from ranklmodel.titration.tries import BONE

if TYPE_CHECKING:
    from ranklmodel.inputs import Regimen
    from ranklmodel.titration.course import Course
    from ranklmodel.titration.question import Lever
    from ranklmodel.titration.search import Meeting
    from ranklmodel.titration.target import Target
    from ranklmodel.titration.tries import Try

Verdict = Literal["found", "met without the drug", "not reached"]


@final
@dataclass(frozen=True, repr=False)
class DoseFinding(Pictured):
    """Which dose of a drug brings a level into a range, and what it costs in bone.

    Attributes
    ----------
    person : str
        Name of the population.
    course : Course
        The drug, its route, the doses looked at, and what is taken besides.
    target : Target
        What was wanted.
    lever : {"dose", "interval"}
        What was varied.
    verdict : {"found", "met without the drug", "not reached"}
        What came of it.
    reason : str
        Why no dose was found, empty where one was.
    alone : Try
        Without the drug.
    tried : tuple of Try
        The curve: doses or intervals, ascending.
    found : Try or None
        The dose that brings the level nearest the middle of the target.
    meeting : Meeting or None
        From where to where around it the target is met.
    regimen : Regimen or None
        All that is taken with the dose found; ``simulate`` takes it.
    window : tuple of float
        Days from the baseline visit that levels at the dose found are averaged over; without one,
        those of the shortest interval.
    drift : float or None
        By what share the level of the dose found changed from an earlier window to this one.
    one_way : bool
        Whether the level only falls or only rises with the dose.
    usual : bool
        Whether the dose found is within what people are given.
    tablet : float or None
        A dose at once that there is, in the course's unit.
    tablets : Try or None
        Such a tablet every n-th day that meets the target.
    why_no_tablets : str
        Why there is none.
    years : float
        After how many years bone is looked at.
    laboratory : str or None
        The output that the person's own laboratory reads.

    Examples
    --------
    >>> import ranklmodel
    >>> finding = ranklmodel.find_dose(
    ...     "atac_woman", "anastrozole", "anastrozole=5..6ng/mL", at="60 day", years=0.25
    ... )
    >>> round(finding.found.dose, 2), finding.course.unit
    (0.2, 'mg')
    """

    person: str
    course: Course
    target: Target
    lever: Lever
    verdict: Verdict
    reason: str
    alone: Try
    tried: tuple[Try, ...]
    found: Try | None
    meeting: Meeting | None
    regimen: Regimen | None
    window: tuple[float, float]
    drift: float | None
    one_way: bool
    usual: bool
    tablet: float | None
    tablets: Try | None
    why_no_tablets: str
    years: float
    laboratory: str | None

    @property
    def rows(self) -> tuple[Try, ...]:
        """Nothing, the curve, and the dose found in its place."""
        every = {(one.dose, one.interval): one for one in self.tried}
        if self.found is not None:
            every[self.found.dose, self.found.interval] = self.found
        order = sorted(every.values(), key=lambda one: (one.dose, -one.interval))
        return (self.alone, *order)

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Return the curve as columns, each with its unit, and rows."""
        unit, drug = self.target.unit, self.course.drug
        names = [name for name in BONE if name in self.alone.bone]
        columns = [
            f"{drug} at once [{self.course.unit}]",
            "interval [day]",
            f"{self.target.name} mean [{unit}]",
            f"{self.target.name} lowest [{unit}]",
            f"{self.target.name} highest [{unit}]",
            "within target",
            *(f"{name} change after {self.years:g} years [%]" for name in names),
            "dose found",
        ]
        rows = [
            [
                f"{one.dose:.6g}",
                f"{one.interval:g}" if one.dose else "",
                *(f"{level:.6g}" for level in (one.level, one.lowest, one.highest)),
                "yes" if self.target.holds(one.level) else "no",
                *(f"{one.bone[name]:.4f}" for name in names),
                "yes" if one is self.found else "no",
            ]
            for one in self.rows
        ]
        return columns, rows

    def as_record(self) -> dict[str, Any]:
        """Return all of it as plain values, numbers with their units beside them."""
        found = None if self.found is None else self._record(self.found)
        if found is not None and self.meeting is not None:
            found["met from"], found["met to"] = self.meeting.first, self.meeting.last
        return {
            "person": self.person,
            "drug": self.course.drug,
            "route": self.course.route,
            "beside": self.course.beside.name,
            "target": {
                "quantity": self.target.name,
                "output": self.target.output,
                "low": self.target.low,
                "high": self.target.high,
                "unit": self.target.unit,
            },
            "varied": self.lever,
            "verdict": self.verdict,
            "reason": self.reason,
            "found": found,
            "within usual doses": self.usual if found else None,
            "without the drug": self._record(self.alone),
            "curve": [self._record(one) for one in self.tried],
            "one way": self.one_way,
            "averaged over days": list(self.window),
            "change in the second half": self.drift,
            "tablets": None if self.tablets is None else self._record(self.tablets),
            "years": self.years,
            "units": {
                "dose": self.course.unit,
                "interval": "day",
                "level": self.target.unit,
                "bone": "percent of baseline, change",
            },
        }

    def _record(self, one: Try) -> dict[str, Any]:
        return {
            "dose": one.dose,
            "interval": one.interval if one.dose else None,
            "level": one.level,
            "lowest": one.lowest,
            "highest": one.highest,
            "reading": one.reading,
            "bone": one.bone,
        }

    def taken(self, one: Try) -> str:
        """Return a dose in words."""
        if one.dose == 0:
            return f"no {self.course.drug}"
        return f"{one.dose:.3g} {self.course.unit} {often(one.interval)}"

    def in_words(self) -> list[str]:
        """Return what was found as sentences, one a line."""
        lines = [self._verdict()]
        if self.meeting is not None:
            lines.append(self._around(self.meeting))
        if self.found is not None and self._leaves(self.found):
            lines.append("Its mean lies within the target; between doses it leaves it.")
        lines += self._as_read()
        if self.found is not None:
            lines += self._about_tablets()
        start, stop = self.window
        lines.append(
            f"Levels are means over days {start:g} to {stop:g} from the baseline visit, whole "
            "intervals between doses."
        )
        return lines

    def _verdict(self) -> str:
        drug, unit, name = self.course.drug, self.target.unit, self.target.name
        if self.found is None:
            return self.reason
        swing = f"{self.found.lowest:.3g} to {self.found.highest:.3g}"
        return (
            f"{drug} {self.taken(self.found)} brings {name} from {self.alone.level:.3g} to "
            f"{self.found.level:.3g} {unit} (between doses {swing}); the target is "
            f"{self.target.low:g} to {self.target.high:g} {unit}."
        )

    def _around(self, meeting: Meeting) -> str:
        if self.lever == "interval":
            assert self.found is not None
            dose = f"{self.found.dose:.3g} {self.course.unit}"
            if meeting.first == meeting.last:
                return f"No other number of days between doses of {dose} meets it."
            return f"{dose} every {meeting.first:g} to {meeting.last:g} days meets it."
        ends = f"{meeting.first:.3g} to {meeting.last:.3g} {self.course.unit}"
        text = f"Doses of {ends} meet it"
        if not self.usual:
            usual = f"{self.course.low:g} to {self.course.high:g} {self.course.unit}"
            return f"{text}, less than what people are given, {usual}."
        usual = f"{self.course.low:g} to {self.course.high:g} {self.course.unit}"
        return f"{text}, of the {usual} looked at."

    def _leaves(self, one: Try) -> bool:
        return not (self.target.holds(one.lowest) and self.target.holds(one.highest))

    def _as_read(self) -> list[str]:
        """Say what the person's own laboratory would print, where that is another number."""
        if self.laboratory is None or self.alone.reading is None:
            return []
        unit = self.target.unit
        text = f"{self.alone.reading:.3g} {unit} without {self.course.drug}"
        if self.found is not None and self.found.reading is not None:
            text = f"{self.found.reading:.3g} {unit}, {text}"
        return [f"The assay that read the person's own level ({self.laboratory}) reads {text}."]

    def _about_tablets(self) -> list[str]:
        if self.tablets is not None:
            return [
                f"With doses of {self.tablet:g} {self.course.unit} there are: one "
                f"{often(self.tablets.interval)}, {self.tablets.level:.3g} {self.target.unit} on "
                f"average, {self.tablets.lowest:.3g} to {self.tablets.highest:.3g} between doses."
            ]
        return [self.why_no_tablets] if self.why_no_tablets else []


def often(days: float) -> str:
    """Return how often something is taken.

    Examples
    --------
    >>> often(1.0), often(3.0), often(182.625)
    ('every day', 'every 3 days', 'every 182.625 days')
    """
    return "every day" if days == 1 else f"every {days:g} days"
