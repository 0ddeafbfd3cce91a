"""Populations: who is treated, with everything inherited filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from ranklmodel.errors import InputError, UnknownNameError, or_what_there_is
from ranklmodel.inputs.parameters.table import PERSON, ParameterTable
from ranklmodel.inputs.people.file import PopulationFile, TScore, population_file
from ranklmodel.inputs.people.inheritance import (
    inheritance,
    merged,
    unstated_assumptions,
    where_measured,
)
from ranklmodel.inputs.people.ranges import out_of_range
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import validate_data
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath
from ranklmodel.inputs.regimens.file import InlineRegimen
from ranklmodel.inputs.regimens.regimen import Regimen, inline_regimen
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.references import BoneDensityReference
from ranklmodel.inputs.values.sources import Source
from ranklmodel.inputs.values.substances import SubstanceTable

_NEVER = 150.0  # years: a menopause that no run reaches


class Shelf(Protocol):
    """Where a population finds what it refers to."""

    @property
    def own_parameters(self) -> ParameterTable:
        """Parameters, for the covariates and their ranges."""

    @property
    def substances(self) -> SubstanceTable:
        """Molar masses."""

    @property
    def endpoints(self) -> Endpoints:
        """What can be measured, and the highest level of each."""

    @property
    def bone_density(self) -> BoneDensityReference:
        """Young-adult bone density."""

    def find(self, kind: str, name: str | Path, beside: Path | None = None) -> Path:
        """Return the file of a name, or of a path relative to the folder of `beside`."""

    def regimen(self, name: str | Path, beside: Path | None = None) -> Regimen:
        """Return a regimen by name or path."""


@dataclass(frozen=True, slots=True)
class Population:
    """A kind of person at the baseline visit.

    Attributes
    ----------
    name, description : str
        Its name, and one sentence.
    sex : str
        ``female`` or ``male``.
    age : Quantity
        Age.
    years_since_menopause : Quantity or None
        Negative while it is still to come; None for men and where it is not reached in a run.
    covariates : mapping of str to Quantity
        What is stated under the name of a parameter, such as ``body_mass_index``; see
        `covariate_values`.
    vitamin_D : Quantity or None
        Serum 25-hydroxyvitamin D; None where nothing is known.
    bone_density : mapping of str to Quantity
        In g/cm^2 by site, T-scores converted.
    hormones : mapping of str to Quantity
        Measured serum levels, as written; see `hormone`.
    read_as : mapping of str to str
        For a level that an assay read, the output of the model that answers to it; see `reading`.
    history : tuple of Regimen
        Earlier therapy.
    parameters : mapping
        Parameters in which this person differs; see `personal`.
    source : Source or None
        Where the file's numbers were read.
    assumed : mapping of str to str
        What was not read, and why it was set as it is.
    files : tuple of Path
        The file and those it inherits from.
    t_scores : mapping of str to float
        The sites of `bone_density` that were stated as T-scores.
    measured_at : mapping of str to mapping of str to Quantity or None
        For a hormone that she inherits, the covariates that had another value where it was stated:
        what is solved to meet it is solved under these and kept under hers. None is the model's
        own value.
    changes : mapping of str to Quantity
        What is changed in her after all that is solved for her; see `changed`.
    documents : tuple of Document
        What stands in `files`; others can be described by her.
    """

    name: str
    description: str
    sex: str
    age: Quantity
    years_since_menopause: Quantity | None
    covariates: FrozenDict[Quantity]
    bone_density: FrozenDict[Quantity]
    hormones: FrozenDict[Quantity]
    vitamin_D: Quantity | None  # noqa: N815 - the name of the vitamin
    history: tuple[Regimen, ...]
    parameters: FrozenDict[float | str]
    source: Source | None
    assumed: FrozenDict[str]
    files: tuple[Path, ...]
    substances: SubstanceTable = field(repr=False)
    t_scores: FrozenDict[float] = field(default_factory=FrozenDict)
    measured_at: FrozenDict[FrozenDict[Quantity | None]] = field(default_factory=FrozenDict)
    changes: FrozenDict[Quantity] = field(default_factory=FrozenDict)
    read_as: FrozenDict[str] = field(default_factory=FrozenDict)
    documents: tuple[Document, ...] = field(default=(), repr=False, compare=False)

    def reading(self, name: str) -> str:
        """Return the output that answers to a measured level: itself, or an assay of it."""
        return self.read_as.get(name, name)

    def hormone(self, name: str, unit: str) -> float | None:
        """Return a measured level in a unit, by mass or molar.

        Parameters
        ----------
        name : str
            The hormone, for example ``E2``.
        unit : str
            Unit of the result.

        Returns
        -------
        float or None
            The level; None where the population says nothing.

        Raises
        ------
        UnitError
            If the level can not be expressed so.
        """
        level = self.hormones.get(name)
        return None if level is None else self.substances.convert(level, unit, name)

    @property
    def calcium_intake(self) -> Quantity | None:
        """Dietary calcium, one of the covariates; None where nothing is known."""
        return self.covariates.get("calcium_intake")

    @property
    def measured(self) -> dict[str, Quantity]:
        """Every level that is stated, by the name of what was measured, as written."""
        levels = {**self.hormones, **self.bone_density}
        return levels if self.vitamin_D is None else {**levels, "vitamin_D": self.vitamin_D}

    @property
    def traits(self) -> dict[str, float]:
        """Parameters that tell people of different kinds apart, known before any run."""
        return {"male": float(self.sex == "male")}

    def covariate_values(self, table: ParameterTable) -> dict[str, float]:
        """Return the parameters that who she is sets, each in the parameter's unit.

        Parameters
        ----------
        table : ParameterTable
            All parameters.

        Returns
        -------
        dict of str to float
            Her covariates, whether she is a man, her age, and that of the menopause; where it comes
            in no run, an age beyond.

        Raises
        ------
        UnknownNameError, UnitError
            If one is not a parameter, or its unit does not fit.
        """
        since = self.years_since_menopause
        ends = _NEVER if since is None else self.age.to("year") - since.to("year")
        convert = self.substances.convert
        stated = {
            name: convert(value, table[name].unit, name) for name, value in self.covariates.items()
        }
        who = {"menopause_age": ends, "male": float(self.sex == "male")}
        return {**who, "visit_age": self.age.to("year"), **stated}

    def changed(self, values: Mapping[str, Quantity]) -> Population:
        """Return her as she would be with other values of her own parameters.

        What is solved for her, so that what was measured is met, is solved as she is stated, and
        kept.
        """
        return replace(self, changes=FrozenDict({**self.changes, **values}))

    def as_stated(self) -> Population:
        """Return her without what `changed` changed."""
        return replace(self, changes=FrozenDict())

    def personal(self, table: ParameterTable) -> ParameterTable:
        """Return the parameters with this person's own values.

        Raises
        ------
        InputError
            If a name is not a parameter, or a value does not fit it; names the population's file.
        """
        own = self.own_numbers(table)
        return table.with_values(own, origin=PERSON) if own else table

    def own_numbers(self, table: ParameterTable) -> dict[str, float]:
        """Return this person's own values of parameters, each in the parameter's unit.

        Raises
        ------
        InputError
            As `personal` does.
        """
        try:
            return table.numbers(self.parameters)
        except (InputError, UnknownNameError) as error:
            message = error.message if isinstance(error, InputError) else str(error)
            raise InputError(message, file=self.files[0], key="parameters") from None


def load_population(path: Path, shelf: Shelf) -> Population:
    """Read a population and everything it inherits.

    Parameters
    ----------
    path : Path
        The YAML file.
    shelf : Shelf
        Where inherited populations, regimens and references are found.

    Returns
    -------
    Population
        With all inherited values filled in.

    Raises
    ------
    InputError
        If a file is not valid, the chain is a circle, or a name in it is unknown.
    """
    shape = population_file(shelf.own_parameters, shelf.substances)
    return population_of(inheritance(path, shelf, shape), shape, shelf)


def population_of(
    chain: Sequence[Document], shape: type[PopulationFile], shelf: Shelf
) -> Population:
    """Return the population of a file and of those that it inherits from, nearest first.

    Raises
    ------
    InputError
        As `load_population` does.
    """
    own, data = chain[0], merged(chain, shape.names_of_covariates)
    content = validate_data(shape, data, own)
    for key in ("sex", "age"):
        if getattr(content, key) is None:
            raise own.error(f"the key {key!r} is missing, here and in what is inherited")
    for key in unstated_assumptions(data):
        message = f"{key!r} is called assumed, but nothing is stated for it"
        raise own.error(message, ("assumed", key))
    for name in content.hormones:
        _require_hormone(name, shelf.endpoints, shape, own)
    levels = shelf.endpoints.by_name
    for place, message in out_of_range(content, shelf.own_parameters, shelf.substances, levels):
        stating = next((one for one in chain if one.known_path(place) == place), own)
        raise stating.error(message, place)
    return _population(content, chain, shelf)


def _require_hormone(
    name: str, endpoints: Endpoints, shape: type[PopulationFile], document: Document
) -> None:
    """Refuse what is no hormone, or has a key of its own."""
    hormones = {one.name for one in endpoints.by_name.values() if one.highest is not None}
    expected = hormones - shape.model_fields.keys()
    if name not in expected:
        message = "expected a hormone that a person is described by, given "
        message += f"{name[:80]!r}{or_what_there_is(name, expected)}"
        raise document.error(message, ("hormones", name))


def _population(content: PopulationFile, chain: Sequence[Document], shelf: Shelf) -> Population:
    own = chain[0]
    sex, age = content.sex, content.age
    assert sex is not None and age is not None
    return Population(
        name=content.name,
        description=content.description,
        sex=sex,
        age=age,
        years_since_menopause=None if sex == "male" else content.years_since_menopause,
        covariates=FrozenDict(content.covariates),
        bone_density=_densities(content, sex, shelf.bone_density),
        hormones=FrozenDict({str(name): level for name, level in content.hormones.items()}),
        vitamin_D=content.vitamin_D,
        history=_history(content, own, shelf),
        parameters=FrozenDict(content.parameters),
        source=content.source,
        assumed=FrozenDict(content.assumed),
        files=tuple(document.file for document in chain),
        documents=tuple(chain),
        substances=shelf.substances,
        measured_at=where_measured(chain, content.names_of_covariates),
        read_as=_readings(content, own, shelf.endpoints),
        t_scores=FrozenDict(
            {
                str(site): stated.t_score
                for site, stated in content.bone_density.items()
                if isinstance(stated, TScore)
            }
        ),
    )


def _readings(content: PopulationFile, own: Document, endpoints: Endpoints) -> FrozenDict[str]:
    """Return the output of the model that answers to each level that an assay read."""
    readings = {}
    for name, assay in content.laboratory.items():
        if name not in content.hormones:
            message = f"an assay of {name!r} is named, but no level of it is stated"
            raise own.error(message, ("laboratory", name))
        (readings[str(name)],) = endpoints[name].outputs(assay)
    return FrozenDict(readings)


def _densities(
    content: PopulationFile, sex: str, reference: BoneDensityReference
) -> FrozenDict[Quantity]:
    densities: dict[str, Quantity] = {}
    for site, density in content.bone_density.items():
        if isinstance(density, TScore):
            grams = reference.young_adult(sex, site).density(density.t_score)
            density = Quantity(grams, "g/cm^2")
        densities[site] = density
    return FrozenDict(densities)


def _history(content: PopulationFile, own: Document, shelf: Shelf) -> tuple[Regimen, ...]:
    regimens: list[Regimen] = []
    for index, entry in enumerate(content.history):
        path: KeyPath = ("history", index)
        if isinstance(entry, InlineRegimen):
            regimen = inline_regimen(entry, f"{content.name}_history_{index + 1}", own.file)
        else:
            try:
                regimen = shelf.regimen(entry, own.file)
            except UnknownNameError as error:
                raise own.error(str(error), path) from None
        for one in regimen.treatments:
            message = ""
            if one.has_rules:
                message = "is given on stated days and not by what is observed"
            elif one.stop is None and (one.dose is None or one.interval is not None):
                message = "must stop at or before the baseline visit, or say when after it"
            elif one.start.to("day") >= 0:
                message = "must start before the baseline visit"
            if message:
                raise own.error(f"earlier therapy {message} ({one.drug})", path)
        regimens.append(regimen)
    return tuple(regimens)
