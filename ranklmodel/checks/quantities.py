"""Checks that model and parameter files say the same: names, units, ranges, origins, words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, final

from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.errors import did_you_mean
from ranklmodel.inputs.values.quantities import in_words
from ranklmodel.language.unit_check import unit_of
from ranklmodel.model.quantities import Conversion, Parameter, Process
from ranklmodel.units.units import unit

if TYPE_CHECKING:
    from ranklmodel.inputs import ParameterEntry


def _place(entry: ParameterEntry) -> str:
    return f"{entry.file}:{entry.line}"


@final
class ModelIsAssembled(Check):
    """Every equation passes the builder, and no rule or start value depends on itself."""

    name = "the model is assembled"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield nothing; the builder's own errors are the problems."""
        model = subject.model
        # What the model works out when first asked for, asked for here.
        _ = (model.rules, model.starts, model.layout)
        yield from ()


@final
class ParametersAreKnown(Check):
    """Every parameter of the model has an entry, every entry is used, both in one mechanism."""

    name = "parameters have entries, entries are used"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield parameters without an entry, entries that nothing uses, and misplaced ones."""
        of_model = {parameter.name: parameter for parameter in subject.model.parameters}
        for name, parameter in of_model.items():
            if name not in subject.table:
                hint = did_you_mean(name, set(subject.table) - set(of_model))
                message = f"parameter of {parameter.mechanism} without an entry{hint}"
                yield self.found(name, message)
        mechanisms = {q.mechanism for q in subject.model.quantities}
        for name, entry in subject.table.items():
            if name not in of_model:
                hint = did_you_mean(name, set(of_model) - set(subject.table))
                yield self.found(_place(entry), f"{name!r} is used by no mechanism{hint}")
            elif entry.mechanism not in mechanisms:
                hint = did_you_mean(entry.mechanism, mechanisms)
                yield self.found(_place(entry), f"no mechanism {entry.mechanism!r}{hint}")
            elif entry.mechanism != of_model[name].mechanism:
                message = f"{name!r} belongs to {of_model[name].mechanism}, not {entry.mechanism}"
                yield self.found(_place(entry), message)


@final
class UnitsAgree(Check):
    """An entry has exactly the unit its mechanism asks for, and rates the unit they claim."""

    name = "units agree"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield entries in another unit, even one that converts: a file is read beside the code."""
        by_name = dict(subject.table)
        for parameter in subject.model.parameters:
            entry = by_name.get(parameter.name)
            if entry is not None and not unit(entry.unit).same_as(unit(parameter.unit)):
                message = f"{parameter.name!r}: given {entry.unit!r}, expected {parameter.unit!r}"
                yield self.found(_place(entry), message)
        units = {quantity.name: quantity.unit for quantity in subject.model.quantities}
        for process in subject.model.processes:
            rate = process.rate
            unit_of_rate = None if rate is None else unit_of(rate, units, process.name)
            if unit_of_rate is not None and not unit_of_rate.same_as(unit(process.unit)):
                message = f"its rate is in {unit_of_rate.text!r}, not {process.unit!r}"
                yield self.found(process.name, message)


