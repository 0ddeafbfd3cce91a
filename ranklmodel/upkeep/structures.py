"""Scores other structures of bone side by side: ``python -m ranklmodel.upkeep.structures``.

The tables of docs/structures.md are written by this module, so that none of their numbers can be
changed by hand or left behind; that of the androgen arm is made by
:mod:`ranklmodel.upkeep.androgen_arm`. The fits are made by :mod:`ranklmodel.upkeep.calibration`.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.inputs.library.library import Library
from ranklmodel.upkeep import androgen_arm
from ranklmodel.upkeep.androgen_arm import line_of, within
from ranklmodel.upkeep.calibration import ALTERNATIVES
from ranklmodel.upkeep.readme import with_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.trials.many import Scores
    from ranklmodel.trials.score import ScoredRow

PAGE = "docs/structures.md"
TABLE = "structures"

STRUCTURES = ("women", *ALTERNATIVES)
"""Calibrations of the structures that are compared: all of women, fitted to the same rows."""

# What tells the structures apart: trial, arm, endpoint, and the months of its rows.
_TELLING = (
    ("spine on denosumab", "freedom", "denosumab", "LS_BMD", (60.0, 96.0)),
    ("hip on denosumab", "freedom", "denosumab", "TH_BMD", (60.0, 96.0)),
    ("CTX off denosumab", "defend", "denosumab", "CTX_s", (29.96, 35.98, 41.95, 47.97)),
    ("P1NP off denosumab", "defend", "denosumab", "P1NP", (29.96, 35.98, 41.95, 47.97)),
    ("hip off denosumab", "defend", "denosumab", "TH_BMD", (35.98, 47.97)),
    ("spine on anastrozole", "atac", "anastrozole", "LS_BMD", (24.0, 60.0)),
    ("hip on anastrozole", "atac", "anastrozole", "TH_BMD", (24.0, 60.0)),
)
_OF_BONE = ("spine", "hip", "neck", "resorption marker", "formation marker")


def scores_of(structures: Iterable[str] = STRUCTURES) -> dict[str, Scores]:
    """Score every trial of the package under each calibration.

    Parameters
    ----------
    structures : iterable of str
        Names of calibrations.

    Returns
    -------
    dict of str to Scores
        By calibration.
    """
    from ranklmodel.trials.many import score

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        return {name: score(calibration=name) for name in structures}


def table_of(scores: Mapping[str, Scores]) -> str:
    """Return what the structures have in common and what tells them apart, as Markdown.

    Parameters
    ----------
    scores : mapping of str to Scores
        By calibration, as `scores_of` returns them.

    Returns
    -------
    str
        Two tables: fit and telling results, and the root mean square error of every family of bone.
    """
    lines = [
        ["results within", "", *(within(one.rows) for one in scores.values())],
        ["families that misfit", "", *(str(_misfits(one)) for one in scores.values())],
        *(_telling(scores.values(), *place) for place in _TELLING),
    ]
    stated = stated_lines(Library(), tuple(scores))
    return "\n".join([*stated, *map(line_of, lines), "", _families(scores)])


def stated_lines(library: Library, structures: Sequence[str] = STRUCTURES) -> list[str]:
    """Return the head of the table and what the files of calibrations say: no run is needed.

    Parameters
    ----------
    library : Library
        Where calibrations are looked up.
    structures : sequence of str
        Their names.
    """
    fits = [library.calibration(name) for name in structures]
    results = [fit.result for fit in fits]
    costs = (f"{result.cost:.1f}" if result else "" for result in results)
    return [
        line_of(["", "observed", *structures]),
        line_of(["---", *["---:"] * (len(structures) + 1)]),
        line_of(["cost of the fit, priors included", "", *costs]),
        line_of(["free parameters", "", *(str(len(fit.moved)) for fit in fits)]),
    ]


def _families(scores: Mapping[str, Scores]) -> str:
    """Return the root mean square error of each family of bone under each structure."""
    errors: dict[tuple[str, str], dict[str, float]] = {}
    unchanged: dict[tuple[str, str], float | None] = {}
    for name, one in scores.items():
        for family in one.families:
            if family.name.startswith(_OF_BONE):
                key = (family.name, "points" if family.scale == "percent" else "ln")
                errors.setdefault(key, {})[name] = family.rmse
                unchanged[key] = family.rmse_unchanged
    head = line_of(["RMSE", "no change", *scores])
    rule = line_of(["---", *["---:"] * (len(scores) + 1)])
    lines = []
    for (family_name, unit), by_structure in sorted(errors.items()):
        nothing = unchanged[family_name, unit]
        cells = [f"{family_name}, {unit}", "" if nothing is None else f"{nothing:.2f}"]
        lines.append(line_of([*cells, *(f"{by_structure[name]:.2f}" for name in scores)]))
    return "\n".join([head, rule, *lines])


def _telling(
    scores: Iterable[Scores],
    title: str,
    trial: str,
    arm: str,
    endpoint: str,
    months: Sequence[float],
) -> list[str]:
    """Return one line of the table: an endpoint of an arm at some months, as percent changes."""

    def found(rows: Iterable[ScoredRow], month: float) -> ScoredRow:
        return next(
            row
            for row in rows
            if (row.trial, row.arm, row.endpoint, row.month) == (trial, arm, endpoint, month)
            and row.unit == "pct_change"
        )

    by_structure = [[found(one.rows, month) for month in months] for one in scores]
    asked = ", ".join(f"{month:.0f}" for month in months)
    observed = ", ".join(f"{row.observed:.1f}" for row in by_structure[0])
    predicted = [", ".join(f"{row.predicted:.1f}" for row in rows) for rows in by_structure]
    return [f"{title}, %, month {asked}", observed, *predicted]


def _misfits(scores: Scores) -> int:
    return sum(family.misfit for family in scores.families)


def write(folder: Path) -> None:
    """Bring the page in a folder up to date.

    Parameters
    ----------
    folder : Path
        Holds ``docs/structures.md``.
    """
    page = folder / PAGE
    text = with_block(read_text(page), TABLE, table_of(scores_of()))
    arm = androgen_arm.table_of(androgen_arm.scores_of())
    write_text(page, with_block(text, androgen_arm.TABLE, arm))


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
