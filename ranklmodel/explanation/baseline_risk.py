"""What each thing that a person brings does to her loss of bone, one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Unpack, final

from ranklmodel import calls
from ranklmodel.errors import InputError, RanklModelError, UnknownNameError
from ranklmodel.explanation.evidence import evidence_of
from ranklmodel.explanation.factor_effects import (
    LEAST,
    SITES,
    BaselineRisk,
    FactorEffect,
    SiteEffect,
)
from ranklmodel.explanation.restated import Restating, taken_otherwise
from ranklmodel.inputs import NO_TREATMENT, Population, Quantity, Regimen
from ranklmodel.inputs.people.risk_factors import OF_THE_REGIMEN
from ranklmodel.lives.changes import apart
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.scenario import Scenario, scenario_with
from ranklmodel.simulation.trajectory import Trajectory
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ranklmodel.inputs.people.risk_factors import RiskFactor


def baseline_risk(
    population: str | Path | Population,
    regimen: str | Path | Regimen = "anastrozole_1mg_daily",
    *,
    years: float = 2.0,
    factors: Sequence[str] | None = None,
    **how: Unpack[RunKeywords],
) -> BaselineRisk:
    """Tell what each thing that a person brings does to her loss of bone.

    One factor at a time is put at a low and at a high value, in a person who is otherwise as
    stated: what was measured in her, her estradiol and her densities, is met in each. The factors,
    their values and the evidence stand in ``params/risk_factors.yaml``.

    Parameters
    ----------
    population : str, Path or Population
        Who.
    regimen : str, Path or Regimen
        What she takes; she is watched without it as well.
    years : float
        How long, from the visit.
    factors : sequence of str, optional
        Names of factors; all by default.
    **how
        As for :func:`~ranklmodel.lives.scenario.scenario`; doses are averaged where nothing else is
        asked for. No parameter of her own can be changed: it would be one of the factors.

    Returns
    -------
    BaselineRisk
        With what does not act in her, and why.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a value is not valid.
    SimulationError
        If she as she is can not be run.

    Examples
    --------
    >>> risk = baseline_risk("atac_woman", "placebo", years=1, factors=["T_score"])
    >>> risk.factors[0].without_effect["placebo"][:29]
    'the change in percent is the '
    """
    years = calls.number(years, "years")
    if factors is not None:
        factors = calls.names(factors, "factors", "names of risk factors, as ['T_score']")
    how.setdefault("dosing", "averaged")
    options = RunOptions.of(**how)
    life = scenario_with(options, population, regimen)
    own, _ = apart(life.population, options.table, options.parameters)
    if own:
        message = "it is her own, as the factors are; state it in a population file"
        raise InputError(message, key=", ".join(own))
    if not years > 0:
        raise InputError(f"expected a time above zero, given {years:g}", key="years")
    chosen = _chosen(options.library.risk_factors, factors)
    return _Question(options, life, convert(years, "year", "day")).answer(chosen, years)


def _chosen(known: tuple[RiskFactor, ...], names: Sequence[str] | None) -> tuple[RiskFactor, ...]:
    """Return the factors of some names, in the order of their file."""
    by_name = {one.name: one for one in known}
    for name in names or ():
        if name not in by_name:
            raise UnknownNameError("risk factor", name, by_name)
    return tuple(one for one in known if names is None or one.name in names)


@final
@dataclass(frozen=True)
class _Variant:
    """Her with one factor at one of its values: who she is then, and what she takes."""

    person: Population
    regimens: tuple[Regimen, ...]


_Ran = Trajectory | RanklModelError


@final
@dataclass(frozen=True)
class _Question:
    """Who is asked about, how she is run, and to which day."""

    options: RunOptions
    life: Scenario
    last_day: float

    @property
    def regimens(self) -> tuple[Regimen, ...]:
        """What she takes and, where that is anything, nothing."""
        asked = self.life.regimen
        return (asked, NO_TREATMENT) if asked.treatments else (asked,)

    def answer(self, factors: tuple[RiskFactor, ...], years: float) -> BaselineRisk:
        """Run her as she is, then with each factor at either value, all at once."""
        unchanged = self._finished(self._runs([_Variant(self.life.population, self.regimens)])[0])
        library = self.options.library
        restating = Restating(
            self.life.population,
            self.life.parameters,
            library.bone_density,
            next(iter(unchanged.values())),
        )
        ends = [self._ends(one, restating) for one in factors]
        variants = [end for pair in ends if not isinstance(pair, str) for end in pair]
        runs = iter(self._runs(variants))
        effects = []
        for factor, pair in zip(factors, ends, strict=True):
            outcome = pair if isinstance(pair, str) else (next(runs), next(runs))
            effects.append(self._effect(factor, outcome, unchanged))
        return BaselineRisk(
            self.life.population.name,
            years,
            {name: _changes(run) for name, run in unchanged.items()},
            tuple(effects),
            {**self.life.record, "dosing": self.options.dosing},
        )

    def _finished(self, runs: Mapping[str, _Ran]) -> dict[str, Trajectory]:
        """Return the runs of her as she is, which the others are beside."""
        finished = {}
        for name, run in runs.items():
            if isinstance(run, RanklModelError):
                raise run
            finished[name] = run
        return finished

    def _ends(self, factor: RiskFactor, restating: Restating) -> tuple[_Variant, _Variant] | str:
        """Return her with a factor at its low and its high value, or why there is no such woman."""
        why = restating.why_it_can_not_act(factor)
        if why:
            return why
        try:
            low, high = (self._variant(factor, v, restating) for v in (factor.low, factor.high))
        except InputError as error:
            return error.message
        return low, high

    def _variant(self, factor: RiskFactor, value: Quantity, restating: Restating) -> _Variant:
        if factor.kind in OF_THE_REGIMEN:
            taken = taken_otherwise(self.life.regimen, factor, value, self.last_day)
            return _Variant(self.life.population, (taken,))
        return _Variant(restating.other(factor, value), self.regimens)

    def _runs(self, variants: Sequence[_Variant]) -> list[dict[str, _Ran]]:
        """Return the runs of each variant, by the name of what was asked for her to take."""
        lives = lived_each([(v.person, self.options.parameters) for v in variants], self.options)
        each = [
            (life, what, asked.name)
            for life, v in zip(lives, variants, strict=True)
            for what, asked in zip(v.regimens, self.regimens, strict=False)
        ]
        ran = iter(
            run_each(
                [life for life, _, _ in each],
                [what for _, what, _ in each],
                [[self.last_day]] * len(each),
                self.life.engine,
            )
        )
        return [
            {asked.name: next(ran) for _, asked in zip(v.regimens, self.regimens, strict=False)}
            for v in variants
        ]

    def _effect(
        self,
        factor: RiskFactor,
        outcome: str | tuple[Mapping[str, _Ran], Mapping[str, _Ran]],
        unchanged: Mapping[str, Trajectory],
    ) -> FactorEffect:
        on: dict[str, dict[str, SiteEffect]] = {}
        without: dict[str, str] = {}
        for name, usual in unchanged.items():
            effect = outcome if isinstance(outcome, str) else _sites(factor, name, outcome, usual)
            if isinstance(effect, str):
                without[name] = effect
            else:
                on[name] = effect
        usual = next(iter(unchanged.values()))
        hers, unit = self._hers(factor, usual)
        values = self._values(factor, outcome, unit)
        if None not in values and values[0] > values[1]:  # type: ignore[operator]  # no None
            values = (values[1], values[0])
            on = {
                name: {site: SiteEffect(one.high, one.low) for site, one in sites.items()}
                for name, sites in on.items()
            }
        chosen = str(factor.source) if factor.source else f"assumed: {factor.assumed}"
        evidence = evidence_of(factor, self.life.population.sex, self.options.library)
        return FactorEffect(
            *(factor.name, factor.title, unit, hers, *values, chosen, on, without, evidence),
            factor.note or "",
        )

    def _hers(self, factor: RiskFactor, usual: Trajectory) -> tuple[float | None, str]:
        """Return her own value of a factor and the unit of all its values."""
        if factor.shown is not None:
            return _level(usual, factor.shown), usual.unit(factor.shown)
        unit = factor.high.unit
        if factor.kind == "covariate":
            name = factor.of[0]
            table = self.life.population.personal(self.life.parameters)
            stated = self.life.population.covariates.get(name, table[name].quantity)
            return stated.to(unit), unit
        if factor.kind in OF_THE_REGIMEN:
            return (1.0 if factor.kind == "share taken" else 0.0), unit
        return None, unit

    def _values(
        self,
        factor: RiskFactor,
        outcome: str | tuple[Mapping[str, _Ran], Mapping[str, _Ran]],
        unit: str,
    ) -> tuple[float | None, float | None]:
        """Return the low and the high value, as the model shows them where it does."""
        if factor.shown is None:
            return factor.low.to(unit), factor.high.to(unit)
        if isinstance(outcome, str):
            return None, None
        low, high = (_shown(runs, factor.shown) for runs in outcome)
        return low, high


def _shown(runs: Mapping[str, _Ran], output: str) -> float | None:
    finished = [run for run in runs.values() if isinstance(run, Trajectory)]
    return _level(finished[0], output) if finished else None


def _level(run: Trajectory, output: str) -> float | None:
    """Return a level at the visit; None where the person is without, as a man of a menopause."""
    return None if output in run.absent else run.at(output, 0.0)


def _changes(run: Trajectory) -> dict[str, float]:
    return {site: float(run.percent_change(site)[-1]) for site in SITES}


def _sites(
    factor: RiskFactor,
    regimen: str,
    ends: tuple[Mapping[str, _Ran], Mapping[str, _Ran]],
    usual: Trajectory,
) -> dict[str, SiteEffect] | str:
    """Return what a factor does on a regimen at every site, or why it does nothing there."""
    found = []
    for runs in ends:
        run = runs.get(regimen)
        if run is None:
            return "nothing is taken"
        if isinstance(run, RanklModelError):
            return f"could not be run: {run}"
        found.append(_changes(run))
    low, high = found
    moved = [abs(low[site] - high[site]) for site in SITES]
    moved += [abs(end[site] - was) for end in found for site, was in _changes(usual).items()]
    if max(moved) < LEAST:
        return factor.without_effect or f"it moves neither site by {LEAST:g} % of its density"
    return {site: SiteEffect(low[site], high[site]) for site in SITES}
