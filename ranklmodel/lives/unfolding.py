"""From a regimen with rules to the one that a person is on: run, decide, run again.

A life is run on what is known so far. At the first visit at which a rule decides anew, what it
decides is added from that visit on, and the life is run again; up to there nothing changes. Where
no visit decides anything new, the last run is the life on a plain regimen, and every decision of
its own has been looked at again in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from numbers import Real
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, final

from ranklmodel import calls
from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.inputs.regimens.decisions import Decision
from ranklmodel.inputs.regimens.unfolded import unfolded
from ranklmodel.lives.rules import MOST_DECISIONS, Observer, RulesRead
from ranklmodel.simulation.many import attempt_each
from ranklmodel.simulation.schedule import days_asked, distinct
from ranklmodel.simulation.trajectory import Trajectory, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ranklmodel.inputs import Regimen
    from ranklmodel.simulation.problem import Engine, Problem, Solution
    from ranklmodel.simulation.schedule import Floats

    Attempt = Callable[[Engine, Sequence[Problem]], list[Solution | SimulationError]]


DECISIONS = "decisions"
"""Under which a run's facts tell what rules came to."""


class Lived(Protocol):
    """What has a regimen and can be run on another: a person's life, or a model by itself."""

    @property
    def engine(self) -> Engine:
        """Who integrates."""

    @property
    def regimen(self) -> Regimen:
        """What is given."""

    @property
    def record(self) -> Mapping[str, str]:
        """What is written beside a run."""

    def on(self, regimen: Regimen) -> Any:
        """Return the same on another regimen."""


Life = TypeVar("Life", bound=Lived)


@final
@dataclass(frozen=True)
class Unfolded:
    """A life whose rules have been decided.

    Attributes
    ----------
    regimen : Regimen
        On stated days, with the decisions beside it.
    run : Trajectory
        The run on it, over the days that were asked for.
    """

    regimen: Regimen
    run: Trajectory


def decided(life: Life, days: Iterable[float] | float, observer: Observer | None = None) -> Life:
    """Return a life on the regimen that its rules come to; itself, where there are none.

    Parameters
    ----------
    life : Scenario or Experiment
        Who, on what.
    days : iterable of float, or float
        Days of the run, or its last one: visits later than that decide nothing.
    observer : callable, optional
        Who reads the run at the visits, as ``observer(quantity, day, value)``; by default the
        value itself is read.

    Returns
    -------
    Scenario or Experiment
        On a plain regimen that holds up to the last of the days. Its record tells the decisions.

    Raises
    ------
    UnknownNameError, AbsentQuantityError, InputError
        If a rule asks for what the model or the person has not, or in another unit.
    SimulationError
        If a run fails, there are too many decisions, or one does not stand in the run it leads to.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_zoledronate_below_minus_2")
    >>> print(decided(woman, 365.25).regimen.decisions[0])
    zoledronate never begins: LS_BMD T-score -1.075 at the nearest of 2 visits
    """
    calls.require_like(life, "regimen", "life", "a Scenario or an Experiment")
    calls.require_callable(observer, "observer")
    if not life.regimen.has_rules:
        return life
    listed: Any = [float(days)] if isinstance(days, Real) else days
    asked = days_asked(listed)
    (outcome,) = unfold_each([life], [life.regimen], [asked], life.engine, attempt_each, [observer])
    if isinstance(outcome, RanklModelError):
        raise outcome
    on: Life = life.on(outcome.regimen)
    return on


def unfold_each(
    lives: Sequence[Any],
    regimens: Sequence[Regimen],
    days: Sequence[Iterable[float]],
    engine: Engine,
    attempt: Attempt = attempt_each,
    observers: Sequence[Observer | None] = (),
) -> list[Unfolded | RanklModelError]:
    """Decide the rules of many lives, in as many rounds as the one with most decisions needs.

    Parameters
    ----------
    lives : sequence of Scenario or RanklModelError
        With their baselines known.
    regimens : sequence of Regimen
        What each takes, with rules.
    days : sequence of iterable of float
        Days to show of each.
    engine : Engine
        Who integrates.
    attempt : callable
        Who runs several problems: at once, or in turn.
    observers : sequence of callable or None
        Who reads each run at its visits, see :func:`decided`; none by default.

    Returns
    -------
    list of Unfolded or RanklModelError
        In order. What one gives does not depend on the others.
    """
    rounds = _Rounds(engine, attempt)
    for place, (life, regimen, asked) in enumerate(zip(lives, regimens, days, strict=True)):
        observer = observers[place] if observers else None
        rounds.add(place, life, regimen, asked, observer)
    while rounds.open:
        rounds.run()
    return [rounds.outcomes[place] for place in range(len(lives))]


def run_by_rules(
    lives: Sequence[Any],
    regimens: Sequence[Regimen],
    days: Sequence[Iterable[float]],
    engine: Engine,
    attempt: Attempt,
    observers: Sequence[Observer | None],
) -> dict[int, Trajectory | RanklModelError]:
    """Run those of some lives whose regimens have rules.

    Parameters
    ----------
    lives, regimens, days, engine, attempt, observers
        As for :func:`unfold_each`, of regimens with rules and without.

    Returns
    -------
    dict of int to Trajectory or RanklModelError
        By place, of regimens with rules alone.
    """
    places = [place for place, regimen in enumerate(regimens) if regimen.has_rules]
    if not places:
        return {}
    outcomes = unfold_each(
        [lives[place] for place in places],
        [regimens[place] for place in places],
        [days[place] for place in places],
        engine,
        attempt,
        [observers[place] for place in places] if observers else (),
    )
    return {
        place: outcome if isinstance(outcome, RanklModelError) else outcome.run
        for place, outcome in zip(places, outcomes, strict=True)
    }


