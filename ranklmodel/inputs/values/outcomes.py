"""How a change of bone density is read as an outcome: ``params/outcomes.yaml``.

What a scanner can tell from its own error, classes and goals by T-score, and what meta-regressions
of trials print of fractures. Only what is printed stands in the file; what follows from it is
derived where it is used.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.references import Site
from ranklmodel.inputs.values.sources import AnySource

OUTCOMES = "outcomes.yaml"

_TScore = Annotated[float, Field(ge=-6, le=4)]
_Time = Annotated[Quantity, Measured("month", "24 month", 0.0, 1200.0)]
_Points = Annotated[float, Field(gt=0, le=30)]


class _Read(Record):
    """What was read somewhere, or is assumed for a reason."""

    source: AnySource | None = None
    assumed: Text | None = None

    @model_validator(mode="after")
    def _has_an_origin(self) -> _Read:
        if (self.source is None) == (self.assumed is None):
            raise custom_error("give a source, or under `assumed` the reason")
        return self


class SitePrecision(_Read):
    """How well a scanner repeats itself at one site.

    Attributes
    ----------
    of : str
        The site.
    variation : float
        Coefficient of variation of one measurement, in percent.
    source, assumed : Source, str
        Where it was read, or why it is as it is.
    """

    of: Site
    variation: Annotated[float, Field(gt=0, le=20)]


class Precision(_Read):
    """From which change on two measurements differ by more than their error.

    Attributes
    ----------
    factor : float
        The least significant change over the coefficient of variation.
    sites : tuple of SitePrecision
        How well each site is measured.
    source, assumed : Source, str
        Of the factor.
    """

    factor: Annotated[float, Field(ge=1, le=10)]
    sites: Annotated[Many[SitePrecision], Field(min_length=1)]

    def least_significant_change(self, site: str) -> float | None:
        """Return it in percent; None of a site whose error is not stated.

        Examples
        --------
        >>> from ranklmodel.inputs import Library
        >>> from ranklmodel.inputs.library.outcomes import outcome_rules
        >>> round(outcome_rules(Library()).precision.least_significant_change("LS_BMD"), 2)
        4.02
        """
        variation = self.variation(site)
        return None if variation is None else self.factor * variation

    def variation(self, site: str) -> float | None:
        """Return the coefficient of variation at a site in percent, None where none is stated."""
        return next((one.variation for one in self.sites if one.of == site), None)


class Classes(_Read):
    """Classes of people by their T-scores.

    Attributes
    ----------
    normal_from : float
        The T-score from which on bone density is called normal.
    osteoporosis_to : float
        The T-score down from which it is called osteoporosis; between them is osteopenia.
    sites : tuple of str
        Of these the lowest T-score counts.
    source, assumed : Source, str
        Where they were read.
    """

    normal_from: _TScore
    osteoporosis_to: _TScore
    sites: Annotated[Many[Site], Field(min_length=1)]

    @model_validator(mode="after")
    def _has_room_between(self) -> Classes:
        if not self.osteoporosis_to < self.normal_from:
            raise custom_error("it is not below normal_from", key="osteoporosis_to")
        return self


class Goals(_Read):
    """T-scores that treatment is aimed at, where no other is asked for.

    Attributes
    ----------
    t_scores : tuple of float
        To be reached or surpassed.
    sites : tuple of str
        Where.
    within : Quantity
        How soon.
    source, assumed : Source, str
        Where they were read, or why they are these.
    """

    t_scores: Annotated[Many[_TScore], Field(min_length=1)]
    sites: Annotated[Many[Site], Field(min_length=1)]
    within: _Time


class LinePoint(Record):
    """One printed point of a line.

    Attributes
    ----------
    difference : float
        Of two arms, in points of percent change of density.
    change : float
        Of the risk of fracture, in percent.
    """

    difference: _Points
    change: Annotated[float, Field(gt=-100, lt=0)]


class MetaRegression(_Read):
    """A line over trials: the logarithm of relative risk against the difference of density.

    Attributes
    ----------
    points : tuple of LinePoint
        Two or more printed points, ascending; the line is read between the first and the last.
    r_squared, p : float
        What is printed of how well it holds.
    source, assumed : Source, str
        Where it was read.
    """

    points: Annotated[Many[LinePoint], Field(min_length=2)]
    r_squared: Annotated[float, Field(gt=0, lt=1)]
    p: Annotated[float, Field(gt=0, lt=0.5)]

    @model_validator(mode="after")
    def _falls(self) -> MetaRegression:
        pairs = [(one.difference, -one.change) for one in self.points]
        for before, after in pairwise(pairs):
            if not all(a < b for a, b in zip(before, after, strict=True)):
                message = "expected ascending differences with ever lower risks"
                raise custom_error(message, key="points")
        return self


class Threshold(_Read):
    """A surrogate threshold effect.

    Attributes
    ----------
    difference : float
        In points: where the upper 95 % prediction limit of a line meets no effect.
    source, assumed : Source, str
        Where it was read.
    """

    difference: _Points


class FractureKind(Record):
    """What was read of one kind of fracture.

    Attributes
    ----------
    name, title : str
        Its name, and what tables call it.
    line : MetaRegression, optional
        Where one was read.
    threshold : Threshold
        From which difference on fewer fractures are to be expected.
    note : str, optional
        What has to be known beside it.
    """

    name: Identifier
    title: Text
    line: MetaRegression | None = None
    threshold: Threshold
    note: Text | None = None


class Fractures(Record):
    """Fractures by the difference of density between two arms of a trial.

    Attributes
    ----------
    site : str
        Whose density.
    after : Quantity
        How long after the visit.
    kinds : tuple of FractureKind
        In the order of tables.
    """

    site: Site
    after: _Time
    kinds: Many[FractureKind]


class OutcomesFile(Record):
    """All of it.

    Attributes
    ----------
    precision : Precision
        What a scanner can tell.
    classes : Classes
        Of T-scores.
    goals : Goals
        T-scores that are aimed at.
    fractures : Fractures
        Meta-regressions of trials.
    """

    name: Literal["outcomes"] = "outcomes"
    description: Text
    precision: Precision
    classes: Classes
    goals: Goals
    fractures: Fractures


def load_outcomes(path: Path) -> OutcomesFile:
    """Read how changes of density are read.

    Raises
    ------
    InputError
        If the file is not valid, or a site or a kind of fracture stands twice.
    """
    document = read_yaml(path)
    content = validate(OutcomesFile, document)
    sites = [one.of for one in content.precision.sites]
    kinds = [one.name for one in content.fractures.kinds]
    for names, keys, key in (
        (sites, ("precision", "sites"), "of"),
        (kinds, ("fractures", "kinds"), "name"),
    ):
        for place, name in enumerate(names):
            if name in names[:place]:
                raise document.error(f"{name!r} stands twice", (*keys, place, key))
    return content
