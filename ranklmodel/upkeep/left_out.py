"""Leaves each trial out of the calibration in use: ``python -m ranklmodel.upkeep.left_out``.

`make leave-one-out` does the same. The table of docs/leave_one_out.md is written by this module, so
that none of its numbers can be changed by hand or left behind.
"""

from __future__ import annotations

import argparse
import math
import sys
import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.processors import processors_lent
from ranklmodel.disk.text import csv_text, read_text, write_text
from ranklmodel.estimation.left_out import densities, key_of, leave_one_out, rmse, unchanged
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
from ranklmodel.upkeep.androgen_arm import line_of
from ranklmodel.upkeep.readme import with_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.estimation.left_out import LeftOutTrial
    from ranklmodel.inputs.parameters.fitted_rows import RowKey
    from ranklmodel.trials.score import ScoredRow

PAGE = "docs/leave_one_out.md"
TABLE = "left out"

_COLUMNS = (
    *("trial", "arm", "study", "endpoint", "unit", "month", "observed", "predicted"),
    *("band_low", "band_high", "other_trial_low", "other_trial_high"),
    *("with_sampling_low", "with_sampling_high", "only_its_trial_informs", "seen_again"),
)
_HEAD = (
    "trial left out",
    "rows",
    "seen again, %",
    "density rows",
    "RMSE with it",
    "without it",
    "no change",
    "only it informs (rows)",
)


def table_of(trials: Sequence[LeftOutTrial], whole: Iterable[ScoredRow]) -> str:
    """Return what came out, as Markdown: sentences, then a line for each trial.

    Parameters
    ----------
    trials : sequence of LeftOutTrial
        As :func:`~ranklmodel.estimation.left_out.leave_one_out` returns them.
    whole : iterable of ScoredRow
        The same rows, predicted by the fit that has seen all trials.
    """
    seen = {key_of(row): row for row in whole}
    informed = [row for trial in trials for row in trial.informed]
    every = [row for trial in trials for row in trial.rows]
    density, others = densities(informed), len(densities(every)) - len(densities(informed))
    unrested = [trial.trial for trial in trials if not trial.converged]
    lines = [
        f"Density whose parameters another trial informs: RMSE {rmse(density):.2f} points on "
        f"{len(density)} rows, {rmse(_same(density, seen)):.2f} where the fit has seen them, "
        f"{unchanged(density):.2f} were nothing to change; {others} rows rest on what only their "
        "own trial informs and are not among them.",
        f"Of {len(every)} rows left out, {share(every):.1f} % were observed within their "
        f"`with_sampling`; of the {len(informed)} that others inform, {share(informed):.1f} %.",
    ]
    if unrested:
        lines.append(f"The search did not come to rest without {', '.join(unrested)}.")
    rule = ["---", *["---:"] * (len(_HEAD) - 2), "---"]
    table = [line_of(_HEAD), line_of(rule), *(_line(trial, seen) for trial in trials)]
    return "\n\n".join([*lines, "\n".join(table)])


def _line(trial: LeftOutTrial, seen: Mapping[RowKey, ScoredRow]) -> str:
    density = densities(trial.rows)
    times = Counter(name for names in trial.alone for name in names)
    alone = ", ".join(f"`{name}` ({count})" for name, count in sorted(times.items()))
    cells = [trial.trial, str(len(trial.rows)), f"{share(trial.rows):.0f}", str(len(density))]
    if density:
        errors = rmse(_same(density, seen)), rmse(density), unchanged(density)
        cells += [f"{error:.2f}" for error in errors]
    else:
        cells += ["", "", ""]
    return line_of([*cells, alone])


def share(rows: Sequence[ScoredRow]) -> float:
    """Return in how many of 100 the observed value, or bound, agrees with `with_sampling`."""
    return 100.0 * sum(seen_again(row) for row in rows) / len(rows) if rows else math.nan


def seen_again(row: ScoredRow) -> bool:
    """Whether what was observed lies where the row is expected; a row without a band does not."""
    if row.with_sampling is None:
        return False
    low, high = row.with_sampling
    if row.one_sided == "left":
        return low <= row.observed
    if row.one_sided == "right":
        return high >= row.observed
    return low <= row.observed <= high


def _same(rows: Iterable[ScoredRow], seen: Mapping[RowKey, ScoredRow]) -> list[ScoredRow]:
    return [seen[key_of(row)] for row in rows]


def rows_text(trials: Iterable[LeftOutTrial]) -> str:
    """Return every row left out with its bands, as CSV."""
    return csv_text(
        _COLUMNS,
        [
            _cells(row, names)
            for one in trials
            for row, names in zip(one.rows, one.alone, strict=True)
        ],
    )


def _cells(row: ScoredRow, alone: tuple[str, ...]) -> list[str]:
    bands = (row.band, row.other_trial, row.with_sampling)
    return [
        *(row.trial, row.arm, row.study, row.endpoint, row.unit),
        "" if row.month is None else f"{row.month:g}",
        f"{row.observed:g}",
        f"{row.predicted:.5g}",
        *(f"{end:.5g}" for band in bands for end in band or (math.nan, math.nan)),
        " ".join(alone),
        str(int(seen_again(row))),
    ]


def write(folder: Path, *, workers: int = 1) -> None:
    """Leave out every trial of the calibration in use, and write the page and all rows.

    Parameters
    ----------
    folder : Path
        Holds ``docs/leave_one_out.md``; fits and rows are kept in ``results/leave_one_out``.
    workers : int
        How many processes.
    """
    from ranklmodel.trials.many import score

    kept = folder / "results" / "leave_one_out"
    kept.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        trials = leave_one_out(
            DEFAULT_CALIBRATION, kept, library=Library(), workers=workers, progress=_tell
        )
        whole = score([one.trial for one in trials], roles=("calibration",), dosing="averaged")
    write_text(kept / "rows.csv", rows_text(trials))
    table = table_of(trials, whole.rows)
    print(table)
    write_text(folder / PAGE, with_block(read_text(folder / PAGE), TABLE, table))


def _tell(done: int, total: int, trial: str) -> None:
    print(f"{done} of {total}: without {trial}", file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Leave out every trial of the calibration in use."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("folder", nargs="?", default=".", type=Path)
    reader.add_argument("--workers", type=int, default=processors_lent())
    options = reader.parse_args(arguments)
    write(options.folder, workers=options.workers)


if __name__ == "__main__":
    main()
