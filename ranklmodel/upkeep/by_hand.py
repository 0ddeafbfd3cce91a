"""Parameters that were set by hand from results which then count as unseen, for docs/limits.md.

No calibration moved them, so that no row of theirs is called fitted and no band holds them.
Written by ``python -m ranklmodel.upkeep.by_hand``.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.table import ParameterEntry
from ranklmodel.lives.options import DEFAULT_CALIBRATION
from ranklmodel.trials.in_use import fits_in_use
from ranklmodel.upkeep.readme import with_block

LIMITS = "docs/limits.md"
BLOCK = "set by hand"
_RESULTS = "observations.csv"

_HEADER = "| parameter | | from |\n|---|---|---|"


def set_by_hand(library: Library | None = None) -> list[ParameterEntry]:
    """Return the parameters in use that were made from results of trials by no fit.

    Parameters
    ----------
    library : Library, optional
        The package's own by default.

    Returns
    -------
    list of ParameterEntry
        Those of kind ``fitted`` that no fit in use has moved; those of kind ``derived`` whose
        source names results of trials; and those of kind ``assumed`` that were set together with
        one of these, so that the notes of both name the other.
    """
    there = library or Library()
    moved = {
        name
        for fit in fits_in_use(there, DEFAULT_CALIBRATION)
        if fit.result is not None
        for name in fit.result.values
    }
    entries = list(there.parameters(DEFAULT_CALIBRATION).values())
    fitted = [one for one in entries if one.kind == "fitted" and one.name not in moved]
    derived = [one for one in entries if one.kind == "derived" and _RESULTS in str(one.source)]
    made = fitted + derived
    assumed = [one for one in entries if one.kind == "assumed"]
    together = [one for one in assumed if any(_set_together(one, other) for other in made)]
    return made + together


def _set_together(one: ParameterEntry, other: ParameterEntry) -> bool:
    return _names(one, other) and _names(other, one)


def _names(one: ParameterEntry, other: ParameterEntry) -> bool:
    return re.search(rf"\b{re.escape(other.name)}\b", one.note or "") is not None


def table_of(entries: list[ParameterEntry]) -> str:
    """Return parameters with the results that they were made from, as Markdown.

    Parameters
    ----------
    entries : list of ParameterEntry
        As `set_by_hand` returns them.
    """
    return "\n".join([_HEADER, *map(_line, entries)])


def _line(entry: ParameterEntry) -> str:
    made_from = str(entry.source) if entry.source is not None else entry.note or ""
    told = made_from.replace(f"{_RESULTS}: ", "").replace("|", "\\|")
    return f"| `{entry.name}` | {entry.kind} | {told} |"


def write(folder: Path) -> None:
    """Bring the table of ``docs/limits.md`` in a folder up to date."""
    page = folder / LIMITS
    write_text(page, with_block(read_text(page), BLOCK, table_of(set_by_hand())))


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
