"""The one place where people, drugs and equations meet.

A scenario is a person, what she takes and how long she is watched. Her life is run from the steady
state of a healthy young adult through ageing, menopause and earlier therapy to the baseline visit,
where all that was measured is met; from there the regimen is followed.

What a change of a parameter means depends on whose it is, see :mod:`ranklmodel.lives.changes`; what
rules on what is observed come to in her, see :mod:`ranklmodel.lives.unfolding`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Unpack, final

from ranklmodel.errors import InputError
from ranklmodel.inputs import NO_TREATMENT, Population, Quantity, Regimen
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.changes import apart, changes_in_words, facts_without
from ranklmodel.lives.meeting import met_at_visit
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.person import (
    baseline_resting,
    changed_constants,
    lived_days,
    own_constants,
    require_age,
    with_numbers,
)
from ranklmodel.lives.taken_for import say_whose_testosterone_is_low
from ranklmodel.lives.treatments import history_events, later_events, schedule_of
from ranklmodel.lives.unfolding import DECISIONS, decided
from ranklmodel.lives.unread import say_what_a_change_means, say_what_is_not_read, unmet_levels
from ranklmodel.simulation.problem import Dosing, Engine, Problem, Tolerance
from ranklmodel.simulation.rest import Rest, alone
from ranklmodel.simulation.schedule import LOOK_AHEAD, days_asked, distinct
from ranklmodel.simulation.trajectory import Trajectory, exact, trajectory, with_dosing_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ranklmodel.inputs import ParameterTable
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.rest import Resting
    from ranklmodel.simulation.schedule import Floats, Schedule


@final
@dataclass(frozen=True, eq=False)
class Scenario:
    """A person on a regimen.

    Attributes
    ----------
    population : Population
        Who, with what is changed in her.
    regimen : Regimen
        What she takes from the baseline visit on.
    parameters : ParameterTable
        All parameters of the model, before the person's own.
    engine : Engine
        Who integrates.
    tolerance : Tolerance
        How accurately.
    dosing : {"exact", "averaged"}
        Whether every dose is an edge.
    facts : mapping of str to str
        Names for the record.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> fragile = woman.changed(rankl_rise=3.0)
    >>> bool(fragile.run([365.25])["LS_BMD"][-1] < woman.run([365.25])["LS_BMD"][-1])
    True
    """

    population: Population
    parameters: ParameterTable
    engine: Engine
    regimen: Regimen = NO_TREATMENT
    tolerance: Tolerance = field(default_factory=Tolerance)
    dosing: Dosing = "exact"
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def model(self) -> Model:
        """The model that is run, assembled where only its code was known."""
        return self.engine.assembled()

    @cached_property
    def stated(self) -> Scenario:
        """The person as her population states her, before anything of her own was changed."""
        if not self.population.changes:
            return self
        facts = facts_without(self.facts, self.population.changes)
        life = replace(self, population=self.population.as_stated(), facts=facts)
        return _remembering(life, _unmet=self._unmet) if "_unmet" in self.__dict__ else life

    @cached_property
    def _unmet(self) -> Floats:
        """Constants of her life as she is stated, before anything is met."""
        return own_constants(self.engine, self.population, self.parameters)

    @cached_property
    def history(self) -> Problem:
        """The life before the baseline visit, as a problem."""
        return alone(self.engine, self.history_resting())

    def history_resting(self) -> Resting[Problem]:
        """Find the life before the baseline visit, as work that asks for steady states."""
        start = -lived_days(self.population, self.parameters)
        if self.population.changes:
            person = changed_constants(self.engine, self.population, self.stated.baseline[0])
        else:
            person = yield from baseline_resting(
                self.engine, self.population, self.parameters, self._unmet
            )
        adult = (yield Rest(person, self.engine.start(person))).states[0]
        treatments = history_events(self.population, start)
        return Problem(
            constants=person,
            initial=adult,
            # One time where the visit is that of the young adult, at which life begins.
            times=distinct([start + 0.0, 0.0]),
            schedule=schedule_of(self.engine.layout, treatments, self.parameters.limits),
            tolerance=self.tolerance,
        )

    @cached_property
    def baseline(self) -> tuple[Floats, Floats]:
        """Constants and state at the visit; as she is stated, all that was measured is met."""
        state = self.engine.integrate(self.history).states[-1]
        return alone(self.engine, self._at_visit(state))

    def _at_visit(self, state: Floats) -> Resting[tuple[Floats, Floats]]:
        person = self.history.constants
        if self.population.changes:
            return person, state
        return (yield from met_at_visit(self.engine, person, self.population, state)), state

    def after(self, stated: Scenario) -> Scenario:
        """Return the scenario with what it needs of the person as stated, whose life is run.

        Parameters
        ----------
        stated : Scenario
            Equal to :attr:`stated`, with its baseline known; a batch lives it once for many.
        """
        return _remembering(self, stated=stated)

    def begun(self, history: Problem) -> Scenario:
        """Return the scenario with its :attr:`history` found elsewhere, with those of others."""
        return _remembering(self, history=history)

    def lived(self, state: Floats) -> Resting[Scenario]:
        """Find the scenario with its life before the visit taken from a run made elsewhere.

        Parameters
        ----------
        state : array of shape (n_states,)
            The last one of a run of :attr:`history`, as a batch makes it for many people at once.

        Returns
        -------
        Resting
            Work that ends with the same person on the same regimen; her history is not run again.
        """
        baseline = yield from self._at_visit(state)
        return _remembering(self, history=self.history, baseline=baseline)

    def on(self, regimen: Regimen) -> Scenario:
        """Return the same person, who has lived the same life, on another regimen."""
        other = replace(self, regimen=regimen)
        return _remembering(other, history=self.history, baseline=self.baseline)

    def problem(
        self,
        days: Iterable[float],
        baseline: tuple[Floats, Floats] | None = None,
        like: Problem | None = None,
    ) -> Problem:
        """Return the run from the baseline visit over the given days.

        Parameters
        ----------
        days : iterable of float
            Days to show; the baseline visit is added.
        baseline : tuple of array, optional
            Constants and state to begin with; those of the person's own history by default.
        like : Problem, optional
            That of somebody of the same history on the same regimen over the same days, whose
            times and schedule it then shares.

        Returns
        -------
        Problem
            What an engine can be asked; not of a regimen with rules, which are first `decided`.
        """
        times = days_asked(days) if like is None else like.times
        if times[0] < 0:
            raise InputError(f"a run begins at the baseline visit, day 0; asked for {times[0]:g}")
        require_age(self.population, float(times[-1]))
        constants, state = baseline or self.baseline
        return Problem(
            constants=constants,
            initial=state,
            times=times,
            schedule=self._schedule(float(times[-1])) if like is None else like.schedule,
            tolerance=self.tolerance,
            dosing=self.dosing,
        )

    def _schedule(self, end: float) -> Schedule:
        ahead = LOOK_AHEAD if self.dosing == "averaged" else 0.0
        later = later_events(self.population, self.regimen, end + ahead)
        return schedule_of(self.engine.layout, later, self.parameters.limits)

    def run(self, days: Iterable[float], *, measured: bool = False) -> Trajectory:
        """Run from the baseline visit and show the given days.

        Parameters
        ----------
        days : iterable of float
            Days to show; the baseline visit is added.
        measured : bool
            Whether a run with averaged dosing is set beside one with every dose an edge, which
            takes longer, and knows its ``dosing_error``.

        Returns
        -------
        Trajectory
            The run.

        Raises
        ------
        SimulationError
            If the run fails.
        """
        days = days_asked(days)
        life = decided(self, days)
        run = trajectory(self.engine, life.problem(days), life.record)
        beside = measured and self.dosing == "averaged"
        return with_dosing_error(run, exact(self.engine, run)) if beside else run

    @property
    def record(self) -> dict[str, str]:
        """What is written beside a run."""
        facts = {"population": self.population.name, "regimen": self.regimen.name, **self.facts}
        if self.regimen.decisions:
            facts[DECISIONS] = "; ".join(map(str, self.regimen.decisions))
        unmet = unmet_levels(self.population, self.engine.layout.anchors)
        return {**facts, "stated but not met": ", ".join(unmet)} if unmet else facts

    def changed(self, **values: float | str | Quantity) -> Scenario:
        """Return the scenario with other parameter values, such as ``rankl_rise=2``.

        Parameters
        ----------
        **values : float, str or Quantity
            Numbers in the parameters' own units, or ``"0.9 ng/mL"``. A parameter of the model
            leaves her estradiol and density as measured; with one of the person's own, what was
            solved for her is kept and they follow.

        Returns
        -------
        Scenario
            Another one; this one is unchanged.

        Raises
        ------
        UnknownNameError
            If there is no such parameter.
        InputError
            If a value does not fit, lies outside its bounds, or can not act in this person.

        Warns
        -----
        NotMetWarning
            If what is changed is what was solved to meet a measured value.
        WithoutEffectWarning
            If nothing in this life reads a parameter, as one of a drug that is not given.
        """
        say_what_a_change_means(self.engine, self.parameters, self.population, self.regimen, values)
        return self.with_changes(values)

    def with_changes(self, values: Mapping[str, float | str | Quantity]) -> Scenario:
        """Return what :meth:`changed` does, and say nothing of what the change means."""
        own, others = apart(self.population, self.parameters, values)
        person, table = self.population.changed(own), self.parameters.with_values(others)
        facts = {**self.facts, **changes_in_words(values, self.facts)}
        changed = replace(self, population=person, parameters=table, facts=facts)
        if "_unmet" not in self.__dict__:
            return changed
        numbers = {name: table[name].value for name in others}  # none of which she states
        unmet = with_numbers(self.engine, self._unmet, table, numbers)
        return _remembering(changed, _unmet=unmet)

    def looked_at(self, usual: Floats | None = None) -> Scenario:
        """Return the same, with what she states looked at once for all that is changed in it.

        Parameters
        ----------
        usual : array of shape (n_constants,), optional
            Constants of :attr:`parameters`, where these are known, as for many people.

        Raises
        ------
        InputError
            If the model can not represent the person.
        """
        unmet = own_constants(self.engine, self.population, self.parameters, usual)
        return _remembering(self, _unmet=unmet)


def _remembering(life: Scenario, **values: object) -> Scenario:
    """Return a copy that has some of its cached properties, which lie under their names."""
    copy = replace(life)
    copy.__dict__.update(values)
    return copy


def scenario(
    population: str | Path | Population,
    regimen: str | Path | Regimen = NO_TREATMENT,
    **how: Unpack[RunKeywords],
) -> Scenario:
    """Put a person and a regimen together, by name or as objects.

    Parameters
    ----------
    population : str, Path or Population
        A name, a path to a YAML file, or an object.
    regimen : str, Path or Regimen
        Likewise; nothing by default.
    **how
        Parameters, calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`. A changed parameter of the model leaves her
        estradiol and density as measured, and what is solved for her is solved again; one of the
        person's own keeps what is solved for her as she is stated, and estradiol and density
        follow (:meth:`Scenario.changed`).

    Returns
    -------
    Scenario
        Ready to run.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a file is not valid.

    Warns
    -----
    WithoutEffectWarning
        If a measured input of the person has no mechanism yet, such as calcium intake.

    Examples
    --------
    >>> life = scenario("atac_woman", "anastrozole_1mg_5_years")
    >>> run = life.run([365.25])
    >>> bool(-4 < run.percent_change("LS_BMD")[-1] < -1)
    True
    """
    return scenario_with(RunOptions.of(**how), population, regimen)


def scenario_with(
    options: RunOptions,
    population: str | Path | Population,
    regimen: str | Path | Regimen = NO_TREATMENT,
    *,
    alone: bool = True,
) -> Scenario:
    """Put a person and a regimen together; see :func:`scenario`.

    One of several arms is not `alone`: what a change of parameters means is said of them together.
    """
    library = options.library
    life = Scenario(
        population=stated(population, Population, library.population, "population"),
        regimen=stated(regimen, Regimen, library.regimen, "regimen"),
        parameters=options.table,
        engine=options.integrator,
        tolerance=options.tolerance,
        dosing=options.dosing,
        facts={"calibration": options.calibration or "none"},
    )
    say_what_is_not_read(life.population, life.engine.layout)
    say_whose_testosterone_is_low(life.population)
    if not options.parameters:
        return life
    if alone:
        return life.changed(**options.parameters)
    return life.with_changes(options.parameters)
