"""What came out of a fit, as its file states it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field, model_validator

from ranklmodel.inputs.parameters.file import Number, UnitText
from ranklmodel.inputs.parameters.fitted_rows import LeftOutRow, RowKey
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error

if TYPE_CHECKING:
    from ranklmodel.inputs.trials.observations import Observation


class FittedValue(Record):
    """A fitted parameter."""

    value: Number
    unit: UnitText
    standard_error: Annotated[Number, Field(ge=0)] | None = None


class Correlation(Record):
    """Correlation of the fitted parameters."""

    names: Many[Identifier]
    matrix: Many[Many[Annotated[float, Field(ge=-1.000001, le=1.000001)]]]

    @model_validator(mode="after")
    def _is_square(self) -> Correlation:
        size = len(self.names)
        if len(self.matrix) != size or any(len(row) != size for row in self.matrix):
            raise custom_error(f"expected {size} rows of {size} numbers", key="matrix")
        return self


class CalibrationResult(Record):
    """What came out of a fit.

    Attributes
    ----------
    date : str
        Year, month and day.
    cost : float
        Half the sum of squares at the optimum, priors included.
    values : mapping of str to FittedValue
        The parameters.
    correlation : Correlation, optional
        Of the parameters.
    software : str
        What made the fit.
    rows : tuple of RowKey
        Rows that were compared with; empty where a file does not say.
    left_out : tuple of LeftOutRow
        The other rows of the same arms, each with its reason.
    """

    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    cost: float
    values: Annotated[dict[Identifier, FittedValue], Field(min_length=1)]
    correlation: Correlation | None = None
    software: Text
    rows: Many[RowKey] = ()
    left_out: Many[LeftOutRow] = ()

    def used(self, trial: str, arm: str, row: Observation) -> bool:
        """Tell whether a row of a trial was compared with."""
        return any(key.means(trial, arm, row) for key in self.rows)
