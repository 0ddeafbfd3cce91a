"""Designs: trials that have not happened, complete and checked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, final

from ranklmodel.errors import UnknownNameError, or_what_there_is
from ranklmodel.inputs.designs.file import (
    AdherenceFile,
    AnalysisFile,
    DesignFile,
    DropOutFile,
    EligibleFile,
    MeasurementFile,
    PlannedArmFile,
)
from ranklmodel.inputs.people.population import Shelf
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import Document, read_yaml
from ranklmodel.inputs.regimens.referred import referred_regimen
from ranklmodel.inputs.regimens.regimen import Regimen
from ranklmodel.inputs.regimens.taken import tablets
from ranklmodel.inputs.values.endpoints import Endpoint
from ranklmodel.inputs.values.sources import Source
from ranklmodel.units.calendar import DAYS_PER_YEAR

LEAST_SIGNIFICANT = 2.77
"""Coefficients of variation of a change that error alone makes once in twenty: 1.96 sqrt(2)."""


class DesignShelf(Shelf, Protocol):
    """Where a design finds what it refers to."""

    def regimen_or_usual(self, name: str | Path, beside: Path | None = None) -> Regimen:
        """Return a regimen by name or path, or the usual one of a drug."""


@final
@dataclass(frozen=True, slots=True)
class PlannedArm:
    """One arm of a design.

    Attributes
    ----------
    name, title : str
        Its name, and how tables call it.
    regimen : Regimen
        What people take.
    people : int
        How many.
    drop_out : DropOutFile or None
        How they leave; None where nobody does.
    adherence : AdherenceFile or None
        Which share of the tablets they take; None where the cohort says so.
    printed : str or None
        Arm of a trial whose printed errors are set beside, as ``TRIAL.ARM``.
    """

    name: str
    title: str
    regimen: Regimen
    people: int
    drop_out: DropOutFile | None
    adherence: AdherenceFile | None
    printed: str | None

    def staying(self, days: tuple[float, ...]) -> tuple[float, ...]:
        """Return the share that is still there at each visit.

        Parameters
        ----------
        days : tuple of float
            Days of the visits, the first at 0.

        Examples
        --------
        >>> leaving = DropOutFile(a_year=0.1)
        >>> arm = PlannedArm("a", "A", Regimen("none", "-", ()), 50, leaving, None, None)
        >>> [round(share, 2) for share in arm.staying((0.0, 365.25, 730.5))]
        [1.0, 0.9, 0.81]
        """
        if self.drop_out is None:
            return (1.0,) * len(days)
        if self.drop_out.stay is not None:
            return (1.0, *self.drop_out.stay)
        a_year = self.drop_out.a_year
        assert a_year is not None
        return tuple(math.pow(1.0 - a_year, day / DAYS_PER_YEAR) for day in days)


@final
@dataclass(frozen=True, slots=True)
class Outcome:
    """The change that arms are compared by.

    Attributes
    ----------
    endpoint : Endpoint
        What is measured.
    since, visit : int
        Between which visits, as places among the days of the design.
    cv : float
        Coefficient of variation of a measurement; 0 where it has no error.
    since_in_words, visit_in_words : str
        As they stand in the file.
    """

    endpoint: Endpoint
    since: int
    visit: int
    cv: float
    since_in_words: str
    visit_in_words: str

    @property
    def in_percent(self) -> bool:
        """Whether changes are counted in percent; in logarithms of ratios otherwise."""
        return self.endpoint.compared == "percent"

    @property
    def unit(self) -> str:
        """Unit of a change as tables print it."""
        return "points" if self.in_percent else "ln ratio"

    @property
    def title(self) -> str:
        """The change in words."""
        since = f" from {_plural(self.since_in_words)}" if self.since else ""
        return f"{self.endpoint.title}, change{since} to {_plural(self.visit_in_words)}"

    @property
    def least_significant(self) -> float | None:
        """Change of one person that error alone makes once in twenty, None where there is none."""
        if self.cv == 0.0:
            return None
        return LEAST_SIGNIFICANT * self.cv * (100.0 if self.in_percent else 1.0)


@final
@dataclass(frozen=True, slots=True)
class Design:
    """A trial as it is planned; see :class:`~ranklmodel.inputs.designs.file.DesignFile`.

    Attributes
    ----------
    name, title, description : str
        Its name, how tables call it, and one sentence.
    source : Source or None
        Where the plan of a real trial was read.
    assumed : mapping of str to str
        What was not read, and why it is as it is.
    cohort : str
        From whom people are drawn.
    eligible : tuple of EligibleFile
        Who of them may take part.
    days : tuple of float
        Days of the visits, the first at 0.
    arms : mapping of str to PlannedArm
        In the order of the file.
    of, minus : str
        The arms that are compared.
    outcomes : tuple of Outcome
        What they are compared by, the first first.
    measurements : mapping of str to MeasurementFile
        Error of each quantity that has one.
    analysis : AnalysisFile
        How they are compared.
    file : Path
        Where it was read.
    document : Document
        What stands there.
    """

    name: str
    title: str
    description: str
    source: Source | None
    assumed: FrozenDict[str]
    cohort: str
    eligible: tuple[EligibleFile, ...]
    days: tuple[float, ...]
    arms: FrozenDict[PlannedArm]
    of: str
    minus: str
    outcomes: tuple[Outcome, ...]
    measurements: FrozenDict[MeasurementFile]
    analysis: AnalysisFile
    file: Path = field(compare=False)
    document: Document = field(repr=False, compare=False)

    @property
    def compared(self) -> tuple[PlannedArm, PlannedArm]:
        """The arms that are compared."""
        return self.arms[self.of], self.arms[self.minus]


def load_design(path: Path, shelf: DesignShelf) -> Design:
    """Read a design.

    Parameters
    ----------
    path : Path
        The YAML file.
    shelf : DesignShelf
        Where regimens, cohorts and endpoints are found.

    Returns
    -------
    Design
        With everything that arms have in common filled in.

    Raises
    ------
    InputError
        If the file is not valid, or a name in it is unknown; with file and line.
    """
    document = read_yaml(path)
    content = validate(DesignFile, document)
    arms = {n: _arm(n, one, content, document, shelf) for n, one in content.arms.items()}
    for key in ("of", "minus"):
        name = getattr(content.comparison, key)
        if name not in arms:
            message = f"unknown arm {name!r}{or_what_there_is(name, arms)}"
            raise document.error(message, ("comparison", key))
    if content.comparison.of == content.comparison.minus:
        raise document.error("an arm is compared with another one", ("comparison", "minus"))
    _require_cohort(content.cohort, document, shelf)
    return Design(
        name=content.name,
        title=content.title,
        description=content.description,
        source=content.source,
        assumed=FrozenDict(content.assumed),
        cohort=content.cohort,
        eligible=content.eligible,
        days=(0.0, *(visit.to("day") for visit in content.visits)),
        arms=FrozenDict(arms),
        of=content.comparison.of,
        minus=content.comparison.minus,
        outcomes=_outcomes(content, document, shelf),
        measurements=FrozenDict(content.measurements),
        analysis=content.analysis,
        file=path,
        document=document,
    )


def _require_cohort(name: str, document: Document, shelf: Shelf) -> None:
    """Refuse a cohort that there is not; one by path is read when people are drawn."""
    try:
        shelf.find("cohort", name, document.file)
    except UnknownNameError as error:
        raise document.error(str(error), ("cohort",)) from None


def _arm(
    name: str,
    record: PlannedArmFile,
    content: DesignFile,
    document: Document,
    shelf: DesignShelf,
) -> PlannedArm:
    place = ("arms", name, "regimen")
    regimen = referred_regimen(record.regimen, name, document, shelf.regimen_or_usual, place)
    adherence = record.adherence or content.adherence
    if record.adherence is not None and not tablets(regimen):
        message = "there are no repeated doses by mouth, which could be left out"
        raise document.error(message, ("arms", name, "adherence"))
    return PlannedArm(
        name=name,
        title=record.title,
        regimen=regimen,
        people=record.people,
        drop_out=record.drop_out or content.drop_out,
        adherence=adherence if tablets(regimen) else None,
        printed=record.printed,
    )


def _outcomes(content: DesignFile, document: Document, shelf: Shelf) -> tuple[Outcome, ...]:
    endpoints = shelf.endpoints
    days = [0.0, *(visit.to("day") for visit in content.visits)]
    for name in content.measurements:
        if name not in endpoints:
            message = f"unknown endpoint {name[:80]!r}{endpoints.hint(name)}"
            raise document.error(message, ("measurements", name))
    outcomes = []
    for place, one in enumerate(content.outcomes):
        where = ("outcomes", place, "quantity")
        if one.quantity not in endpoints:
            message = f"unknown endpoint {one.quantity[:80]!r}{endpoints.hint(one.quantity)}"
            raise document.error(message, where)
        endpoint = endpoints[one.quantity]
        if endpoint.kind not in ("density", "marker"):
            message = f"expected a bone density or a marker, {one.quantity} is a {endpoint.kind}"
            raise document.error(message, where)
        outcomes.append(
            Outcome(
                endpoint=endpoint,
                since=days.index(one.since.to("day")),
                visit=days.index(one.visit.to("day")),
                cv=_cv(content.measurements, one.quantity),
                since_in_words=str(one.since),
                visit_in_words=str(one.visit),
            )
        )
    return tuple(outcomes)


def _plural(time: str) -> str:
    """Return a time as it is read.

    Examples
    --------
    >>> _plural("36 month"), _plural("1 year")
    ('36 months', '1 year')
    """
    return time if time.startswith("1 ") or time.endswith("s") else f"{time}s"


def _cv(measurements: Mapping[str, MeasurementFile], name: str) -> float:
    """Return the relative error of a measurement of a quantity."""
    return measurements[name].cv / 100.0 if name in measurements else 0.0
