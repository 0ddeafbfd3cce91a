"""Checks that what mechanism files say of inputs and doses has a place in the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.errors import or_what_there_is
from ranklmodel.units.units import unit


@final
class InputsHaveRanges(Check):
    """Every level that regimens set states its range, and every range and dose is of something."""

    name = "inputs have ranges, doses are of drugs"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield levels without a range, and ranges and doses that fit nothing in the model."""
        layout, limits = subject.model.layout, subject.table.limits
        units = dict(zip(layout.inputs.names, layout.inputs.units, strict=True))
        for one in layout.administrations:
            if not one.state and one.rate_input not in limits.inputs:
                yield self.found(one.rate_input, "an input of regimens without a range")
        for name, record in limits.inputs.items():
            if name not in units:
                message = f"a range of no input{or_what_there_is(name, units)}"
                yield self.found(name, message)
            elif not unit(record.unit).same_as(unit(units[name])):
                message = f"its range is in {record.unit!r}, expected {units[name]!r}"
                yield self.found(name, message)
        places = {(one.drug, one.route): one for one in layout.administrations if one.state}
        for (drug, route), dose in limits.doses.items():
            place = places.get((drug, route))
            if place is None:
                drugs = {one.drug for one in layout.administrations}
                yield self.found(drug, f"a dose of no {route} drug{or_what_there_is(drug, drugs)}")
            elif unit(dose.unit).dimensions != unit(place.unit).dimensions:
                yield self.found(drug, f"its dose is in {dose.unit!r}, expected {place.unit!r}")
