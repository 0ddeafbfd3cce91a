"""The shape of ``params/designs/NAME.yaml``."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.inputs.cohorts.range_file import RangeFile
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.regimens.file import InlineRegimen, RegimenReference
from ranklmodel.inputs.trials.file import Visit, as_list
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.sources import AnySource

Share = Annotated[float, Field(ge=0, le=1)]
MOST_PEOPLE = 100_000
FEWEST_PEOPLE = 3
PeopleInArm = Annotated[int, Field(ge=FEWEST_PEOPLE, le=MOST_PEOPLE)]
Method = Literal["t_test", "ancova"]
Missing = Literal["observed", "carried_forward"]

_START = Quantity(0.0, "day")


class EligibleFile(RangeFile):
    """A range that a person's own numbers must lie in before she is asked to take part."""


class DropOutFile(Record):
    """How people leave an arm. Who has left is not measured any more.

    Attributes
    ----------
    a_year : float, optional
        Share of those still there that leaves within a year, evenly over time.
    stay : tuple of float, optional
        Instead, the share of all that still comes to each visit, falling.
    """

    a_year: Annotated[float, Field(ge=0, lt=1)] | None = None
    stay: Many[Share] | None = None

    @model_validator(mode="after")
    def _is_one_kind(self) -> DropOutFile:
        if (self.a_year is None) == (self.stay is None):
            raise custom_error("give a_year or stay")
        if self.stay is not None and any(b > a for a, b in pairwise((1.0, *self.stay))):
            raise custom_error("who has left does not come back: shares fall", key="stay")
        return self


class StretchFile(Record):
    """A stretch of time in which people take a share of their tablets.

    Attributes
    ----------
    until : Quantity, optional
        Where it ends; the last stretch has no end.
    mean : float
        Mean share of the tablets that is taken.
    """

    until: Visit | None = None
    mean: Share


class AdherenceFile(Record):
    """Which share of the tablets people take. Injections and infusions are given by others.

    Attributes
    ----------
    stretches : tuple of StretchFile
        One after the other from the visit on.
    sd : float
        Standard deviation of the share between people. Who takes more than others in one stretch
        does so in all.
    """

    stretches: Annotated[Many[StretchFile], Field(min_length=1)]
    sd: Annotated[float, Field(ge=0, le=0.5)] = 0.0

    @model_validator(mode="after")
    def _goes_forward(self) -> AdherenceFile:
        *earlier, last = self.stretches
        if last.until is not None:
            raise custom_error("the last stretch has no end", key="stretches")
        if any(one.until is None for one in earlier):
            raise custom_error("say of every stretch but the last until when", key="stretches")
        ends = [0.0, *(one.until.to("day") for one in earlier if one.until is not None)]
        if any(after <= before for before, after in pairwise(ends)):
            raise custom_error("each stretch ends after the one before it", key="stretches")
        for one in self.stretches:
            # of shares between 0 and 1 no spread is wider than that of all and nothing
            if self.sd and self.sd**2 >= one.mean * (1 - one.mean):
                message = f"shares with a mean of {one.mean:g} can not spread by {self.sd:g}"
                raise custom_error(f"{message}; state less", key="sd")
        return self


class PlannedArmFile(Record):
    """One arm.

    Attributes
    ----------
    title : str
        How tables call it.
    regimen : str, mapping or list of them
        What is given: by name, by path or written out, or a drug by its name, which stands for its
        usual regimen; several are given together.
    people : int
        How many.
    drop_out : DropOutFile, optional
        How they leave; as in the whole trial where it is not stated.
    adherence : AdherenceFile, optional
        Which share of the tablets they take; as in the whole trial where it is not stated.
    printed : str, optional
        ``TRIAL.ARM``: an arm of a trial whose printed errors are set beside the simulated ones.
    """

    title: Text
    regimen: Annotated[
        Many[RegimenReference],
        BeforeValidator(
            as_list, json_schema_input_type=str | InlineRegimen | list[str | InlineRegimen]
        ),
    ]
    people: PeopleInArm
    drop_out: DropOutFile | None = None
    adherence: AdherenceFile | None = None
    printed: Annotated[str, Field(pattern=r"^[A-Za-z]\w*\.[A-Za-z]\w*$")] | None = None


class MeasurementFile(Record):
    """How exactly a quantity is measured in one person.

    Attributes
    ----------
    cv : float
        Coefficient of variation of repeated measurements, in percent.
    source : Source, optional
        Where it was read.
    assumed : str, optional
        Why it is as it is, where it was not read.
    """

    cv: Annotated[float, Field(ge=0, le=100)]
    source: AnySource | None = None
    assumed: Text | None = None

    @model_validator(mode="after")
    def _has_an_origin(self) -> MeasurementFile:
        if self.source is None and self.assumed is None:
            raise custom_error("give a source, or under `assumed` the reason")
        return self


