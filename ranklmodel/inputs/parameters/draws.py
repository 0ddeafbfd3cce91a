"""Draws of what a fit found: parameters as uncertain as the data leave them, as a table of text.

They stand beside the calibration that they belong to, ``NAME.draws.csv`` beside ``NAME.yaml``: a
header of parameter names, and one draw a row, each value in the parameter's own unit. They are data
like any other, so that the band of a prediction needs no fit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.disk.text import csv_text, read_text, write_text
from ranklmodel.errors import InputError, or_what_there_is
from ranklmodel.inputs.trials.delimited import read_delimited

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from ranklmodel.inputs.parameters.calibrations import Calibration
    from ranklmodel.inputs.parameters.table import ParameterTable

FEWEST = 40
"""Draws of which the outermost on either side still lies beyond 2.5 % of them."""

# What the data leave open is far wider; more digits would only make the tables longer.
_DIGITS = 8


@final
@dataclass(frozen=True, eq=False)
class Draws:
    """Draws of the free parameters of a calibration.

    Attributes
    ----------
    names : tuple of str
        The parameters.
    values : array of shape (n_draws, n_names)
        In the parameters' own units.
    file : Path
        Where they were read.
    """

    names: tuple[str, ...]
    values: NDArray[np.float64]
    file: Path

    def __len__(self) -> int:
        return len(self.values)

    def thinned(self, number: int) -> Draws:
        """Return a number of the draws, evenly spread over the file; all where it has no more."""
        if number >= len(self):
            return self
        places = np.linspace(0, len(self) - 1, number).round().astype(int)
        return Draws(self.names, self.values[places], self.file)

    def of(self, names: Sequence[str]) -> Draws:
        """Return the draws of some of the parameters."""
        places = [self.names.index(name) for name in names]
        return Draws(tuple(names), self.values[:, places], self.file)

    def named(self, place: int) -> dict[str, float]:
        """Return one draw by the names of its parameters."""
        return dict(zip(self.names, self.values[place].tolist(), strict=True))


def draws_file(calibration: Path) -> Path:
    """Return where the draws of a calibration stand.

    Examples
    --------
    >>> from pathlib import PurePosixPath
    >>> str(draws_file(PurePosixPath("calibrations/people.yaml")))
    'calibrations/people.draws.csv'
    """
    return calibration.with_name(f"{calibration.stem}.draws.csv")


def write_draws(path: Path, names: Sequence[str], values: NDArray[np.float64]) -> Path:
    """Write draws of the free parameters of a calibration.

    Parameters
    ----------
    path : Path
        The table; :func:`draws_file` says which stands beside a calibration.
    names : sequence of str
        The parameters.
    values : array of shape (n_draws, n_names)
        Draws, in the units of the parameters.

    Returns
    -------
    Path
        The table.

    Raises
    ------
    InputError
        If it can not be written.
    """
    table = [[f"{value:.{_DIGITS}g}" for value in row] for row in values.tolist()]
    return write_text(path, csv_text(names, table))


def load_draws(path: Path, calibration: Calibration, table: ParameterTable) -> Draws:
    """Read the draws of a calibration.

    Parameters
    ----------
    path : Path
        The table.
    calibration : Calibration
        Whose free parameters they are.
    table : ParameterTable
        All parameters.

    Raises
    ------
    InputError
        If the header is not the free parameters, each once, a row has another number of cells, a
        cell is no finite number, what is sought on a logarithmic scale is not above zero, or there
        are fewer than :data:`FEWEST` rows; with file, line and parameter.
    """
    free = [one.name for one in calibration.moved]
    text = read_delimited(read_text(path), path, free)
    _refuse_other_names(text.header, free, path, text.header_line)
    logarithmic = [name in table and table[name].scale == "log" for name in text.header]
    rows = []
    for line, cells in text.rows:
        if isinstance(cells, InputError):
            message = f"expected {len(text.header)} numbers, one for each parameter of the header"
            raise InputError(message, file=path, line=line)
        rows.append(
            [
                _number(cell, name, path, line, above_zero=log, comma=text.decimal_comma)
                for cell, name, log in zip(cells, text.header, logarithmic, strict=True)
            ]
        )
    if len(rows) < FEWEST:
        message = f"expected {FEWEST} draws or more for a 95 % band, given {len(rows)}"
        raise InputError(message, file=path)
    return Draws(text.header, np.array(rows), path)


def _refuse_other_names(names: Sequence[str], free: Sequence[str], path: Path, line: int) -> None:
    for name in names:
        message = ""
        if name not in free:
            hint = or_what_there_is(name, free)
            message = f"{name[:80]!r} is not free in the calibration beside it{hint}"
        elif names.count(name) > 1:
            message = f"{name!r} stands twice"
        if message:
            raise InputError(message, file=path, line=line, key=name[:80])
    missing = [name for name in free if name not in names]
    if missing:
        message = f"expected a column for every free parameter; {', '.join(missing)} is missing"
        raise InputError(message, file=path, line=line, key=missing[0])


def _number(cell: str, name: str, path: Path, line: int, *, above_zero: bool, comma: bool) -> float:
    try:
        number = float(cell.replace(",", ".") if comma else cell)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        message = f"expected a finite number, given {cell[:80]!r}"
        raise InputError(message, file=path, line=line, key=name)
    if above_zero and number <= 0.0:
        message = f"expected a number above 0, given {cell[:80]!r}"
        raise InputError(message, file=path, line=line, key=name)
    return number
