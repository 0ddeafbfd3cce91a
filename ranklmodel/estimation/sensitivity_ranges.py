"""Over which ranges parameters are varied: stated ones, a share of the value, or what is believed.

Parameters are varied independently of each other, each over equal shares of its own distribution.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, final

import numpy as np
from scipy.special import ndtr, ndtri

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.parameters.table import PERSON
from ranklmodel.inputs.values.quantities import in_words
from ranklmodel.lives.changes import is_own, refuse_what_can_not_act, why_it_can_not_act
from ranklmodel.lives.unread import why_nothing_reads

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import ParameterTable, Population, Regimen
    from ranklmodel.inputs.parameters.free import FreeParameter
    from ranklmodel.inputs.parameters.table import ParameterEntry
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.simulation.schedule import Floats

Bounds = tuple[float | str, float | str] | None
Asked = Literal["free", "all"] | Sequence[str] | Mapping[str, Bounds]

_WORDS = ("free", "all")
# Of a prior, the central 95 %: beyond it are values that nobody believes and few runs survive.
_CENTRAL = 0.95
_PAIR = "a pair of values, the lower first, as in {'rankl_rise': (0.5, 2)}"


@final
@dataclass(frozen=True)
class Range:
    """Over which values a parameter is varied.

    Attributes
    ----------
    name, unit : str
        Of the parameter.
    low, high : float
        Ends, in its unit.
    usual : float
        Its value where nothing is varied.
    logarithmic : bool
        Whether equal shares of the range are equal ratios of values.
    origin : str
        Where the range comes from, in words.
    normal : tuple of float, optional
        Mean and standard deviation of the normal distribution that is cut off at both ends, of the
        logarithm where it is logarithmic; without it all of the range is as likely.
    """

    name: str
    unit: str
    low: float
    high: float
    usual: float
    logarithmic: bool = False
    origin: str = "stated"
    normal: tuple[float, float] | None = None

    def values(self, shares: Floats) -> Floats:
        """Return the values below which some shares of the range lie, in the parameter's unit.

        Parameters
        ----------
        shares : array
            Between 0 and 1.
        """
        ends = np.log([self.low, self.high]) if self.logarithmic else [self.low, self.high]
        if self.normal is None:
            placed = ends[0] + shares * (ends[1] - ends[0])
        else:
            mean, spread = self.normal
            below, above = (ndtr((end - mean) / spread) for end in ends)
            placed = mean + spread * ndtri(below + shares * (above - below))
        values = np.exp(placed) if self.logarithmic else placed
        return np.asarray(np.clip(values, self.low, self.high))  # past which rounding leads


def ranges_asked(
    asked: Asked,
    percent: float | None,
    options: RunOptions,
    person: Population,
    regimen: Regimen,
) -> tuple[tuple[Range, ...], dict[str, str]]:
    """Return over which ranges parameters are varied, and why some are not.

    Parameters
    ----------
    asked : {"free", "all"}, sequence of str, or mapping of str to pair
        Which; see :func:`~ranklmodel.estimation.sensitivity.sensitivity`.
    percent : float or None
        How far from its value each is varied whose range is not stated.
    options : RunOptions
        How runs are made; its ``parameters`` are changed in all of them.
    person, regimen : Population, Regimen
        Who takes what.

    Returns
    -------
    tuple of Range
        In the order asked for.
    dict of str to str
        Parameters that were not named one by one and are not varied, with the reason.

    Raises
    ------
    UnknownNameError, InputError
        If a parameter or its range is none, or nothing is left to vary.
    """
    if percent is not None:
        percent = calls.number(percent, "percent", 0.0)
        if not 0.0 < percent < math.inf:
            raise calls.refused(percent, "percent", "a number above 0")
    if isinstance(asked, str):
        if asked not in _WORDS:
            raise UnknownNameError("choice of parameters", asked, _WORDS)
        names, still = _of_the_run(asked == "all", options, person, regimen)
        bounds: Mapping[str, Bounds] = dict.fromkeys(names)
    else:
        still = {}
        if isinstance(asked, Mapping):
            bounds = asked
        else:
            names = list(calls.names(asked, "parameters", "names of parameters"))
            for name in names:
                if names.count(name) > 1:
                    raise InputError(f"{name!r} is named twice", key="parameters")
            bounds = dict.fromkeys(names)
        for name in bounds:
            options.table[name]  # which says so where there is none
        refuse_what_can_not_act(person, tuple(bounds))
    if percent is not None and bounds and all(bounds.values()):
        message = "without effect: the range of every parameter is stated; leave it out"
        raise InputError(message, key="percent")
    frees = _free_parameters(options)
    ranges = []
    for name, pair in bounds.items():
        if name in options.parameters:
            raise InputError("it is varied, so it can not be set as well", key=name)
        entry = _entry_of(name, options.table, person)
        one = _range_of(entry, pair, percent, frees.get(name), options.calibration)
        if isinstance(one, Range):
            ranges.append(one)
        elif isinstance(asked, str):
            still[name] = one
        else:
            raise InputError(one, key=name)
    if not ranges:
        reasons = [f"{name}: {reason}" for name, reason in still.items()][:3]
        why = f" ({'; '.join(reasons)})" if reasons else "; name a parameter"
        raise InputError(f"there is nothing to vary{why}", key="parameters")
    return tuple(ranges), still


def _free_parameters(options: RunOptions) -> dict[str, FreeParameter]:
    if options.calibration is None:
        return {}
    question = options.library.calibration(options.calibration)
    return {one.name: one for one in question.moved}


def _of_the_run(
    everything: bool, options: RunOptions, person: Population, regimen: Regimen
) -> tuple[list[str], dict[str, str]]:
    """Return the parameters that a run answers, free ones or all, and why others are left out.

    Of all parameters, definitions and what is solved from a person or stated for her are no
    uncertainties of the model; those that the run does not read are too many to be told.
    """
    table = options.table
    if not everything and options.calibration is None:
        message = "without a calibration nothing is free; name parameters, or ask for all"
        raise InputError(message, key="parameters")
    names: Iterable[str] = table if everything else _free_parameters(options)
    read, still = [], {}
    for name in names:
        if name in options.parameters:
            still[name] = "it is set for all runs"
        elif table[name].kind == "definition" or is_own(person, table, name):
            still[name] = "it is a definition, or the person's own"
        elif reason := why_it_can_not_act(person, name):
            still[name] = reason
        elif reason := why_nothing_reads(options.integrator, table, [(person, regimen)], name):
            if not everything:
                still[name] = reason
        else:
            read.append(name)
    return read, still


def _entry_of(name: str, table: ParameterTable, person: Population) -> ParameterEntry:
    """Return a parameter with the value that is in use in this person."""
    stated = person.parameters.get(name)
    if stated is None:
        return table[name]
    return table.with_values({name: stated}, origin=PERSON)[name]


def _range_of(
    entry: ParameterEntry,
    pair: Bounds,
    percent: float | None,
    free: FreeParameter | None,
    calibration: str | None,
) -> Range | str:
    """Return the range of a parameter, or why it has none."""
    if pair is not None:
        return _stated(entry, pair)
    least, most = entry.bounds
    if percent is not None:
        reach = abs(entry.value) * percent / 100.0
        low, high = entry.value - reach, entry.value + reach
        words = f"{percent:g} % either way of its value"
        if low < least or high > most:
            low, high = max(low, least), min(high, most)
            words += ", cut at its bounds"
        if not low < high:
            return f"{words} of {in_words(entry.value, entry.unit)} leaves no range"
        return Range(entry.name, entry.unit, low, high, entry.value, origin=words)
    if free is None:
        return _over(entry, least, most, "bounds of its file")
    if free.bounds is not None:
        least, most = max(least, free.bounds[0]), min(most, free.bounds[1])
    prior = free.prior
    if prior is None or not prior.pulls:
        return _over(entry, least, most, f"bounds of {calibration}")
    assert prior.center is not None and prior.spread is not None
    logarithmic = prior.distribution == "log_normal"
    mean = math.log(prior.center) if logarithmic else prior.center
    reach = prior.spread * float(ndtri(0.5 + _CENTRAL / 2))
    ends = [math.exp(end) if logarithmic else end for end in (mean - reach, mean + reach)]
    low, high = max(ends[0], least), min(ends[1], most)
    if not low < high:
        return "its prior lies outside its bounds"
    normal = mean, prior.spread
    words = f"prior of {calibration}, central 95 %"
    return Range(entry.name, entry.unit, low, high, entry.value, logarithmic, words, normal)


def _over(entry: ParameterEntry, low: float, high: float, words: str) -> Range | str:
    """Return all that bounds allow, by ratios where the parameter is searched by them."""
    if not low < high:
        return f"{words} leave no range"
    by_ratio = entry.scale == "log" and low > 0
    return Range(entry.name, entry.unit, low, high, entry.value, by_ratio, words)


def _stated(entry: ParameterEntry, pair: object) -> Range:
    if isinstance(pair, str) or not isinstance(pair, Sequence) or len(pair) != 2:
        raise calls.refused(pair, entry.name, _PAIR)
    low, high = (entry.require(end) for end in pair)
    if not low < high:
        message = f"the lower end must be below the upper, given {low:g} and {high:g} {entry.unit}"
        raise InputError(message, key=entry.name)
    return Range(entry.name, entry.unit, low, high, entry.value)