@dataclass
class _Undecided:
    """A life some of whose rules may still decide something."""

    life: Any
    rules: RulesRead
    asked: Floats
    times: Floats
    observer: Observer | None
    known: tuple[Decision, ...] = ()

    @property
    def key(self) -> tuple[object, ...]:
        """By which a life is on the same plain regimen as another of the same rules."""
        return id(self.rules.regimen), *(one.key for one in self.known)


class _Rounds:
    """Lives that are run together until nothing is decided anew in any."""

    def __init__(self, engine: Engine, attempt: Attempt) -> None:
        self.engine, self.attempt = engine, attempt
        self.outcomes: dict[int, Unfolded | RanklModelError] = {}
        self.open: dict[int, _Undecided] = {}
        # by identity, of what outlives the call
        self._rules: dict[int, RulesRead] = {}
        self._times: dict[tuple[int, int], tuple[Floats, Floats]] = {}
        self._plain: dict[tuple[object, ...], Regimen] = {}
        self._alike: dict[tuple[object, ...], Problem] = {}
        self._kept: list[object] = []

    def add(
        self,
        place: int,
        life: Any,
        regimen: Regimen,
        asked: Iterable[float],
        observer: Observer | None,
    ) -> None:
        """Take in a life; what can not be decided is its error."""
        if isinstance(life, RanklModelError):
            self.outcomes[place] = life
            return
        try:
            rules = self._rules.get(id(regimen))
            if rules is None:
                rules = self._rules[id(regimen)] = RulesRead.of(regimen, self.engine.layout)
            key = (id(asked), id(regimen))
            if key not in self._times:
                self._kept.append(asked)
                days = days_asked(asked)
                visits = rules.visits(float(days[-1]))
                self._times[key] = days, distinct([*days.tolist(), *visits])
            self.open[place] = _Undecided(life, rules, *self._times[key], observer)
        except RanklModelError as error:
            self.outcomes[place] = error

    def run(self) -> None:
        """Run all that are open once, and see what each decides."""
        arms: dict[int, Any] = {}
        problems: dict[int, Problem] = {}
        for place, one in list(self.open.items()):
            try:
                arms[place] = one.life.on(self._regimen(one))
                problems[place] = self._problem(arms[place], one)
            except RanklModelError as error:
                self._close(place, error)
        solutions = self.attempt(self.engine, list(problems.values()))
        for (place, problem), solution in zip(problems.items(), solutions, strict=True):
            if isinstance(solution, SimulationError):
                self._close(place, solution)
                continue
            try:
                run = shown(self.engine, problem, solution, arms[place].record)
                self._decide(place, self.open[place], run)
            except RanklModelError as error:
                self._close(place, error)

    def _close(self, place: int, outcome: Unfolded | RanklModelError) -> None:
        self.outcomes[place] = outcome
        del self.open[place]

    def _regimen(self, one: _Undecided) -> Regimen:
        """Return the plain regimen of what is known, the same object for the same decisions."""
        if one.key not in self._plain:
            self._plain[one.key] = unfolded(one.rules.regimen, one.known)
        return self._plain[one.key]

    def _problem(self, arm: Any, one: _Undecided) -> Problem:
        """Return the run of a life, its schedule shared with others on the same regimen."""
        if not hasattr(arm, "population"):  # a model by itself, of which there is only one
            problem: Problem = arm.problem(one.times)
            return problem
        history, limits = arm.population.history, arm.parameters.limits
        key = (arm.dosing, *map(id, (arm.regimen, one.times, history, limits)))
        problem = arm.problem(one.times, like=self._alike.get(key))
        self._alike.setdefault(key, problem)
        return problem

    def _decide(self, place: int, one: _Undecided, run: Trajectory) -> None:
        """Add what the first visit decides that is not known, or be done."""
        told = one.rules.decided(run, one.known, one.observer)
        acting = [decision for decision in told if decision.acts]
        told_keys, known_keys = ({d.key for d in some} for some in (acting, one.known))
        days = [d.day for d in (*acting, *one.known) if d.key in told_keys ^ known_keys]
        if not days:
            regimen = replace(self._regimen(one), decisions=tuple(told))
            facts = one.life.on(regimen).record
            self._close(place, Unfolded(regimen, _of_days(run, one.asked, facts)))
            return
        first = min(day for day in days if day is not None)
        latest = max((d.day for d in one.known if d.day is not None), default=-1.0)
        if first <= latest:
            raise _flips(one, acting, first)
        new = [decision for decision in acting if decision.day == first]
        if len(one.known) + len(new) > MOST_DECISIONS:
            message = f"more than {MOST_DECISIONS} decisions; the last: {new[-1]}"
            raise SimulationError(f"{one.rules.regimen.name}: {message}", time=first)
        one.known = (*one.known, *new)


def _flips(one: _Undecided, told: Sequence[Decision], day: float) -> SimulationError:
    """Return the error of a decision that does not stand in the run that it leads to."""
    before = [str(decision) for decision in one.known if decision.day == day]
    after = [str(decision) for decision in told if decision.day == day]
    message = (
        f"{one.rules.regimen.name}: a decision changes what it was made on: first "
        f"{' and '.join(before) or 'nothing is decided'}, then, in the run that follows, "
        f"{' and '.join(after) or 'nothing is decided'} at that visit"
    )
    return SimulationError(message, time=day)


def _of_days(run: Trajectory, days: Floats, facts: Mapping[str, str]) -> Trajectory:
    """Return a run over some of its days, to the bit what a run over those alone gives."""
    rows = [run.place_of(day) for day in days.tolist()]
    return replace(
        run,
        problem=replace(run.problem, times=days),
        solution=replace(run.solution, times=days, states=run.solution.states[rows]),
        values=run.values[rows],
        facts=dict(facts),
    )
