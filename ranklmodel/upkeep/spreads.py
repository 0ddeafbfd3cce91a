"""How unlike people of the cohorts lose bone: ``python -m ranklmodel.upkeep.spreads``.

The tables of docs/spreads.md are written by this module: what was seen in people, beside what
people of a cohort show in the model, by themselves and as a scanner and a laboratory would see it.
Nothing of it is fitted.
"""

from __future__ import annotations

import csv
import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.inputs import Library
from ranklmodel.upkeep.androgen_arm import line_of
from ranklmodel.upkeep.readme import with_block

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Rows = dict[str, dict[str, str]]

PAGE = "docs/spreads.md"
TABLE = "spreads"
PEOPLE = 1000

_YEAR = 365.25
_PERIOD = 22 / 12  # years between measurements of the women early after their menopause
_TRACKED = 16.0
_EARLY, _LATER = "early_postmenopausal_women", "ibis2_women"
_SHORT = {_EARLY: "early", _LATER: "later"}
_QUANTITIES = ("LS_BMD", "TH_BMD", "FN_BMD", "CTX_s", "CTX_u", "NTX_u")
_QUARTILES = 2 * 0.6745  # standard deviations between the quartiles of a normal distribution


@dataclass(frozen=True)
class Line:
    """One line of the table.

    Attributes
    ----------
    what, cohort : str
        What is compared, and in whom it is looked at in the model.
    row : str
        Row of the evidence; empty where none was read.
    observed : str
        As it was seen.
    model : float
        Of the people of the cohort themselves.
    measured : float or None
        With the errors of scanner or laboratory; None where they have no part.
    """

    what: str
    cohort: str
    row: str
    observed: str
    model: float
    measured: float | None


def lived(cohort: str, years: tuple[float, ...], number: int, regimen: str = "placebo") -> Floats:
    """Return what people of a cohort show at some times.

    Parameters
    ----------
    cohort : str
        Its name.
    years : tuple of float
        From the visit.
    number : int
        How many people.
    regimen : str
        What they take.

    Returns
    -------
    array of shape (number, n_times, n_quantities)
        Without those who failed.
    """
    from ranklmodel.cohorts.people.sampled import people
    from ranklmodel.cohorts.running.lived import live
    from ranklmodel.lives.options import RunOptions

    options = RunOptions(dosing="averaged")
    some = people(cohort, number, library=options.library)
    taken = options.library.regimen(regimen)
    shown = live(some, [taken], [_YEAR * one for one in years], _QUANTITIES, options)
    values = shown.values[0]
    return np.asarray(values[~np.isnan(values).any(axis=(1, 2))])


def lines(number: int = PEOPLE) -> list[Line]:
    """Return the lines of the table.

    Parameters
    ----------
    number : int
        How many people are lived of each cohort.
    """
    rows = evidence(Library())
    scan = _number(rows, "CV_LS")
    early = _rates(lived(_EARLY, (0.0, _PERIOD, 2 * _PERIOD), number))
    later = lived(_LATER, (0.0, 2.0, _TRACKED), number)
    treated = lived(_LATER, (0.0, 2.0), number, "anastrozole_1mg_daily")
    error = math.sqrt(2) * scan / _PERIOD
    return [
        *_of_rates(rows, early, error),
        *_of_turnover(rows, early, later),
        *_of_densities(rows, later, scan),
        *_of_two_years(later, treated, scan),
    ]


@dataclass(frozen=True)
class _Rates:
    """Changes a year over two periods, and markers at the visit, of each person."""

    spine: Floats
    hip: Floats
    neck: Floats
    markers: Floats


def _rates(values: Floats) -> _Rates:
    rates = 100 * (values[:, 1:, :3] / values[:, :-1, :3] - 1) / _PERIOD
    return _Rates(rates[..., 0], rates[..., 1], rates[..., 2], np.log(values[:, 0, 3:]))


def _of_rates(rows: Rows, early: _Rates, error: float) -> list[Line]:
    spine, neck = early.spine, early.neck
    with_error = [_with(float(one[:, 0].std()), error) for one in (spine, neck)]
    # the scan in the middle is shared: what it reads too high is too high for the one period and
    # too low for the other
    shared = _covariance(spine[:, 0], spine[:, 1]) - error**2 / 2
    spreads = [_with(float(spine[:, place].std()), error) for place in (0, 1)]
    both = _covariance(spine[:, 0], neck[:, 0])
    low, high = _numbers_in(rows["LS_rate_range"]["note"])[:2]
    femur = (high - low) / 5
    return [
        Line(
            "spine, mean change in the first 22 months, %/year",
            *(_EARLY, "LS_rate_range", "-1.46"),
            *(float(spine[:, 0].mean()), None),
        ),
        Line(
            "spine, SD of it between women, %/year",
            *(_EARLY, "LS_rate_sd", f"{_number(rows, 'LS_rate_sd'):g}"),
            *(float(spine[:, 0].std()), with_error[0]),
        ),
        Line(
            "femoral neck, SD of it between women, %/year",
            *(_EARLY, "LS_rate_range", f"{femur:.1f}"),
            *(float(neck[:, 0].std()), with_error[1]),
        ),
        Line(
            "spine, correlation of the change with that of the next 22 months",
            *(_EARLY, "LS_rate_range", "none seen"),
            *(_correlation(spine[:, 0], spine[:, 1]), shared / (spreads[0] * spreads[1])),
        ),
        Line(
            "correlation of the changes of spine and femoral neck",
            *(_EARLY, "LS_rate_range", "none seen"),
            *(
                _correlation(spine[:, 0], neck[:, 0]),
                both / (with_error[0] * with_error[1]),
            ),
        ),
    ]


