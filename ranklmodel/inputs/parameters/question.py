"""What can be wrong with the question of a fit that only the table of parameters tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.inputs.parameters.calibrations import Calibration
    from ranklmodel.inputs.parameters.free import FreeParameter
    from ranklmodel.inputs.parameters.table import ParameterEntry, ParameterTable
    from ranklmodel.inputs.reading.yaml_reader import KeyPath


def question_problems(
    calibration: Calibration, table: ParameterTable
) -> Iterator[tuple[KeyPath, str]]:
    """Yield what a fit can not be asked.

    Parameters
    ----------
    calibration : Calibration
        The question.
    table : ParameterTable
        The parameters that it starts from.

    Yields
    ------
    tuple
        Path of the key in the calibration, and what is wrong with it.
    """
    for name, fixed in calibration.fix.items():
        of_fixed = table.get(name)
        if of_fixed is None:
            yield ("fix", name), str(UnknownNameError("parameter", name, table))
        elif fixed is not None:
            try:
                of_fixed.require(fixed.stated)
            except InputError as error:
                yield ("fix", name), error.message
    for place, free in enumerate(calibration.free):
        where = ("free", place)
        entry = table.get(free.name)
        if entry is None:
            yield (*where, "name"), str(UnknownNameError("parameter", free.name, table))
        elif free.name not in calibration.fix and entry.personal:
            message = f"{free.name} is a person's own, which populations state; no fit moves it"
            yield (*where, "name"), message
        elif free.name not in calibration.fix:
            for key, message in _problems(free, entry):
                yield (*where, *key), message


def bounds_of(free: FreeParameter, entry: ParameterEntry) -> tuple[float, float]:
    """Return the bounds of a free parameter, its own or those of the mechanism file."""
    low, high = free.bounds or entry.bounds
    return float(low), float(high)


def _problems(free: FreeParameter, entry: ParameterEntry) -> Iterator[tuple[KeyPath, str]]:
    low, high = bounds_of(free, entry)
    unit = "" if entry.unit == "1" else f" {entry.unit}"
    between = f"its bounds [{low:g}, {high:g}]{unit}"
    if not low < high:
        yield ("bounds",), f"{free.name} can not move within {between}; state wider ones"
        return
    if entry.scale == "log" and low <= 0:
        yield ("bounds",), f"{free.name} is searched by its logarithm; {between} must be above 0"
    if free.start is not None and not low <= free.start <= high:
        yield ("start",), f"the start {free.start:g} of {free.name} lies outside {between}"
    prior = free.prior
    if prior is None or prior.center is None:
        return
    # A bound of 0 in a mechanism file only says that the value is positive.
    if prior.distribution == "log_normal" and (low < 0 or (low == 0 and free.bounds is not None)):
        message = f"a log_normal prior needs bounds above 0, but {free.name} has {between}"
        yield ("prior", "distribution"), message
    if not low <= prior.center <= high:
        message = f"the center {prior.center:g} of the prior of {free.name} lies outside {between}"
        yield ("prior", "center"), message
