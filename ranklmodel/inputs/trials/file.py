"""The shape of ``params/trials/NAME/trial.yaml``."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.regimens.file import InlineRegimen, RegimenReference
from ranklmodel.inputs.regimens.times import Time
from ranklmodel.inputs.trials.readings import ReadingRecord
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.sources import AnySource

Visit = Annotated[Quantity, Measured("day", "12 month", 0.0, 36_525.0)]


def as_list(raw: Any) -> Any:
    """Return a list of what may stand alone."""
    return [raw] if isinstance(raw, (str, dict)) else raw


class Window(Record):
    """The stretch of time that rows without a time of their own speak of.

    A cohort study prints "10.6 % over the ten years around the final menstrual period" or a rate
    per year between two ages. Such rows have no time; a window says between which two days of the
    simulated arm the change or the mean rate is to be taken. So it does for rows whose time does
    not count from the baseline visit, but from the third infusion.

    Attributes
    ----------
    rows : tuple of str
        Values of ``arm`` in the observations, or ``study/arm``.
    unit : str
        The unit of the rows that are meant.
    start, stop : Quantity
        From the baseline visit of the arm.
    """

    rows: Annotated[Many[Text], Field(min_length=1)]
    unit: Literal[
        "pct_change_10y",
        "pct_change_transmenopause",
        "pct_change_from_pre3rd_infusion",
        "pct_per_year",
        "pct_change",
    ]
    start: Time
    stop: Time

    @model_validator(mode="after")
    def _goes_forward(self) -> Window:
        if self.stop.to("day") <= self.start.to("day"):
            raise custom_error("the window ends before it begins", key="stop")
        return self


class ArmRecord(Record):
    """One arm as it stands in a file; one with ``rows: []`` is there only to be compared with.

    Attributes
    ----------
    population : str
        Who is treated: a population by name, or by path from this file.
    regimen : str, mapping or list of them
        What is given: by name, by path or written out; several are given together.
    laboratory : mapping of str to str
        Which assay read a hormone, such as ``E2: radioimmunoassay``.
    rows : tuple of str, optional
        Values of ``arm`` in the observations, or ``study/arm``; by default its own name.
    visits : tuple of Quantity
        Times from the baseline visit at which people were seen, ascending.
    follow_up : Quantity, optional
        How long the arm is simulated; by default to its last result or visit.
    windows : tuple of Window
        Stretches of time that rows without a time of their own speak of.
    """

    title: Text
    description: Text | None = None
    population: Text
    regimen: Annotated[
        Many[RegimenReference],
        BeforeValidator(
            as_list, json_schema_input_type=str | InlineRegimen | list[str | InlineRegimen]
        ),
    ]
    laboratory: dict[str, Identifier] = Field(default_factory=dict)
    rows: Many[Text] | None = None
    visits: Many[Visit] = ()
    follow_up: Visit | None = None
    windows: Many[Window] = ()

    @model_validator(mode="after")
    def _has_ordered_visits(self) -> ArmRecord:
        days = [visit.to("day") for visit in self.visits]
        if any(later <= earlier for earlier, later in pairwise(days)):
            raise custom_error("visits must be in ascending order", key="visits")
        if days and self.follow_up is not None and days[-1] > self.follow_up.to("day"):
            raise custom_error(f"ends before the last visit, {self.visits[-1]}", key="follow_up")
        return self


class DifferenceRecord(Record):
    """Results that take one arm from another.

    Attributes
    ----------
    of, minus : str
        Two arms of the trial.
    rows : tuple of str
        Values of ``arm`` in the observations, or ``study/arm``.
    """

    of: Identifier
    minus: Identifier
    rows: Annotated[Many[Text], Field(min_length=1)]


class TrialFile(Record):
    """A trial: its arms, and which rows of its observations belong to which.

    Attributes
    ----------
    arms : mapping of str to ArmRecord
        Who took what.
    differences : mapping of str to DifferenceRecord
        Results that take one arm from another.
    readings : tuple of ReadingRecord
        How rows are to be read where their columns do not say it all.
    not_modelled : mapping of str to str
        Arms of the observations that are left out, each with the reason.
    """

    name: Identifier
    title: Text
    description: Text
    sources: Annotated[Many[AnySource], Field(min_length=1)]
    arms: Annotated[dict[Identifier, ArmRecord], Field(min_length=1)]
    differences: dict[Identifier, DifferenceRecord] = Field(default_factory=dict)
    readings: Many[ReadingRecord] = ()
    not_modelled: dict[str, Text] = Field(default_factory=dict)
