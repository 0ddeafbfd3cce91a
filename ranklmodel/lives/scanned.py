"""What of a person or of a regimen can be scanned, beside the parameters of the model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, final

from ranklmodel.errors import InputError, UnitError
from ranklmodel.inputs import Quantity
from ranklmodel.inputs.library.described_person import in_name, person
from ranklmodel.inputs.library.described_regimen import regimen as described

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.inputs import Library, Population, Regimen
    from ranklmodel.inputs.regimens.file import Treatment

OF_PERSON = {"age": "year", "since_menopause": "year", "bmi": "kg/m^2", "t_score": "SD"}
OF_REGIMEN = {"dose": "", "years": "year"}
"""Of a dose the unit is that of the regimen."""

TITLES = {
    "age": "Age",
    "since_menopause": "Time since the menopause",
    "bmi": "Body mass index",
    "t_score": "T-score at the visit",
    "dose": "Dose",
    "years": "Time of treatment",
}
T_SCORES = ("LS_T_score", "TH_T_score", "FN_T_score")
"""What is shown where T-scores are scanned and nobody says it."""

_NO_NUMBERS = ("sex", "drug", "interval", "then")
_BMI = "body_mass_index"


@final
@dataclass(frozen=True, eq=False)
class LifeScanned:
    """Whose life is scanned, over which of the things that are no parameters.

    Attributes
    ----------
    name : str
        One of `OF_PERSON` and `OF_REGIMEN`.
    person : Population
        Who, but for what is scanned of her.
    regimen : Regimen
        What she takes, but for what is scanned of it.
    then : str or None
        What is taken after the years that are scanned.
    library : Library
        Where names are looked up.
    """

    name: str
    person: Population
    regimen: Regimen
    then: str | None
    library: Library

    def __post_init__(self) -> None:
        if self.then is not None and self.name != "years":
            message = f"it comes after the years that are scanned; what is scanned is {self.name}"
            raise InputError(message, key="then")
        if self.name == "dose":
            _treatments_of_one_dose(self.regimen)

    @property
    def unit(self) -> str:
        """The unit of what is scanned."""
        if self.name == "dose":
            return _amount(self.regimen.treatments[0]).unit
        return {**OF_PERSON, **OF_REGIMEN}[self.name]

    def value(self, stated: float | str) -> float:
        """Return a value in that unit, of a number or of a text that may have another.

        Raises
        ------
        InputError
            If it is none.
        """
        unit = self.unit
        try:
            if isinstance(stated, str):
                return Quantity.parse(stated).to(unit)
            return Quantity(float(stated), unit).value
        except (UnitError, TypeError, ValueError) as error:
            raise InputError(str(error), key=self.name) from None

    @property
    def usual(self) -> float | None:
        """What it is where nothing is changed, where that is one number."""
        return _USUAL[self.name](self)

    def at(self, value: float) -> tuple[Population, Regimen]:
        """Return person and regimen of a value.

        Raises
        ------
        InputError
            If there can be nobody of it, or nothing is taken so.
        """
        if self.name in OF_PERSON:
            words: dict[str, Any] = {self.name: value}
            return person(like=self.person, library=self.library, **words), self.regimen
        if self.name == "dose":
            return self.person, _with_dose(self.regimen, value)
        what = described(self.regimen, years=value, then=self.then, library=self.library)
        return self.person, what


def refuse_what_is_no_number(name: str) -> None:
    """Say what is done instead with what a life is described by and is no number.

    Raises
    ------
    InputError
        If it is such a thing.
    """
    if name in _NO_NUMBERS:
        message = "it is no number from low to high; `compare` sets such lives side by side"
        raise InputError(message, key=name)


def _amount(treatment: Treatment) -> Quantity:
    amount = treatment.dose if treatment.dose is not None else treatment.rate
    assert amount is not None  # by `_treatments_of_one_dose`
    return amount


def _treatments_of_one_dose(regimen: Regimen) -> tuple[Treatment, ...]:
    """Return the treatments of a regimen, having made sure that they have one dose.

    Raises
    ------
    InputError
        If nothing is taken, several drugs are, their doses differ, or a level is held.
    """
    message = ""
    if len(regimen.drugs) != 1:
        taken = ", ".join(regimen.drugs) or "nothing"
        message = f"it is that of one drug; {regimen.name} gives {taken}"
    elif any(one.level is not None for one in regimen.treatments):
        message = f"{regimen.drugs[0]} is held at a level and has no doses"
    elif len({str(_amount(one)) for one in regimen.treatments}) > 1:
        message = f"{regimen.name} gives several"
    if message:
        raise InputError(message, key="dose")
    return regimen.treatments


def _with_dose(regimen: Regimen, value: float) -> Regimen:
    """Return a regimen that gives another dose at the same times.

    Raises
    ------
    InputError
        If it is below zero.
    """
    if value < 0:
        raise InputError(f"expected a dose of 0 or more, given {value:g}", key="dose")
    treatments = []
    for one in _treatments_of_one_dose(regimen):
        amount = Quantity(value, _amount(one).unit)
        key = "dose" if one.dose is not None else "rate"
        treatments.append(one.model_copy(update={key: amount}))
    name = in_name(f"{regimen.name}_at_{value:g} {_amount(regimen.treatments[0]).unit}")
    return replace(regimen, name=name, treatments=tuple(treatments))


def _t_score(life: LifeScanned) -> float | None:
    stated = set(life.person.t_scores.values())
    return stated.pop() if len(stated) == 1 else None


def _since_menopause(life: LifeScanned) -> float | None:
    since = life.person.years_since_menopause
    return None if since is None else since.to("year")


def _bmi(life: LifeScanned) -> float | None:
    stated = life.person.covariates.get(_BMI)
    return None if stated is None else stated.to("kg/m^2")


def _years(life: LifeScanned) -> float | None:
    ends = {None if one.stop is None else one.stop.to("year") for one in life.regimen.treatments}
    return ends.pop() if len(ends) == 1 else None


_USUAL: dict[str, Callable[[LifeScanned], float | None]] = {
    "age": lambda life: life.person.age.to("year"),
    "since_menopause": _since_menopause,
    "bmi": _bmi,
    "t_score": _t_score,
    "dose": lambda life: _amount(life.regimen.treatments[0]).value,
    "years": _years,
}
