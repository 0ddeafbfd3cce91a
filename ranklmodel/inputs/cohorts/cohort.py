"""Cohorts: whom people are drawn from, every number in the unit of its quantity."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.inputs.cohorts.shelf import CohortShelf
    from ranklmodel.inputs.people.population import Population
    from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath
    from ranklmodel.inputs.values.sources import Source


@dataclass(frozen=True)
class Spread:
    """A distribution in plain numbers.

    Attributes
    ----------
    kind : str
        ``normal``, ``lognormal``, ``uniform``, ``beta``, ``quantiles`` or ``mixture``.
    numbers : mapping of str to float
        As the file calls them, in one unit.
    ends : tuple of float or None
        Of a normal or lognormal one, where it is cut off.
    shares, values : tuple of float
        Of a table of quantiles.
    parts : tuple of (float, Spread)
        Shares and distributions of a mixture.
    """

    kind: str
    numbers: FrozenDict[float] = field(default_factory=FrozenDict)
    ends: tuple[float, float] | None = None
    shares: tuple[float, ...] = ()
    values: tuple[float, ...] = ()
    parts: tuple[tuple[float, Spread], ...] = ()


@dataclass(frozen=True)
class Table:
    """Centres and spreads along another quantity.

    Attributes
    ----------
    of : str
        The other quantity.
    at, centres, spreads : tuple of float
        Its values, and the centre and the spread at each.
    logarithmic : bool
        Whether the centre is multiplied, by e to the power of score times spread.
    """

    of: str
    at: tuple[float, ...]
    centres: tuple[float, ...]
    spreads: tuple[float, ...]
    logarithmic: bool


@dataclass(frozen=True)
class Sampled:
    """One quantity that differs between people.

    Attributes
    ----------
    name, unit : str
        The quantity, and the unit of its values.
    spread : Spread
        Its distribution; of the score where there is a `table`, of the T-score where it is counted
        so.
    table : Table or None
        What its centre follows.
    t_score : bool
        Whether it is counted as a T-score.
    source : Source or None
        Where it was read.
    assumed : str or None
        Why it is as it is, where it was not.
    place : tuple
        Where it stands in the file.
    """

    name: str
    unit: str
    spread: Spread
    table: Table | None
    t_score: bool
    source: Source | None
    assumed: str | None
    place: KeyPath

    @property
    def scale(self) -> str:
        """What is sampled: the value, its logarithm, a T-score, or a score around a table."""
        if self.table is not None:
            return "score"
        if self.t_score:
            return "T-score"
        return "logarithm" if self.spread.kind == "lognormal" else "value"


@dataclass(frozen=True)
class Difference:
    """One parameter of the model that differs between people.

    Attributes
    ----------
    name, unit : str
        The parameter.
    log_sd : float or None
        Standard deviation of its logarithm.
    sd : float or None
        Standard deviation of what is added to it, in `unit`.
    source, assumed, place
        As of `Sampled`.
    """

    name: str
    unit: str
    log_sd: float | None
    sd: float | None
    source: Source | None
    assumed: str | None
    place: KeyPath


@dataclass(frozen=True)
class Correlation:
    """How closely two of them go together, on the scale that is sampled."""

    of: tuple[str, str]
    r: float
    source: Source | None
    assumed: str | None
    place: KeyPath


@dataclass(frozen=True)
class Accepted:
    """A range in which people are taken.

    Attributes
    ----------
    names : tuple of str
        A quantity, or several.
    of_several : {"", "lowest", "highest"}
        Which of several counts.
    unit : str
        Of the ends.
    least, most : float or None
        The ends, included.
    place : tuple or None
        Where it stands in the file; None for what no one can have.
    """

    names: tuple[str, ...]
    of_several: str
    unit: str
    least: float | None
    most: float | None
    place: KeyPath | None = None

    @property
    def words(self) -> str:
        """The range, as messages say it."""
        what = self.names[0]
        if self.of_several:
            what = f"{self.of_several} of {' and '.join(self.names)}"
        unit = "" if self.unit in ("", "1") else f" {self.unit}"
        if self.least is None:
            return f"{what} at most {self.most:g}{unit}"
        if self.most is None:
            return f"{what} at least {self.least:g}{unit}"
        return f"{what} from {self.least:g} to {self.most:g}{unit}"


@dataclass(frozen=True)
class Target:
    """An observed mean, and standard deviation, that accepted people are weighted to."""

    of: str
    unit: str
    mean: float
    sd: float | None
    source: Source | None
    assumed: str | None
    place: KeyPath


_WORDS = ("source", "assumed", "place")
"""What is told of a quantity and has no part in how it is drawn."""


@dataclass(frozen=True, eq=False)
class Cohort:
    """People who differ.

    Attributes
    ----------
    name, description : str
        Its name, and one sentence.
    base : Population
        Says what does not differ.
    sampled : tuple of Sampled
        Quantities, in the order of the file.
    differences : tuple of Difference
        Parameters of the model that differ between people.
    correlations : tuple of Correlation
        Pairs that go together.
    accepted : tuple of Accepted
        Ranges of who is taken, those that no one can be outside of last.
    targets : tuple of Target
        What those taken are weighted to.
    source : Source or None
        Where it was read who they are.
    file : Path
        Where it was read.
    document : Document
        What stands there.
    library : CohortShelf
        Where its names are looked up.
    """

    name: str
    description: str
    base: Population
    sampled: tuple[Sampled, ...]
    differences: tuple[Difference, ...]
    correlations: tuple[Correlation, ...]
    accepted: tuple[Accepted, ...]
    targets: tuple[Target, ...]
    source: Source | None
    file: Path
    document: Document = field(repr=False)
    library: CohortShelf = field(repr=False)

    @property
    def laws(self) -> str:
        """Everything by which people are drawn, as text that is the same wherever it stands.

        Two cohorts whose first people are alike may differ in rare ones; their laws tell.
        """
        parts = (self.sampled, self.differences, self.correlations, self.accepted, self.targets)
        told = [
            {name: value for name, value in vars(one).items() if name not in _WORDS}
            for part in parts
            for one in part
        ]
        return repr(told)

    @property
    def names(self) -> tuple[str, ...]:
        """All that differs: quantities, then parameters of the model."""
        quantities = tuple(one.name for one in self.sampled)
        return quantities + tuple(one.name for one in self.differences)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of what the files of the cohort and of its base population say."""
        said = [one.data for one in (self.document, *self.base.documents)]
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
