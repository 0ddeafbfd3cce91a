"""A person restated: what is assumed of her is off by as much as it may be.

What was not read of a group of people is assumed of the person who stands for it. Her life is lived
again with another value of it, and all else that she states is met as before.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

from ranklmodel.inputs import Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from ranklmodel.inputs import Population
    from ranklmodel.inputs.people.assumed import AssumedSpread, AssumedSpreads
    from ranklmodel.model.layout import Layout

_HORMONE, _DENSITY = "hormones.", "bone_density."


@final
@dataclass(frozen=True)
class Assumptions:
    """What is assumed of a person, and by how much it may be off.

    Attributes
    ----------
    varied : tuple of AssumedSpread
        What has a spread, each under its whole key.
    not_varied : mapping of str to str
        What has none, with the reason.
    """

    varied: tuple[AssumedSpread, ...]
    not_varied: dict[str, str]


def assumptions_of(population: Population, spreads: AssumedSpreads, layout: Layout) -> Assumptions:
    """Return what is assumed of a person, and by how much it may be off.

    Levels that no anchor of the model meets are left away: they reach no run. So is what is
    changed in her, which is no assumption any more.

    Parameters
    ----------
    population : Population
        Who.
    spreads : AssumedSpreads
        By how much what is assumed may be off.
    layout : Layout
        Whose anchors say what is met.
    """
    met = {anchor.quantity for anchor in layout.anchors}
    varied, not_varied = [], {}
    for key in population.assumed:
        spread = spreads.of(key)
        name = key.removeprefix(_HORMONE).removeprefix(_DENSITY)
        if key in population.changes or _unread(key, name, met, population):
            continue
        if spread is None:
            not_varied[key] = "no spread of it is stated in references/assumed_spreads.yaml"
        elif spread.not_varied is not None:
            not_varied[key] = spread.not_varied
        else:
            varied.append(spread.model_copy(update={"of": key}))
    return Assumptions(tuple(varied), not_varied)


def _unread(key: str, name: str, met: set[str], population: Population) -> bool:
    """Tell whether nothing of a run can follow what is assumed."""
    if key.startswith((_HORMONE, _DENSITY)) or key == "vitamin_D":
        return name not in met
    return key == "years_since_menopause" and population.years_since_menopause is None


def restated(population: Population, spread: AssumedSpread, deviations: float) -> Population:
    """Return a person of whom one thing was assumed otherwise.

    At another age she is as long after her menopause as is stated; where that is assumed as well,
    what is kept is the age at her menopause.

    Parameters
    ----------
    population : Population
        Who.
    spread : AssumedSpread
        Of what, under its whole key.
    deviations : float
        By how many standard deviations.
    """
    key = spread.of
    if spread.plus is not None:
        return _at_another_time(population, key, deviations * spread.plus.to("year"))
    assert spread.relative is not None
    factor = math.exp(deviations * spread.relative)
    if key.startswith(_HORMONE):
        levels = _times(population.hormones, key.removeprefix(_HORMONE), factor)
        return replace(population, hormones=levels)
    if key.startswith(_DENSITY):
        densities = _times(population.bone_density, key.removeprefix(_DENSITY), factor)
        return replace(population, bone_density=densities)
    if key == "vitamin_D":
        level = population.vitamin_D
        assert level is not None
        return replace(population, vitamin_D=Quantity(level.value * factor, level.unit))
    return replace(population, covariates=_times(population.covariates, key, factor))


def _at_another_time(population: Population, key: str, years: float) -> Population:
    since = population.years_since_menopause
    later = None if since is None else Quantity(since.to("year") + years, "year")
    if key == "years_since_menopause":
        return replace(population, years_since_menopause=later)
    age = Quantity(population.age.to("year") + years, "year")
    if "years_since_menopause" in population.assumed:
        return replace(population, age=age, years_since_menopause=later)
    return replace(population, age=age)


def _times(levels: FrozenDict[Quantity], name: str, factor: float) -> FrozenDict[Quantity]:
    level = levels[name]
    return FrozenDict({**levels, name: Quantity(level.value * factor, level.unit)})
