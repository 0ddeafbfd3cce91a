"""What people bring to their loss of bone, with the evidence: ``params/risk_factors.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import model_validator

from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.references import Sex
from ranklmodel.inputs.values.sources import AnySource

RISK_FACTORS = "risk_factors.yaml"

FactorKind = Literal[
    "covariate",
    "level",
    "age",
    "menopause",
    "T-score",
    "parameters",
    "share taken",
    "months missed",
]
OF_THE_REGIMEN = ("share taken", "months missed")
"""Kinds that are of how a regimen is taken, not of who takes it."""

_NAMED = ("covariate", "level", "parameters")


FactorValue = Annotated[Quantity, Measured("", "32.5 kg/m^2", -1e9, 1e9, bare=True)]


class RiskEvidence(Record):
    """What was measured of a factor: a row that stands beside a trial, or a place in words.

    Attributes
    ----------
    trial : str, optional
        Name of a trial, whose rows of `arm` and `endpoint` are meant.
    arm, endpoint : str, optional
        As the rows call them.
    source : Source, optional
        Where no trial has it: the place where it was read.
    sex : {"female", "male"}, optional
        Of whom it is, where it is not of both.
    says : str, optional
        What it says; with a source always, with a trial what its numbers do not tell.
    """

    trial: Identifier | None = None
    arm: Text | None = None
    endpoint: Identifier | None = None
    source: AnySource | None = None
    sex: Sex | None = None
    says: Text | None = None

    @model_validator(mode="after")
    def _names_one_place(self) -> RiskEvidence:
        if (self.trial is None) == (self.source is None):
            raise custom_error("give either a trial or a source")
        if self.trial is not None and (self.arm is None or self.endpoint is None):
            raise custom_error("of a trial, give arm and endpoint of its rows", key="trial")
        if self.source is not None and self.says is None:
            raise custom_error("what it says is missing", key="source")
        return self


class RiskFactor(Record):
    """One thing in which people differ, with a low and a high value.

    Attributes
    ----------
    name, title : str
        Its name, and what tables and figures call it.
    kind : str
        What is put in place of hers: a ``covariate``, a measured ``level``, her ``age`` at the same
        time since the menopause, her age at the ``menopause``, the ``T-score`` of every site, or
        ``parameters`` of the model that are hers. Or how the tablets are taken: the ``share taken``
        of them, or the ``months missed`` in the middle of the run.
    of : tuple of str
        Names of the covariate, of the level or of the parameters.
    low, high : Quantity
        Its values.
    relative : {"times", "plus"}, optional
        Whether they multiply what is hers or are added to it; they take its place otherwise.
    shown : str, optional
        The output of the model that tables show as its value; the value itself by default.
    through : str, optional
        The level through which alone it acts on bone, so that it can not where that is measured.
    without_effect : str, optional
        Why it moves nothing, where it does not.
    note : str, optional
        What has to be known to read what the model says of it.
    source, assumed : Source, str
        Where low and high were read, or why they are as they are.
    evidence : tuple of RiskEvidence
        What was measured.
    """

    name: Identifier
    title: Text
    kind: FactorKind
    of: Many[Identifier] = ()
    low: FactorValue
    high: FactorValue
    relative: Literal["times", "plus"] | None = None
    shown: Identifier | None = None
    through: Identifier | None = None
    without_effect: Text | None = None
    note: Text | None = None
    source: AnySource | None = None
    assumed: Text | None = None
    evidence: Many[RiskEvidence] = ()

    @model_validator(mode="after")
    def _fits_its_kind(self) -> RiskFactor:
        if self.kind in _NAMED and not self.of:
            raise custom_error(f"say which: of: [NAME], as it is a {self.kind}", key="kind")
        if self.kind not in _NAMED and self.of:
            raise custom_error(f"nothing can be named beside the kind {self.kind!r}", key="of")
        if self.kind in ("covariate", "level") and len(self.of) > 1:
            raise custom_error(f"one {self.kind} at a time", key="of")
        if self.kind == "parameters" and self.relative != "times":
            raise custom_error("parameters are multiplied; say relative: times", key="relative")
        if self.kind in OF_THE_REGIMEN and self.relative is not None:
            raise custom_error(f"the {self.kind} is not relative to anything", key="relative")
        if self.relative == "times" and self.kind not in ("level", "parameters"):
            raise custom_error("only levels and parameters are multiplied", key="relative")
        if self.relative == "plus" and self.kind != "age":
            raise custom_error("only years are added to what is hers", key="relative")
        return self

    @model_validator(mode="after")
    def _has_two_values_with_an_origin(self) -> RiskFactor:
        if not self.low.to(self.high.unit) < self.high.value:
            raise custom_error(f"low, {self.low}, is not below high, {self.high}", key="low")
        if (self.source is None) == (self.assumed is None):
            raise custom_error("give a source, or under `assumed` the reason of low and high")
        return self


class RiskFactorsFile(Record):
    """All factors, in the order in which tables show them.

    Attributes
    ----------
    factors : tuple of RiskFactor
        What a person brings, each with a low and a high value.
    """

    description: Text
    factors: Many[RiskFactor]


def load_risk_factors(path: Path) -> tuple[RiskFactor, ...]:
    """Read the factors.

    Parameters
    ----------
    path : Path
        A file of the shape of :class:`RiskFactorsFile`.

    Returns
    -------
    tuple of RiskFactor
        In the order of the file.

    Raises
    ------
    InputError
        If the file is not valid, or a factor stands twice.
    """
    document = read_yaml(path)
    factors = validate(RiskFactorsFile, document).factors
    known: set[str] = set()
    for index, one in enumerate(factors):
        if one.name in known:
            message = f"the factor {one.name!r} stands twice"
            raise document.error(message, ("factors", index, "name"))
        known.add(one.name)
    return factors
