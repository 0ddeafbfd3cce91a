"""What is asked of treatments: which arms, beside which, when, and with which T-scores as goals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.library.outcomes import outcome_rules
from ranklmodel.lives.asked import regimen_of
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.inputs import Library, Regimen
    from ranklmodel.inputs.values.outcomes import OutcomesFile

SITES = {"TH_BMD": "total hip", "LS_BMD": "spine"}
"""Sites whose change is told, and what tables call them."""
OF_T_SCORES = {**SITES, "FN_BMD": "femoral neck"}
USUAL_MONTHS = (12.0, 24.0, 36.0, 60.0)
_A_YEAR = 12.0
_MOST_MONTHS = 600.0


@final
@dataclass(frozen=True)
class Goal:
    """A T-score to be reached.

    Attributes
    ----------
    site : str
        Where, such as ``TH_BMD``.
    t_score : float
        To be reached or surpassed.
    """

    site: str
    t_score: float

    @property
    def title(self) -> str:
        """The goal as tables call it."""
        return f"{OF_T_SCORES[self.site]} T-score {self.t_score:g} or above"


@final
@dataclass(frozen=True)
class Question:
    """What is asked of some people.

    Attributes
    ----------
    regimens : tuple of Regimen
        The arms.
    against : int
        Place of the one that the others are beside.
    months : tuple of float
        When changes are told, ascending.
    goals : tuple of Goal
        T-scores to be reached.
    rules : OutcomesFile
        How changes are read.
    """

    regimens: tuple[Regimen, ...]
    against: int
    months: tuple[float, ...]
    goals: tuple[Goal, ...]
    rules: OutcomesFile

    @property
    def arms(self) -> tuple[str, ...]:
        """Names of the arms."""
        return tuple(one.name for one in self.regimens)

    @property
    def goal_months(self) -> tuple[float, ...]:
        """Visits at which a goal may be reached: every year, and the last that counts."""
        last = self.rules.goals.within.to("month")
        yearly = [_A_YEAR * year for year in range(1, int(last / _A_YEAR) + 1)]
        return tuple(sorted({*yearly, last}))

    @property
    def fracture_month(self) -> float:
        """The month of the meta-regressions."""
        return self.rules.fractures.after.to("month")

    @property
    def all_months(self) -> tuple[float, ...]:
        """Every month that is run to, the visit first."""
        return tuple(sorted({0.0, *self.months, *self.goal_months, self.fracture_month}))

    @property
    def days(self) -> tuple[float, ...]:
        """Those months in days."""
        return tuple(month * DAYS_PER_MONTH for month in self.all_months)

    @property
    def quantities(self) -> tuple[str, ...]:
        """What is kept of every run: densities, then T-scores."""
        return (*SITES, *(t_score_of(site) for site in OF_T_SCORES))

    def place(self, month: float) -> int:
        """Return the place of a month among all that are run to."""
        return self.all_months.index(month)


def t_score_of(site: str) -> str:
    """Return the output of the model that is the T-score of a site.

    Examples
    --------
    >>> t_score_of("TH_BMD")
    'TH_T_score'
    """
    return f"{site.removesuffix('_BMD')}_T_score"


def question_of(
    regimens: Sequence[Any],
    library: Library,
    *,
    against: str | None = None,
    months: Sequence[float] | None = None,
    goals: Sequence[str | Goal] | None = None,
) -> Question:
    """Return what is asked, having made sure that it can be.

    Parameters
    ----------
    regimens : sequence of str, Path or Regimen
        The arms; a drug stands for its usual regimen.
    library : Library
        Where names are looked up.
    against : str, optional
        Name of the arm that the others are beside; the first by default.
    months : sequence of float, optional
        When changes are told.
    goals : sequence of str or Goal, optional
        Such as ``"TH=-2.5"``.

    Raises
    ------
    InputError
        If there is no arm, one stands there twice, or a time or a goal is none.
    UnknownNameError
        If there is no such regimen, arm or site.
    """
    arms = tuple(regimen_of(one, library) for one in regimens)
    names = [one.name for one in arms]
    if not arms:
        raise InputError("expected one regimen or more, as in outcomes('placebo', 'zoledronate')")
    for place, name in enumerate(names):
        if name in names[:place]:
            raise InputError(f"{name} stands there twice; expected arms that differ", key="arms")
    place = 0 if against is None else _place_of(against, names, library)
    rules = outcome_rules(library)
    return Question(arms, place, _months(months), _goals(goals, rules), rules)


def _place_of(against: str, names: Sequence[str], library: Library) -> int:
    if against not in names:
        named = regimen_of(against, library).name
        if named not in names:
            raise UnknownNameError("arm", against, names)
        against = named
    return list(names).index(against)


def _months(months: Sequence[float] | None) -> tuple[float, ...]:
    if months is None:
        return USUAL_MONTHS
    listed = calls.names(months, "months", "a list of months, as [12, 24]")
    numbers = sorted({calls.number(one, "months") for one in listed})
    if not numbers or not numbers[0] > 0.0 or numbers[-1] > _MOST_MONTHS:
        message = f"expected months above 0 and up to {_MOST_MONTHS:g}, given {list(months)!r}"
        raise InputError(message, key="months")
    return tuple(numbers)


def _goals(goals: Sequence[str | Goal] | None, rules: OutcomesFile) -> tuple[Goal, ...]:
    if goals is None:
        usual = rules.goals
        return tuple(Goal(site, score) for site in usual.sites for score in usual.t_scores)
    listed = calls.names(goals, "goals", "a list of goals, as ['TH=-2.5']")
    # one that is named twice, as TH=-2 and TH_BMD=-2, is one goal
    return tuple(dict.fromkeys(one if isinstance(one, Goal) else goal_of(one) for one in listed))


def goal_of(text: str) -> Goal:
    """Return a goal that stands in a word.

    Raises
    ------
    InputError
        If it is none.
    UnknownNameError
        If there is no such site.

    Examples
    --------
    >>> goal_of("TH=-2.5")
    Goal(site='TH_BMD', t_score=-2.5)
    """
    site, equals, number = (part.strip() for part in str(text).partition("="))
    try:
        score = float(number)
    except ValueError:
        score = float("nan")
    if not equals or not -6.0 <= score <= 4.0:
        message = f"expected SITE=T-SCORE such as TH=-2.5, given {str(text)[:60]!r}"
        raise InputError(message, key="goal")
    short = {name.removesuffix("_BMD"): name for name in OF_T_SCORES}
    if site not in short and site not in OF_T_SCORES:
        raise UnknownNameError("site", site, short)
    return Goal(short.get(site, site), score)
