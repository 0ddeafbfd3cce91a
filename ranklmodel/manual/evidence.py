"""Which results of trials concern a mechanism, and why.

A result concerns a mechanism in three ways: a promise that rests on the mechanism names the result;
the mechanism is the drug its people took; or the mechanism computes the output that was measured.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import UnknownNameError
from ranklmodel.upkeep.coverage import PROMISES, Promise, promises_of, rows_among

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.estimation.verdict import ParameterVerdict
    from ranklmodel.inputs import Arm, Trial
    from ranklmodel.model.model import Model
    from ranklmodel.trials.score import ScoredRow


@dataclass(frozen=True)
class Evidence:
    """All results of all trials beside their predictions, and what they say of parameters.

    Attributes
    ----------
    model : Model
        The equations.
    trials : mapping of str to Trial
        The trials by name.
    rows : tuple of ScoredRow
        The results that count.
    promises : tuple of Promise
        What the model promises.
    parameters : mapping of str to ParameterVerdict
        What the rows of the calibration in use say of each free parameter.
    """

    model: Model
    trials: Mapping[str, Trial]
    rows: tuple[ScoredRow, ...]
    promises: tuple[Promise, ...]
    parameters: Mapping[str, ParameterVerdict]

    def promises_on(self, mechanism: str) -> tuple[Promise, ...]:
        """Return the promises that rest on a mechanism."""
        return tuple(one for one in self.promises if mechanism in one.mechanisms)

    def rows_on(self, mechanism: str) -> tuple[ScoredRow, ...]:
        """Return the results that concern a mechanism, in the order of the trials."""
        promised = [
            row for promise in self.promises_on(mechanism) for row in rows_among(promise, self.rows)
        ]
        concerned = {id(row) for row in promised}
        return tuple(
            row
            for row in self.rows
            if id(row) in concerned
            or mechanism in self._drugs[row.trial, row.arm]
            or mechanism == self._computed_by(row.output)
        )

    @cached_property
    def _drugs(self) -> dict[tuple[str, str], frozenset[str]]:
        """What the people of each arm took, before the trial and in it."""
        taken: dict[tuple[str, str], frozenset[str]] = {}
        for trial in self.trials.values():
            for name, arm in trial.arms.items():
                taken[trial.name, name] = _taken(arm)
            for name, difference in trial.differences.items():
                ends = (trial.arms[difference.of], trial.arms[difference.minus])
                taken[trial.name, name] = _taken(ends[0]) | _taken(ends[1])
        return taken

    def _computed_by(self, output: str) -> str:
        try:
            return self.model.quantity(output).mechanism
        except UnknownNameError:
            return ""


def _taken(arm: Arm) -> frozenset[str]:
    regimens = (arm.regimen, *arm.population.history)
    return frozenset(one.drug for regimen in regimens for one in regimen.treatments)


def gathered(repository: Path) -> Evidence:
    """Run every trial, and read what the rows of the calibration in use say.

    Parameters
    ----------
    repository : Path
        Holds ``docs/coverage.yaml``.

    Returns
    -------
    Evidence
        Of the built-in trials under the calibration in use.

    Raises
    ------
    InputError
        If the promises are not what they should be.
    SimulationError
        If a trial can not be run.
    """
    from ranklmodel.estimation.verdict import verdict
    from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
    from ranklmodel.mechanisms.assembly import bone_model
    from ranklmodel.trials.many import score

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        scores = score()
        told = verdict(DEFAULT_CALIBRATION)
    return Evidence(
        bone_model(),
        {trial.name: trial for trial in scores.trials},
        tuple(row for row in scores.rows if row.counted),
        promises_of(repository / PROMISES),
        {one.name: one for one in told.parameters},
    )
