"""A few women who differ in age, bone density and estradiol, without a cohort file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from ranklmodel.inputs import Library, ParameterTable, Population, Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict

BASE = "postmenopausal_woman"


@cache
def _base() -> Population:
    return Library().population(BASE)


@dataclass(frozen=True)
class FewPeople:
    """Women who are made from their numbers alone."""

    numbers: NDArray[np.int64]
    adherence: NDArray[np.float64]

    values: Mapping[str, NDArray[np.float64]]
    units: Mapping[str, str]
    weights: NDArray[np.float64]

    differing: Collection[str] = ()
    laws: str = ""

    @cached_property
    def populations(self) -> tuple[Population, ...]:
        """Each of them as a population."""
        return tuple(woman(_base(), int(number)) for number in self.numbers)

    def populations_in(self, table: ParameterTable) -> tuple[Population, ...]:
        """Return each of them as a population; none has parameters of her own."""
        return self.populations


def few_people(numbers: Sequence[int], adherence: float = 1.0, seed: int = 0) -> FewPeople:
    """Return women by their numbers, of weights around one."""
    weights = np.array([0.5 + ((number + seed) % 7) / 6 for number in numbers])
    share = np.full(len(numbers), adherence)
    return FewPeople(np.array(numbers), share, {}, {}, weights)


def woman(base: Population, number: int) -> Population:
    """Return the woman of a number."""
    generator = np.random.Generator(np.random.Philox(key=7, counter=[0, 0, 0, number]))
    age, spine = generator.normal(68.0, 4.0), generator.normal(0.85, 0.08)
    densities = {**base.bone_density, "LS_BMD": Quantity(float(spine), "g/cm^2")}
    return replace(
        base,
        name=f"woman_{number}",
        age=Quantity(float(age), "year"),
        years_since_menopause=Quantity(float(age) - 50.0, "year"),
        bone_density=FrozenDict(densities),
        measured_at=FrozenDict(),
    )
