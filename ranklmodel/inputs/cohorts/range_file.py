"""A range of people, as cohorts let them in and trials ask them to take part."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from ranklmodel.errors import UnitError
from ranklmodel.inputs.reading.records import Identifier, Many, Record, custom_error
from ranklmodel.inputs.values.quantities import Measured, Quantity

Amount = Annotated[Quantity, Measured("", "59 year", -1e12, 1e12, bare=True)]


class RangeFile(Record):
    """A range in which a person's own numbers lie.

    Attributes
    ----------
    of : str, optional
        A quantity, or what follows from one, such as ``LS_T_score``.
    lowest_of, highest_of : tuple of str, optional
        The lowest, or the highest, of several of one unit.
    least, most : Quantity, optional
        The range, ends included.
    """

    of: Identifier | None = None
    lowest_of: Many[Identifier] | None = None
    highest_of: Many[Identifier] | None = None
    least: Amount | None = None
    most: Amount | None = None

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        stated = [k for k in ("of", "lowest_of", "highest_of") if getattr(self, k) is not None]
        if len(stated) != 1:
            raise custom_error("give one of of, lowest_of and highest_of")
        if self.least is None and self.most is None:
            raise custom_error("give least, most or both")
        if self.least is not None and self.most is not None:
            try:
                empty = self.least.to(self.most.unit) > self.most.value
            except UnitError:
                raise custom_error("least and most are in units of one kind") from None
            if empty:
                raise custom_error(f"nobody is from {self.least} to {self.most}", key="least")
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """The quantities, one or several."""
        return self.lowest_of or self.highest_of or (str(self.of),)
