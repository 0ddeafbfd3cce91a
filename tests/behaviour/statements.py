"""The statements of ``signs.yaml``, as records."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
from pydantic import Field, model_validator

from ranklmodel.inputs import NO_TREATMENT, Library, Quantity, Regimen
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.regimens.file import InlineRegimen, Treatment
from ranklmodel.inputs.regimens.regimen import inline_regimen
from ranklmodel.inputs.values.quantities import Measured

_EVERY = 3.0
FILE = Path(__file__).with_name("signs.yaml")

Factor = Annotated[float, Field(gt=0)]
Month = Annotated[float, Field(ge=0)]


class LifeRecord(Record):
    """A person, what she takes from the visit on, and what is multiplied in her.

    Attributes
    ----------
    person : str
        A population of the package.
    regimen : str, optional
        A regimen of the package.
    treatments : tuple of Treatment
        What she takes, written out, where it is no regimen of the package.
    factors : mapping of str to float
        By which parameters are multiplied for her whole life.
    values : mapping of str to Quantity
        Which parameters have another value for her whole life.
    """

    person: Identifier
    regimen: Identifier | None = None
    treatments: Many[Treatment] = ()
    factors: dict[Identifier, Factor] = Field(default_factory=dict)
    values: dict[Identifier, Annotated[Quantity, Measured("", "32 year")]] = Field(
        default_factory=dict
    )

    @model_validator(mode="after")
    def _takes_one_thing(self) -> LifeRecord:
        if self.regimen is not None and self.treatments:
            raise custom_error("a regimen by name, or treatments written out")
        return self

    def taken(self, library: Library, name: str) -> Regimen:
        """Return what she takes."""
        if self.regimen is not None:
            return library.regimen(self.regimen)
        if not self.treatments:
            return NO_TREATMENT
        return inline_regimen(InlineRegimen(treatments=self.treatments), name, FILE)


class Statement(Record):
    """The sign of an answer.

    Attributes
    ----------
    input : str
        The life in which it is seen.
    than : str, optional
        The life to which it is compared; without it the life's own change since a month.
    output : str
        State, rule or observable.
    month : float
        When, from the visit.
    to : float, optional
        Month up to which the highest is looked for, every third month from `month` on.
    since : float, optional
        Month from which a relative change is counted; the level itself where nothing is said.
    sign : {"up", "down"}
        What it is.
    source : str
        A study of the evidence, what was read, ``assumed: why`` or ``prediction: of what``.
    """

    input: Text
    than: Text | None = None
    output: Identifier
    month: Month
    to: Month | None = None
    since: Month | None = None
    sign: Literal["up", "down"]
    source: Text

    @model_validator(mode="after")
    def _is_compared(self) -> Statement:
        if self.than is None and self.since is None:
            raise custom_error("say `than` which life, or `since` which month")
        return self

    @property
    def looked_at(self) -> tuple[float, ...]:
        """The months of which the highest counts; one where it is said when."""
        if self.to is None:
            return (self.month,)
        return tuple(float(month) for month in np.arange(self.month, self.to + 1e-9, _EVERY))

    @property
    def months(self) -> tuple[float, ...]:
        """All months that a run has to show."""
        return self.looked_at if self.since is None else (self.since, *self.looked_at)

    def __str__(self) -> str:
        """Return the statement in words."""
        than = "" if self.than is None else f" than {self.than}"
        when = (
            f"at month {self.month:g}"
            if self.to is None
            else f"in months {self.month:g}-{self.to:g}"
        )
        since = "" if self.since is None else f" since {self.since:g}"
        return f"{self.input}{than}: {self.output} {self.sign} {when}{since}"


class SignsFile(Record):
    """All lives and all statements, by mechanism."""

    lives: dict[str, LifeRecord]
    signs: dict[Identifier, Many[Statement]]

    @model_validator(mode="after")
    def _tells_of_its_lives(self) -> SignsFile:
        told = {name for one in self.stated for name in (one.input, one.than) if name is not None}
        if told != self.lives.keys():
            wrong = ", ".join(sorted(told ^ self.lives.keys()))
            raise custom_error(f"lives that are not told of, or not there: {wrong}")
        return self

    @property
    def stated(self) -> tuple[Statement, ...]:
        """All statements in order."""
        return tuple(one for rows in self.signs.values() for one in rows)

    def months(self, life: str) -> tuple[float, ...]:
        """Return the months at which a life is looked at, in order."""
        told = [one.months for one in self.stated if life in (one.input, one.than)]
        return tuple(sorted({month for months in told for month in months}))


@cache
def signs() -> SignsFile:
    """Return the file."""
    return validate(SignsFile, read_yaml(FILE))
