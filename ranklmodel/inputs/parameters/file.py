"""The shape of ``params/mechanisms/NAME.yaml``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.errors import UnitError
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.values.quantities import check_unit
from ranklmodel.inputs.values.sources import AnySource

Kind = Literal["measured", "derived", "fitted", "assumed", "definition"]
Scale = Literal["log", "linear"]

_UNLIKELY = 1e60


def _known_unit(given: Any) -> Any:
    if type(given) is int and given == 1:
        given = "1"
    if not isinstance(given, str):
        raise custom_error("expected a unit such as 'pg/mL', or 1 for a pure number")
    try:
        return check_unit(given)
    except UnitError as error:
        raise custom_error(str(error)) from None


UnitText = Annotated[str, BeforeValidator(_known_unit, json_schema_input_type=str | int)]
"""The text of a unit that exists; 1 is a pure number."""

Number = Annotated[float, Field(ge=-_UNLIKELY, le=_UNLIKELY)]


class ParameterRecord(Record):
    """One parameter as it stands in a file.

    ``personal`` marks what differs from person to person and is stated for her or solved so that
    she is met, such as body mass index; everything else is a statement about biology.
    """

    name: Text
    value: Number
    unit: UnitText
    bounds: Annotated[Many[Number], Field(min_length=2, max_length=2)]
    scale: Scale = "linear"
    kind: Kind
    personal: bool = False
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
    """What a quantity is in public vocabularies (MIRIAM identifiers and SBO terms)."""

    chebi: Annotated[str, Field(pattern=r"^CHEBI:\d+$")] | None = None
    uniprot: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]{5,9}$")] | None = None
    sbo: Annotated[str, Field(pattern=r"^SBO:\d{7}$")] | None = None
    go: Annotated[str, Field(pattern=r"^GO:\d{7}$")] | None = None
    cl: Annotated[str, Field(pattern=r"^CL:\d{7}$")] | None = None
    uberon: Annotated[str, Field(pattern=r"^UBERON:\d{7}$")] | None = None
    mesh: Annotated[str, Field(pattern=r"^[CD]\d+$")] | None = None
    pubchem: Annotated[str, Field(pattern=r"^\d+$")] | None = None


class MechanismFile(Record):
    """The parameters of one mechanism and what its quantities are called elsewhere."""

    mechanism: Identifier
    description: Text
    parameters: dict[Identifier, ParameterRecord] = Field(default_factory=dict)
    annotations: dict[Identifier, Annotation] = Field(default_factory=dict)
