"""What can be chosen in the explorer: each drug with its route, doses and interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from ranklmodel.inputs import Treatment

WOMAN, MAN = "woman", "man"
BOTH = (WOMAN, MAN)
SITES_OF_EXERCISE = ("exercise_spine", "exercise_hip", "exercise_neck")


@final
@dataclass(frozen=True)
class Drug:
    """A drug as the explorer offers it.

    Attributes
    ----------
    name, title : str
        What a scenario calls it, and what a reader does.
    doses : tuple of float
        Doses to choose from, in `unit`; between the least and the largest any may be stated.
    usual : float
        The dose where none is stated.
    unit : str
        Of the dose; a rate where there is no interval, and ``1`` for what is held at a level.
    drug, route : str
        What it is in a regimen.
    interval : str
        Time between doses; nothing for a rate or a level.
    duration : str
        Time that a dose takes to enter; nothing for at once.
    every : str
        How often, in words.
    of : tuple of str
        Whom it is offered to.
    """

    name: str
    title: str
    doses: tuple[float, ...]
    usual: float
    unit: str
    drug: str
    route: str = "oral"
    interval: str = "1 day"
    duration: str = ""
    every: str = "every day"
    of: tuple[str, ...] = BOTH

    def treatment(self, dose: float, start: float, stop: float | None) -> Treatment:
        """Return the treatment with a dose from one day to another, or without end.

        Parameters
        ----------
        dose : float
            In the drug's unit.
        start, stop : float
            Days from the baseline visit.
        """
        from ranklmodel.inputs import Quantity, Treatment

        amount = Quantity(dose, self.unit)
        content: dict[str, Any] = {"drug": self.drug, "start": Quantity(start, "day")}
        if stop is not None:
            content["stop"] = Quantity(stop, "day")
        if self.unit == "1":
            return Treatment.model_validate({**content, "level": amount})
        content["route"] = self.route
        if not self.interval:
            return Treatment.model_validate({**content, "rate": amount})
        content |= {"dose": amount, "interval": Quantity.parse(self.interval)}
        if self.duration:
            content["duration"] = Quantity.parse(self.duration)
        return Treatment.model_validate(content)

    def about(self) -> dict[str, Any]:
        """Return what a page shows of it."""
        return {
            "name": self.name,
            "title": self.title,
            "unit": self.unit,
            "doses": list(self.doses),
            "dose": self.usual,
            "every": self.every,
            "for": list(self.of),
        }


_EVERY = {
    "1 day": "every day",
    "1 week": "every week",
    "1 month": "every month",
    "6 month": "every 6 months",
    "180 day": "every 180 days",
    "1 year": "every year",
    "": "continuously",
}


def _drug(name: str, doses: tuple[float, ...], unit: str = "mg", **how: Any) -> Drug:
    """Return a drug whose usual dose is its largest, and that is called as the model calls it."""
    told: dict[str, Any] = {
        "title": name.capitalize(),
        "drug": name,
        "usual": doses[-1],
        "interval": "1 day",
    }
    told |= how
    return Drug(name=name, doses=doses, unit=unit, every=_EVERY[told["interval"]], **told)


DRUGS = (
    _drug("anastrozole", (0.1, 0.5, 1.0, 3.0, 10.0), usual=1.0),
    _drug("letrozole", (0.1, 0.5, 2.5)),
    _drug("exemestane", (5.0, 10.0, 25.0)),
    _drug("tamoxifen", (10.0, 20.0), "mg/day", interval=""),
    _drug("zoledronate", (4.0, 5.0), route="intravenous", interval="1 year", duration="15 minute"),
    _drug("ibandronate", (100.0, 150.0), interval="1 month"),
    _drug("risedronate", (17.5, 35.0), interval="1 week"),
    _drug("alendronate", (35.0, 70.0), interval="1 week"),
    _drug("denosumab", (30.0, 60.0), route="subcutaneous", interval="6 month"),
    _drug(
        "estradiol_patch",
        (14.0, 25.0, 50.0, 100.0),
        "ug/day",
        title="Estradiol patch",
        drug="estradiol",
        usual=50.0,
        route="transdermal",
        interval="",
        of=(WOMAN,),
    ),
    _drug(
        "conjugated_estrogens",
        (0.3, 0.625, 1.25),
        "mg/day",
        title="Conjugated estrogens",
        usual=0.625,
        interval="",
        of=(WOMAN,),
    ),
    _drug(
        "testosterone",
        (400.0, 800.0),
        title="Testosterone pellets",
        route="implant",
        interval="180 day",
        of=(MAN,),
    ),
    _drug("gnrh_agonist", (1.0,), "1", title="GnRH agonist", interval=""),
)
BY_NAME = {drug.name: drug for drug in DRUGS}

SUPPLEMENTS = {
    "calcium": ("calcium", "mg/day"),
    "vitamin_D": ("vitamin_D", "IU_vitamin_D/day"),
}
"""What is taken through the whole run beside a treatment: the drug and the unit of its rate."""
