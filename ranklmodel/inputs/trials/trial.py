"""Trials: arms with their people, treatments, laboratories and results."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ranklmodel.errors import InputError, RanklModelError, UnknownNameError, or_what_there_is
from ranklmodel.inputs.people.population import Population, Shelf
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath, read_yaml
from ranklmodel.inputs.regimens.referred import referred_regimen
from ranklmodel.inputs.regimens.regimen import Regimen
from ranklmodel.inputs.trials.file import ArmRecord, TrialFile, Window
from ranklmodel.inputs.trials.observations import Observation, read_observations
from ranklmodel.inputs.trials.readings import rows_as_read
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.sources import Source
from ranklmodel.inputs.values.vocabulary import WINDOWED_UNITS

OBSERVATIONS = "observations.csv"


class TrialShelf(Shelf, Protocol):
    """Where a trial finds what it refers to."""

    def population(self, name: str | Path, beside: Path | None = None) -> Population:
        """Return a population by name or path."""


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm of a trial.

    Attributes
    ----------
    name, title : str
        Its name, and how a figure calls it.
    population : Population
        Who is in it.
    regimen : Regimen
        What they get.
    laboratory : mapping of str to str
        Name of the assay by endpoint, where it is known.
    observations : tuple of Observation
        Its rows.
    visits : tuple of float
        Days of the visits after baseline, ascending.
    follow_up : float
        Last day that matters.
    windows : tuple of Window
        What rows without a time speak of.
    endpoints : Endpoints
        What may have been measured.
    compared_at : tuple of float
        Days at which another arm is compared with this one.
    """

    name: str
    title: str
    population: Population
    regimen: Regimen
    laboratory: FrozenDict[str]
    observations: tuple[Observation, ...]
    visits: tuple[float, ...]
    follow_up: float
    windows: tuple[Window, ...]
    endpoints: Endpoints = field(repr=False)
    compared_at: tuple[float, ...] = ()

    def window(self, observation: Observation) -> tuple[float, float] | None:
        """Return the days between which a change or a rate is to be read, None if unstated.

        A rate with a time and no window of its own is the mean rate up to that time.
        """
        if observation.time_months is not None and observation.unit not in WINDOWED_UNITS:
            return None
        for window in self.windows:
            meant = any(observation.belongs_to(reference) for reference in window.rows)
            if meant and observation.unit == window.unit:
                return window.start.to("day"), window.stop.to("day")
        if observation.unit == "pct_per_year" and (observation.time_months or 0.0) > 0:
            return 0.0, Quantity(observation.time_months or 0.0, "month").to("day")
        return None


