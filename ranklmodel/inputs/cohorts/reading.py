"""A cohort file as a `Cohort`: names looked up, every number in the unit of its quantity."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError, or_what_there_is
from ranklmodel.inputs.cohorts.cohort import (
    Accepted,
    Cohort,
    Correlation,
    Difference,
    Sampled,
    Spread,
    Table,
    Target,
)
from ranklmodel.inputs.cohorts.file import KINDS, CohortFile, Part, SampledFile
from ranklmodel.inputs.cohorts.ranges import number_in, range_of, unit_of
from ranklmodel.inputs.cohorts.vocabulary import Vocabulary, level_met_by, vocabulary_of
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.inputs.cohorts.file import Around
    from ranklmodel.inputs.cohorts.shelf import CohortShelf
    from ranklmodel.inputs.reading.records import Record
    from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath


def load_cohort(path: Path, library: CohortShelf) -> Cohort:
    """Read a cohort.

    Parameters
    ----------
    path : Path
        The YAML file.
    library : CohortShelf
        Where its population, quantities and parameters are looked up.

    Returns
    -------
    Cohort
        Every number in the unit of its quantity.

    Raises
    ------
    InputError
        If the file is not valid, or a name in it is unknown; names file, line and key. Whether
        there can be such people is found when they are sampled.
    """
    document = read_yaml(path)
    content = validate(CohortFile, document)
    return _Reader(content, document, library).cohort()


class _Reader:
    """One file on its way."""

    def __init__(self, content: CohortFile, document: Document, library: CohortShelf) -> None:
        self.content, self.document, self.library = content, document, library
        try:
            self.base = library.population(content.like, document.file)
        except UnknownNameError as error:
            raise document.error(str(error), ("like",)) from None
        self.vocabulary: Vocabulary = vocabulary_of(self.base, library)
        self.units = self.vocabulary.units_with_derived(content.quantities)

    def cohort(self) -> Cohort:
        content = self.content
        self.refuse_what_excludes_the_other()
        sampled = tuple(self.sampled(name, one) for name, one in content.quantities.items())
        differences = tuple(self.difference(name) for name in content.differs_between_people)
        cohort = Cohort(
            name=content.name,
            description=content.description,
            base=self.base,
            sampled=sampled,
            differences=differences,
            correlations=self.correlations(),
            accepted=(*self.accepted(), *self.vocabulary.of_anyone(content.quantities)),
            targets=self.targets(),
            source=content.source,
            file=self.document.file,
            document=self.document,
            library=self.library,
        )
        self.refuse_circles(cohort)
        return cohort

    def refuse_what_excludes_the_other(self) -> None:
        """Refuse what could not act, or is said twice."""
        quantities = self.content.quantities
        for name in quantities:
            place: KeyPath = ("quantities", name)
            if name not in self.vocabulary.units:
                hint = or_what_there_is(name, self.vocabulary.units)
                message = f"expected a quantity in which people differ, given {name[:80]!r}{hint}"
                raise self.document.error(message, place)
            if name in self.base.parameters:
                message = f"{self.base.name} states it as a parameter of hers; it can not differ"
                raise self.document.error(message, place)
        if {"years_since_menopause", "menopause_age"} <= quantities.keys():
            message = "it follows from the age and the years since menopause; state one of the two"
            raise self.document.error(message, ("quantities", "menopause_age"))
        for name in self.content.differs_between_people:
            if name in quantities:
                message = "it is among the quantities already; state it once"
                raise self.document.error(message, ("differs_between_people", name))

    def number(self, quantity: Quantity, name: str, unit: str, place: KeyPath) -> float:
        """Return a number in the unit of its quantity."""
        return number_in(quantity, name, unit, self.library.substances, self.document, place)

    def sampled(self, name: str, stated: SampledFile) -> Sampled:
        place: KeyPath = ("quantities", name)
        unit = self.vocabulary.units[name]
        if stated.counted_as is not None and name not in self.vocabulary.densities:
            message = f"only {' and '.join(self.vocabulary.densities)} are counted as T-scores"
            raise self.document.error(message, (*place, "counted_as"))
        table = None if stated.around is None else self.table(name, unit, stated.around, place)
        scored = stated.around is not None or stated.counted_as is not None
        return Sampled(
            name=name,
            unit=unit,
            spread=self.spread(name, "1" if scored else unit, stated, place),
            table=table,
            t_score=stated.counted_as is not None,
            source=stated.source,
            assumed=stated.assumed,
            place=place,
        )

    def spread(self, name: str, unit: str, stated: SampledFile | Part, place: KeyPath) -> Spread:
        kind = next(kind for kind in KINDS if getattr(stated, kind, None) is not None)
        inside: KeyPath = (*place, kind)
        if isinstance(stated, SampledFile) and stated.mixture is not None:
            parts = tuple(
                (part.share, self.spread(name, unit, part, (*inside, index)))
                for index, part in enumerate(stated.mixture)
            )
            return Spread("mixture", parts=parts)
        if isinstance(stated, SampledFile) and stated.quantiles is not None:
            numbers = stated.quantiles.values
            values = [
                self.number(one, name, unit, (*inside, "values", index))
                for index, one in enumerate(numbers)
            ]
            if any(one >= other for one, other in pairwise(values)):
                raise self.document.error("values rise from one to the next", (*inside, "values"))
            return Spread("quantiles", shares=stated.quantiles.shares, values=tuple(values))
        between = stated.between if isinstance(stated, SampledFile) else None
        ends = None if between is None else self.ends(between, name, unit, (*place, "between"))
        return Spread(kind, self.numbers(getattr(stated, kind), name, unit, inside), ends)

    def ends(
        self, between: tuple[Quantity, ...], name: str, unit: str, place: KeyPath
    ) -> tuple[float, float]:
        low, high = (self.number(one, name, unit, place) for one in between)
        if low >= high:
            raise self.document.error(f"{between[0]} is not below {between[1]}", place)
        return low, high

    def numbers(self, stated: Record, name: str, unit: str, place: KeyPath) -> FrozenDict[float]:
        numbers: dict[str, float] = {}
        for key in type(stated).model_fields:
            value = getattr(stated, key)
            if isinstance(value, Quantity):
                if key in ("low", "high") and key not in stated.model_fields_set:
                    numbers[key] = value.value
                    continue
                numbers[key] = self.number(value, name, unit, (*place, key))
                if key == "sd" and numbers[key] <= 0:
                    raise self.document.error("a standard deviation is above 0", (*place, key))
            elif value is not None:
                numbers[key] = float(value)
        if "median" in numbers and numbers["median"] <= 0:
            raise self.document.error("has no logarithm; expected more than 0", (*place, "median"))
        if numbers.get("low", 0.0) >= numbers.get("high", 1.0):
            raise self.document.error("low is not below high", (*place, "low"))
        return FrozenDict(numbers)

    def table(self, name: str, unit: str, around: Around, place: KeyPath) -> Table:
        inside: KeyPath = (*place, "around")
        along = self.unit_of(around.of, (*inside, "of"))

        def column(key: str, of: str, its_unit: str) -> tuple[float, ...]:
            values: tuple[Quantity, ...] = getattr(around, key)
            return tuple(
                self.number(one, of, its_unit, (*inside, key, index))
                for index, one in enumerate(values)
            )

        at = column("at", around.of, along)
        if any(one >= other for one, other in pairwise(at)):
            raise self.document.error("values rise from one to the next", (*inside, "at"))
        if around.median is not None:
            assert around.log_sd is not None
            centres, spreads, key = column("median", name, unit), around.log_sd, "median"
        else:
            centres, spreads, key = column("mean", name, unit), column("sd", name, unit), "sd"
        if key == "sd" and min(spreads) <= 0:
            raise self.document.error("a standard deviation is above 0", (*inside, key))
        if key == "median" and min(centres) <= 0:
            raise self.document.error("has no logarithm; expected more than 0", (*inside, key))
        return Table(around.of, at, centres, tuple(spreads), around.median is not None)

    def unit_of(self, name: str, place: KeyPath) -> str:
        """Return the unit of what is sampled, or follows from what is."""
        return unit_of(name, self.content.name, self.units, self.document, place)

    def difference(self, name: str) -> Difference:
        stated = self.content.differs_between_people[name]
        place: KeyPath = ("differs_between_people", name)
        table = self.library.own_parameters
        if name not in table:
            message = str(UnknownNameError("parameter", name, tuple(table)))
            raise self.document.error(message, place)
        level = level_met_by(name)
        measured = {*self.base.measured, *self.content.quantities}
        if table[name].personal and (level is None or level in measured):
            why = "a person's own" if level is None else f"solved to meet {level}, which is stated"
            message = f"it is {why}; let {level or 'a quantity of this name'} differ instead"
            raise self.document.error(message, place)
        unit = table[name].unit
        added = None if stated.sd is None else self.number(stated.sd, name, unit, (*place, "sd"))
        if added is not None and added <= 0:
            raise self.document.error("a standard deviation is above 0", (*place, "sd"))
        return Difference(name, unit, stated.log_sd, added, stated.source, stated.assumed, place)

    def correlations(self) -> tuple[Correlation, ...]:
        names = (*self.content.quantities, *self.content.differs_between_people)
        pairs: set[frozenset[str]] = set()
        correlations = []
        for index, one in enumerate(self.content.correlations):
            place: KeyPath = ("correlations", index)
            for key in ("of", "each_with"):
                for name in getattr(one, key):
                    if name not in names:
                        message = f"expected what is sampled here, given {name[:80]!r}"
                        hint = or_what_there_is(name, names)
                        raise self.document.error(message + hint, (*place, key))
            for pair in one.pairs:
                if frozenset(pair) in pairs:
                    message = f"the correlation of {pair[0]} with {pair[1]} stands twice"
                    raise self.document.error(message, place)
                pairs.add(frozenset(pair))
                correlations.append(Correlation(pair, one.r, one.source, one.assumed, place))
        return tuple(correlations)

    def accepted(self) -> tuple[Accepted, ...]:
        whose, substances = self.content.name, self.library.substances
        return tuple(
            range_of(one, whose, self.units, substances, self.document, ("accept", index))
            for index, one in enumerate(self.content.accept)
        )

    def targets(self) -> tuple[Target, ...]:
        targets: list[Target] = []
        for index, one in enumerate(self.content.weighted_to):
            place: KeyPath = ("weighted_to", index)
            unit = self.unit_of(one.of, (*place, "of"))
            if any(one.of == other.of for other in targets):
                raise self.document.error(f"{one.of!r} stands twice", place)
            mean = self.number(one.mean, one.of, unit, (*place, "mean"))
            sd = None if one.sd is None else self.number(one.sd, one.of, unit, (*place, "sd"))
            if sd is not None and sd <= 0:
                raise self.document.error("a standard deviation is above 0", (*place, "sd"))
            targets.append(Target(one.of, unit, mean, sd, one.source, one.assumed, place))
        return tuple(targets)

    def refuse_circles(self, cohort: Cohort) -> None:
        """Refuse tables that follow each other in a circle."""
        follows = {one.name: one.table.of for one in cohort.sampled if one.table is not None}
        for name in follows:
            visited = [name]
            while (step := follows.get(self.vocabulary.stands_for(visited[-1]))) is not None:
                if self.vocabulary.stands_for(step) in map(self.vocabulary.stands_for, visited):
                    told = " -> ".join((*visited, step))
                    message = f"tables follow each other in a circle: {told}"
                    raise self.document.error(message, ("quantities", name, "around", "of"))
                visited.append(step)
