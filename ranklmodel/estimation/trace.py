"""From an output to its numbers: which parameters move it, how much, and where each comes from.

The derivatives are exact (:func:`ranklmodel.gradient`), so this is what a small change does at the
values in use; :func:`ranklmodel.sensitivity` looks at whole ranges instead.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Unpack, final

from ranklmodel.errors import InputError
from ranklmodel.estimation.traced_output import USUAL_OUTPUT, TracedOutput, output_asked
from ranklmodel.inputs.parameters.table import PERSON
from ranklmodel.lives.changes import is_own, why_it_can_not_act
from ranklmodel.lives.gradient import Gradient, gradient
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.unread import why_nothing_reads
from ranklmodel.pictured import Pictured
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ranklmodel.inputs import ParameterEntry, Population, Regimen
    from ranklmodel.inputs.parameters.calibration_result import FittedValue
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats

STEP = 0.1
"""Of the value of a parameter, by which its influence is told."""
OF_THE_PERSON = "of the person"
_SAME = 1e-9
_NAMED = 3


@final
@dataclass(frozen=True, slots=True)
class TracedParameter:
    """A parameter that moves an output.

    Attributes
    ----------
    parameter, title : str
        Its name, and the one a person reads.
    kind : str
        How its value came about: ``measured``, ``derived``, ``fitted``, ``assumed``,
        ``definition``, ``set`` for this run, or ``of the person`` for what is hers.
    value : float
        In use in this life, in `unit`.
    unit : str
        Of the parameter, as its file states it.
    low, high : float
        Its plausible range.
    origin : str
        Where the value in use comes from: a mechanism file, a calibration, or the person.
    source : str
        Where it was read, or which question it was fitted to.
    publications : tuple of str
        DOI, PubMed number or address of the source, where it has one.
    place : str
        File and line.
    derivative : float
        Of the output, in its unit for one unit of the parameter.
    step : float
        A tenth of the value, of a value of 0 a tenth of the farther bound, in `unit`.
    influence : float
        Change of the output for an increase by `step`, to first order, in the output's unit.
    standard_error : float or None
        Of a fitted value, in `unit`.
    by_error : float or None
        Change of the output for an increase by that, to first order.
    """

    parameter: str
    title: str
    kind: str
    value: float
    unit: str
    low: float
    high: float
    origin: str
    source: str
    publications: tuple[str, ...]
    place: str
    derivative: float
    step: float
    influence: float
    standard_error: float | None
    by_error: float | None


@final
@dataclass(frozen=True, eq=False, repr=False)
class Trace(Pictured):
    """The parameters that move an output, the most influential first.

    Attributes
    ----------
    output, title : str
        What was asked for, and in words.
    quantity, unit : str
        The model's output, and the unit it is read in.
    value : float
        What it comes to.
    observed : float or None
        What a trial printed, where the output is a trial's result.
    parameters : tuple of TracedParameter
        All with a derivative that is not zero.
    not_traced : mapping of str to str
        Parameters by which there is no derivative, with the reason.
    calibration : str or None
        Whose values are in use.
    dosing : str
        Whether doses were averaged.

    Examples
    --------
    >>> import ranklmodel
    >>> traced = ranklmodel.trace("E2", at="1 year")
    >>> traced.parameters[0].publications  # doctest: +ELLIPSIS
    (...)
    """

    output: str
    title: str
    quantity: str
    unit: str
    value: float
    observed: float | None
    parameters: tuple[TracedParameter, ...]
    not_traced: Mapping[str, str]
    calibration: str | None
    dosing: str

    def in_short(self) -> dict[str, str]:
        """Return the output, its value, and what moves it most."""
        first = [f"{one.parameter} {one.influence:+.3g}" for one in self.parameters[:_NAMED]]
        return {
            "output": self.title,
            "value": f"{self.value:.4g} {self.unit}",
            "parameters": str(len(self.parameters)),
            "per 10 %": ", ".join(first),
        }

    @property
    def assumed(self) -> tuple[TracedParameter, ...]:
        """Those whose value nobody measured, derived or fitted, the most influential first."""
        return tuple(one for one in self.parameters if one.kind == "assumed")

    @property
    def in_words(self) -> str:
        """Name the assumed parameters that matter most, in a sentence."""
        if not self.assumed:
            return "No assumed parameter moves it."
        named = [
            f"{one.parameter} ({one.influence:+.2g} {self.unit})" for one in self.assumed[:_NAMED]
        ]
        listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
        number = len(self.assumed)
        matter = "the one that matters" if number == 1 else "those that matter"
        return (
            f"{number} of the {len(self.parameters)} parameters that move it "
            f"{'is' if number == 1 else 'are'} assumed; {matter} most: {listed}."
        )

    def records(self) -> list[dict[str, Any]]:
        """Return the parameters as plain values."""
        return [{**asdict(one), "publications": list(one.publications)} for one in self.parameters]

    def as_record(self) -> dict[str, Any]:
        """Return everything as plain values."""
        names = ("output", "title", "quantity", "unit", "value", "observed", "calibration")
        return {
            **{name: getattr(self, name) for name in names},
            "dosing": self.dosing,
            "in_words": self.in_words,
            "assumed": [one.parameter for one in self.assumed],
            "parameters": self.records(),
            "not_traced": dict(self.not_traced),
        }

    def to_pandas(self) -> Any:
        """Return the parameters as a pandas.DataFrame, a row each."""
        import pandas as pd

        return pd.DataFrame(self.records(), columns=[*TracedParameter.__dataclass_fields__])


def trace(
    output: str = USUAL_OUTPUT,
    person: str | Path | Population | None = None,
    regimen: str | Path | Regimen | None = None,
    *,
    at: str | None = None,
    change: bool | None = None,
    **how: Unpack[RunKeywords],
) -> Trace:
    """Return all parameters that move an output, by influence, with kind, value and source.

    Parameters
    ----------
    output : str
        A quantity such as ``"LS_BMD"``, or a result of a trial as
        ``"atac:anastrozole:LS_BMD:60"``: trial, arm, endpoint and month.
    person, regimen : str, Path or object, optional
        Whose quantity; the woman of ATAC on anastrozole.
    at : str, optional
        When, from the baseline visit; ``"5 year"``.
    change : bool, optional
        Whether the change since the visit in percent is traced; by default that of densities and
        markers is, and the level of others.
    **how
        As for :func:`~ranklmodel.lives.scenario.scenario`; dosing is averaged by default.

    Returns
    -------
    Trace
        Parameters with the derivative of the output, and its change for 10 % more of each, or for
        one standard error.

    Raises
    ------
    UnknownNameError, InputError, AbsentQuantityError
        If a name is none, what is said does not go together, or the model says nothing of the
        quantity in this person.
    SimulationError
        If the engine has no derivatives, or the run fails.

    Examples
    --------
    >>> traced = trace("E2", at="1 year")
    >>> traced.unit, traced.parameters[0].influence != 0
    ('pg/mL', True)
    """
    if how.get("dosing") is None:
        how["dosing"] = "averaged"
    options = RunOptions.of(**how)
    asked = output_asked(output, person, regimen, at, change, options)
    names, still = _names_of(asked.life)
    days = [day for day in (asked.reading.day, asked.reading.reference_day) if day is not None]
    answer = gradient(asked.life, days, names)
    derivatives = _derivatives(asked, answer)
    value = asked.reading.of(answer.trajectory)
    if not isinstance(value, float | int):
        raise InputError(str(value), key="output")
    fitted = _fitted(options)
    traced = [
        _traced(asked.life, name, float(derivative), fitted.get(name))
        for name, derivative in zip(names, derivatives, strict=True)
        if derivative != 0.0
    ]
    traced.sort(key=lambda one: (-abs(one.influence), one.parameter))
    return Trace(
        output=asked.name,
        title=asked.title,
        quantity=asked.quantity,
        unit=asked.unit,
        value=float(value),
        observed=asked.observed,
        parameters=tuple(traced),
        not_traced=still,
        calibration=options.calibration,
        dosing=options.dosing,
    )


def _names_of(life: Scenario) -> tuple[list[str], dict[str, str]]:
    """Return the parameters that this life reads, and why there is no derivative by others.

    What nothing reads has a derivative of zero and is in neither.
    """
    read, still = [], {}
    for name in life.parameters:
        if name == "adult_age":
            still[name] = "it moves the beginning of the life"
        elif reason := why_it_can_not_act(life.population, name):
            still[name] = reason
        elif not why_nothing_reads(
            life.engine, life.parameters, [(life.population, life.regimen)], name
        ):
            read.append(name)
    return read, still


def _derivatives(asked: TracedOutput, answer: Gradient) -> Floats:
    """Return the derivatives of the output by the parameters, shape (n_names,)."""
    reading, run = asked.reading, answer.trajectory
    since = reading.reference_day or 0.0
    return reading.slopes(
        run.at(reading.output, reading.day),
        run.at(reading.output, since),
        answer.at(reading.output, reading.day),
        answer.at(reading.output, since),
    )


def _fitted(options: RunOptions) -> Mapping[str, FittedValue]:
    """Return the values that the calibration in use found, by parameter."""
    if options.calibration is None:
        return {}
    result = options.library.calibration(options.calibration).result
    return {} if result is None else result.values


def _traced(
    life: Scenario, name: str, derivative: float, fitted: FittedValue | None
) -> TracedParameter:
    entry = life.parameters[name]
    value, origin = _in_use(life, entry)
    step = STEP * (abs(value) or max(abs(end) for end in entry.bounds))
    error = None
    if fitted is not None and fitted.standard_error is not None and entry.kind == "fitted":
        error = convert(fitted.standard_error, fitted.unit, entry.unit)
    source = entry.source
    own = origin == PERSON or is_own(life.population, life.parameters, name)
    return TracedParameter(
        parameter=name,
        title=entry.title,
        kind=OF_THE_PERSON if own else entry.kind,
        value=value,
        unit=entry.unit,
        low=entry.bounds[0],
        high=entry.bounds[1],
        origin=origin,
        source=str(source or ""),
        publications=() if source is None else source.publications,
        place=f"{entry.file.name}:{entry.line}" if entry.line else entry.file.name,
        derivative=derivative,
        step=step,
        influence=derivative * step,
        standard_error=error,
        by_error=None if error is None else derivative * error,
    )


def _in_use(life: Scenario, entry: ParameterEntry) -> tuple[float, str]:
    """Return a parameter's value in this life, in its own unit, and where it comes from."""
    axis = life.engine.layout.parameters
    place = axis.position(entry.name)
    value = convert(float(life.baseline[0][place]), axis.units[place], entry.unit)
    if math.isclose(value, entry.value, rel_tol=_SAME, abs_tol=_SAME * abs(entry.bounds[1])):
        return entry.value, entry.origin
    return value, PERSON