def _of_turnover(rows: Rows, early: _Rates, later: Floats) -> list[Line]:
    within = _number(rows, "CVi_NTX") / 100
    found = []
    for what, name, rates in (("spine", "LS", early.spine), ("femoral neck", "FN", early.neck)):
        marker = early.markers[:, 2]
        slope = _covariance(marker, rates[:, 0]) / float(marker.std())
        as_seen = slope * float(marker.std()) / _with(float(marker.std()), within)
        observed = -_number(rows, f"b_NTX_{name}")
        title = f"{what}, change for one SD more urinary NTX, %/year"
        found.append(Line(title, _EARLY, f"b_NTX_{name}", f"{observed:g}", slope, as_seen))
    low, high = (_number(rows, "CTX_dist", end) for end in ("low", "high"))
    quartiles = math.log(high / low) / _QUARTILES
    logs = np.log(later[:, 0, 3:5])
    urinary = f"{_number(rows, 'CVg_CTXu') / 100:.2f}"
    return [
        *found,
        Line(
            "serum CTX, SD of the logarithm between women",
            *(_LATER, "CTX_dist", f"{quartiles:.2f}"),
            *(float(logs[:, 0].std()), None),
        ),
        Line(
            "urinary CTX, SD of the logarithm between women",
            *(_LATER, "CVg_CTXu", urinary),
            *(float(logs[:, 1].std()), None),
        ),
    ]


def _of_densities(rows: Rows, later: Floats, scan: float) -> list[Line]:
    spine, hip, neck = (np.log(later[..., place]) for place in range(3))
    error = scan / 100

    def seen(one: Floats, other: Floats) -> float:
        return _covariance(one, other) / (
            _with(float(one.std()), error) * _with(float(other.std()), error)
        )

    return [
        Line(
            "correlation of the densities of spine and total hip at the visit",
            *(_LATER, "", "0.70"),
            *(_correlation(spine[:, 0], hip[:, 0]), seen(spine[:, 0], hip[:, 0])),
        ),
        Line(
            "femoral neck, correlation of the density with that 16 years later",
            *(_LATER, "FN_track", f"{_number(rows, 'FN_track'):.2f}"),
            *(_correlation(neck[:, 0], neck[:, 2]), seen(neck[:, 0], neck[:, 2])),
        ),
    ]


def _of_two_years(untreated: Floats, treated: Floats, scan: float) -> list[Line]:
    """Return spreads of a change over two years, of which no row was read."""
    found = []
    for who, values in (("untreated", untreated), ("on anastrozole", treated)):
        for what, place in (("spine", 0), ("total hip", 1)):
            change = 100 * (values[:, 1, place] / values[:, 0, place] - 1)
            spread = float(change.std())
            title = f"{what}, SD of the change in two years, {who}, %"
            found.append(
                Line(title, _LATER, "", "not read", spread, _with(spread, math.sqrt(2) * scan))
            )
    return found


def _covariance(one: Floats, other: Floats) -> float:
    return float(((one - one.mean()) * (other - other.mean())).mean())


def _correlation(one: Floats, other: Floats) -> float:
    return _covariance(one, other) / float(one.std() * other.std())


def _with(spread: float, error: float) -> float:
    return math.hypot(spread, error)


def evidence(library: Library) -> Rows:
    """Return the rows of the table of parameters of the evidence, by name.

    Parameters
    ----------
    library : Library
        Whose own files are read.

    Returns
    -------
    dict of str to dict of str to str
        Cells by column.
    """
    text = read_text(library.builtin / "evidence" / "parameters.csv")
    return {row["row"]: row for row in csv.DictReader(text.splitlines())}


def _number(rows: Rows, name: str, column: str = "value") -> float:
    return _numbers_in(rows[name][column])[0]


def _numbers_in(text: str) -> list[float]:
    return [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", text)]


def table_of(found: list[Line]) -> str:
    """Return the lines as a Markdown table.

    Parameters
    ----------
    found : list of Line
        As `lines` returns them.
    """
    heads = ["", "women", "seen", "row", "in the model", "as measured"]
    table = [line_of(heads), line_of(["---", "---", "---:", "---", "---:", "---:"])]
    for one in found:
        measured = "" if one.measured is None else f"{one.measured:.2f}"
        cells = [one.what, _SHORT[one.cohort], one.observed, one.row and f"`{one.row}`"]
        table.append(line_of([*cells, f"{one.model:.2f}", measured]))
    return "\n".join(table)


def write(folder: Path, number: int = PEOPLE) -> None:
    """Bring the page in a folder up to date.

    Parameters
    ----------
    folder : Path
        Holds ``docs/spreads.md``.
    number : int
        How many people are lived of each cohort.
    """
    page = folder / PAGE
    write_text(page, with_block(read_text(page), TABLE, table_of(lines(number))))


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
