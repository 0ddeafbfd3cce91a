"""How a drug may be given: by which route, how much at once, and beside what."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, UnitError, UnknownNameError
from ranklmodel.inputs import Quantity, Regimen, Treatment, combined
from ranklmodel.titration.target import read_range

if TYPE_CHECKING:
    from ranklmodel.inputs import Limits, Population
    from ranklmodel.inputs.parameters.file import DoseRecord
    from ranklmodel.inputs.regimens.file import Route
    from ranklmodel.model.layout import Layout

_HOW_BETWEEN = "write it as in '0.05..10mg'"


class AddsUpWarning(UserWarning):
    """The person takes the drug already; what is found comes on top."""


@dataclass(frozen=True)
class Course:
    """A drug that is given again and again.

    Attributes
    ----------
    drug, route : str
        What, and how.
    unit : str
        Unit of a dose.
    low, high : float
        Smallest and largest dose at once that is looked at, in `unit`; what people are usually
        given within a day.
    usual : float or None
        What is usually given a day, in `unit`, where that can be given at once: a tablet.
    beside : Regimen
        What is taken besides.
    stated : bool
        Whether the range was stated, so that nothing is looked for below it.
    """

    drug: str
    route: Route
    unit: str
    low: float
    high: float
    usual: float | None
    beside: Regimen
    stated: bool

    def regimen(self, dose: float, interval: float) -> Regimen:
        """Return what is taken in all, with a dose in `unit` every so many days; none of 0."""
        if dose == 0:
            return self.beside
        every = Quantity(interval, "day")
        one = Treatment(
            drug=self.drug, route=self.route, dose=Quantity(dose, self.unit), interval=every
        )
        name = f"{self.drug} {dose:.6g} {self.unit} every {every}"
        regimen = Regimen(name, f"{name}, as it was looked for.", (one,))
        return combined((*((self.beside,) if self.beside.treatments else ()), regimen))

    def as_dose(self, text: str, key: str) -> float:
        """Return a dose that is written with its unit, in `unit`.

        Raises
        ------
        UnitError
            If its unit is missing, or of another dimension.
        InputError
            If it is not above zero.
        """
        try:
            dose = Quantity.parse(text).to(self.unit)
        except UnitError as error:
            raise UnitError(f"{key}: {error}") from None
        if dose <= 0:
            raise InputError(f"expected a dose above 0, given {text[:40]!r}", key=key)
        return dose


def course_of(
    drug: str,
    route: str | None,
    beside: Regimen,
    *,
    population: Population,
    layout: Layout,
    limits: Limits,
    between: str | None,
) -> Course:
    """Return how a drug may be given to a person beside what she takes.

    Parameters
    ----------
    drug : str
        As regimens name it.
    route : str or None
        Where the drug has several.
    beside : Regimen
        What is taken besides.
    population : Population
        Who.
    layout : Layout
        Where drugs enter the model.
    limits : Limits
        What people are usually given.
    between : str or None
        Doses to look at instead, as ``0.05..10 mg``.

    Returns
    -------
    Course
        The range of doses is the usual one less what is taken of the same drug already.

    Raises
    ------
    UnknownNameError
        If the model has no such drug or route.
    InputError
        If the drug is held at a level, has several routes and none is named, nothing is known of
        its doses, or as much as people are given is taken already.

    Warns
    -----
    AddsUpWarning
        If the person takes the drug already.
    """
    way = _route(drug, route, layout)
    record = limits.doses.get((drug, way))
    taken = _taken(drug, way, beside, population, record)
    if between is not None:
        unit, low, high = _stated_range(between, record)
    elif record is not None:
        unit, (low, high) = record.unit, record.a_day
        if low >= high - taken:
            message = f"{taken:g} {unit} a day is taken already; usual are {low:g} to {high:g}"
            raise InputError(message, key=drug)
        high -= taken
    else:
        message = f"its usual doses are not known; say between which to look: {_HOW_BETWEEN}"
        raise InputError(message, key=drug)
    usual = None if record is None else _daily(record)
    return Course(drug, way, unit, low, high, usual, beside, between is not None)


def _stated_range(between: str, record: DoseRecord | None) -> tuple[str, float, float]:
    """Return unit and ends of a range of doses, in the unit in which doses are usual."""
    low, high = read_range(between, "between", _HOW_BETWEEN)
    unit = high.unit if record is None else record.unit
    try:
        ends = (low.to(unit), high.to(unit))
    except UnitError as error:
        raise UnitError(f"between: {error}") from None
    if ends[0] == 0:
        raise InputError(f"doses begin above 0; {_HOW_BETWEEN}", key="between")
    return unit, *ends


def _daily(record: DoseRecord) -> float | None:
    """Return what is usual a day, where it can be taken at once."""
    if record.usual is None:
        return None
    low, high = record.a_day
    a_day = record.usual.to(record.rate_unit)
    # 60 mg of an injection twice a year are no 0.3 mg a day
    return a_day if low <= a_day <= high else None


def _route(drug: str, route: str | None, layout: Layout) -> Route:
    """Return the route by which a drug is given as doses; its only one where none is named."""
    ways = [one for one in layout.administrations if one.drug == drug]
    if not ways:
        raise UnknownNameError("drug", drug, sorted({a.drug for a in layout.administrations}))
    doses: list[Route] = [one.route for one in ways if one.state]  # type: ignore[misc]  # a model's routes are those of regimens
    if not doses:
        raise InputError("it is held at a level, there is no dose of it to find", key=drug)
    if route is None:
        if len(doses) > 1:
            raise InputError(f"say by which route: {' or '.join(sorted(doses))}", key=drug)
        return doses[0]
    for way in doses:
        if way == route:
            return way
    raise UnknownNameError(f"route of {drug}", route, doses)


def _taken(
    drug: str, route: str, beside: Regimen, population: Population, record: DoseRecord | None
) -> float:
    """Return how much of a drug is taken within a day already; that there is any is said."""
    lasting = [
        (regimen.name, one)
        for regimen in (beside, *population.history)
        for one in regimen.treatments
        if one.drug == drug and (one.stop is None or one.stop.to("day") > 0)
    ]
    for name, one in lasting:
        by = one.route or "oral"
        how = "both add up" if by == route else f"that by the {by} route goes on beside it"
        warnings.warn(
            f"{drug} is taken already, in {name}; the dose found comes on top, {how}",
            AddsUpWarning,
            stacklevel=4,
        )
    if record is None:
        return 0.0
    return sum(
        _within_a_day(one, record.unit) for _, one in lasting if (one.route or "oral") == route
    )


def _within_a_day(one: Treatment, unit: str) -> float:
    if one.rate is not None:
        return one.rate.to(f"({unit})/day")
    if one.dose is None:
        return 0.0
    often = 1.0 if one.interval is None else max(1.0, 1.0 / one.interval.to("day"))
    return one.dose.to(unit) * often
