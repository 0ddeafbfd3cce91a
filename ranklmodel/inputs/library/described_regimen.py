"""A regimen from a few words: a drug, its dose, for how long, and what comes then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.errors import InputError, UnitError
from ranklmodel.inputs.library.described_person import PLACE, in_name, without_a_file
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.library.usual_regimen import regimens_of, usual_among
from ranklmodel.inputs.reading.records import validate_data
from ranklmodel.inputs.reading.yaml_reader import Document
from ranklmodel.inputs.regimens.file import RegimenFile, Treatment
from ranklmodel.inputs.regimens.regimen import Regimen, combined
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from ranklmodel.inputs.parameters.limits import Limits

OFF = "off"
_SAME = 1e-6
_WITHOUT_END = (", without end", ", open-ended")


def regimen(
    drug: str | Regimen,
    dose: str | None = None,
    *,
    interval: str | None = None,
    years: float | None = None,
    then: str | None = None,
    library: Library | None = None,
) -> Regimen:
    """Return a regimen from a few words.

    Parameters
    ----------
    drug : str or Regimen
        A drug such as ``"anastrozole"``, or a regimen.
    dose : str, optional
        An amount such as ``"1 mg"``; that which is usual, where it is not said.
    interval : str, optional
        Time between doses, such as ``"1 week"``; by default that of a regimen of the library with
        this dose, else of the usual one.
    years : float, optional
        For how long; without end, or as the regimen says, where it is not said.
    then : str, optional
        What is taken after that: ``"off"``, a drug, a drug and its dose such as
        ``"zoledronate 5 mg"``, or a regimen by name.
    library : Library, optional
        Where names are looked up.

    Returns
    -------
    Regimen
        By the route and over the time that a regimen of the library gives the drug.

    Raises
    ------
    UnknownNameError
        If there is no such drug or regimen.
    InputError
        If a dose does not fit the drug, several regimens of it are as usual, or something comes
        `then` and it is not said when.

    Examples
    --------
    >>> regimen("anastrozole", "1 mg", years=5, then="denosumab").name
    'anastrozole_1mg_daily_for_5_years_then_denosumab_60mg_6_monthly'
    >>> [str(one.dose) for one in regimen("anastrozole", "0.5 mg", interval="2 day").treatments]
    ['0.5 mg']
    """
    library = Library() if library is None else library
    calls.require(library, Library, "library", "a Library, as Library(['my_params'])")
    calls.require(drug, (str, Regimen), "drug", "a drug or a regimen")
    for key, value in (("dose", dose), ("interval", interval), ("then", then)):
        calls.require(value, (str, type(None)), key, "text")
    if then is not None and years is None:
        what = drug if isinstance(drug, str) else drug.name
        message = f"say for how many years {what} is taken before {then}"
        raise InputError(message, key="years")
    first = _taken(drug, dose, interval, library)
    if years is None:
        return first
    length = calls.number(years, "years", 0.0)
    if length == 0:
        raise InputError("expected a number above 0, given 0", key="years")
    first = _until(first, length)
    if then is None or then == OFF:
        return first
    name, _, amount = then.strip().partition(" ")
    later = _taken(name, amount or None, None, library)
    moved = later.shifted(convert(length, "year", "day"))
    both = combined([first, moved]) if later.treatments else first
    return replace(
        both,
        name=f"{first.name}_then_{later.name}",
        description=f"{first.description} Then: {later.description}",
    )


def _taken(
    what: str | Regimen, dose: str | None, interval: str | None, library: Library
) -> Regimen:
    """Return the regimen of a name, or that of a drug without end."""
    if isinstance(what, str) and what in library.names("regimen"):
        what = library.regimen(what)
    if isinstance(what, Regimen):
        if dose is not None or interval is not None:
            message = f"{what.name} states its doses; name the drug to state others"
            raise InputError(message, key="dose" if dose is not None else "interval")
        return what
    if dose is not None and _parsed(dose, "dose").value == 0:
        message = f"{dose} of {what} is nothing taken; leave the drug out"
        raise InputError(message, key="dose")
    of_drug = regimens_of(what, library)
    pattern = _pattern(what, dose, of_drug, library.own_parameters.limits)
    treatment = pattern.treatments[0]
    if dose is None and interval is None:
        return pattern
    if treatment.level is not None:
        raise InputError(f"{what} is held at a level and has no doses", key=what)
    if interval is None and dose is not None and _gives(treatment, dose):
        return pattern
    return _otherwise(treatment, dose, interval)


def _pattern(drug: str, dose: str | None, of_drug: list[Regimen], limits: Limits) -> Regimen:
    """Return the regimen of the library that says how a drug is given."""
    if dose is not None:
        same = [one for one in of_drug if _gives(one.treatments[0], dose)]
        if same:
            return same[0]
        if len({one.treatments[0].route for one in of_drug}) > 1:
            names = " or ".join(one.name for one in of_drug)
            message = f"no regimen gives {dose} of it, and there are several routes, as in {names}"
            raise InputError(message, key=drug)
    return usual_among(drug, of_drug, limits)


def _gives(treatment: Treatment, dose: str) -> bool:
    """Tell whether a treatment gives a dose at once, or a day of an even supply."""
    try:
        amount = Quantity.parse(dose)
        if treatment.dose is not None:
            number, own = amount.to(treatment.dose.unit), treatment.dose.value
        elif treatment.rate is not None:
            own = treatment.rate.value
            number = Quantity(amount.value, f"({amount.unit})/day").to(treatment.rate.unit)
        else:
            return False
    except UnitError as error:
        raise InputError(str(error), key="dose") from None
    return abs(number - own) <= _SAME * own


def _otherwise(treatment: Treatment, dose: str | None, interval: str | None) -> Regimen:
    """Return a regimen that gives a drug as another does, but for the dose or the interval."""
    data: dict[str, Any] = {
        key: value
        for key, value in treatment.model_dump(exclude_defaults=True).items()
        if key in ("drug", "route", "dose", "interval", "duration", "rate")
    }
    if treatment.rate is not None and dose is not None and interval is None:
        a_day = _parsed(dose, "dose")
        data["rate"] = str(Quantity(a_day.value, f"{a_day.unit}/day"))
    else:
        data.pop("rate", None)
        data["dose"] = dose if dose is not None else _a_day(treatment)
        data["interval"] = interval if interval is not None else data.get("interval", "1 day")
    amount, every = str(data.get("dose", data.get("rate"))), str(data.get("interval", ""))
    often = " daily" if every == "1 day" else f" every {every}" if every else ""
    name = in_name(f"{treatment.drug}_{amount}{often}")
    description = f"{treatment.drug.capitalize()}, {amount}{often}."
    content = {"name": name, "description": description, "treatments": [data]}
    with without_a_file():
        checked = validate_data(RegimenFile, content, Document(PLACE, content, {}))
    return Regimen(checked.name, checked.description, checked.treatments)


def _a_day(treatment: Treatment) -> str:
    if treatment.dose is not None:
        return str(treatment.dose)
    assert treatment.rate is not None
    raise InputError("say the dose that goes with the interval", key="dose")


def _parsed(text: str, key: str) -> Quantity:
    try:
        return Quantity.parse(text)
    except UnitError as error:
        raise InputError(str(error), key=key) from None


def _until(regimen: Regimen, years: float) -> Regimen:
    """Return a regimen that ends after some years, if it does not end before."""
    end = Quantity(years, "year")
    treatments = tuple(
        one
        if one.stop is not None and one.stop.to("day") <= end.to("day")
        else one.model_copy(update={"stop": end})
        for one in regimen.treatments
        if one.start.to("day") < end.to("day")
    )
    length = "1 year" if years == 1 else f"{years:g} years"
    name = in_name(f"{regimen.name}_for_{length}")
    described = regimen.description.rstrip(".")
    for without_end in _WITHOUT_END:
        described = described.replace(without_end, "")
    described = f"{described}, for {length}."
    return Regimen(name, described, treatments, regimen.file)
