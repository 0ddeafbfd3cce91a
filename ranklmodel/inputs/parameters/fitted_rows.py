"""Which rows of trials a fit was compared with, and which it left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import Field

from ranklmodel.inputs.parameters.file import Number
from ranklmodel.inputs.reading.records import Identifier, Record, Text

if TYPE_CHECKING:
    from ranklmodel.inputs.trials.observations import Observation

WhyLeftOut = Literal[
    "role is not calibration",
    "baseline",
    "no value",
    # No fit says so any more, as bounds are rows of it; files of earlier fits do.
    "a bound, not a value",
    "derived from other rows",
    "weight 0",
    "no such output",
    "no such unit",
    "time unknown",
]


class RowKey(Record):
    """What a row of a trial is called, independently of the line it stands in.

    Attributes
    ----------
    trial, arm : str
        The trial, and its arm as ``trial.yaml`` names it.
    study, group : str
        Study and arm as the row itself names them; own data may name no study.
    endpoint, unit : str
        What was measured.
    month : float, optional
        Months from the start of treatment; None for rates and changes over a window.
    value : float, optional
        The printed result at the time of the fit, in `unit`.
    """

    trial: Text
    arm: Identifier
    study: Annotated[str, Field(max_length=2000)] = ""
    group: Text
    endpoint: Text
    unit: Annotated[str, Field(max_length=2000)] = ""
    month: Number | None = None
    value: Number | None = None

    @classmethod
    def of(cls, trial: str, arm: str, row: Observation, **more: Any) -> Self:
        """Return the key of a row.

        Parameters
        ----------
        trial, arm : str
            The trial and its arm, as ``trial.yaml`` names them.
        row : Observation
            The row.
        **more
            What a kind of key states besides.

        Returns
        -------
        RowKey
            Of the class it is asked of.
        """
        return cls(
            trial=trial,
            arm=arm,
            study=row.study,
            group=row.arm,
            endpoint=row.endpoint,
            unit=row.unit,
            month=row.time_months,
            value=row.value,
            **more,
        )

    def means(self, trial: str, arm: str, row: Observation) -> bool:
        """Tell whether a row is the one of this key; its value may have been corrected since."""
        mine = (self.trial, self.arm, self.study, self.group, self.endpoint, self.unit, self.month)
        return mine == (
            *(trial, arm, row.study, row.arm),
            *(row.endpoint, row.unit, row.time_months),
        )


class LeftOutRow(RowKey):
    """A row that was not compared with.

    Attributes
    ----------
    reason : str
        Why, in words of a closed list.
    """

    reason: WhyLeftOut
