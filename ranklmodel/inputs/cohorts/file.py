"""The shape of ``params/cohorts/NAME.yaml``."""

from __future__ import annotations

from itertools import combinations, pairwise, product
from typing import Annotated, Literal

from pydantic import Field, model_validator

from ranklmodel.inputs.cohorts.range_file import Amount, RangeFile
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.sources import AnySource

Share = Annotated[float, Field(ge=0, le=1)]
LogSpread = Annotated[float, Field(gt=0, le=3)]
KINDS = ("normal", "lognormal", "uniform", "beta", "quantiles", "mixture")


class Sourced(Record):
    """What was read somewhere, or is assumed for a reason.

    Attributes
    ----------
    source : Source, optional
        Where its numbers were read.
    assumed : str, optional
        Why they are as they are, where they were not read.
    """

    source: AnySource | None = None
    assumed: Text | None = None

    @model_validator(mode="after")
    def _has_an_origin(self) -> Sourced:
        if self.source is None and self.assumed is None:
            raise custom_error("give a source, or under `assumed` the reason")
        return self


class Normal(Record):
    """A normal distribution.

    Attributes
    ----------
    mean, sd : Quantity
        Of the people sampled; with `between`, of those within it.
    """

    mean: Amount
    sd: Amount


class Lognormal(Record):
    """A distribution whose logarithm is normal.

    Attributes
    ----------
    median : Quantity, optional
        Its median.
    log_sd : float, optional
        Standard deviation of the natural logarithm.
    mean, sd : Quantity, optional
        Of the values themselves, instead of `median` and `log_sd`.
    """

    median: Amount | None = None
    log_sd: LogSpread | None = None
    mean: Amount | None = None
    sd: Amount | None = None

    @model_validator(mode="after")
    def _is_one_pair(self) -> Lognormal:
        stated = tuple(
            k for k in ("median", "log_sd", "mean", "sd") if getattr(self, k) is not None
        )
        if stated not in (("median", "log_sd"), ("mean", "sd")):
            raise custom_error("give median and log_sd, or mean and sd")
        return self


class Uniform(Record):
    """The same density from one end to the other.

    Attributes
    ----------
    low, high : Quantity
        Its ends.
    """

    low: Amount
    high: Amount


class Beta(Record):
    """A beta distribution between two ends, as of a share.

    Attributes
    ----------
    mean, sd : Quantity
        Of the people sampled.
    low, high : Quantity
        Its ends; 0 and 1 by default.
    """

    mean: Amount
    sd: Amount
    low: Amount = Quantity(0.0, "1")
    high: Amount = Quantity(1.0, "1")


class Quantiles(Record):
    """A distribution by its quantiles, joined by a curve that only rises.

    Attributes
    ----------
    shares : tuple of float
        Shares of people below each value, the first 0 and the last 1.
    values : tuple of Quantity
        The values, rising.
    """

    shares: Many[Share]
    values: Many[Amount]

    @model_validator(mode="after")
    def _is_a_table(self) -> Quantiles:
        shares = self.shares
        if len(shares) < 2 or len(shares) != len(self.values):
            message = f"{len(shares)} shares go with {len(self.values)} values; give as many of "
            raise custom_error(f"{message}each, two or more", key="values")
        if shares[0] != 0 or shares[-1] != 1:
            raise custom_error("the first share is 0 and the last 1, the ends", key="shares")
        if any(one >= other for one, other in pairwise(shares)):
            raise custom_error("shares rise from one to the next", key="shares")
        return self


class Part(Record):
    """One of the kinds of people in a mixture.

    Attributes
    ----------
    share : float
        Their share.
    normal, lognormal, uniform, beta : optional
        Their distribution, one of these.
    """

    share: Annotated[float, Field(gt=0, lt=1)]
    normal: Normal | None = None
    lognormal: Lognormal | None = None
    uniform: Uniform | None = None
    beta: Beta | None = None

    @model_validator(mode="after")
    def _has_one_distribution(self) -> Part:
        if sum(getattr(self, kind, None) is not None for kind in KINDS[:4]) != 1:
            raise custom_error(f"give one of {', '.join(KINDS[:4])}")
        return self


class Around(Record):
    """A table of centres and spreads along another quantity, straight between its points.

    The distribution beside it is then that of the score: by how many spreads a person lies above
    the centre of those who are like her in the other quantity.

    Attributes
    ----------
    of : str
        The other quantity, sampled or following from what is, such as ``age``.
    at : tuple of Quantity
        Its values, rising. Beyond the ends the first and the last row hold.
    mean, sd : tuple of Quantity, optional
        Centres and spreads; the score times the spread is added to the centre.
    median, log_sd : tuple, optional
        The same of a logarithm; the centre is multiplied.
    """

    of: Identifier
    at: Many[Amount]
    mean: Many[Amount] | None = None
    sd: Many[Amount] | None = None
    median: Many[Amount] | None = None
    log_sd: Many[LogSpread] | None = None

    @model_validator(mode="after")
    def _is_a_table(self) -> Around:
        pair = ("mean", "sd") if self.median is None else ("median", "log_sd")
        other = {"mean", "sd", "median", "log_sd"} - set(pair)
        columns = [getattr(self, key) for key in pair]
        if None in columns or any(getattr(self, key) is not None for key in other):
            raise custom_error("give mean and sd, or median and log_sd")
        if len(self.at) < 2 or any(len(one) != len(self.at) for one in columns):
            told = ", ".join(f"{len(getattr(self, key))} of {key}" for key in ("at", *pair))
            raise custom_error(f"give as many of each, two or more; found {told}", key="at")
        return self