class OutcomeFile(Record):
    """What arms are compared by: the change of a quantity from one visit to another.

    Attributes
    ----------
    quantity : str
        A bone density or a marker.
    visit : Quantity
        To which visit.
    since : Quantity
        From which; the first visit by default.
    """

    quantity: Identifier
    visit: Visit
    since: Visit = _START

    @model_validator(mode="after")
    def _goes_forward(self) -> OutcomeFile:
        if self.visit.to("day") <= self.since.to("day"):
            raise custom_error(f"a change to {self.visit} begins before it", key="since")
        return self


class ComparisonFile(Record):
    """Which arm is compared with which.

    Attributes
    ----------
    of, minus : str
        Two arms.
    """

    of: Identifier
    minus: Identifier


class AnalysisFile(Record):
    """How the arms are compared.

    Attributes
    ----------
    method : {"t_test", "ancova"}
        A t-test of two groups with their own variances, or a regression of the change on arm and
        measured first level.
    alpha : float
        Level of the test, which is two-sided.
    missing : {"observed", "carried_forward"}
        Of who has left: nothing counts, or the last visit that she came to.
    """

    method: Method = "t_test"
    alpha: Annotated[float, Field(gt=0, lt=0.5)] = 0.05
    missing: Missing = "observed"


class DesignFile(Record):
    """A trial as it is planned.

    Attributes
    ----------
    name, title, description : str
        Its name, how tables call it, and one sentence.
    source : Source, optional
        Where the plan of a real trial was read.
    assumed : mapping of str to str
        What was not read, by key, and why it is as it is.
    cohort : str
        From whom people are drawn.
    eligible : tuple of EligibleFile
        Who of them may take part; all where it is empty.
    visits : tuple of Quantity
        Times after the first visit, ascending.
    arms : mapping of str to PlannedArmFile
        Two or more.
    comparison : ComparisonFile
        Which two are compared.
    drop_out : DropOutFile, optional
        How people leave; nobody does where it is not stated.
    adherence : AdherenceFile, optional
        Which share of the tablets people take; as the cohort says where it is not stated.
    measurements : mapping of str to MeasurementFile
        How exactly each quantity is measured; what is not named has no error.
    outcomes : tuple of OutcomeFile
        What is compared; the first is that for which the trial is made.
    analysis : AnalysisFile
        How.
    """

    name: Identifier
    title: Text
    description: Text
    source: AnySource | None = None
    assumed: dict[str, Text] = Field(default_factory=dict)
    cohort: Text
    eligible: Many[EligibleFile] = ()
    visits: Annotated[Many[Visit], Field(min_length=1, max_length=60)]
    arms: Annotated[dict[Identifier, PlannedArmFile], Field(min_length=2, max_length=12)]
    comparison: ComparisonFile
    drop_out: DropOutFile | None = None
    adherence: AdherenceFile | None = None
    measurements: dict[Identifier, MeasurementFile] = Field(default_factory=dict)
    outcomes: Annotated[Many[OutcomeFile], Field(min_length=1, max_length=20)]
    analysis: AnalysisFile = AnalysisFile()

    @model_validator(mode="after")
    def _has_ordered_visits(self) -> DesignFile:
        days = [0.0, *(visit.to("day") for visit in self.visits)]
        if any(later <= earlier for earlier, later in pairwise(days)):
            message = "visits must be in ascending order after the first, at 0"
            raise custom_error(message, key="visits")
        for place, one in enumerate(self.outcomes):
            for key in ("visit", "since"):
                if getattr(one, key).to("day") not in days:
                    message = f"{getattr(one, key)} is none of the visits"
                    raise custom_error(f"{message} (outcome {place + 1})", key="outcomes")
        told = [(one.quantity, one.since.to("day"), one.visit.to("day")) for one in self.outcomes]
        for place, what in enumerate(told):
            if what in told[:place]:
                raise custom_error(f"outcome {place + 1} stands there twice", key="outcomes")
        leaving = [self.drop_out, *(arm.drop_out for arm in self.arms.values())]
        for one_kind in leaving:
            stay = None if one_kind is None else one_kind.stay
            if stay is not None and len(stay) != len(self.visits):
                message = f"{len(stay)} shares that stay for {len(self.visits)} visits"
                raise custom_error(f"{message}; give as many of each", key="drop_out")
        return self
