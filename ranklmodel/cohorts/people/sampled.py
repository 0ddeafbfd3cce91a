"""People sampled from a cohort, each from the cohort, a seed and her number alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel import calls
from ranklmodel.cohorts.people.numbers import MOST_AT_ONCE, MOST_NUMBERS, SEED
from ranklmodel.cohorts.people.persons import persons
from ranklmodel.cohorts.people.plan import Plan, plan_of
from ranklmodel.cohorts.people.weights import effective_size, weighting_of
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.cohorts.cohort import Cohort
from ranklmodel.inputs.cohorts.vocabulary import ADHERENCE, units_of
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from ranklmodel.cohorts.people.numbers import Floats, Wholes
    from ranklmodel.inputs import ParameterTable, Population


@final
@dataclass(frozen=True, eq=False)
class People:
    """Some of the people of a cohort.

    Attributes
    ----------
    cohort : Cohort
        Whom they were sampled from.
    seed : int
        With which seed.
    numbers : array of int, shape (n,)
        Who: a person depends on cohort, seed and her number alone.
    values : mapping of str to array of shape (n,)
        What is sampled, and what follows from it, such as ``LS_T_score``. A parameter of the model
        that differs between people is the factor by which hers is that of the table in use, or
        what is added to it.
    units : mapping of str to str
        Of each.
    weights : array of shape (n,)
        1 unless the cohort is weighted to observed means.
    """

    cohort: Cohort
    seed: int
    numbers: Wholes
    values: Mapping[str, Floats] = field(repr=False)
    units: Mapping[str, str] = field(repr=False)
    weights: Floats = field(repr=False)

    def __len__(self) -> int:
        """Return how many they are."""
        return len(self.numbers)

    def __repr__(self) -> str:
        """Return who they are in a line."""
        size = effective_size(self.weights)
        weighted = f", weighted as {size:.0f}" if self.cohort.targets else ""
        return f"<{len(self)} people of {self.cohort.name}, seed {self.seed}{weighted}>"

    @property
    def adherence(self) -> Floats:
        """Share of doses that each takes; 1 unless it is sampled."""
        return self.values.get(ADHERENCE, np.ones(len(self)))

    @property
    def differing(self) -> frozenset[str]:
        """Parameters of the model in which they differ, around the value of a table."""
        return frozenset(one.name for one in self.cohort.differences)

    @property
    def laws(self) -> str:
        """All that says how people of the cohort are drawn, in which words and sources are not."""
        return self.cohort.laws

    @property
    def effective_size(self) -> float:
        """How many people of one weight would tell as much of a mean (Kish)."""
        return effective_size(self.weights)

    @cached_property
    def populations(self) -> tuple[Population, ...]:
        """Each as a population, with the parameters of the calibration that runs use by default."""
        return self.populations_in(self.cohort.library.parameters(DEFAULT_CALIBRATION))

    def populations_in(self, table: ParameterTable) -> tuple[Population, ...]:
        """Return each as a population, her own parameters around those of a table.

        Parameters
        ----------
        table : ParameterTable
            Values in use: of another calibration, or of one of its draws.

        Returns
        -------
        tuple of Population
            In order, named ``COHORT_NUMBER``. Whoever has a parameter outside of its bounds is
            refused when she is lived.
        """
        return persons(self.cohort, self.numbers, self.values, table)

    def take(self, places: Sequence[int] | Wholes | slice) -> People:
        """Return some of them, by their places from 0.

        Parameters
        ----------
        places : sequence of int, or slice
            Which, in any order; below 0 from the end.

        Raises
        ------
        InputError
            If a place is no whole number, or nobody has it.

        Examples
        --------
        >>> import ranklmodel
        >>> ranklmodel.people("ibis2_women", 10).take([7, 2]).numbers.tolist()
        [7, 2]
        """
        chosen = places if isinstance(places, slice) else self._places(places)
        values = FrozenDict({name: one[chosen] for name, one in self.values.items()})
        return People(
            self.cohort,
            self.seed,
            self.numbers[chosen],
            values,
            self.units,
            self.weights[chosen],
        )

    def _places(self, places: Sequence[int] | Wholes) -> Wholes:
        """Return places as whole numbers; a fraction or a yes and no would be somebody else."""
        asked = np.asarray(places)
        if asked.ndim != 1 or (asked.size and not np.issubdtype(asked.dtype, np.integer)):
            message = "expected whole numbers, as np.flatnonzero(table['age'] > 60) gives them"
            raise InputError(message, key="places")
        beyond = asked[(asked < -len(self)) | (asked >= len(self))]
        if beyond.size:
            message = (
                f"nobody is at {beyond[0]}; places of {len(self)} people are 0 to {len(self) - 1}"
            )
            raise InputError(message, key="places")
        return asked.astype(np.int64)

    def to_pandas(self) -> pd.DataFrame:
        """Return a table with a row each, numbers as index, and her weight.

        Examples
        --------
        >>> import ranklmodel
        >>> table = ranklmodel.people("ibis2_women", 3).to_pandas()
        >>> table.index.name, "LS_T_score" in table
        ('number', True)
        """
        import pandas as pd

        index = pd.Index(self.numbers, name="number")
        return pd.DataFrame({**self.values, "weight": self.weights}, index=index)


def people(
    cohort: str | Path | Cohort,
    number: int = 1000,
    *,
    seed: int = SEED,
    library: Library | None = None,
) -> People:
    """Return people of a cohort.

    Parameters
    ----------
    cohort : str, Path or Cohort
        Name, path, or the cohort itself.
    number : int
        How many: numbers from 0 on.
    seed : int
        Other people of the same kind for another one.
    library : Library, optional
        Where names are looked up.

    Returns
    -------
    People
        Their values, weights and populations.

    Raises
    ------
    UnknownNameError
        If there is no such cohort.
    InputError
        If there can be no such people, or nearly no one is accepted.

    Examples
    --------
    >>> people("ibis2_women", 1000)
    <1000 people of ibis2_women, seed 20261128>
    """
    library = Library() if library is None else library
    calls.require(library, Library, "library", "a Library, as Library(['my_params'])")
    chosen = stated(cohort, Cohort, library.cohort, "cohort")
    number = calls.whole_number(number, "number", 1, MOST_AT_ONCE)
    return people_of(chosen, np.arange(number), seed)


def people_of(cohort: Cohort, numbers: Sequence[int] | Wholes, seed: int = SEED) -> People:
    """Return some of the people of a cohort by their numbers.

    Parameters
    ----------
    cohort : Cohort
        Whom they are sampled from.
    numbers : sequence of int
        Who, in any order.
    seed : int
        Of all of them.

    Returns
    -------
    People
        In that order; each the same whoever else is asked for.

    Raises
    ------
    InputError
        If there can be no such people, nearly no one is accepted, or a number or the seed is none.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> cohort = Library().cohort("ibis2_women")
    >>> one, some = people_of(cohort, [7]), people_of(cohort, range(10))
    >>> bool(one.values["E2"][0] == some.values["E2"][7])
    True
    """
    seed = calls.whole_number(seed, "seed", 0)
    if seed >= 2**64:
        raise InputError("expected a whole number below 2**64", key="seed")
    asked = np.asarray(list(numbers))
    whole = asked.size == 0 or np.issubdtype(asked.dtype, np.integer)
    if asked.ndim != 1 or not whole or np.any(asked < 0) or np.any(asked >= MOST_NUMBERS):
        raise InputError("expected whole numbers from 0 to below 2**40", key="numbers")
    places = asked.astype(np.int64)
    plan = plan_of(cohort)
    values = plan.accepted(places, seed)
    weighting = weighting_of(plan, seed)
    return People(cohort, seed, places, FrozenDict(values), _units(plan), weighting.of(values))


def _units(plan: Plan) -> FrozenDict[str]:
    cohort = plan.cohort
    units = units_of(cohort)
    units |= {one.name: "1" if one.sd is None else one.unit for one in cohort.differences}
    return FrozenDict(units)
