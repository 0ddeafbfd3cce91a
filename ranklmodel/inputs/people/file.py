"""The shape of ``params/populations/NAME.yaml``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.regimens.file import RegimenReference
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.references import Density, Sex, Site
from ranklmodel.inputs.values.sources import AnySource

NOT_REACHED = "not reached"

Age = Annotated[Quantity, Measured("year", "64 year", 18.0, 110.0)]
SinceMenopause = Annotated[Quantity, Measured("year", "14 year", -40.0, 70.0)]
BodyMassIndex = Annotated[Quantity, Measured("kg/m^2", "26 kg/m^2")]
CalciumIntake = Annotated[Quantity, Measured("mg/day", "800 mg/day", 0.0, 6000.0)]
DegenerativeChange = Annotated[Quantity, Measured("percent/year", "0.3 percent/year")]
AnyConcentration = Annotated[Quantity, Measured("", "21.3 pmol/L", 0.0, 1e9)]
# The ranges of body mass index, SHBG and degenerative change are those of their parameters.
PersonalValue = Annotated[
    float | Annotated[str, Field(max_length=100)], Field(union_mode="left_to_right")
]


class TScore(Record):
    """Bone density as a T-score."""

    t_score: Annotated[float, Field(ge=-8, le=8)]


def _kind_of_density(raw: Any) -> str:
    return "t_score" if isinstance(raw, (dict, TScore)) else "density"


AnyDensity = Annotated[
    Annotated[Density, Tag("density")] | Annotated[TScore, Tag("t_score")],
    Discriminator(_kind_of_density),
]


# Parameters that have a key of their own, where a value under `parameters` could not act.
_OTHER_KEYS = {
    "body_mass_index": "body_mass_index",
    "SHBG": "SHBG",
    "degenerative_spine_change": "degenerative_spine_change",
    "menopause_age": "years_since_menopause",
}


def _menopause(raw: Any) -> Any:
    return None if raw == NOT_REACHED else raw


class PopulationFile(Record):
    """A kind of person, or one person; every key may come from what is inherited.

    Attributes
    ----------
    name, description : str
        Its name, and one sentence.
    inherits : str, optional
        Name or path of the population that holds where this one says nothing. A key that is
        ``null`` is taken out. What was measured in those others counts as assumed here; their E2
        follows this one's body mass index.
    source : Source, optional
        Where this file's numbers were read.
    assumed : mapping of str to str
        Dotted keys whose values were not read, each with the reason for the value.
    sex : {"female", "male"}
        Biological sex.
    age, years_since_menopause : Quantity
        At the baseline visit. A negative time means a menopause still to come; ``not reached``
        that none comes within the run.
    body_mass_index, calcium_intake, vitamin_D, SHBG : Quantity
        Body mass index, dietary calcium, serum 25-hydroxyvitamin D, serum SHBG.
    bone_density : mapping
        By site, in g/cm^2 or as ``{t_score: -0.8}``.
    hormones : mapping
        Measured serum levels, by mass or molar, of endpoints that state a highest level, as they
        are without the therapies of ``history``; SHBG and vitamin D have keys of their own.
    degenerative_spine_change : Quantity
        Apparent gain of spine density by degenerative change.
    history : list
        Earlier therapy: regimens that begin before the baseline visit and say when they stop. What
        goes on after the visit, such as an implant, does so beside the regimen of the run.
    parameters : mapping
        Parameters in which this person differs.
    """

    name: Identifier
    description: Text
    inherits: Text | None = None
    source: AnySource | None = None
    assumed: dict[str, Text] = Field(default_factory=dict)
    sex: Sex | None = None
    age: Age | None = None
    years_since_menopause: Annotated[
        SinceMenopause | None, BeforeValidator(_menopause, json_schema_input_type=str)
    ] = None
    body_mass_index: BodyMassIndex | None = None
    bone_density: dict[Site, AnyDensity] = Field(default_factory=dict)
    hormones: dict[Identifier, AnyConcentration] = Field(default_factory=dict)
    SHBG: AnyConcentration | None = None
    calcium_intake: CalciumIntake | None = None
    vitamin_D: AnyConcentration | None = None  # noqa: N815 - the name of the vitamin
    degenerative_spine_change: DegenerativeChange | None = None
    history: Many[RegimenReference] = ()
    parameters: dict[Identifier, PersonalValue] = Field(default_factory=dict)

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
            if name in _OTHER_KEYS:
                message = f"{name!r} can not act here; state the key {_OTHER_KEYS[name]!r}"
                raise custom_error(message, key="parameters")
        for site, density in self.bone_density.items():
            place = site.removesuffix("_BMD")
            for name in (f"{place}_young_mean", f"{place}_young_sd"):
                if isinstance(density, TScore) and name in self.parameters:
                    message = f"{name!r} can not act: {site} is stated as a T-score"
                    raise custom_error(message, key="parameters")
        return self
