"""Many trials beside their results: all arms in one call, one life for each person."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack, final

from ranklmodel.errors import RanklModelError, UnknownNameError
from ranklmodel.inputs import Population, Trial
from ranklmodel.inputs.trials.observations import ROLES
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.simulation.trajectory import Trajectory, exact
from ranklmodel.trials.compare import SHOWN_ROLES, compared
from ranklmodel.trials.families import Family, families_of
from ranklmodel.trials.meant import Shelf, shelves_of
from ranklmodel.trials.predict import days_of
from ranklmodel.trials.reasons import LeftOut, Refusal, refusal_of
from ranklmodel.trials.run import (
    DosingError,
    Progress,
    dosing_errors,
    rows_in_fit,
    warn_of_repeated_rows,
)
from ranklmodel.trials.score import KEYS, ScoredRow, as_records
from ranklmodel.trials.table import summary

if TYPE_CHECKING:
    import pandas as pd

Runs = dict[str, Trajectory]


@final
@dataclass(frozen=True, eq=False)
class Scores:
    """Trials beside their results.

    Attributes
    ----------
    trials : tuple of Trial
        Those that could be read.
    rows : tuple of ScoredRow
        Every result beside its prediction.
    left_out : tuple of LeftOut
        Results, arms and trials without one, each with the reason.
    roles : tuple of str
        Roles of the rows that were asked for.
    dosing_errors : tuple of DosingError
        For averaged dosing, as of :class:`~ranklmodel.trials.run.TrialRun`.

    Examples
    --------
    >>> import ranklmodel
    >>> scores = ranklmodel.score("geisler")
    >>> scores.summary["trials"], len(scores.rows) == len(scores.to_pandas())
    (1, True)
    """

    trials: tuple[Trial, ...]
    rows: tuple[ScoredRow, ...]
    left_out: tuple[LeftOut, ...]
    roles: tuple[str, ...] = SHOWN_ROLES
    dosing_errors: tuple[DosingError, ...] = ()

    @property
    def families(self) -> tuple[Family, ...]:
        """The rows of all trials judged together, by class of endpoint and situation."""
        return families_of(self.rows)

    @property
    def summary(self) -> dict[str, Any]:
        """Counts of rows and families, the misfits by name, and what was left out by reason."""
        unread = [one.trial for one in self.left_out if not one.arm and one.line_of_trial]
        return {
            **summary(self.rows, self.families),
            "trials": len(self.trials),
            "trials_not_read": unread,
            "left_out": len(self.left_out),
            "left_out_by_reason": dict(Counter(one.refusal.reason for one in self.left_out)),
            "roles": list(self.roles),
            "rows_of_other_roles": self.of_other_roles,
        }

    @property
    def of_other_roles(self) -> int:
        """Number of rows whose role was not asked for."""
        return sum(row.role not in self.roles for one in self.trials for row in one.observations)

    def to_pandas(self) -> pd.DataFrame:
        """Return the rows as a table."""
        import pandas as pd

        return pd.DataFrame(as_records(self.rows), columns=list(KEYS))