class SampledFile(Sourced):
    """How one quantity is spread over people.

    Attributes
    ----------
    normal, lognormal, uniform, beta, quantiles, mixture : optional
        Its distribution, one of these.
    between : tuple of Quantity, optional
        Ends of a normal or a lognormal distribution; its mean and SD are then of people within.
    counted_as : {"T-score"}, optional
        That a bone density is stated as a T-score, without a unit.
    around : Around, optional
        A table that its centre and spread follow; the distribution is then of the score.
    """

    normal: Normal | None = None
    lognormal: Lognormal | None = None
    uniform: Uniform | None = None
    beta: Beta | None = None
    quantiles: Quantiles | None = None
    mixture: Many[Part] | None = None
    between: Many[Amount] | None = None
    counted_as: Literal["T-score"] | None = None
    around: Around | None = None

    @model_validator(mode="after")
    def _has_one_distribution(self) -> SampledFile:
        stated = [kind for kind in KINDS if getattr(self, kind) is not None]
        if len(stated) != 1:
            in_words = " and ".join(stated) or "none"
            raise custom_error(f"give exactly one of {', '.join(KINDS)}; found {in_words}")
        if self.between is not None and stated[0] not in ("normal", "lognormal"):
            raise custom_error(f"a {stated[0]} distribution has ends of its own", key="between")
        if self.between is not None and len(self.between) != 2:
            raise custom_error("give the low and the high end, `[40 year, 70 year]`", key="between")
        if self.counted_as is not None and self.around is not None:
            raise custom_error("a score around a table is not a T-score", key="counted_as")
        if self.mixture is not None:
            total = sum(part.share for part in self.mixture)
            if abs(total - 1) > 1e-6:
                raise custom_error(f"the shares add up to {total:g}, not to 1", key="mixture")
        return self


class DifferenceFile(Sourced):
    """By how much a parameter of the model differs between people; its median is the value in use.

    No one lies further from the median than three standard deviations.

    Attributes
    ----------
    log_sd : float, optional
        Standard deviation of its natural logarithm.
    sd : Quantity, optional
        Standard deviation of what is added, for a parameter that may be 0 or below.
    """

    log_sd: LogSpread | None = None
    sd: Amount | None = None

    @model_validator(mode="after")
    def _is_one_kind(self) -> DifferenceFile:
        if (self.log_sd is None) == (self.sd is None):
            raise custom_error("give log_sd, or sd of what is added")
        return self


class CorrelationFile(Sourced):
    """How closely two quantities go together, on the scale that is sampled.

    Attributes
    ----------
    of : tuple of str
        Quantities that are sampled, or parameters that differ between people: every two of them.
    each_with : tuple of str, optional
        Others: every one of `of` with every one of these, and no two of `of`.
    r : float
        Their correlation: of logarithms of what is lognormal, of scores of what has a table.
    """

    of: Many[Identifier]
    each_with: Many[Identifier] = ()
    r: Annotated[float, Field(gt=-1, lt=1)]

    @model_validator(mode="after")
    def _is_of_pairs(self) -> CorrelationFile:
        named = (*self.of, *self.each_with)
        if len(set(named)) != len(named) or len(named) < 2 or not self.of:
            raise custom_error("name two different quantities, `[LS_BMD, TH_BMD]`", key="of")
        return self

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return who goes with whom."""
        if self.each_with:
            return tuple(product(self.of, self.each_with))
        return tuple(combinations(self.of, 2))


class AcceptedFile(RangeFile, Sourced):
    """Who is taken of those that are sampled."""


class TargetFile(Sourced):
    """Observed mean and spread that accepted people are weighted to.

    Attributes
    ----------
    of : str
        A quantity, or what follows from one, such as ``LS_T_score``.
    mean : Quantity
        Its observed mean.
    sd : Quantity, optional
        Its observed standard deviation; without one only the mean is met.
    """

    of: Identifier
    mean: Amount
    sd: Amount | None = None


class CohortFile(Record):
    """People who differ, described by how each quantity is spread over them.

    Attributes
    ----------
    name, description : str
        Its name, and one sentence.
    like : str
        The population that says everything that does not differ here.
    source : Source, optional
        Where it was read who they are.
    quantities : mapping of str to SampledFile
        By name: ``age``, ``years_since_menopause`` or ``menopause_age``, a covariate such as
        ``body_mass_index``, a density such as ``LS_BMD``, a hormone such as ``E2``,
        ``vitamin_D``, or ``adherence``, the share of doses that a person takes.
    correlations : tuple of CorrelationFile
        Between pairs; pairs that are not named are independent.
    differs_between_people : mapping of str to DifferenceFile
        Parameters of the model that differ between people. This is no uncertainty: it says how
        unlike people are, not how little is known of their mean.
    accept : tuple of AcceptedFile
        Who is taken; others are sampled again.
    weighted_to : tuple of TargetFile
        Observed means and spreads that the people accepted are weighted to.
    """

    name: Identifier
    description: Text
    like: Text
    source: AnySource | None = None
    quantities: dict[Identifier, SampledFile]
    correlations: Many[CorrelationFile] = ()
    differs_between_people: dict[Identifier, DifferenceFile] = Field(default_factory=dict)
    accept: Many[AcceptedFile] = ()
    weighted_to: Many[TargetFile] = ()
