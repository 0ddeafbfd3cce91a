"""Parameters that a fit may move, and what is believed of them before it."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.inputs.parameters.file import Number
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.values.sources import AnySource


class Prior(Record):
    """What is believed of a parameter before the fit.

    Attributes
    ----------
    distribution : {"uniform", "normal", "log_normal"}
        Uniform lies between the bounds and needs nothing else.
    center : float, optional
        Mean, or median of a log-normal, in the parameter's unit.
    spread : float, optional
        Standard deviation in the parameter's unit, or of the natural logarithm.
    source : Source, optional
        Where it was read; ``doi`` alone may stand in its place.
    assumed : str, optional
        Why it was chosen, as far as no source states it.
    """

    former_keys: ClassVar[frozenset[str]] = frozenset({"doi"})

    distribution: Literal["uniform", "normal", "log_normal"]
    center: Number | None = None
    spread: Annotated[Number, Field(gt=0)] | None = None
    source: AnySource | None = None
    assumed: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _doi_is_a_source(cls, raw: Any) -> Any:
        if not isinstance(raw, dict) or "doi" not in raw:
            return raw
        if "source" in raw:
            raise custom_error("write the doi within the source", key="doi")
        rest = {key: value for key, value in raw.items() if key != "doi"}
        return {**rest, "source": {"doi": raw["doi"]}}

    @property
    def pulls(self) -> bool:
        """Whether it draws a fit anywhere; a uniform one does not."""
        return self.distribution != "uniform"

    @property
    def origin(self) -> str:
        """Where it comes from in one line, empty where nothing is said."""
        assumed = None if self.assumed is None else f"assumed: {self.assumed}"
        parts = [assumed] if self.source is None else [str(self.source), assumed]
        return "; ".join(part for part in parts if part)

    @model_validator(mode="after")
    def _is_complete(self) -> Prior:
        if self.distribution == "uniform":
            if (self.center, self.spread) != (None, None):
                raise custom_error("a uniform prior has neither center nor spread")
        elif self.center is None or self.spread is None:
            raise custom_error(f"a {self.distribution} prior needs center and spread")
        elif self.distribution == "log_normal" and self.center <= 0:
            raise custom_error("the center of a log_normal prior is above 0", key="center")
        return self


class FreeParameter(Record):
    """A parameter that a fit may move.

    Attributes
    ----------
    name : str
        The parameter.
    bounds : tuple of float, optional
        Between which values, in its unit; those of the mechanism file where nothing is said.
    start : float, optional
        Where the search begins; the value that the calibration starts from by default.
    prior : Prior, optional
        What is believed of it.
    """

    name: Identifier
    start: Number | None = None
    bounds: Annotated[Many[Number], Field(min_length=2, max_length=2)] | None = None
    prior: Prior | None = None

    @model_validator(mode="after")
    def _has_ordered_bounds(self) -> FreeParameter:
        if self.bounds is not None and not self.bounds[0] < self.bounds[1]:
            raise custom_error("the lower bound must be below the upper", key="bounds")
        return self


def _named(raw: Any) -> Any:
    return {"name": raw} if isinstance(raw, str) else raw


AnyFreeParameter = Annotated[
    FreeParameter, BeforeValidator(_named, json_schema_input_type=str | FreeParameter)
]
"""A parameter by its name alone, or with what is believed of it."""
