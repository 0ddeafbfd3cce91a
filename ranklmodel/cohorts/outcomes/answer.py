"""What people ask of treatments, answered: a row for every number, with its bands."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, final

from ranklmodel.cohorts.outcomes.fractures import OF_GROUPS
from ranklmodel.errors import UnknownNameError
from ranklmodel.lives.answers import LIMIT
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.cohorts.outcomes.fractures import FractureRisk
    from ranklmodel.cohorts.outcomes.question import Question
    from ranklmodel.cohorts.running.lived import Failure

CHANGE, CLASS, GOAL, RESPONDERS = "change", "class", "goal", "responders"
RISK = "relative risk"
LOWEST = "lowest of all sites"
MEASURES = {
    CHANGE: "density, % change from the visit",
    CLASS: "people by T-score",
    GOAL: "people who reach a T-score",
    RESPONDERS: "people measured beyond the least significant change",
    RISK: "relative risk of fracture",
}
OF_MEN = "Here are men, and how many men those trials had was not read."
FOR_ONE_PERSON = (
    "No relative risk of fracture: the meta-regressions are of groups, and this is one person."
)


@final
@dataclass(frozen=True)
class OutcomeRow:
    """One number.

    Attributes
    ----------
    measure : str
        ``change``, ``class``, ``goal`` or ``responders``.
    arm : str
        The regimen.
    against : str
        The regimen from which it is told how far the arm is; empty of the arm itself.
    site : str
        Of density or T-score.
    month : float
        After the visit; a goal is reached by then.
    what : str
        The class, the goal, or whether responders gained or lost; empty of a change.
    unit : str
        Percent of density, points of that, a share, or a ratio.
    people : int
        How many it is of: all, or those below a goal.
    value : float or None
        The number; None where there is none, as of a goal that nobody is below.
    low, high : float or None
        Its 95 % band by draws of the parameters; None where no bands were made.
    other_trial_low, other_trial_high : float or None
        That of the mean of another trial, which the spread between trials is part of.
    """

    measure: str
    arm: str
    against: str
    site: str
    month: float
    what: str
    unit: str
    people: int
    value: float | None
    low: float | None = None
    high: float | None = None
    other_trial_low: float | None = None
    other_trial_high: float | None = None


_COLUMNS = tuple(one.name for one in fields(OutcomeRow))
_NAMED = ("arm", "against", "site", "month", "what", "unit")


@final
@dataclass(frozen=True, eq=False, repr=False)
class Outcomes(Pictured):
    """Outcomes of treatments.

    Attributes
    ----------
    who : str
        The cohort or the person.
    single : bool
        Whether that is one person, whose shares are how likely something is.
    question : Question
        What was asked: arms, months, goals, and the rules by which changes are read.
    rows : tuple of OutcomeRow
        Every number, those of the arms before their differences.
    fractures : tuple of FractureRisk
        For every arm beside the one it is against; none of one person.
    people : int
        How many could be run on every arm.
    effective : float
        To how many people of equal weight they come.
    failures : tuple of Failure
        Who could not be run, on what and why.
    draws : int
        Of the parameters, in the bands; 0 without bands.
    failed_draws : tuple of str
        Why others could not be run.
    notes : tuple of str
        What has to be known to read the numbers.

    Examples
    --------
    >>> import ranklmodel
    >>> answer = ranklmodel.outcomes(
    ...     "placebo", "zoledronate", person="postmenopausal_woman", months=[24], draws=0
    ... )
    >>> (gain,) = answer.of("change", site="TH_BMD", against="placebo")
    >>> gain.unit, bool(gain.value > 2)
    ('points', True)
    >>> answer.fractures
    ()
    """

    who: str
    single: bool
    question: Question
    rows: tuple[OutcomeRow, ...]
    fractures: tuple[FractureRisk, ...]
    people: int
    effective: float
    failures: tuple[Failure, ...]
    draws: int
    failed_draws: tuple[str, ...]
    notes: tuple[str, ...]

    def in_short(self) -> dict[str, str]:
        """Return what was asked and what there is."""
        arms = {str(place + 1): name for place, name in enumerate(self.arms)}
        return {
            "who": self.who,
            **arms,
            "against": self.against,
            "numbers": str(len(self.rows) + len(self.fractures)),
            "bands": f"of {self.draws} draws" if self.draws else "none",
        }

    @property
    def arms(self) -> tuple[str, ...]:
        """Names of the arms."""
        return self.question.arms

    @property
    def against(self) -> str:
        """Name of the arm that the others are beside."""
        return self.arms[self.question.against]

    def of(self, measure: str, **stated: object) -> tuple[OutcomeRow, ...]:
        """Return the rows of a measure, such as ``of("goal", arm="placebo", against="")``.

        Parameters
        ----------
        measure : str
            ``change``, ``class``, ``goal`` or ``responders``.
        **stated
            What else their columns hold; regimens by their names, as they stand in `arms`.

        Raises
        ------
        UnknownNameError
            If there is no such measure or column, or no row of any measure holds what is stated.
        """
        if measure not in MEASURES or measure == RISK:
            raise UnknownNameError("measure", str(measure), [m for m in MEASURES if m != RISK])
        for name, value in stated.items():
            if name not in _COLUMNS:
                raise UnknownNameError("column of outcomes", name, _COLUMNS)
            held = dict.fromkeys(getattr(row, name) for row in self.rows)
            if name in _NAMED and value not in held:
                raise UnknownNameError(f"{name} of these outcomes", str(value), map(str, held))
        return tuple(
            row
            for row in self.rows
            if row.measure == measure
            and all(getattr(row, name) == value for name, value in stated.items())
        )

    def records(self) -> list[dict[str, Any]]:
        """Return the rows of a long table as plain values, those of fractures after all else.

        The columns are those of :class:`OutcomeRow`, and ``note``. A relative risk stands there
        with the kind of fracture under ``what``; ``low`` and ``high`` are by the error of the line
        alone, those of another trial by the band of the difference as well.
        """
        return [*({**asdict(row), "note": ""} for row in self.rows), *self._of_fractures()]

    def _of_fractures(self) -> Iterator[dict[str, Any]]:
        rules = self.question.rules.fractures
        for one in self.fractures:
            numbers = (one.ratio, one.line_low, one.line_high, one.low, one.high)
            where = (RISK, one.arm, one.against, rules.site, self.question.fracture_month)
            row = OutcomeRow(*where, one.kind, "ratio", self.people, *numbers)
            yield {**asdict(row), "note": in_words(one)}

    def as_values(self) -> dict[str, Any]:
        """Return everything as plain values."""
        return {
            "who": self.who,
            "people": self.people,
            "effective_people": self.effective,
            "failures": [asdict(one) for one in self.failures],
            "arms": list(self.arms),
            "against": self.against,
            "months": list(self.question.months),
            "draws": self.draws,
            "failed_draws": list(self.failed_draws),
            "rows": [asdict(row) for row in self.rows],
            "fractures": [asdict(one) for one in self.fractures],
            "notes": list(self.notes),
        }


COLUMNS = (*_COLUMNS, "note")
"""Of the long table."""


def in_words(risk: FractureRisk) -> str:
    """Return what is to be known of a relative risk, in a line."""
    beyond = "above" if risk.beyond_threshold else "below"
    told = f"difference {risk.difference:+.2f} points, {beyond} the threshold of {risk.threshold:g}"
    return "; ".join(part for part in (told, risk.note) if part)


def notes_of(
    question: Question, *, single: bool, draws: int, effective: float, men: bool = False
) -> tuple[str, ...]:
    """Return what has to be known to read the numbers.

    Parameters
    ----------
    question : Question
        What is asked.
    single : bool
        Whether it is of one person.
    draws : int
        In the bands.
    effective : float
        How many people of equal weight there are.
    men : bool
        Whether there are men among those who have relative risks.
    """
    precision, classes = question.rules.precision, question.rules.classes
    least = {site: precision.least_significant_change(site) for site in ("TH_BMD", "LS_BMD")}
    told = ", ".join(f"{site} {value:.2g} %" for site, value in least.items() if value is not None)
    notes = [
        f"Least significant change: {told}, {precision.factor:g} times the error of a measurement "
        f"({_sources(question)}). Responders are counted as they would be measured, with that "
        "error in both measurements: 2.5 of 100 with no change seem to gain, and as many to lose.",
        f"T-scores are without error of measurement; normal is {classes.normal_from:g} or above, "
        f"osteoporosis {classes.osteoporosis_to:g} or below ({classes.source or classes.assumed}).",
        "A goal is reached at a yearly visit; counted are those below it at the first.",
    ]
    if draws:
        notes.append(
            "Bands, 95 %, are by draws of the parameters, the same in all arms"
            + (" and of what is assumed of her." if single else "; in another trial, wider by the ")
            + ("" if single else "spread between trials.")
        )
    if not single:
        chance = LIMIT * 50.0 / math.sqrt(effective)
        notes.append(
            f"By chance alone shares of as many other people of the cohort differ by up to "
            f"{chance:.0f} of 100; no band has that, more people make it less."
        )
    notes.append(FOR_ONE_PERSON if single else OF_GROUPS)
    if men:
        notes.append(OF_MEN)
    return tuple(notes)


def _sources(question: Question) -> str:
    sites = question.rules.precision.sites
    return "; ".join(f"{one.of} {one.variation:g} %: {one.source or one.assumed}" for one in sites)


def number_or_none(value: float) -> float | None:
    """Return a number as plain, None where it is missing."""
    return None if math.isnan(value) else float(value)
