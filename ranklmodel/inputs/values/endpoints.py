"""Endpoints: what trials measure, how a prediction of it is scored, and where it is shown.

Everything that tells one endpoint from another stands in ``endpoints.yaml``; the assay of a drug in
the file of its mechanism. A user's own files add endpoints, or replace some, without a line of
code.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from ranklmodel.errors import InputError, or_what_there_is
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text
from ranklmodel.inputs.reading.yaml_reader import Document
from ranklmodel.inputs.values.quantities import Measured, Quantity, check_unit

ENDPOINTS_FILE = "endpoints.yaml"

# What two arms of one trial share cancels in their difference.
_OF_A_DIFFERENCE = 0.7

Comparison = Literal["percent", "ln level", "ln ratio"]
Size = Annotated[float, Field(gt=0, le=100)]
_AnyLevel = Annotated[Quantity, Measured("", "20000 pmol/L", 0.0, 1e9)]
_Time = Annotated[Quantity, Measured("day", "24 month", 0.0, 36_525.0)]


class KindRecord(Record):
    """What holds for all endpoints of a kind, unless one states otherwise.

    Attributes
    ----------
    compared : {"percent", "ln level", "ln ratio"}
        Scale of comparison: points of percent change, logarithm of the level, or logarithm of the
        level relative to baseline.
    sampling : float, optional
        Standard deviation of one person's result on that scale, where a trial prints no error.
    between : float
        Spread between trials of one treatment on that scale.
    between_share : float
        Share of the observed change that adds to it, as the root of the sum of squares.
    grows_after : Quantity, optional
        Time from which on the standard deviation grows with the root of time.
    panel : {"change", "level", "none"}
        How a figure shows it: change from baseline, level on a logarithmic axis, or not at all.
    """

    compared: Comparison | None = None
    sampling: Size | None = None
    between: Size | None = None
    between_share: Annotated[float, Field(ge=0, le=10)] | None = None
    grows_after: _Time | None = None
    panel: Literal["change", "level", "none"] | None = None


class EndpointRecord(KindRecord):
    """One endpoint as it stands in a file.

    Attributes
    ----------
    title : str
        How figures and tables call it.
    kind : str
        One of ``kinds``.
    family : str
        One of ``families``; rows of one family and situation are judged together.
    unit : str
        Unit of the model's output.
    output : str, optional
        The model's output that answers to it, where it has another name.
    assays : mapping of str to str
        Outputs by the name of an assay, besides those called ``ENDPOINT_ASSAY``.
    also : tuple of str
        Other names of it in observations.
    label : str, optional
        Name of the vertical axis of its panel.
    always, usual : bool
        Whether every figure of a trial shows it, and whether ``simulate`` does unasked.
    highest : Quantity, optional
        The highest level a person may have; only endpoints with one may stand among a
        population's hormones.
    lowest : Quantity, optional
        The lowest.
    """

    title: Text
    kind: Text
    family: Text
    unit: Text
    output: Identifier | None = None
    assays: dict[Identifier, Identifier] = Field(default_factory=dict)
    also: Many[Text] = ()
    label: Text | None = None
    always: bool = False
    usual: bool = False
    highest: _AnyLevel | None = None
    lowest: _AnyLevel | None = None


class SituationRecord(Record):
    """Drugs that make one situation.

    Attributes
    ----------
    drugs : tuple of str
        Names as in regimens.
    beside : bool
        Whether they count only where nothing else is taken.
    one_phase : bool
        Whether the time on and the time after are one situation.
    """

    drugs: Annotated[Many[Identifier], Field(min_length=1)]
    beside: bool = False
    one_phase: bool = False


class PlotRecord(Record):
    """A plot of an exported simulation: its title, and its curves by output.

    Attributes
    ----------
    curves : mapping of str to str
        Label of each curve by the output it shows.
    """

    title: Text
    curves: Annotated[dict[Identifier, Text], Field(min_length=1)]


class EndpointsFile(Record):
    """Endpoints, and what they are sorted into; a user's file may hold any part of it.

    Attributes
    ----------
    kinds : mapping of str to KindRecord
        What holds for every endpoint of a kind that does not say otherwise.
    families : tuple of str
        Groups that tables and summaries count together, in their order.
    endpoints : mapping of str to EndpointRecord
        What can be measured, by name.
    descriptive : tuple of str
        Columns of results that describe a group and have no prediction.
    situations : mapping of str to SituationRecord
        Kinds of treatment that summaries keep apart, by name.
    plots : mapping of str to PlotRecord
        Plots that an exported simulation opens with.
    """

    name: Identifier = "endpoints"
    description: Text | None = None
    kinds: dict[Identifier, KindRecord] = Field(default_factory=dict)
    families: Many[Text] = ()
    endpoints: dict[Identifier, EndpointRecord] = Field(default_factory=dict)
    descriptive: Many[Text] = ()
    situations: dict[Identifier, SituationRecord] = Field(default_factory=dict)
    plots: dict[Identifier, PlotRecord] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One endpoint, complete; see :class:`EndpointRecord` and :class:`KindRecord`."""

    name: str
    title: str
    kind: str
    family: str
    unit: str
    output: str
    assays: FrozenDict[str]
    compared: Comparison
    sampling: float
    between: float
    between_share: float
    grows_after: float
    panel: str
    label: str | None
    always: bool
    usual: bool
    highest: Quantity | None
    lowest: Quantity | None

    def between_trials(self, place: float, *, of_difference: bool = False) -> float:
        """Return the standard deviation between trials of one treatment.

        Parameters
        ----------
        place : float
            What a trial has, on the scale of comparison.
        of_difference : bool
            Whether that is a difference of two of its arms, which have part of it in common.

        Returns
        -------
        float
            On the same scale.
        """
        spread = math.hypot(self.between, self.between_share * place)
        return spread * (_OF_A_DIFFERENCE if of_difference else 1.0)

    def outputs(self, assay: str | None) -> tuple[str, ...]:
        """Return the names that an output may have which answers to it, measured by an assay."""
        if assay is None:
            return (self.output,)
        return (self.assays.get(assay, f"{self.name}_{assay}"),)


