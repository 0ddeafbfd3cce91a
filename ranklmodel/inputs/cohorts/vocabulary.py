"""In what people of a cohort can differ: names, units, and the ranges that no one is outside of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from ranklmodel.inputs.cohorts.cohort import Accepted
from ranklmodel.inputs.people.file import population_file
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.references import DENSITIES, Site

if TYPE_CHECKING:
    from ranklmodel.inputs.cohorts.cohort import Cohort
    from ranklmodel.inputs.cohorts.shelf import CohortShelf
    from ranklmodel.inputs.people.population import Population

SINCE, MENOPAUSE = "years_since_menopause", "menopause_age"
AGE, ADHERENCE, VITAMIN_D = "age", "adherence", "vitamin_D"
_T_SCORE = "_T_score"


def t_score_of(site: str) -> str:
    """Return what the T-score of a site is called, as the model calls it.

    Examples
    --------
    >>> t_score_of("LS_BMD")
    'LS_T_score'
    """
    return site.removesuffix("_BMD") + _T_SCORE


_LEVELS = {
    "personal_aromatization": "E2",
    "ovarian_estradiol_secretion": "E2",
    "personal_leydig_capacity": "T",
    "personal_LH": "LH",
    "personal_FSH": "FSH",
    "vitamin_D_supply": VITAMIN_D,
}


def level_met_by(parameter: str) -> str | None:
    """Return the measured level that a parameter of a person is solved to meet, None for none.

    Examples
    --------
    >>> level_met_by("personal_aromatization"), level_met_by("LS_density_scale")
    ('E2', 'LS_BMD')
    """
    if parameter.endswith("_density_scale"):
        return parameter.removesuffix("_density_scale") + "_BMD"
    return _LEVELS.get(parameter)


@dataclass(frozen=True)
class Vocabulary:
    """What can be sampled.

    Attributes
    ----------
    units : mapping of str to str
        Unit by name.
    densities : tuple of str
        Sites of bone density.
    covariates, hormones : tuple of str
        Names of each of these.
    ranges : mapping of str to tuple of float
        What no one is outside of, in the unit.
    is_woman : bool
        Whether the people have a menopause.
    has_passed_it : bool
        Whether she whom they are like has it behind her, and says when it was.
    """

    units: dict[str, str]
    densities: tuple[str, ...]
    covariates: tuple[str, ...]
    hormones: tuple[str, ...]
    ranges: dict[str, tuple[float, float]]
    is_woman: bool
    has_passed_it: bool

    def units_with_derived(self, sampled: Collection[str]) -> dict[str, str]:
        """Return the units of what is sampled, and of what follows from it."""
        units = {name: self.units[name] for name in sampled if name in self.units}
        said = {SINCE, MENOPAUSE} | ({AGE} if self.has_passed_it else set())
        if self.is_woman and units.keys() & said:
            units |= {SINCE: "year", MENOPAUSE: "year"}
        return units | {t_score_of(site): "1" for site in self.densities if site in sampled}

    def stands_for(self, name: str) -> str:
        """Return what is sampled for a name that follows from it."""
        density = f"{name.removesuffix(_T_SCORE)}_BMD"
        return density if name.endswith(_T_SCORE) else name

    def of_anyone(self, sampled: Collection[str]) -> tuple[Accepted, ...]:
        """Return the ranges that hold for anyone, of what is sampled or follows from it."""
        units = self.units_with_derived(sampled)
        return tuple(
            Accepted((name,), "", units[name], *self.ranges[name])
            for name in units
            if name in self.ranges
        )


def vocabulary_of(base: Population, library: CohortShelf) -> Vocabulary:
    """Return in what people like someone can differ.

    Parameters
    ----------
    base : Population
        Who says the rest.
    library : CohortShelf
        Whose parameters and endpoints.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> vocabulary_of(Library().population("older_man"), Library()).units["body_mass_index"]
    'kg/m^2'
    """
    table, endpoints = library.own_parameters, library.endpoints.by_name
    covariates = population_file(table, library.substances).names_of_covariates
    densities = tuple(str(site) for site in get_args(Site))
    levels = {name: one for name, one in endpoints.items() if one.highest is not None}
    hormones = tuple(name for name in levels if name not in (*covariates, VITAMIN_D))
    units = {AGE: "year", **{name: table[name].unit for name in covariates}}
    ranges = {AGE: (_oldest_start(library), 110.0)}
    ranges |= {name: table[name].bounds for name in covariates}
    for name in (*hormones, *(name for name in (VITAMIN_D,) if name in levels)):
        one = levels[name]
        units[name] = one.unit

        def number(end: Quantity | None, otherwise: float, name: str = name) -> float:
            if end is None:
                return otherwise
            return library.substances.convert(end, units[name], name)

        ranges[name] = (number(one.lowest, 0.0), number(one.highest, 1e12))
    units |= dict.fromkeys(densities, "g/cm^2") | {ADHERENCE: "1"}
    ranges |= dict.fromkeys(densities, (DENSITIES.low, DENSITIES.high)) | {ADHERENCE: (0.0, 1.0)}
    if base.sex == "female":
        units |= {SINCE: "year", MENOPAUSE: "year"}
        ranges[MENOPAUSE] = table[MENOPAUSE].bounds
    is_woman, passed = base.sex == "female", base.years_since_menopause is not None
    return Vocabulary(units, densities, covariates, hormones, ranges, is_woman, passed)


def units_of(cohort: Cohort) -> dict[str, str]:
    """Return the units of what people of a cohort have: what is sampled, and what follows from it.

    Parameters
    ----------
    cohort : Cohort
        Whose.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> units_of(Library().cohort("ibis2_women"))["age"]
    'year'
    """
    sampled = tuple(one.name for one in cohort.sampled)
    return vocabulary_of(cohort.base, cohort.library).units_with_derived(sampled)


def _oldest_start(library: CohortShelf) -> float:
    """Return the age at which lives begin in the model, before which no one can be watched."""
    return library.own_parameters["adult_age"].value
