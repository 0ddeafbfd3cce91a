"""Which fits the values in use come from, and with them which rows of trials a fit has used.

A value may be in use without the calibration that made it being asked for: where the file of a
mechanism states what a fit found. What such a fit has used is not predicted only.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import load_calibration
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import Calibration, Library, Trial
    from ranklmodel.inputs.parameters.calibration_result import FittedValue
    from ranklmodel.inputs.parameters.table import ParameterTable
    from ranklmodel.trials.rows import IsFitted


def fits_in_use(library: Library, calibration: str | Path | None) -> tuple[Calibration, ...]:
    """Return the calibrations whose results are in use under one of them.

    Parameters
    ----------
    library : Library
        Where calibrations and parameters are looked up.
    calibration : str, Path or None
        The one that is asked for; None for the values of the mechanism files.

    Returns
    -------
    tuple of Calibration
        The one asked for; those it starts from, where any of their values is still in use; and of
        the others each whose values all are in use, as printed, of parameters of kind ``fitted``.

    Raises
    ------
    UnknownNameError, InputError
        If the calibration asked for, or one that it starts from, is not there or not valid.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> [one.name for one in fits_in_use(Library(), "people")]
    ['people', 'hormones']
    """
    table = library.parameters(calibration)
    asked: tuple[Calibration, ...] = ()
    files: list[Path] = []
    if calibration is not None:
        answered, file = library.calibration(calibration), library.find("calibration", calibration)
        earlier = library.ancestors(answered, file)
        files = [file, *earlier]
        ancestors = [load_calibration(path, library.endpoints) for path in earlier]
        asked = (answered, *(one for one in ancestors if any(_values_in_use(one, table))))
    known = [path.resolve() for path in files]
    names = library.names("calibration")
    others = [library.find("calibration", name) for name in names]
    more = [_readable(path, library) for path in others if path.resolve() not in known]
    made = (one for one in more if one is not None and one.result is not None)
    return (*asked, *(one for one in made if all(_values_in_use(one, table))))


def rows_in_fits(fits: Iterable[Calibration], trial: Trial) -> IsFitted:
    """Return what tells which rows of a trial any of some fits has used.

    Parameters
    ----------
    fits : iterable of Calibration
        As `fits_in_use` returns them.
    trial : Trial
        Whose rows are asked of.
    """
    there = tuple(fits)
    return lambda arm, row: any(one.was_fitted(trial.name, arm, row) for one in there)


def _readable(path: Path, library: Library) -> Calibration | None:
    """Return a calibration that nobody asked for; one that is not valid made no value in use."""
    try:
        return load_calibration(path, library.endpoints)
    except RanklModelError:
        return None


def _values_in_use(calibration: Calibration, table: ParameterTable) -> list[bool]:
    values = {} if calibration.result is None else calibration.result.values
    return [_is_in_use(name, value, table) for name, value in values.items()]


def _is_in_use(name: str, value: FittedValue, table: ParameterTable) -> bool:
    """Tell whether a fitted value is in use, to the digits with which that is printed."""
    if name not in table or table[name].kind != "fitted":
        return False
    entry = table[name]
    try:
        own = entry.read(Quantity(value.value, value.unit))
    except RanklModelError:
        return False
    printed = Decimal(repr(entry.value))
    return Decimal(repr(own)).quantize(printed) == printed
