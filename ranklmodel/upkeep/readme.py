"""Brings README.md up to date with the model: ``python -m ranklmodel.upkeep.readme``.

Every number and figure in the README that the model computes is written by this module, between
markers or as a file beside it, so that none can be changed by hand or be left behind. The README
has the families that trials can convict and what misses; all families and every row of every trial
stand in ``docs/trials.md``, what is promised in ``docs/coverage.md``.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.errors import InputError
from ranklmodel.upkeep.coverage import COVERAGE, PROMISES, promises_of
from ranklmodel.upkeep.coverage import table_of as coverage_table_of

if TYPE_CHECKING:
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow

TRIAL_FIGURE = "docs/atac.svg"
CHAIN_FIGURE = "docs/chain.svg"
TRIAL_TABLES = "docs/trials.md"
COVERAGE_PAGE = "docs/coverage.md"
TABLE = "observed and predicted"

REPOSITORY = Path(__file__).parents[2]
BEFORE = "docs/predictions_before.csv"
"""Predictions of the calibration before, to which every row was an error of its own."""

_HEADER = (
    "| arm | result | month | observed (95 %) | predicted (95 %) | another trial | z | |\n"
    "|---|---|---:|---:|---:|---:|---:|---|"
)
_FAMILY_HEADER = (
    "| family | trials | within | mean error | t | RMSE | before | no change | |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|---|"
)


_EXPLAINED = """\
All results of all built-in trials that the model has an output for, by families and then row by
row. Under other structures of bone they stand in [other structures](structures.md). A z is the
difference over the root of two variances, sampling error and spread between trials: in points of
percent change for bone density, as a logarithm for hormones and markers. A row alone seldom
convicts a model, so that rows are also judged by families: what was measured, and what the people
took at the time. Two cautions: the parameters were fitted to most of these rows, so agreement
says that one set of numbers serves all of them, not that the model predicts; and where a
publication printed no error a usual one is assumed. Beside the RMSE of a family stand that of the
calibration before, which took each row for itself, and that of no change. A prediction has its
95 % band, of the parameters and of what is assumed of the people, and beside it that of another
trial; it has no band where the draws hold no parameter that acts on it, as on drug levels and
many hormones, which is not to be sure of it. "At most" and "at least" stand before limits of an
assay and other bounds, on whose allowed side z is 0."""


def simulated_trials(*, bands: bool = False) -> list[TrialRun]:
    """Run every trial of the package with its usual calibration.

    Parameters
    ----------
    bands : bool
        Whether predictions have bands, some minutes more.
    """
    from ranklmodel.inputs import Library
    from ranklmodel.trials.run import run_trial

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        return [run_trial(name, bands=bands) for name in Library().names("trial")]


def table_of(runs: Sequence[TrialRun]) -> str:
    """Return the families of three trials or more, and the results that miss, as Markdown.

    Parameters
    ----------
    runs : sequence of TrialRun
        Simulated trials.

    Returns
    -------
    str
        Misfits are in bold.
    """
    rows = [row for run in runs for row in run.rows if row.counted]
    missed = [row for row in rows if not row.within]
    title = f"The {len(missed)} results that miss" if missed else "No result misses."
    lines = [f"{title}:\n", _HEADER.replace("| arm", "| trial, arm")] if missed else [title]
    titles = {run.trial.name: run.trial.title for run in runs}
    lines += [_line(row, f"{titles[row.trial]}, {row.arm}") for row in missed]
    families = _families(rows, tested_only=True)
    return "\n\n".join([_summary(runs, rows), families, "\n".join(lines)])


def tables_of(runs: Sequence[TrialRun]) -> str:
    """Return all families and all results as a page of Markdown, one table a trial.

    Parameters
    ----------
    runs : sequence of TrialRun
        Simulated trials.

    Returns
    -------
    str
        Misfits are in bold.
    """
    from ranklmodel.trials.summary import FAMILIES_EXPLAINED

    rows = [row for run in runs for row in run.rows if row.counted]
    parts = ["# Observed and predicted, trial by trial", _EXPLAINED, _summary(runs, rows)]
    parts += ["## Families", FAMILIES_EXPLAINED, _families(rows), "## Trials"]
    for run in runs:
        own = [row for row in run.rows if row.counted]
        arms = list(dict.fromkeys(row.arm for row in run.rows))
        title = f"**{run.trial.title}**: "
        if not run.rows:
            parts.append(
                f"{title}no result of it has a prediction; its people are those of a visit."
            )
            continue
        title += f"{sum(row.within for row in own)} of {len(own)} within"
        lines = sorted(
            run.rows, key=lambda row: (arms.index(row.arm), row.endpoint, row.month or 0.0)
        )
        parts.append("\n".join([f"{title}\n", _HEADER, *(_line(row, row.arm) for row in lines)]))
    return "\n\n".join(parts) + "\n"


def _summary(runs: Sequence[TrialRun], rows: Sequence[ScoredRow]) -> str:
    from ranklmodel.trials.used import use_of_rows

    inside = sum(row.within for row in rows)
    worst = max(rows, key=lambda row: abs(row.z))
    return (
        f"{inside} of {len(rows)} results of {len(runs)} trials are within the expected spread "
        "(\\|z\\| at most 1.96); misfits are in bold. "
        f"The largest \\|z\\| is {abs(worst.z):.1f}, {worst.endpoint} of {worst.trial}. "
        f"{use_of_rows(rows)}, and marked *."
    )


def _families(rows: Sequence[ScoredRow], *, tested_only: bool = False) -> str:
    """Return the rows judged together as a table: all of them, or those of trials enough."""
    from ranklmodel.trials.families import families_of, read_predictions
    from ranklmodel.trials.summary import error_unit

    lines = [_FAMILY_HEADER]
    families = families_of(rows, read_predictions(REPOSITORY / BEFORE))
    for one in (family for family in families if family.tested or not tested_only):
        others = (one.rmse_before, one.rmse_unchanged)
        cells = [
            one.name,
            str(len(one.trials)),
            f"{one.within} of {one.rows}",
            f"{one.error + 0.0:.2f} {error_unit(one)}".replace("-0.00", "0.00"),
            f"{one.t + 0.0:.1f}".replace("-0.0", "0.0"),
            f"{one.rmse:.2f}",
            *("" if other is None else f"{other:.2f}" for other in others),
            "misfit" if one.misfit else "agrees" if one.tested else "",
        ]
        bold = [f"**{cell}**" if one.misfit else cell for cell in cells]
        lines.append("| " + " | ".join(bold) + " |")
    return "\n".join(lines)


def _line(row: ScoredRow, arm: str) -> str:
    from ranklmodel.trials.words import month_in_words, unit_in_words

    bold = row.counted and not row.within
    cells = [
        arm,
        f"{row.endpoint}, {unit_in_words(row.unit)}",
        month_in_words(row),
        _observed(row),
        _predicted(row),
        "" if row.other_trial is None else _range(row, row.other_trial),
        f"{row.z + 0.0:.1f}".replace("-0.0", "0.0"),
        "misfit" if bold else "" if row.counted else "not counted",
    ]
    return "| " + " | ".join(f"**{c}**" if bold and c else c for c in cells) + " |"


def _observed(row: ScoredRow) -> str:
    """Return a result with its interval; a limit of an assay has none, and says that it is one."""
    from ranklmodel.trials.words import limit_in_words

    assumed = "" if row.error == "printed" else "*"
    if limit := limit_in_words(row):
        return f"{limit} {_number(row, row.observed)}{assumed}"
    return f"{_number(row, row.observed)} ({_range(row, (row.low, row.high))}){assumed}"


def _predicted(row: ScoredRow) -> str:
    from ranklmodel.trials.words import NO_BAND, has_band

    predicted = _number(row, row.predicted)
    if row.band is None:
        return predicted
    return f"{predicted} ({_range(row, row.band) if has_band(row) else NO_BAND})"


def _range(row: ScoredRow, ends: tuple[float, float]) -> str:
    return f"{_number(row, ends[0])} to {_number(row, ends[1])}"


def _number(row: ScoredRow, value: float) -> str:
    from ranklmodel.trials.words import is_density

    if is_density(row):
        return f"{value:.3f}"
    size = abs(value)
    return f"{value:.0f}" if size >= 30 else f"{value:.2g}" if size < 1 else f"{value:.1f}"


def with_block(text: str, name: str, content: str) -> str:
    r"""Return a text in which what stands between two markers is replaced.

    Parameters
    ----------
    text : str
        The document.
    name : str
        Name of the markers, ``<!-- begin NAME -->`` and ``<!-- end NAME -->``.
    content : str
        What is to stand between them.

    Returns
    -------
    str
        The new document.

    Raises
    ------
    InputError
        If the markers do not stand there once each, in order.

    Examples
    --------
    >>> with_block("<!-- begin n --><!-- end n -->", "n", "5")
    '<!-- begin n -->\n5\n<!-- end n -->'
    """
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    before, marker, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not (marker and closed) or begin in rest or end in after:
        raise InputError(f"expected {begin} and {end} once each")
    return f"{before}{begin}\n{content}\n{end}{after}"


def block_of(text: str, name: str) -> str:
    """Return what stands between two markers."""
    return text.partition(f"<!-- begin {name} -->")[2].partition(f"<!-- end {name} -->")[0].strip()


def write(folder: Path) -> None:
    """Bring ``README.md`` in a folder, and tables and figures under ``docs``, up to date."""
    from ranklmodel.figures.chain import plot_chain
    from ranklmodel.figures.style import save
    from ranklmodel.figures.trial.figure import plot_trial

    readme = folder / "README.md"
    text = read_text(readme)
    runs = simulated_trials(bands=True)
    text = with_block(text, TABLE, table_of(runs))
    promised = promises_of(folder / PROMISES)
    (folder / "docs").mkdir(exist_ok=True)
    page = read_text(folder / COVERAGE_PAGE)
    page = with_block(page, COVERAGE, coverage_table_of(promised, runs))
    write_text(folder / COVERAGE_PAGE, page)
    write_text(folder / TRIAL_TABLES, tables_of(runs))
    atac = next(run for run in runs if run.trial.name == "atac")
    save(plot_trial(atac), folder / TRIAL_FIGURE)
    save(plot_chain(), folder / CHAIN_FIGURE)
    write_text(readme, text)


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
