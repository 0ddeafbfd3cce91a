"""Trials: arms with their people, treatments, laboratories and results."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ranklmodel.errors import UnknownNameError, did_you_mean
from ranklmodel.inputs.people.population import Population, Shelf
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath, read_yaml
from ranklmodel.inputs.regimens.file import InlineRegimen
from ranklmodel.inputs.regimens.regimen import Regimen, combined, inline_regimen
from ranklmodel.inputs.trials.file import ArmRecord, TrialFile, Window
from ranklmodel.inputs.trials.observations import Observation, read_observations
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.sources import Source

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

    def window(self, observation: Observation) -> tuple[float, float] | None:
        """Return the days between which a row without a time is to be read, None if unstated."""
        if observation.time_months is not None:
            return None
        for window in self.windows:
            meant = any(_means(reference, observation) for reference in window.rows)
            if meant and observation.unit == window.unit:
                return window.start.to("day"), window.stop.to("day")
        return None


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
    """

    name: str
    title: str
    description: str
    sources: tuple[Source, ...]
    arms: FrozenDict[Arm]
    not_modelled: FrozenDict[str]
    not_modelled_observations: tuple[Observation, ...]
    file: Path

    @property
    def observations(self) -> tuple[Observation, ...]:
        """All rows of simulated arms."""
        return tuple(row for arm in self.arms.values() for row in arm.observations)

    def arm(self, name: str) -> Arm:
        """Return an arm.

        Raises
        ------
        UnknownNameError
            If the trial has no such arm.
        """
        if name not in self.arms:
            raise UnknownNameError(f"arm of trial {self.name}", name, self.arms)
        return self.arms[name]


def load_trial(path: Path, shelf: TrialShelf) -> Trial:
    """Read a trial with its observations.

    Parameters
    ----------
    path : Path
        ``trial.yaml``; ``observations.csv`` is expected beside it.
    shelf : TrialShelf
        Where populations and regimens are found.

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
    rows = read_observations(path.parent / OBSERVATIONS)
    owners = _owners(content, rows, document)
    arms = {}
    for name, record in content.arms.items():
        own = tuple(row for row in rows if owners.get(row.line) == name)
        arms[name] = _arm(name, record, own, document, shelf)
    return Trial(
        name=content.name,
        title=content.title,
        description=content.description,
        sources=content.sources,
        arms=FrozenDict(arms),
        not_modelled=FrozenDict(content.not_modelled),
        not_modelled_observations=tuple(row for row in rows if row.line not in owners),
        file=path,
    )


def _means(reference: str, row: Observation) -> bool:
    """Tell whether ``arm`` or ``study/arm`` means a row."""
    return reference in (row.arm, f"{row.study}/{row.arm}")


def _owners(
    content: TrialFile, rows: tuple[Observation, ...], document: Document
) -> dict[int, str]:
    """Return the simulated arm of every row by its line; all rows and references are checked."""
    references: list[tuple[str, str | None, KeyPath]] = [
        (reference, name, ("arms", name, "rows") if record.rows else ("arms", name))
        for name, record in content.arms.items()
        for reference in record.rows or (name,)
    ]
    references += [(name, None, ("not_modelled", name)) for name in content.not_modelled]
    present = {row.arm for row in rows}
    owners: dict[int, str | None] = {}
    for reference, name, path in references:
        meant = [row.line for row in rows if _means(reference, row)]
        if not meant:
            message = f"no row of {OBSERVATIONS} has the arm {reference!r}"
            raise document.error(message + did_you_mean(reference, present), path)
        for line in meant:
            if line in owners:
                other = "`not_modelled`" if owners[line] is None else f"the arm {owners[line]!r}"
                message = f"line {line} of {OBSERVATIONS} belongs to {other} already"
                raise document.error(message, path)
            owners[line] = name
    for row in rows:
        if row.line not in owners:
            hint = did_you_mean(row.arm, [reference for reference, _, _ in references])
            message = (
                f"line {row.line} of {OBSERVATIONS} has the arm {row.arm!r}, which is neither in "
                f"`rows` of an arm nor in `not_modelled`{hint}"
            )
            raise document.error(message, ("arms",))
    return {line: name for line, name in owners.items() if name is not None}


def _arm(
    name: str,
    record: ArmRecord,
    rows: tuple[Observation, ...],
    document: Document,
    shelf: TrialShelf,
) -> Arm:
    path: KeyPath = ("arms", name, "population")
    try:
        population = shelf.population(record.population, document.file)
        regimens = []
        for index, given in enumerate(record.regimen):
            path = ("arms", name, "regimen", index)
            if isinstance(given, InlineRegimen):
                regimens.append(inline_regimen(given, name, document.file))
            else:
                regimens.append(shelf.regimen(given, document.file))
    except UnknownNameError as error:
        raise document.error(str(error), path) from None
    visits = tuple(visit.to("day") for visit in record.visits)
    months = [row.time_months for row in rows if row.time_months is not None]
    latest = max([*visits, *(Quantity(month, "month").to("day") for month in months), 0.0])
    windows = [window.stop.to("day") for window in record.windows]
    return Arm(
        name=name,
        title=record.title,
        population=population,
        regimen=combined(regimens),
        laboratory=FrozenDict(record.laboratory),
        observations=rows,
        visits=visits,
        follow_up=max([latest, *windows])
        if record.follow_up is None
        else record.follow_up.to("day"),
        windows=record.windows,
    )
