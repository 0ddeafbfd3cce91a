"""What a printed figure is read as, where the source calls it otherwise than the model does.

A source prints "the highest level, one hour after the tablet", "the trough over that of the other
arm", or months that count from the final menstrual period. The rows stay as they were printed; a
trial says, with the reason, which result of a simulated arm is meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

from pydantic import Field, model_validator

from ranklmodel.errors import or_what_there_is
from ranklmodel.inputs.reading.records import Many, Record, Text, custom_error
from ranklmodel.inputs.reading.yaml_reader import Document
from ranklmodel.inputs.trials.observations import Observation
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.vocabulary import is_known_unit

_LONGEST_DAYS = 36_525.0

Moment = Annotated[Quantity, Measured("day", "3 month", 0.0, _LONGEST_DAYS)]
Shift = Annotated[Quantity, Measured("day", "24 month", -_LONGEST_DAYS, _LONGEST_DAYS)]


class ReadAs(Record):
    """What rows are read as; what is not stated stays as it was printed.

    Attributes
    ----------
    arm : str
        The name under which `rows` of an arm or a difference finds them.
    endpoint, unit : str
        What was measured, and its unit.
    time : Quantity
        From the start of treatment.
    later : Quantity
        Added to the printed times, where the source counts from another day.
    """

    arm: Text | None = None
    endpoint: Text | None = None
    unit: Text | None = None
    time: Moment | None = None
    later: Shift | None = None

    @model_validator(mode="after")
    def _says_something(self) -> ReadAs:
        if not self.model_fields_set:
            raise custom_error(f"state one of {', '.join(type(self).model_fields)}")
        if self.time is not None and self.later is not None:
            raise custom_error("a row has a time of its own or a later one, not both", key="later")
        return self


class ReadingRecord(Record):
    """Rows that are read as something else than they are called.

    Attributes
    ----------
    rows : tuple of str
        Values of ``arm`` in the observations, or ``study/arm``.
    endpoint, statistic : str
        As printed: which of those rows are meant; of any statistic where none is stated.
    unit : str, optional
        As printed; of any unit where none is stated.
    months : tuple of float
        As printed; at any time where none is stated.
    read_as : ReadAs
        What they are read as.
    because : str
        Why that is the same.
    """

    rows: Annotated[Many[Text], Field(min_length=1)]
    endpoint: Text
    statistic: Text | None = None
    unit: Text | None = None
    months: Many[float] = ()
    read_as: ReadAs
    because: Text


def rows_as_read(
    rows: Iterable[Observation],
    readings: tuple[ReadingRecord, ...],
    endpoints: Endpoints,
    document: Document,
    *,
    strict: bool = True,
) -> tuple[Observation, ...]:
    """Return the rows of a trial with what they are read as.

    Parameters
    ----------
    rows : iterable of Observation
        As printed.
    readings : tuple of ReadingRecord
        What the trial's file says of them.
    endpoints : Endpoints
        What may have been measured.
    document : Document
        The trial's file.
    strict : bool
        Whether a reading that means no row is an error; rows that can not be read may be its rows.

    Returns
    -------
    tuple of Observation
        In the same order.

    Raises
    ------
    InputError
        If an endpoint or unit is unknown, no row is meant, one is meant twice, or what is to be
        later has no time.
    """
    printed = list(rows)
    read = list(printed)
    owner: dict[int, int] = {}
    for index, reading in enumerate(readings):
        path = ("readings", index)
        _check_names(reading.read_as, endpoints, document, index)
        meant = [place for place, row in enumerate(printed) if _means(reading, row)]
        for place in meant:
            if owner.setdefault(place, index) != index:
                message = f"line {read[place].line} is read by readings[{owner[place]}] already"
                raise document.error(message, (*path, "rows"))
        if not meant and strict:
            own = [row for row in printed if any(map(row.belongs_to, reading.rows))]
            hint = or_what_there_is(reading.endpoint, [row.endpoint for row in own])
            months = ", ".join(f"month {month:g}" for month in reading.months)
            told = (reading.endpoint, reading.statistic, reading.unit, months)
            wanted = " ".join(one for one in told if one)
            message = f"no row of {', '.join(reading.rows)} has the endpoint {wanted!r}"
            raise document.error(message + hint, (*path, "endpoint"))
        timed = any(read[place].time_months is not None for place in meant)
        if reading.read_as.later is not None and meant and not timed:
            message = "none of its rows has a time that could be later"
            raise document.error(message, (*path, "read_as", "later"))
        for place in meant:
            read[place] = _as_read(read[place], reading.read_as, endpoints)
    return tuple(read)


def _means(reading: ReadingRecord, row: Observation) -> bool:
    named = any(map(row.belongs_to, reading.rows)) and row.endpoint == reading.endpoint
    in_time = not reading.months or row.time_months in reading.months
    return (
        named
        and in_time
        and reading.statistic in (None, row.statistic)
        and reading.unit in (None, row.unit)
    )


def _as_read(row: Observation, read_as: ReadAs, endpoints: Endpoints) -> Observation:
    months = row.time_months
    if read_as.time is not None:
        months = read_as.time.to("month")
    elif read_as.later is not None and months is not None:
        months += read_as.later.to("month")
    return replace(
        row,
        arm=read_as.arm or row.arm,
        endpoint=endpoints.canonical(read_as.endpoint or row.endpoint) or row.endpoint,
        unit=read_as.unit or row.unit,
        time_months=months,
    )


def _check_names(read_as: ReadAs, endpoints: Endpoints, document: Document, index: int) -> None:
    path = ("readings", index, "read_as")
    if read_as.endpoint is not None and endpoints.canonical(read_as.endpoint) is None:
        hint = endpoints.hint(read_as.endpoint)
        message = f"unknown endpoint {read_as.endpoint[:80]!r}{hint}"
        raise document.error(message, (*path, "endpoint"))
    if read_as.unit is not None and not is_known_unit(read_as.unit):
        raise document.error(f"unknown unit {read_as.unit[:80]!r}", (*path, "unit"))