@dataclass(frozen=True, slots=True)
class Difference:
    """Results that take one arm from another.

    Attributes
    ----------
    name : str
        Its name.
    of, minus : str
        Names of the arms.
    observations : tuple of Observation
        Its rows.
    """

    name: str
    of: str
    minus: str
    observations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial.

    Attributes
    ----------
    name, title, description : str
        Its name, how a figure calls it, and what was done.
    sources : tuple of Source
        Publications.
    arms : mapping of str to Arm
        Arms by name.
    not_modelled : mapping of str to str
        Arms of the observations that no simulated arm answers to, each with the reason.
    not_modelled_observations : tuple of Observation
        Their rows.
    file : Path
        ``trial.yaml``.
    differences : mapping of str to Difference
        Results that take one arm from another, by name.
    unreadable : tuple of InputError
        What was wrong with rows that were set aside.
    absent : mapping of str to str
        Arms whose people or regimen are not there, and differences that need them, each with the
        reason; only of a lenient reader.
    absent_observations : mapping of str to tuple of Observation
        Their rows.
    """

    name: str
    title: str
    description: str
    sources: tuple[Source, ...]
    arms: FrozenDict[Arm]
    not_modelled: FrozenDict[str]
    not_modelled_observations: tuple[Observation, ...]
    file: Path
    differences: FrozenDict[Difference] = field(default_factory=FrozenDict)
    unreadable: tuple[InputError, ...] = ()
    absent: FrozenDict[str] = field(default_factory=FrozenDict)
    absent_observations: FrozenDict[tuple[Observation, ...]] = field(default_factory=FrozenDict)

    @property
    def observations(self) -> tuple[Observation, ...]:
        """All rows of simulated arms, and of the differences between them."""
        of_arms = [row for arm in self.arms.values() for row in arm.observations]
        return (*of_arms, *(row for d in self.differences.values() for row in d.observations))

    def arm(self, name: str) -> Arm:
        """Return an arm.

        Raises
        ------
        UnknownNameError
            If the trial has no such arm.
        InputError
            If the trial says that the arm is not modelled.
        """
        if name in self.not_modelled:
            message = f"the arm {name!r} is not modelled: {self.not_modelled[name]}"
            raise InputError(message, file=self.file)
        if name not in self.arms:
            raise UnknownNameError(f"arm of trial {self.name}", name, self.arms)
        return self.arms[name]


def load_trial(path: Path, shelf: TrialShelf, *, lenient: bool = False) -> Trial:
    """Read a trial with its observations.

    Parameters
    ----------
    path : Path
        ``trial.yaml``; ``observations.csv`` is expected beside it, unless every arm states
        ``rows: []``.
    shelf : TrialShelf
        Where populations and regimens are found.
    lenient : bool
        Whether rows that can not be read, and arms whose people or regimen are not there, are set
        aside with the reason instead of being an error.

    Returns
    -------
    Trial
        With everything it refers to.

    Raises
    ------
    InputError
        If a file is not valid, or a row belongs to no arm or to two.
    """
    document = read_yaml(path)
    content = validate(TrialFile, document)
    unreadable: list[InputError] = []
    file = path.parent / OBSERVATIONS
    rows: tuple[Observation, ...] = ()
    if file.exists() or _names_rows(content):
        aside = unreadable if lenient else None
        rows = tuple(read_observations(file, shelf.endpoints, unreadable=aside))
    strict = not unreadable
    rows = rows_as_read(rows, content.readings, shelf.endpoints, document, strict=strict)
    owners = _owners(content, rows, document, strict=strict)
    by_owner: dict[str | None, list[Observation]] = {}
    for row in rows:
        by_owner.setdefault(owners[row.line], []).append(row)
    differences = _differences(content, by_owner, document)
    if not unreadable:
        _check_windows(content, by_owner, document)
    arms: dict[str, Arm] = {}
    absent: dict[str, str] = {}
    for name, record in content.arms.items():
        try:
            own = tuple(by_owner.get(name, ()))
            arms[name] = _arm(name, record, own, differences, document, shelf)
        except RanklModelError as error:
            if not lenient:
                raise
            absent[name] = str(error)
    lost = {name: tuple(by_owner.get(name, ())) for name in absent}
    away = [d for d in differences if not {d.of, d.minus} <= arms.keys()]
    for one in away:
        absent[one.name] = absent[one.minus if one.of in arms else one.of]
        lost[one.name] = one.observations
    return Trial(
        name=content.name,
        title=content.title,
        description=content.description,
        sources=content.sources,
        arms=FrozenDict(arms),
        not_modelled=FrozenDict(content.not_modelled),
        not_modelled_observations=tuple(by_owner.get(None, ())),
        file=path,
        differences=FrozenDict({d.name: d for d in differences if d not in away}),
        unreadable=tuple(unreadable),
        absent=FrozenDict(absent),
        absent_observations=FrozenDict(lost),
    )


def _names_rows(content: TrialFile) -> bool:
    """Tell whether a trial has results, unless it says of each arm that it has none."""
    without = all(record.rows == () for record in content.arms.values())
    return not without or bool(content.differences or content.not_modelled)


def _differences(
    content: TrialFile, by_owner: dict[str | None, list[Observation]], document: Document
) -> list[Difference]:
    """Return the differences of a trial; both arms of each must be there."""
    differences = []
    for name, record in content.differences.items():
        for key, arm in (("of", record.of), ("minus", record.minus)):
            if arm not in content.arms:
                message = f"there is no arm {arm!r}{or_what_there_is(arm, content.arms)}"
                raise document.error(message, ("differences", name, key))
        if name in content.arms:
            raise document.error(f"{name!r} is the name of an arm", ("differences", name))
        rows = tuple(by_owner.get(name, ()))
        differences.append(Difference(name, record.of, record.minus, rows))
    return differences


def _check_windows(
    content: TrialFile, by_owner: dict[str | None, list[Observation]], document: Document
) -> None:
    """Refuse a window that no row of its arm is meant by: its rows would be read without it."""
    for name, record in content.arms.items():
        rows = by_owner.get(name, ())
        for index, window in enumerate(record.windows):
            if any(
                row.unit == window.unit and row.belongs_to(r) for row in rows for r in window.rows
            ):
                continue
            named = " or ".join(map(repr, window.rows))
            hint = or_what_there_is(window.rows[0], {row.arm for row in rows})
            message = f"no row of the arm {name!r} is {named} in {window.unit}{hint}"
            raise document.error(message, ("arms", name, "windows", index, "rows"))


def _owners(
    content: TrialFile, rows: tuple[Observation, ...], document: Document, *, strict: bool
) -> dict[int, str | None]:
    """Return the arm or difference of every row by its line, None where it is not modelled.

    All rows and references are checked; a reference without a row is an error only where `strict`,
    because rows that can not be read may have been its rows.
    """
    references: list[tuple[str, str | None, KeyPath]] = []
    for name, record in content.arms.items():
        path: KeyPath = ("arms", name) if record.rows is None else ("arms", name, "rows")
        own = (name,) if record.rows is None else record.rows
        references += [(reference, name, path) for reference in own]
    for name, difference in content.differences.items():
        path = ("differences", name, "rows")
        references += [(reference, name, path) for reference in difference.rows]
    references += [(name, None, ("not_modelled", name)) for name in content.not_modelled]
    present = {row.arm for row in rows}
    owners: dict[int, str | None] = {}
    for reference, owner, path in references:
        meant = [row.line for row in rows if row.belongs_to(reference)]
        if not meant and strict:
            message = f"no row of {OBSERVATIONS} has the arm {reference!r}"
            raise document.error(message + or_what_there_is(reference, present), path)
        for line in meant:
            if line in owners:
                other = "`not_modelled`" if owners[line] is None else f"the arm {owners[line]!r}"
                message = f"line {line} of {OBSERVATIONS} belongs to {other} already"
                raise document.error(message, path)
            owners[line] = owner
    for row in rows:
        if row.line not in owners:
            named = [reference for reference, _, _ in references]
            hint = or_what_there_is(row.arm, named) if named else ""
            message = (
                f"line {row.line} of {OBSERVATIONS} has the arm {row.arm!r}, which is neither in "
                f"`rows` of an arm or a difference nor in `not_modelled`{hint}"
            )
            raise document.error(message, ("arms",))
    return owners


def _arm(
    name: str,
    record: ArmRecord,
    rows: tuple[Observation, ...],
    differences: list[Difference],
    document: Document,
    shelf: TrialShelf,
) -> Arm:
    for endpoint in record.laboratory:
        if endpoint not in shelf.endpoints:
            message = f"unknown endpoint {endpoint[:80]!r}{shelf.endpoints.hint(endpoint)}"
            raise document.error(message, ("arms", name, "laboratory"))
    population, regimen = _people_and_regimen(name, record, document, shelf)
    visits = tuple(visit.to("day") for visit in record.visits)
    others = [row for one in differences if name in (one.of, one.minus) for row in one.observations]
    compared_at, own = _days(others), _days(rows)
    windows = [window.stop.to("day") for window in record.windows]
    latest = max([*visits, *own, *compared_at, *windows, 0.0])
    return Arm(
        name=name,
        title=record.title,
        population=population,
        regimen=regimen,
        laboratory=FrozenDict(record.laboratory),
        observations=rows,
        visits=visits,
        follow_up=latest if record.follow_up is None else record.follow_up.to("day"),
        windows=record.windows,
        endpoints=shelf.endpoints,
        compared_at=compared_at,
    )


def _days(rows: Iterable[Observation]) -> tuple[float, ...]:
    """Return the days of rows that have a time, ascending, each once."""
    months = {row.time_months for row in rows if row.time_months is not None}
    return tuple(Quantity(month, "month").to("day") for month in sorted(months))


def _people_and_regimen(
    name: str, record: ArmRecord, document: Document, shelf: TrialShelf
) -> tuple[Population, Regimen]:
    try:
        population = shelf.population(record.population, document.file)
    except UnknownNameError as error:
        raise document.error(str(error), ("arms", name, "population")) from None
    place = ("arms", name, "regimen")
    return population, referred_regimen(record.regimen, name, document, shelf.regimen, place)
