"""A person with another value of one thing she brings, and a regimen that is taken otherwise.

What is put in place of hers is stated for her: what is solved so that she is as measured is solved
again, as for anybody. That is another question than a changed parameter of her own asks
(:meth:`~ranklmodel.lives.scenario.Scenario.changed`), which keeps what is solved for her.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final, get_args

from ranklmodel.errors import InputError
from ranklmodel.inputs import Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.regimens.taken import partly_taken, with_a_gap
from ranklmodel.inputs.values.references import Site
from ranklmodel.lives.person import lived_days, personal_values

if TYPE_CHECKING:
    from ranklmodel.inputs import ParameterTable, Population, Regimen
    from ranklmodel.inputs.people.risk_factors import RiskFactor
    from ranklmodel.inputs.values.references import BoneDensityReference
    from ranklmodel.simulation.trajectory import Trajectory

_VITAMIN_D = "vitamin_D"  # a key of its own in a person's file


@final
@dataclass(frozen=True)
class Restating:
    """Who is restated, and what that takes.

    Attributes
    ----------
    person : Population
        As she is.
    table : ParameterTable
        All parameters, before her own.
    reference : BoneDensityReference
        What a T-score is counted from.
    usual : Trajectory
        A run of her as she is: its levels at the visit stand for those that she does not state.
    """

    person: Population
    table: ParameterTable
    reference: BoneDensityReference
    usual: Trajectory

    def other(self, factor: RiskFactor, value: Quantity) -> Population:
        """Return her with another value of a factor.

        Parameters
        ----------
        factor : RiskFactor
            What is other in her; none of the regimen.
        value : Quantity
            As the factor gives it: in place of hers, or relative to hers.

        Returns
        -------
        Population
            Of the same name.

        Raises
        ------
        InputError
            If it does not fit her.
        """
        ways = {
            "covariate": self._covariate,
            "level": self._level,
            "age": self._age,
            "menopause": self._menopause,
            "T-score": self._t_score,
            "parameters": self._parameters,
        }
        other = ways[factor.kind](factor, value)
        personal_values(other, self.table)
        lived_days(other, self.table)
        return other

    def why_it_can_not_act(self, factor: RiskFactor) -> str:
        """Return why nothing she states of a factor can reach her bone; empty where it can."""
        level, person = factor.through, self.person
        if factor.kind == "menopause" and person.sex == "male":
            return "a man has no menopause"
        if level is None or level not in person.measured:
            return ""
        if person.sex == "female" and not _is_past_it(person.years_since_menopause):
            return ""  # her level after the menopause is not the one that was measured
        if set(factor.of) & set(person.measured_at.get(level, {})):
            return ""  # her level was measured at another value of it, and follows hers
        return (
            f"it acts through {level} alone, which is stated as {person.measured[level]} and met "
            f"at either value; ask for somebody whose {level} is not stated"
        )

    def _covariate(self, factor: RiskFactor, value: Quantity) -> Population:
        name = factor.of[0]
        return replace(self.person, covariates=FrozenDict({**self.person.covariates, name: value}))

    def _level(self, factor: RiskFactor, value: Quantity) -> Population:
        person, name = self.person, factor.of[0]
        if factor.relative == "times":
            hers = person.measured.get(name) or Quantity(
                self.usual.at(name, 0.0), self.usual.unit(name)
            )
            value = Quantity(value.value * hers.value, hers.unit)
        # it is measured in her as she is, whatever was other where hers was
        measured_at = FrozenDict({k: v for k, v in person.measured_at.items() if k != name})
        other = replace(person, measured_at=measured_at)
        if name == _VITAMIN_D:
            return replace(other, vitamin_D=value)
        return replace(other, hormones=FrozenDict({**person.hormones, name: value}))

    def _age(self, factor: RiskFactor, value: Quantity) -> Population:
        hers = self.person.age.to("year") if factor.relative == "plus" else 0.0
        return replace(self.person, age=Quantity(hers + value.to("year"), "year"))

    def _menopause(self, factor: RiskFactor, value: Quantity) -> Population:
        since = Quantity(self.person.age.to("year") - value.to("year"), "year")
        other = replace(self.person, years_since_menopause=since)
        if _is_past_it(since) == _is_past_it(self.person.years_since_menopause):
            return other
        # what was measured before the menopause says nothing of her after it, nor the reverse
        return replace(other, hormones=FrozenDict(), measured_at=FrozenDict(), read_as=FrozenDict())

    def _t_score(self, factor: RiskFactor, value: Quantity) -> Population:
        score, sex = value.value, self.person.sex
        sites = [site for site in get_args(Site) if self.person.bone_density.get(site)]
        densities = {
            site: Quantity(self.reference.young_adult(sex, site).density(score), "g/cm^2")
            for site in sites or get_args(Site)
        }
        scores = FrozenDict(dict.fromkeys(densities, score))
        return replace(self.person, bone_density=FrozenDict(densities), t_scores=scores)

    def _parameters(self, factor: RiskFactor, value: Quantity) -> Population:
        hers = self.person.personal(self.table)
        multiplied = {name: value.value * hers[name].value for name in factor.of}
        other = replace(
            self.person, parameters=FrozenDict({**self.person.parameters, **multiplied})
        )
        other.personal(self.table)  # refuses what lies outside a parameter's bounds
        return other


def _is_past_it(since: Quantity | None) -> bool:
    return since is not None and since.value > 0


def taken_otherwise(
    regimen: Regimen, factor: RiskFactor, value: Quantity, last_day: float
) -> Regimen:
    """Return a regimen of which only a share is taken, or none amid the run.

    Parameters
    ----------
    regimen : Regimen
        As prescribed.
    factor : RiskFactor
        One of the regimen.
    value : Quantity
        The share, or how long nothing is taken.
    last_day : float
        End of the run.

    Returns
    -------
    Regimen
        That which is taken.

    Raises
    ------
    InputError
        If there are no tablets, or the stretch is as long as the run.
    """
    if factor.kind == "share taken":
        return partly_taken(regimen, value.to("1"))
    missed = value.to("day")
    if missed >= last_day:
        raise InputError(f"a stretch of {value} does not fit in the run", key=factor.name)
    start = (last_day - missed) / 2
    return with_a_gap(regimen, start, start + missed)
