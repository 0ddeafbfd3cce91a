"""What was measured of a factor, as the rows that stand beside trials have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.errors import InputError
from ranklmodel.inputs.people.risk_factors import RISK_FACTORS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.inputs import Library, Observation, Trial
    from ranklmodel.inputs.people.risk_factors import RiskEvidence, RiskFactor


@final
@dataclass(frozen=True)
class EvidenceRow:
    """One result, or what a place of the literature says.

    Attributes
    ----------
    study : str
        The study, or the place in words.
    text : str
        Its result in one line.
    role : str
        ``calibration`` where it may be fitted, ``validation`` where it is predicted only; empty
        for what is no row of a trial.
    source : str
        Where it was read.
    """

    study: str
    text: str
    role: str
    source: str


def evidence_of(factor: RiskFactor, sex: str, library: Library) -> tuple[EvidenceRow, ...]:
    """Return the evidence of a factor in people of a sex.

    Parameters
    ----------
    factor : RiskFactor
        Which.
    sex : str
        ``female`` or ``male``; what is of the other alone is left out.
    library : Library
        Where its trials are.

    Returns
    -------
    tuple of EvidenceRow
        In the order of the file.

    Raises
    ------
    UnknownNameError
        If there is no such trial.
    InputError
        If the trial has no such row.
    """
    of_sex = [one for one in factor.evidence if one.sex in (None, sex)]
    return tuple(row for one in of_sex for row in _rows(one, factor, library))


def _rows(one: RiskEvidence, factor: RiskFactor, library: Library) -> Iterator[EvidenceRow]:
    if one.trial is None:
        place = str(one.source)
        yield EvidenceRow(place, one.says or "", "", place)
        return
    matching = [
        row
        for row in _all_rows(library.trial(one.trial))
        if row.arm == one.arm and row.endpoint == one.endpoint
    ]
    if not matching:
        message = f"the trial {one.trial!r} has no row {one.endpoint} of {one.arm!r}"
        raise InputError(message, key=f"{RISK_FACTORS}: {factor.name}")
    for row in matching:
        said = f" ({one.says})" if one.says else ""
        yield EvidenceRow(row.study, _in_words(row) + said, row.role, _source(row))


def _all_rows(trial: Trial) -> tuple[Observation, ...]:
    absent = (row for rows in trial.absent_observations.values() for row in rows)
    return (*trial.observations, *trial.not_modelled_observations, *absent)


def _in_words(row: Observation) -> str:
    value = "in words" if row.value is None else f"{row.value:g}"
    when = "" if row.time_months is None else f", month {row.time_months:.3g}"
    interval = ""
    if row.ci_low is not None and row.ci_high is not None:
        interval = f" [{row.ci_low:g}, {row.ci_high:g}]"
    elif row.se is not None:
        interval = f" (SE {row.se:g})"
    return f"{row.arm}: {row.endpoint} {value}{interval} {row.unit}{when}"


def _source(row: Observation) -> str:
    return ", ".join(part for part in (row.source, row.source_location) if part)
