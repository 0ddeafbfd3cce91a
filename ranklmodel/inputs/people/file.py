"""The shape of ``params/populations/NAME.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, get_args

from pydantic import BeforeValidator, Discriminator, Field, Tag, create_model, model_validator

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.regimens.file import RegimenReference
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.references import Density, Sex, Site, reference_parameters
from ranklmodel.inputs.values.sources import AnySource

if TYPE_CHECKING:
    from ranklmodel.inputs.parameters.table import ParameterTable

NOT_REACHED = "not reached"

Age = Annotated[Quantity, Measured("year", "64 year", 18.0, 110.0)]
SinceMenopause = Annotated[Quantity, Measured("year", "14 year", -40.0, 70.0)]
CalciumIntake = Annotated[Quantity, Measured("mg/day", "800 mg/day", 0.0, 6000.0)]
AnyConcentration = Annotated[Quantity, Measured("", "21.3 pmol/L", 0.0, 1e9)]
PersonalValue = Annotated[
    float | Annotated[str, Field(max_length=100)], Field(union_mode="left_to_right")
]


class TScore(Record):
    """Bone density as a T-score.

    Attributes
    ----------
    t_score : float
        Standard deviations from the young adults' mean of the same sex and site.
    """

    t_score: Annotated[float, Field(ge=-8, le=8)]


def _kind_of_density(raw: Any) -> str:
    return "t_score" if isinstance(raw, (dict, TScore)) else "density"


AnyDensity = Annotated[
    Annotated[Density, Tag("density")] | Annotated[TScore, Tag("t_score")],
    Discriminator(_kind_of_density),
]


# Keys of every file that are covariates as well: the parameter's range is that of the key.
_COVARIATES_AS_WELL = {"calcium_intake"}

STATED_OTHERWISE = {
    "menopause_age": "years_since_menopause",
    "male": "sex",
    "visit_age": "age",
}
"""Personal parameters that follow from what a file states under another key."""


def _menopause(raw: Any) -> Any:
    return None if raw == NOT_REACHED else raw


def _may_be_null(schema: dict[str, Any]) -> None:
    """Let a value be null, which takes out what is inherited before this record sees it."""
    # Where a pattern is asked of keys, what they hold stands under it.
    places = schema.get("patternProperties", schema)
    for key in (*schema.get("patternProperties", ()), "additionalProperties"):
        if key in places:
            places[key] = {"anyOf": [places[key], {"type": "null"}]}


_TAKEN_OUT_BY_NULL: Any = Field(default_factory=dict, json_schema_extra=_may_be_null)


class PopulationFile(Record):
    """A kind of person, or one person; every key may come from what is inherited.

    Attributes
    ----------
    name, description : str
        Its name, and one sentence.
    inherits : str, optional
        Name or path of the population that holds where this one says nothing. A key that is
        ``null`` is taken out. What was measured in those others counts as assumed here; their
        hormones, where the model meets them, follow this one's covariates.
    source : Source, optional
        Where this file's numbers were read.
    assumed : mapping of str to str
        Dotted keys whose values were not read, each with the reason for the value.
    sex : {"female", "male"}
        Biological sex.
    age, years_since_menopause : Quantity
        At the baseline visit. A negative time means a menopause still to come; ``not reached``
        that none comes within the run.
    calcium_intake, vitamin_D : Quantity
        Dietary calcium, serum 25-hydroxyvitamin D.
    bone_density : mapping
        By site, in g/cm^2 or as ``{t_score: -0.8}``.
    hormones : mapping
        Measured serum levels, by mass or molar, of endpoints that state a highest level, as they
        are without the therapies of ``history``; SHBG and vitamin D have keys of their own.
    laboratory : mapping
        By hormone, the assay that read its level, where it reads something else than what is in the
        blood; without one the level is that in the blood. It goes with the level of the same file.
    history : list
        Earlier therapy: regimens that begin before the baseline visit and say when they stop. What
        goes on after the visit, such as an implant, does so beside the regimen of the run.
    parameters : mapping
        Parameters in which this person differs.

    Notes
    -----
    Her covariates, such as body mass index, are the keys of :func:`population_file`.
    """

    names_of_covariates: ClassVar[tuple[str, ...]] = ()

    name: Identifier
    description: Text
    inherits: Text | None = None
    source: AnySource | None = None
    assumed: dict[str, Text] = _TAKEN_OUT_BY_NULL
    sex: Sex | None = None
    age: Age | None = None
    years_since_menopause: Annotated[
        SinceMenopause | None, BeforeValidator(_menopause, json_schema_input_type=str)
    ] = None
    bone_density: dict[Site, AnyDensity] = _TAKEN_OUT_BY_NULL
    hormones: dict[Identifier, AnyConcentration] = _TAKEN_OUT_BY_NULL
    laboratory: dict[Identifier, Identifier] = _TAKEN_OUT_BY_NULL
    calcium_intake: CalciumIntake | None = None
    vitamin_D: AnyConcentration | None = None  # noqa: N815 - the name of the vitamin
    history: Many[RegimenReference] = ()
    parameters: dict[Identifier, PersonalValue] = _TAKEN_OUT_BY_NULL

    @property
    def covariates(self) -> dict[str, Quantity]:
        """What is stated of her under the name of a parameter."""
        stated = {name: getattr(self, name) for name in self.names_of_covariates}
        return {name: value for name, value in stated.items() if value is not None}

    @model_validator(mode="after")
    def _fits_together(self) -> PopulationFile:
        since, age = self.years_since_menopause, self.age
        if self.sex == "male" and "years_since_menopause" in self.model_fields_set and since:
            raise custom_error("a man has no menopause", key="years_since_menopause")
        if since is not None and age is not None and since.to("year") >= age.to("year"):
            message = f"{since} since menopause does not fit an age of {age}"
            raise custom_error(message, key="years_since_menopause")
        return self

    @model_validator(mode="after")
    def _can_act(self) -> PopulationFile:
        """Refuse parameters that could not act beside what else is stated."""
        for name in self.parameters:
            key = STATED_OTHERWISE.get(name, name)
            if key in type(self).model_fields:
                message = f"{name!r} can not act here; state the key {key!r}"
                raise custom_error(message, key="parameters")
        for site, density in self.bone_density.items():
            for name in (one for sex in get_args(Sex) for one in reference_parameters(sex, site)):
                if isinstance(density, TScore) and name in self.parameters:
                    message = f"{name!r} can not act: {site} is stated as a T-score"
                    raise custom_error(message, key="parameters")
        return self


def population_file(
    parameters: ParameterTable, substances: Mapping[str, object]
) -> type[PopulationFile]:
    """Return the shape of a population file, with a key for every covariate there is.

    A covariate is a parameter whose file calls it ``personal: true``. The file states it under its
    name, with a unit; its range is that of the parameter.

    Parameters
    ----------
    parameters : ParameterTable
        All parameters.
    substances : mapping
        Names of what may be stated by mass or molar.

    Returns
    -------
    type
        A :class:`PopulationFile`, the same one for the same covariates.

    Raises
    ------
    InputError
        If the name of a covariate has another meaning in a population file.
    """
    taken = {*PopulationFile.model_fields, *dir(PopulationFile)} - _COVARIATES_AS_WELL
    for name, entry in parameters.items():
        if entry.personal and not entry.solved and name in taken:
            message = "a population file says something else by this name; call it otherwise"
            key = f"parameters.{name}"
            raise InputError(message, file=entry.file, line=entry.line, key=key)
    return _with_covariates(
        tuple(
            (name, entry.title, "" if name in substances else entry.unit, str(entry.quantity))
            for name, entry in sorted(parameters.items())
            if entry.personal and not entry.solved and name not in STATED_OTHERWISE
        )
    )


@lru_cache(maxsize=32)
def _with_covariates(keys: tuple[tuple[str, str, str, str], ...]) -> type[PopulationFile]:
    fields: dict[str, Any] = {
        name: (
            Annotated[Quantity, Measured(unit, example)] | None,
            Field(default=None, description=title),
        )
        for name, title, unit, example in keys
    }
    shape = create_model(
        "PopulationFile", __base__=PopulationFile, __doc__=PopulationFile.__doc__, **fields
    )
    shape.names_of_covariates = tuple(fields)
    return shape
