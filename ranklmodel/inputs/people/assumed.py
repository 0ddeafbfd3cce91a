"""How uncertain what is assumed of people is: ``params/references/assumed_spreads.yaml``.

A population says under ``assumed`` what was not read of it. The mean of the people that it stands
for may be another one; by how much is stated here, once for all populations, with the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, final

from pydantic import Field, model_validator

from ranklmodel.inputs.reading.records import Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.sources import AnySource

if TYPE_CHECKING:
    from pathlib import Path

ASSUMED_SPREADS = "references/assumed_spreads.yaml"


class AssumedSpread(Record):
    """By how much one assumed number may be off.

    Attributes
    ----------
    of : str
        The number, as it is called under ``assumed``, such as ``hormones.E2``; or the part before
        the dot, for all of them.
    relative : float, optional
        Standard deviation of its natural logarithm.
    plus : Quantity, optional
        Standard deviation, where it is added.
    not_varied : str, optional
        Why it has no spread.
    source, assumed : Source, str
        Where that was read, or why it is as it is.
    """

    of: Text
    relative: Annotated[float, Field(gt=0, le=2)] | None = None
    plus: Annotated[Quantity, Measured("", "4 year", 0.0, 1e9)] | None = None
    not_varied: Text | None = None
    source: AnySource | None = None
    assumed: Text | None = None

    @model_validator(mode="after")
    def _says_one_thing_and_why(self) -> AssumedSpread:
        stated = [self.relative, self.plus, self.not_varied]
        if sum(one is not None for one in stated) != 1:
            raise custom_error("give one of relative, plus and not_varied")
        if self.plus is not None and self.of not in ADDED:
            raise custom_error(f"only {' and '.join(ADDED)} are added to", key="plus")
        if self.plus is None and self.of in ADDED and self.not_varied is None:
            raise custom_error(f"{self.of} is added to, not multiplied; give plus", key="relative")
        if (self.source is None) == (self.assumed is None):
            raise custom_error("give a source, or under `assumed` the reason")
        return self


ADDED = ("age", "years_since_menopause")
"""What counts from a year of its own, so that no multiple of it has a meaning."""


class AssumedSpreadsFile(Record):
    """All spreads.

    Attributes
    ----------
    spreads : tuple of AssumedSpread
        How far each thing that was not read may lie from what was assumed.
    """

    description: Text
    spreads: Many[AssumedSpread]


@final
class AssumedSpreads:
    """The spreads by what is assumed.

    Parameters
    ----------
    spreads : tuple of AssumedSpread
        Each key once.
    file : Path, optional
        Where they were read.
    """

    __slots__ = ("by_key", "file")

    def __init__(self, spreads: tuple[AssumedSpread, ...], file: Path | None = None) -> None:
        self.file = file
        self.by_key = {one.of: one for one in spreads}

    def of(self, key: str) -> AssumedSpread | None:
        """Return the spread of what is assumed, None where none is stated.

        Examples
        --------
        >>> from ranklmodel.inputs import Library
        >>> Library().assumed_spreads.of("hormones.E2").relative
        0.2
        """
        return self.by_key.get(key) or self.by_key.get(key.split(".", 1)[0])


def load_assumed_spreads(path: Path) -> AssumedSpreads:
    """Read the spreads.

    Raises
    ------
    InputError
        If the file is not valid, or one stands twice.
    """
    document = read_yaml(path)
    spreads = validate(AssumedSpreadsFile, document).spreads
    known: set[str] = set()
    for index, one in enumerate(spreads):
        if one.of in known:
            message = f"the spread of {one.of!r} stands twice"
            raise document.error(message, ("spreads", index, "of"))
        known.add(one.of)
    return AssumedSpreads(spreads, path)
