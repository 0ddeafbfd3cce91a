"""Scores an androgen arm on resorption beside ``people``: the second table of docs/structures.md.

Men on anastrozole have more testosterone and less estradiol, and no effect on their markers was
found, where estradiol alone lets them rise. Testosterone that restrains RANKL would explain it,
and makes castration worse than the loss of estradiol. `people_androgen` frees that restraint on the
rows of `people`; what would take most of that rise away stands beside it, fitted to nothing.
:mod:`ranklmodel.upkeep.structures` writes the table.
"""

from __future__ import annotations

import warnings
from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
from ranklmodel.inputs.parameters.fixed import FixedValue
from ranklmodel.trials.rows import SHOWN_ROLES
from ranklmodel.upkeep.calibration import ANDROGEN_ARM, cost_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.inputs.parameters.table import ParameterTable
    from ranklmodel.simulation.trajectory import Trajectory
    from ranklmodel.trials.many import Scores
    from ranklmodel.trials.score import ScoredRow

TABLE = "androgen arm"
"""Name of the markers of the table in the page."""

RESTRAINT = "androgen_restraint"
STRONG = 0.2
"""Takes more than half of the rise of men's markers on anastrozole away; assumed, not fitted."""

# Trial, arm, endpoint and month of what castration and anastrozole do to men's density.
_DENSITY = (
    ("spine under deprivation, fitted, %", "greenspan2005", "acute_ADT", "LS_BMD"),
    ("hip under deprivation, fitted, %", "greenspan2005", "acute_ADT", "TH_BMD"),
    ("spine under deprivation, only predicted, %", "mittan2002", "GnRHa", "LS_BMD"),
    ("hip under deprivation, only predicted, %", "mittan2002", "GnRHa", "TH_BMD"),
    ("spine on anastrozole, fitted, g/cm2", "burnett_bowie2009", "anastrozole", "LS_BMD"),
)
_MONTH = 12.0
# No number was printed of these: "no significant effect".
_MARKERS = (("CTX on anastrozole, %", "CTX_s"), ("P1NP on anastrozole, %", "P1NP"))


@dataclass(frozen=True)
class Variant:
    """One column of the table.

    Attributes
    ----------
    calibration : str
        Whose values hold.
    restraint : float or None
        Power of the androgen arm where it is another than that of the calibration.
    """

    calibration: str
    restraint: float | None = None

    @property
    def title(self) -> str:
        """Head of the column."""
        return (
            self.calibration
            if self.restraint is None
            else f"{self.calibration} at {self.restraint}"
        )

    @property
    def changed(self) -> dict[str, float | str]:
        """What is set on top of the calibration."""
        return {} if self.restraint is None else {RESTRAINT: self.restraint}

    def table(self, library: Library) -> ParameterTable:
        """Return all parameters of the column."""
        return library.parameters(self.calibration).with_values(self.changed)


VARIANTS = (
    Variant(DEFAULT_CALIBRATION),
    Variant(ANDROGEN_ARM),
    Variant(DEFAULT_CALIBRATION, STRONG),
)
"""The default, the arm as fitted, and the default with a strong arm."""


def cost_in(library: Library, table: ParameterTable) -> float:
    """Return the cost of the rows and priors of `people` at other parameters.

    The cost that `people_androgen` states itself leaves out priors of what it does not free.

    Parameters
    ----------
    library : Library
        Where the question of `people` is looked up.
    table : ParameterTable
        Values of its free parameters and of the androgen arm.
    """
    asked = library.calibration(DEFAULT_CALIBRATION)
    assert asked.result is not None
    values = {
        name: fitted.model_copy(update={"value": table[name].value})
        for name, fitted in asked.result.values.items()
    }
    arm = FixedValue(value=table[RESTRAINT].value, unit=table[RESTRAINT].unit)
    answered = asked.result.model_copy(update={"values": values})
    return cost_of(asked.model_copy(update={"fix": {RESTRAINT: arm}, "result": answered}), library)


def scores_of(variants: Iterable[Variant] = VARIANTS) -> list[Scores]:
    """Score every trial of the package under each variant."""
    from ranklmodel.trials.many import score

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        return [score(calibration=one.calibration, parameters=one.changed) for one in variants]


