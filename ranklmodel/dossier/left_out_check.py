"""The shipped leave-one-out page, and what of it can be computed again without a single fit.

Fitting without each trial takes longer than all else together, so that its numbers are shipped.
What the page says of the fit that has seen all trials is computed again, and compared.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.text import csv_text, read_text
from ranklmodel.errors import InputError
from ranklmodel.estimation.left_out import alone_by_row, densities, key_of, rmse, unchanged
from ranklmodel.trials.many import score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ranklmodel.inputs import Library
    from ranklmodel.inputs.parameters.fitted_rows import RowKey
    from ranklmodel.trials.score import ScoredRow

PAGE = "leave_one_out.md"
COLUMNS = ("trial left out", "what", "on the page", "computed again", "agrees")
_CHECKED = ("rows", "density rows", "RMSE with it", "no change", "only it informs (rows)")


def shipped_page() -> str:
    """Return the page as it is shipped.

    Raises
    ------
    InputError
        If it did not come with the package.
    """
    package = Path(__file__).parents[1]
    places = [folder / "docs" / PAGE for folder in (package, package.parent)]
    place = next((one for one in places if one.is_file()), None)
    if place is None:
        raise InputError("the page did not come with this package", file=places[0])
    return read_text(place, is_input=False)


def left_out_check(page: str, calibration: str, library: Library) -> str:
    """Return, as CSV, what the page says beside what is computed now.

    Parameters
    ----------
    page : str
        Its text.
    calibration : str
        The calibration whose trials were left out.
    library : Library
        Where names are looked up.

    Returns
    -------
    str
        For each trial its rows, its density rows, their error under the fit that has seen them and
        were nothing to change, and the parameters that only it informs. Errors of the fits without
        a trial are not computed.
    """
    whole = library.calibration(calibration)
    alone = alone_by_row(whole, library, "averaged")
    stated = table_of(page)
    rows = score(
        list(stated), roles=("calibration",), dosing="averaged", calibration=calibration
    ).rows
    lines = []
    for trial, cells in stated.items():
        own = [row for row in rows if row.trial == trial and key_of(row) in alone]
        now = _computed(own, alone)
        lines += [
            (trial, what, cells[what], now[what], "yes" if cells[what] == now[what] else "no")
            for what in _CHECKED
        ]
    return csv_text(COLUMNS, lines)


def table_of(page: str) -> dict[str, dict[str, str]]:
    r"""Return the table of the page, by trial and header.

    Examples
    --------
    >>> table_of("| trial left out | rows |\n| --- | ---: |\n| atac | 18 |\n")
    {'atac': {'rows': '18'}}
    """
    lines = [line.strip("|\n ").split("|") for line in page.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line] for line in lines]
    if len(cells) < 2:
        return {}
    header = cells[0][1:]
    return {
        row[0]: dict(zip(header, [*row[1:], *[""] * len(header)], strict=False))
        for row in cells[2:]
    }


def _computed(rows: list[ScoredRow], alone: Mapping[RowKey, tuple[str, ...]]) -> dict[str, str]:
    density = densities(rows)
    return {
        "rows": str(len(rows)),
        "density rows": str(len(density)),
        "RMSE with it": f"{rmse(density):.2f}" if density else "",
        "no change": f"{unchanged(density):.2f}" if density else "",
        "only it informs (rows)": _informed(alone[key_of(row)] for row in rows),
    }


def _informed(names: Iterable[tuple[str, ...]]) -> str:
    times = Counter(name for one in names for name in one)
    return ", ".join(f"`{name}` ({count})" for name, count in sorted(times.items()))