@dataclass(frozen=True, slots=True)
class Endpoints:
    """All endpoints.

    Attributes
    ----------
    by_name : mapping of str to Endpoint
        In the order in which figures show them.
    other_names : mapping of str to str
        The name by every other spelling.
    descriptive : tuple of str
        What observations may hold although it is no result.
    situations : mapping of str to SituationRecord
        Drugs by situation.
    plots : mapping of str to PlotRecord
        Plots of an exported simulation.
    files : tuple of Path
        Where they were read.
    """

    by_name: FrozenDict[Endpoint]
    other_names: FrozenDict[str]
    descriptive: tuple[str, ...]
    situations: FrozenDict[SituationRecord]
    plots: FrozenDict[PlotRecord]
    files: tuple[Path, ...]

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    def __getitem__(self, name: str) -> Endpoint:
        return self.by_name[name]

    def canonical(self, name: str) -> str | None:
        """Return an endpoint's own name, or that of a characteristic; None for an unknown one."""
        if name in self.by_name or name in self.descriptive:
            return name
        return self.other_names.get(name)

    def hint(self, name: str) -> str:
        """Return the words that offer the nearest names."""
        return or_what_there_is(name, [*self.by_name, *self.other_names, *self.descriptive])


def merged_endpoints(parts: Iterable[tuple[Document, EndpointsFile]]) -> Endpoints:
    """Put files together; a later one adds to earlier ones, or replaces an entry of the same name.

    Raises
    ------
    InputError
        If an entry names no kind or family or lacks a number.
    """
    kinds: dict[str, KindRecord] = {}
    families: list[str] = []
    records: dict[str, tuple[EndpointRecord, Document]] = {}
    descriptive: set[str] = set()
    situations: dict[str, SituationRecord] = {}
    plots: dict[str, PlotRecord] = {}
    files = []
    for document, content in parts:
        kinds |= content.kinds
        families += content.families
        records |= {name: (one, document) for name, one in content.endpoints.items()}
        descriptive |= {*content.descriptive}
        situations |= content.situations
        plots |= content.plots
        files.append(document.file)
    by_name = {n: _endpoint(n, one, kinds, families, doc) for n, (one, doc) in records.items()}
    other = {also: name for name, (one, _) in records.items() for also in one.also}
    return Endpoints(
        by_name=FrozenDict(by_name),
        other_names=FrozenDict(other),
        descriptive=tuple(sorted(descriptive - by_name.keys())),
        situations=FrozenDict(situations),
        plots=FrozenDict(plots),
        files=tuple(files),
    )


def _endpoint(
    name: str,
    record: EndpointRecord,
    kinds: dict[str, KindRecord],
    families: list[str],
    document: Document,
) -> Endpoint:
    """Return an endpoint with what its kind adds."""

    def refused(message: str, key: str) -> InputError:
        return document.error(message, ("endpoints", name, key))

    for key, text, allowed in (
        ("kind", record.kind, list(kinds)),
        ("family", record.family, families),
    ):
        if text not in allowed:
            raise refused(f"unknown {key} {text[:80]!r}{or_what_there_is(text, allowed)}", key)
    try:
        check_unit(record.unit)
    except Exception as error:  # a UnitError, whose text names the unit
        raise refused(str(error), "unit") from None
    usual = kinds[record.kind]
    values: dict[str, Any] = {}
    for key in KindRecord.model_fields:
        own = getattr(record, key)
        values[key] = getattr(usual, key) if own is None else own
    for key in ("compared", "sampling", "between", "panel"):
        if values[key] is None:
            raise refused(f"neither the endpoint nor its kind states {key!r}", key)
    grows = values["grows_after"]
    values["grows_after"] = float("inf") if grows is None else grows.to("day")
    values["between_share"] = values["between_share"] or 0.0
    stated = {
        one.name: getattr(record, one.name)
        for one in fields(Endpoint)
        if one.name not in values and hasattr(record, one.name)
    }
    stated |= {"assays": FrozenDict(record.assays), "output": record.output or name}
    return Endpoint(**{"name": name, **stated, **values})