def stated_lines(library: Library, variants: Sequence[Variant] = VARIANTS) -> list[str]:
    """Return the head of the table and what the files of calibrations say: no run is needed.

    Parameters
    ----------
    library : Library
        Where calibrations are looked up.
    variants : sequence of Variant
        The columns.
    """
    fit = library.calibration(ANDROGEN_ARM)
    assert fit.result is not None
    tables = [variant.table(library) for variant in variants]
    lines = [
        line_of(["", "observed", *(variant.title for variant in variants)]),
        line_of(["---", *["---:"] * (len(variants) + 1)]),
    ]
    for name, fitted in fit.result.values.items():
        error = fitted.standard_error
        title = f"`{name}`" if error is None else f"`{name}`, fitted to +- {error:.2g}"
        lines.append(line_of([title, "", *(f"{table[name].value:.3g}" for table in tables)]))
    return lines


def table_of(scores: Sequence[Scores], variants: Sequence[Variant] = VARIANTS) -> str:
    """Return the table as Markdown: fit, shares within, and what the arm does to men.

    Parameters
    ----------
    scores : sequence of Scores
        By variant, as `scores_of` returns them.
    variants : sequence of Variant
        The columns.
    """
    library = Library()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        costs = [cost_in(library, variant.table(library)) for variant in variants]
        runs = [_man_on_anastrozole(variant) for variant in variants]
    lines = [
        ["cost of the rows and priors of `people`", "", *(f"{cost:.2f}" for cost in costs)],
        ["results within", "", *(within(one.rows) for one in scores)],
        *(_mean_shares(scores, role) for role in SHOWN_ROLES),
        ["results of men within", "", *(within(_of_men(one)) for one in scores)],
        ["families that misfit", "", *(str(sum(f.misfit for f in s.families)) for s in scores)],
        *(_density(scores, *place) for place in _DENSITY),
        *(_marker(runs, *place) for place in _MARKERS),
    ]
    return "\n".join([*stated_lines(library, variants), *map(line_of, lines)])


def line_of(cells: Sequence[str]) -> str:
    """Return one line of a Markdown table."""
    return "| " + " | ".join(cells) + " |"


def within(rows: Iterable[ScoredRow]) -> str:
    """Return how many of the rows that count are within their limits, in words."""
    counted = [row for row in rows if row.counted]
    return f"{sum(row.within for row in counted)} of {len(counted)}"


def _mean_shares(scores: Sequence[Scores], role: str) -> list[str]:
    """Return one line: the mean over trials of their shares within, as trials are accepted by."""
    means = []
    for one in scores:
        by_trial: dict[str, list[bool]] = defaultdict(list)
        for row in one.rows:
            if row.counted and row.role == role:
                by_trial[row.trial_of_origin].append(row.within)
        means.append(fmean(fmean(of_trial) for of_trial in by_trial.values()))
    return [f"mean of trials' shares within, {role}, %", "", *(f"{100 * m:.1f}" for m in means)]


def _of_men(scores: Scores) -> list[ScoredRow]:
    """Return the rows of trials that men alone were in."""
    of_men = {
        trial.name
        for trial in scores.trials
        if all(arm.population.sex == "male" for arm in trial.arms.values())
    }
    return [row for row in scores.rows if row.trial in of_men]


def _density(
    scores: Sequence[Scores], title: str, trial: str, arm: str, endpoint: str
) -> list[str]:
    """Return one line: density of an arm of men after a year, in the unit of its row."""
    place = (trial, arm, endpoint, _MONTH)
    rows = [
        next(r for r in one.rows if (r.trial, r.arm, r.endpoint, r.month) == place)
        for one in scores
    ]
    digits = 1 if rows[0].unit == "pct_change" else 3
    values = [rows[0].observed, *(row.predicted for row in rows)]
    return [title, *(f"{value:.{digits}f}" for value in values)]


def _man_on_anastrozole(variant: Variant) -> Trajectory:
    from ranklmodel.lives.simulate import simulate

    how: Mapping[str, float | str] = variant.changed
    return simulate(
        "older_man",
        "anastrozole_1mg_daily",
        until="1 year",
        every="1 year",
        calibration=variant.calibration,
        parameters=how,
    )


def _marker(runs: Sequence[Trajectory], title: str, endpoint: str) -> list[str]:
    """Return one line: what a year of anastrozole does to a marker of an older man."""
    return [title, "no effect", *(f"{run.percent_change(endpoint)[-1]:+.1f}" for run in runs)]
