"""Sampled values as persons: each a population like the cohort's, with her own values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.inputs import Quantity
from ranklmodel.inputs.cohorts.vocabulary import (
    AGE,
    SINCE,
    VITAMIN_D,
    Vocabulary,
    t_score_of,
    vocabulary_of,
)
from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.cohorts.people.numbers import Floats, Wholes
    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.inputs.cohorts.cohort import Cohort


def persons(
    cohort: Cohort, numbers: Wholes, values: Mapping[str, Floats], table: ParameterTable
) -> tuple[Population, ...]:
    """Return people as populations.

    Parameters
    ----------
    cohort : Cohort
        Whom they were sampled from.
    numbers : array of shape (n,)
        Their numbers.
    values : mapping of str to array of shape (n,)
        Their values.
    table : ParameterTable
        Where the parameters that differ between people have their medians.

    Returns
    -------
    tuple of Population
        In order. Someone whose parameter lies outside of its bounds is refused when she is lived,
        so that she is one failure among others.
    """
    vocabulary = vocabulary_of(cohort.base, cohort.library)
    own = _parameters(cohort, values, table)
    units = {one.name: one.unit for one in cohort.sampled} | {AGE: "year", SINCE: "year"}
    columns = {name: values[name].tolist() for name in values if name in units}
    scores = {
        name: values[score].tolist()
        for name in columns
        if (score := t_score_of(name)) in values and cohort.base.t_scores.get(name) is not None
    }
    kept = _unsampled(cohort)
    people = []
    for place, number in enumerate(numbers.tolist()):
        hers = {name: Quantity(column[place], units[name]) for name, column in columns.items()}
        person = _person(kept, hers, vocabulary)
        t_scores = {**kept.t_scores, **{name: column[place] for name, column in scores.items()}}
        people.append(
            replace(
                person,
                name=f"{cohort.name}_{number}",
                t_scores=FrozenDict(t_scores),
                parameters=FrozenDict(
                    {**kept.parameters, **{name: column[place] for name, column in own.items()}}
                ),
            )
        )
    return tuple(people)


def _unsampled(cohort: Cohort) -> Population:
    """Return what does not differ: the base, without reasons for what is sampled."""
    base = cohort.base
    sampled = {one.name for one in cohort.sampled}
    keys = {f"{group}.{name}" for group in ("hormones", "bone_density") for name in sampled}
    keys |= sampled | ({SINCE} if AGE in sampled or SINCE in sampled else set())
    return replace(
        base,
        description=f"One of {cohort.name}.",
        files=(cohort.file, *base.files),
        assumed=FrozenDict({key: why for key, why in base.assumed.items() if key not in keys}),
        t_scores=FrozenDict({k: v for k, v in base.t_scores.items() if k not in sampled}),
    )


def _person(base: Population, hers: Mapping[str, Quantity], vocabulary: Vocabulary) -> Population:
    covariates = {name: one for name, one in hers.items() if name in vocabulary.covariates}
    densities = {name: one for name, one in hers.items() if name in vocabulary.densities}
    hormones = {name: one for name, one in hers.items() if name in vocabulary.hormones}
    return replace(
        base,
        age=hers.get(AGE, base.age),
        years_since_menopause=hers.get(SINCE, base.years_since_menopause),
        covariates=FrozenDict({**base.covariates, **covariates}),
        bone_density=FrozenDict({**base.bone_density, **densities}),
        hormones=FrozenDict({**base.hormones, **hormones}),
        vitamin_D=hers.get(VITAMIN_D, base.vitamin_D),
        measured_at=FrozenDict(
            {
                name: FrozenDict(where)
                for name in base.hormones
                if name not in hormones and (where := _where(base, name, covariates))
            }
        ),
    )


def _where(
    base: Population, hormone: str, covariates: Mapping[str, Quantity]
) -> dict[str, Quantity | None]:
    """Return the covariates under which a hormone that is not sampled was measured, if not hers."""
    there = dict(base.measured_at.get(hormone, {}))
    return {name: base.covariates.get(name) for name in covariates} | there


def _parameters(
    cohort: Cohort, values: Mapping[str, Floats], table: ParameterTable
) -> dict[str, list[float]]:
    """Return the parameters of the model in which people differ, in the units of the table."""
    usual = cohort.base.personal(table)
    own = {}
    for one in cohort.differences:
        median, column = usual[one.name].value, values[one.name]
        hers = median * column if one.sd is None else median + column
        own[one.name] = hers.tolist()
    return own
