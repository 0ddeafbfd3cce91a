"""The shape of ``params/mechanisms/NAME.yaml``."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.errors import UnitError
from ranklmodel.inputs.parameters.expectations import ConservedSection, ExpectSection
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.regimens.file import Route
from ranklmodel.inputs.values.endpoints import EndpointRecord
from ranklmodel.inputs.values.quantities import Measured, Quantity, check_unit
from ranklmodel.inputs.values.sources import AnySource
from ranklmodel.inputs.values.substances import Substance

Kind = Literal["measured", "derived", "fitted", "assumed", "definition"]
Scale = Literal["log", "linear"]

_UNLIKELY = 1e60


def _known_unit(raw: Any) -> Any:
    if type(raw) is int and raw == 1:
        raw = "1"
    if not isinstance(raw, str):
        raise custom_error("expected a unit such as 'pg/mL', or 1 for a pure number")
    try:
        return check_unit(raw)
    except UnitError as error:
        raise custom_error(str(error)) from None


UnitText = Annotated[str, BeforeValidator(_known_unit, json_schema_input_type=str | int)]
"""The text of a unit that exists; 1 is a pure number."""

Number = Annotated[float, Field(ge=-_UNLIKELY, le=_UNLIKELY)]


class ParameterRecord(Record):
    """One parameter as it stands in a file.

    ``personal`` marks what differs from person to person; everything else is a statement about
    biology. What is ``true``, such as body mass index, is stated for her: a population file has a
    key of that name. What is ``solved`` is set so that something measured in her is met, as the
    mechanism says by an anchor.

    Attributes
    ----------
    value : float
        Its value in `unit`.
    bounds : tuple of float
        Lowest and highest value that are plausible, in `unit`.
    scale : {"log", "linear"}
        How a search steps between the bounds.
    kind : {"measured", "derived", "fitted", "assumed", "definition"}
        How the value came about.
    personal : bool or "solved"
        Whether it differs from person to person, and is stated for her or solved.
    """

    name: Text
    value: Number
    unit: UnitText
    bounds: Annotated[Many[Number], Field(min_length=2, max_length=2)]
    scale: Scale = "linear"
    kind: Kind
    personal: bool | Literal["solved"] = False
    source: AnySource | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> ParameterRecord:
        low, high = self.bounds
        if low > high:
            raise custom_error(f"the lower bound {low:g} exceeds the upper {high:g}", key="bounds")
        if not low <= self.value <= high:
            message = f"{self.value:g} lies outside its bounds [{low:g}, {high:g}]"
            raise custom_error(message, key="value")
        if self.scale == "log" and low <= 0:
            raise custom_error("scale log needs bounds above 0", key="bounds")
        if self.kind in ("measured", "derived") and self.source is None:
            raise custom_error(f"a {self.kind} value needs a source", key="kind")
        if self.kind == "assumed" and self.note is None:
            raise custom_error("an assumed value needs a note that says why", key="kind")
        return self


class Annotation(Record):
    """What a quantity is in public vocabularies (MIRIAM identifiers and SBO terms).

    Attributes
    ----------
    chebi : str, optional
        Of a chemical, ``CHEBI:`` and digits.
    uniprot : str, optional
        Of a human protein.
    sbo : str, optional
        Of what it is in a model, ``SBO:`` and seven digits.
    go : str, optional
        Of a process or a place, ``GO:`` and seven digits.
    cl : str, optional
        Of a kind of cell, ``CL:`` and seven digits.
    uberon : str, optional
        Of an organ, ``UBERON:`` and seven digits.
    mesh : str, optional
        Of a medical subject heading.
    pubchem : str, optional
        Of a compound, digits.
    """

    chebi: Annotated[str, Field(pattern=r"^CHEBI:\d+$")] | None = None
    uniprot: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]{5,9}$")] | None = None
    sbo: Annotated[str, Field(pattern=r"^SBO:\d{7}$")] | None = None
    go: Annotated[str, Field(pattern=r"^GO:\d{7}$")] | None = None
    cl: Annotated[str, Field(pattern=r"^CL:\d{7}$")] | None = None
    uberon: Annotated[str, Field(pattern=r"^UBERON:\d{7}$")] | None = None
    mesh: Annotated[str, Field(pattern=r"^[CD]\d+$")] | None = None
    pubchem: Annotated[str, Field(pattern=r"^\d+$")] | None = None


class InputRecord(Record):
    """The range of an input, what regimens set, as it stands in a file.

    Attributes
    ----------
    name : str
        The name a person reads.
    unit : str
        Its unit.
    range : tuple of float
        Smallest and largest value that exist, in `unit`.
    combines : {"sum", "shares"}
        What treatments that overlap come to: their sum, or for shares that are blocked or
        suppressed ``1 - (1 - a) * (1 - b)``, each acting on what the others leave.
    source, note
        Where the range was read, or why it was assumed; one of the two.
    """

    name: Text
    unit: UnitText
    range: Annotated[Many[Number], Field(min_length=2, max_length=2)]
    combines: Literal["sum", "shares"] = "sum"
    source: AnySource | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> InputRecord:
        low, high = self.range
        if low > high:
            raise custom_error(f"the lower end {low:g} exceeds the upper {high:g}", key="range")
        if self.combines == "shares" and not 0 <= low <= high <= 1:
            raise custom_error("shares lie within [0, 1]", key="range")
        return _with_origin(self)


class DoseRecord(Record):
    """What is usually given of a drug within one day, as it stands in a file.

    Attributes
    ----------
    unit : str
        Unit of both amounts.
    a_day : tuple of float
        Smallest and largest amount that people are given within one day.
    usual : Quantity, optional
        What people are usually given over time, averaged over the interval between doses, as
        ``60 mg/year``; what is expected of a life ``on DRUG`` is looked at on it.
    source, note
        Where it was read, or why it was assumed; at least one of the two.
    """

    unit: UnitText
    a_day: Annotated[Many[Number], Field(min_length=2, max_length=2)]
    usual: Annotated[Quantity, Measured("", "1 mg/day", 0.0, _UNLIKELY)] | None = None
    source: AnySource | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> DoseRecord:
        low, high = self.a_day
        if not 0 < low <= high:
            raise custom_error("expected two amounts above 0, the smaller first", key="a_day")
        if self.usual is not None:
            try:
                rate = self.usual.to(self.rate_unit)
            except UnitError as error:
                raise custom_error(str(error), key="usual") from None
            if rate <= 0:
                raise custom_error("expected an amount above 0 over time", key="usual")
        return _with_origin(self)

    @property
    def rate_unit(self) -> str:
        """The unit of the amount over a day."""
        return f"{self.unit}/day"


WithOrigin = TypeVar("WithOrigin", InputRecord, DoseRecord)


def _with_origin(record: WithOrigin) -> WithOrigin:
    if record.source is None and record.note is None:
        raise custom_error("give a source, or a note that says why it was assumed")
    return record


class MechanismFile(Record):
    """All that one mechanism states: its numbers, its drugs, and what must hold of it.

    Attributes
    ----------
    mechanism : str
        The mechanism's name, which is also that of the file of its equations.
    parameters : mapping of str to ParameterRecord
        Its numbers by name.
    inputs : mapping of str to InputRecord
        By the name of the input.
    doses : mapping of str to mapping of str to DoseRecord
        By drug, then by route.
    substances : mapping of str to Substance
        Molar masses of its drugs, by the name of their measured level.
    endpoints : mapping of str to EndpointRecord
        What can be measured of them; kinds and families are those of ``endpoints.yaml``.
    expect : mapping of str to tuple of str
        Directions of response by the life around which they are looked at.
    conserved : tuple of mapping of str to float
        Sums of states that only a dose changes: weight by state.
    annotations : mapping of str to Annotation
        What its quantities are in public vocabularies, for exports.
    """

    mechanism: Identifier
    description: Text
    parameters: dict[Identifier, ParameterRecord] = Field(default_factory=dict)
    inputs: dict[Identifier, InputRecord] = Field(default_factory=dict)
    doses: dict[Identifier, dict[Route, DoseRecord]] = Field(default_factory=dict)
    substances: dict[Identifier, Substance] = Field(default_factory=dict)
    endpoints: dict[Identifier, EndpointRecord] = Field(default_factory=dict)
    annotations: dict[Identifier, Annotation] = Field(default_factory=dict)
    expect: ExpectSection = Field(default_factory=dict)
    conserved: ConservedSection = ()