@final
class ValuesAreWithinBounds(Check):
    """Values lie within their bounds, fitted ones within those of the fit."""

    name = "values are within bounds"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield values outside their bounds, and calibrations that free what does not exist."""
        for entry in subject.table.values():
            if not entry.contains(entry.value):
                message = f"{in_words(entry.value, entry.unit)} lies outside {entry.bounds}"
                yield self.found(_place(entry), message)
        for shipped in subject.library.names("calibration"):
            calibration = subject.library.calibration(shipped)
            where = str(subject.library.find("calibration", shipped))
            own_bounds = {free.name: free.bounds for free in calibration.free}
            unknown = [one for one in (*own_bounds, *calibration.fix) if one not in subject.table]
            for name in unknown:
                hint = did_you_mean(name, subject.table)
                yield self.found(where, f"unknown parameter {name!r}{hint}")
            if calibration.result is None or unknown:
                continue
            fitted = calibration.calibrated(subject.table)
            for free, bounds in own_bounds.items():
                low, high = bounds or fitted[free].bounds
                value = fitted[free].value
                if not low <= value <= high:
                    yield self.found(where, f"{free} = {value:g} lies outside ({low:g}, {high:g})")


@final
class SourcesFitTheKind(Check):
    """A number that was read names its source; one that was chosen says why."""

    name = "sources fit the kind"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield values that say neither where they were read nor why they were chosen."""
        library = subject.library
        calibrations = [library.calibration(name) for name in library.names("calibration")]
        fitted = {free.name for calibration in calibrations for free in calibration.moved}
        for entry in subject.table.values():
            if entry.source is not None or entry.kind == "definition":
                continue
            if entry.kind in ("measured", "derived"):
                yield self.found(_place(entry), f"{entry.name!r} is {entry.kind}: name its source")
            elif entry.kind == "fitted" and entry.name not in fitted and not entry.note:
                message = f"{entry.name!r} is fitted, but no calibration frees it"
                yield self.found(_place(entry), message)
            elif entry.kind == "assumed" and not entry.note:
                yield self.found(_place(entry), f"{entry.name!r} is assumed: say in a note why")


@final
class PriorsNameTheirSource(Check):
    """What is believed before a fit was read somewhere, or says why it is believed."""

    name = "priors name their source"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield a notice for each calibration with priors that say neither."""
        library = subject.library
        for name in library.names("calibration"):
            silent = [
                free.name
                for free in library.calibration(name).free
                if free.prior is not None and free.prior.pulls and not free.prior.origin
            ]
            if silent:
                which = f"{', '.join(silent[:3])}{', ...' if len(silent) > 3 else ''}"
                number = f"{len(silent)} priors" if len(silent) > 1 else "a prior"
                message = f"{number} without source, doi, or assumed: why ({which})"
                yield self.noticed(str(library.find("calibration", name)), message)


@final
class AnnotationsNameQuantities(Check):
    """What is annotated exists."""

    name = "annotations name quantities"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield annotations of quantities that the model does not have."""
        quantities = subject.model.by_name
        for name in subject.table.annotations:
            if name not in quantities:
                hint = did_you_mean(name, quantities)
                yield self.found("annotations", f"unknown quantity {name!r}{hint}")


@final
class EverythingIsDescribed(Check):
    """A person can read what every quantity is."""

    name = "everything is described"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield quantities without a description, and processes whose name does not tell."""
        for quantity in subject.model.quantities:
            # A parameter is described by its entry; a conversion and a process of several words,
            # such as osteoclast_apoptosis, describe themselves.
            if isinstance(quantity, Parameter | Conversion) or quantity.description.strip():
                continue
            if isinstance(quantity, Process) and "_" in quantity.name:
                continue
            kind = type(quantity).__name__.lower()
            yield self.found(quantity.name, f"the {kind} has no description")
        for entry in subject.table.values():
            if entry.title.strip() in ("", entry.name):
                yield self.found(_place(entry), f"{entry.name!r} needs a name that a person reads")
        yield from self._idle(subject)

    def _idle(self, subject: Subject) -> Iterator[Problem]:
        """Yield parameters that are asked for and then forgotten."""
        used: set[str] = set()
        for quantity in subject.model.quantities:
            expressions = [getattr(quantity, "start", None), getattr(quantity, "rate", None)]
            expressions.append(getattr(quantity, "expression", None))
            for shares in (getattr(quantity, "uses", None), getattr(quantity, "makes", None)):
                expressions.extend((shares or {}).values())
            used |= {str(s) for e in expressions if e is not None for s in e.free_symbols}
        for quantity in subject.model.parameters:
            if quantity.name not in used:
                yield self.found(quantity.name, "the parameter is declared but in no equation")
