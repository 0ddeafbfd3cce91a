"""What came out of a fit, as its file states it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, model_validator

from ranklmodel.inputs.parameters.file import Number, UnitText
from ranklmodel.inputs.parameters.fitted_rows import LeftOutRow, RowKey
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error

if TYPE_CHECKING:
    from ranklmodel.inputs.trials.observations import Observation


DETERMINED: Literal["determined"] = "determined"
Status = Literal["determined", "at lower bound", "at upper bound", "not determined"]

_WORDS = {
    "at lower bound": "at its lower bound",
    "at upper bound": "at its upper bound",
    "not determined": "not determined by the data",
}


class FittedValue(Record):
    """A fitted parameter.

    Attributes
    ----------
    value : float
        The value, in `unit`.
    unit : str
        Its unit.
    standard_error : float, optional
        From the curvature at the optimum, in `unit`; None where there is none to be had.
    status : str
        Whether the data determine it. At a bound, the best value may lie beyond it.
    """

    value: Number
    unit: UnitText
    standard_error: Annotated[Number, Field(gt=0)] | None = None
    status: Status = DETERMINED

    @property
    def in_words(self) -> str:
        """Why there is no standard error, empty where the data determine the value."""
        return "" if self.status == DETERMINED else _WORDS[self.status]


class FixedAt(Record):
    """At which value a fixed parameter was left.

    Attributes
    ----------
    value : float
        The value, in `unit`.
    unit : str
        Its unit.
    """

    value: Number
    unit: UnitText


class Correlation(Record):
    """Correlation of the fitted parameters.

    Attributes
    ----------
    names : tuple of str
        Parameters, in the order of rows and columns.
    matrix : tuple of tuple of float
        Symmetric, with 1 on its diagonal.
    """

    names: Many[Identifier]
    matrix: Many[Many[Annotated[float, Field(ge=-1.000001, le=1.000001)]]]

    @model_validator(mode="after")
    def _is_square(self) -> Correlation:
        size = len(self.names)
        if len(self.matrix) != size or any(len(row) != size for row in self.matrix):
            raise custom_error(f"expected {size} rows of {size} numbers", key="matrix")
        return self


class FamilySpread(Record):
    """How much trials of one family differ, beside what the fit assumed.

    Attributes
    ----------
    trials, rows : int
        How many there were.
    assumed : float
        Standard deviation between trials that the fit took, on the scale of comparison.
    estimated : float, optional
        By restricted maximum likelihood from what the fit leaves over; None with too few trials.
    """

    trials: Annotated[int, Field(ge=1)]
    rows: Annotated[int, Field(ge=1)]
    assumed: Annotated[float, Field(ge=0)]
    estimated: Annotated[float, Field(ge=0)] | None = None


class StartsOfFit(Record):
    """From where a fit was searched.

    Attributes
    ----------
    number : int
        How many starts ended.
    reached : int
        How many of them came down to the best cost, to a part in a thousand.
    seed : int
        Of the draws; the first start is the stated one.
    """

    number: Annotated[int, Field(ge=1)]
    reached: Annotated[int, Field(ge=1)]
    seed: int = 0


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
    fixed : mapping of str to FixedAt
        Parameters that the question fixes, and at which values.
    correlation : Correlation, optional
        Of the parameters.
    eigenvalues : tuple of float
        Of the Fisher matrix of the rows, each parameter in ranges between its bounds on the scale
        of the search: above 1 the rows know a direction better than the bounds do.
    rank : int, optional
        How many are above 1.
    converged : bool
        Whether the search came to rest.
    starts : StartsOfFit, optional
        From where it was searched; one stated start where a file does not say.
    spreads : mapping of str to FamilySpread
        The spread between trials by family.
    software : str
        What made the fit.
    notices : tuple of str
        In words, what else there is to know: what is not determined and why, what came to a bound,
        what went wrong on the way.
    rows : tuple of RowKey
        Rows that were compared with; empty where a file does not say.
    left_out : tuple of LeftOutRow
        The other rows of the same arms, each with its reason.
    """

    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    cost: float
    values: Annotated[dict[Identifier, FittedValue], Field(min_length=1)]
    fixed: dict[Identifier, FixedAt] = Field(default_factory=dict)
    correlation: Correlation | None = None
    software: Text
    converged: bool = True
    starts: StartsOfFit | None = None
    eigenvalues: Many[Number] = ()
    rank: Annotated[int, Field(ge=0)] | None = None
    spreads: dict[str, FamilySpread] = Field(default_factory=dict)
    notices: Many[Text] = ()
    rows: Many[RowKey] = ()
    left_out: Many[LeftOutRow] = ()

    def used(self, trial: str, arm: str, row: Observation) -> bool:
        """Tell whether a row of a trial was compared with."""
        return any(key.means(trial, arm, row) for key in self.rows)
