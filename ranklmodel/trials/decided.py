"""Arms whose regimen has rules, on what the rules come to in their people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.person import last_day
from ranklmodel.lives.unfolding import decided, unfold_each

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.inputs import Arm, Trial
    from ranklmodel.lives.many import Life
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.problem import Engine


def watched_until(arm: Arm) -> float:
    """Return the last day on which an arm is seen, after which nothing is decided."""
    return min(arm.follow_up, last_day(arm.population))


def decided_arm(arm: Arm, life: Scenario) -> Arm:
    """Return an arm on what its rules come to in its person; itself where there are none."""
    if not arm.regimen.has_rules:
        return arm
    return replace(arm, regimen=decided(life, watched_until(arm)).regimen)


def decided_arms(
    arms: Sequence[Arm], lives: Sequence[Life], engine: Engine
) -> tuple[list[Arm], list[Life]]:
    """Return arms on what their rules come to, and lives, an error where that can not be told.

    Parameters
    ----------
    arms : sequence of Arm
        As their trials state them.
    lives : sequence of Scenario or RanklModelError
        Their people, lived up to the visit.
    engine : Engine
        Who integrates.
    """
    arms, lives = list(arms), list(lives)
    places = [place for place, arm in enumerate(arms) if arm.regimen.has_rules]
    outcomes = unfold_each(
        [lives[place] for place in places],
        [arms[place].regimen for place in places],
        [[watched_until(arms[place])] for place in places],
        engine,
    )
    for place, outcome in zip(places, outcomes, strict=True):
        if isinstance(outcome, RanklModelError):
            lives[place] = outcome
        else:
            arms[place] = replace(arms[place], regimen=outcome.regimen)
    return arms, lives


def with_arms(trial: Trial, arms: Mapping[str, Arm]) -> Trial:
    """Return a trial with some of its arms as they were decided."""
    if all(trial.arms[name] is arm for name, arm in arms.items()):
        return trial
    return replace(trial, arms=FrozenDict({**trial.arms, **arms}))


def decisions_of(trial: Trial) -> dict[str, str]:
    """Return what was decided in the arms of a trial whose regimens have rules, by arm."""
    return {
        name: "; ".join(map(str, arm.regimen.decisions))
        for name, arm in trial.arms.items()
        if arm.regimen.decisions
    }
