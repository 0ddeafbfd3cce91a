"""Why a row of a trial is not scored: one closed list of reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ranklmodel.errors import (
    InputError,
    RanklModelError,
    SimulationError,
    UnitError,
    UnknownNameError,
)
from ranklmodel.inputs.values.vocabulary import REASONS, Reason

if TYPE_CHECKING:
    from ranklmodel.inputs import Observation
    from ranklmodel.inputs.trials.left_out import StudyLeftOut

__all__ = ["REASONS", "LeftOut", "Reason", "Refusal", "refusal_of"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why one row can not be compared.

    Attributes
    ----------
    reason : str
        One of `REASONS`.
    detail : str
        What a person wants to know besides; may be empty.
    """

    reason: Reason
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.reason}: {self.detail}" if self.detail else self.reason


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row without a score.

    Attributes
    ----------
    trial, arm : str
        Where it stands.
    observation : Observation or None
        The row; None where it could not be read, or a whole arm or trial is meant.
    refusal : Refusal
        Why.
    line : int or None
        Its line in the observations, or of what is wrong in a trial's file.
    what : {"row", "arm", "trial", "study"}
        Whether it is a row, an arm or a trial as a whole, or a study that no trial stands for.
    """

    trial: str
    arm: str
    observation: Observation | None
    refusal: Refusal
    line: int | None
    what: Literal["row", "arm", "trial", "study"] = "row"

    @classmethod
    def of(cls, trial: str, arm: str, row: Observation, refusal: Refusal) -> LeftOut:
        """Return a row with the reason why it has no score."""
        return cls(trial, arm, row, refusal, row.line)

    @classmethod
    def unreadable(cls, trial: str, error: InputError) -> LeftOut:
        """Return a row that could not be read."""
        return cls(trial, "", None, Refusal("unreadable row", str(error)), error.line)

    @classmethod
    def whole_trial(cls, trial: str, error: RanklModelError) -> LeftOut:
        """Return a trial of which nothing could be read."""
        line = error.line if isinstance(error, InputError) else None
        return cls(trial, "", None, Refusal("unreadable row", str(error)), line, "trial")

    @classmethod
    def whole_arm(cls, trial: str, arm: str, refusal: Refusal) -> LeftOut:
        """Return an arm without rows of its own."""
        return cls(trial, arm, None, refusal, None, "arm")

    @classmethod
    def whole_study(cls, study: StudyLeftOut) -> LeftOut:
        """Return a study that no trial stands for."""
        rows = "1 row" if study.rows == 1 else f"{study.rows} rows"
        refusal = Refusal(study.reason, f"{rows}: {study.because}")
        return cls(study.study, "", None, refusal, None, "study")

    def as_record(self) -> dict[str, Any]:
        """Return plain values."""
        row = self.observation
        return {
            "what": self.what,
            "trial": self.trial,
            "arm": self.arm,
            "role": None if row is None else row.role,
            "endpoint": None if row is None else row.endpoint,
            "unit": None if row is None else row.unit,
            "month": None if row is None else row.time_months,
            "observed": None if row is None else row.value,
            "line": self.line,
            "reason": self.refusal.reason,
            "detail": self.refusal.detail,
        }

    def in_words(self) -> str:
        """Return which row it is, without the reason."""
        row = self.observation
        if row is None:
            whole = {"arm": f"{self.arm}: the arm", "trial": "the trial", "study": "the study"}
            return whole.get(self.what, "a row")
        when = "" if row.time_months is None else f" at month {row.time_months:g}"
        return f"{self.arm}: {row.endpoint} in {row.unit or 'words'}{when} (line {row.line})"


def refusal_of(error: RanklModelError) -> Refusal:
    """Return why an arm has no run.

    Parameters
    ----------
    error : RanklModelError
        What making or running it raised.

    Returns
    -------
    Refusal
        A drug or route that the model has not, a dose in a unit that does not fit, somebody whom it
        can not represent, or a run that failed.
    """
    reason: Reason = "no such person or regimen"
    if isinstance(error, SimulationError):
        reason = "run failed"
    elif isinstance(error, UnitError):
        reason = "no such unit or assay"
    elif isinstance(error, UnknownNameError) and error.kind.split()[0] in ("drug", "route"):
        reason = "no such drug"
    return Refusal(reason, str(error))
