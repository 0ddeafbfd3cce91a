"""Treatments as plain data, in the units of what they enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.inputs import Quantity
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from ranklmodel.explorer.drugs import Drug
    from ranklmodel.inputs import Limits, Treatment
    from ranklmodel.model.administration import Administration
    from ranklmodel.model.layout import Layout

_USUAL_ROUTE = "oral"


def places_data(layout: Layout, limits: Limits) -> list[dict[str, Any]]:
    """Return where drugs enter: states, inputs among the constants, and what inputs can be.

    Parameters
    ----------
    layout : Layout
        Of the model.
    limits : Limits
        Ranges of inputs.
    """
    first, places = len(layout.parameters), []
    for entry in layout.administrations:
        name = entry.rate_input
        at = layout.inputs.position(name)
        place: dict[str, Any] = {
            "name": entry.drug,
            "state": layout.states.position(entry.state) if entry.state else -1,
            "input": first + at,
        }
        record = limits.inputs.get(name)
        if record is not None:
            unit = layout.inputs.units[at]
            low, high = (convert(end, record.unit, unit) for end in record.range)
            place |= {"low": low, "high": high, "shares": record.combines == "shares"}
        places.append(place)
    return places


def course_data(treatment: Treatment, layout: Layout) -> dict[str, Any]:
    """Return a treatment, the place it enters by its number.

    Raises
    ------
    UnknownNameError
        If the model can not take it.
    """
    held = treatment.level is not None
    route = None if held else treatment.route or _USUAL_ROUTE
    into = layout.administration(treatment.drug, route)
    stop = None if treatment.stop is None else treatment.stop.to("day")
    interval = None if treatment.interval is None else treatment.interval.to("day")
    return {
        "into": layout.administrations.index(into),
        **_amount(treatment, into),
        "start": treatment.start.to("day"),
        "stop": stop,
        "interval": interval,
        "duration": 0.0 if treatment.duration is None else treatment.duration.to("day"),
        "adherence": treatment.adherence,
    }


def _amount(treatment: Treatment, into: Administration) -> dict[str, Any]:
    if treatment.dose is not None:
        return {"kind": "dose", "amount": treatment.dose.to(into.unit)}
    if treatment.rate is not None:
        return {"kind": "rate", "amount": treatment.rate.to(f"({into.unit})/day")}
    assert treatment.level is not None
    return {"kind": "level", "amount": treatment.level.to(into.unit)}


def drug_data(drug: Drug, layout: Layout) -> dict[str, Any]:
    """Return the course of one unit of a drug of the explorer from day 0 on, and its doses."""
    course = course_data(drug.treatment(1.0, 0.0, None), layout)
    return {"low": min(drug.doses), "high": max(drug.doses), "usual": drug.usual, "course": course}


def unit_course(drug: str, unit: str, layout: Layout) -> dict[str, Any]:
    """Return the course of one unit of what is taken steadily, or held at a level where it is 1."""
    from ranklmodel.inputs import Treatment

    content: dict[str, Any] = {"drug": drug}
    content |= {"level": 1.0} if unit == "1" else {"route": "oral", "rate": Quantity(1.0, unit)}
    return course_data(Treatment.model_validate(content), layout)
