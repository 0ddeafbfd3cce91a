"""Equal people as one object, by which those who run them know that a life is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.inputs import Arm, Population


def one_object_each(arms: Sequence[Arm]) -> list[Population]:
    """Return who is in each arm, equal people as one object, by which a life is shared."""
    known: dict[tuple[object, ...], list[Population]] = {}
    people = []
    for arm in arms:
        same = known.setdefault((arm.population.name, *arm.population.files), [])
        # Who was made from another in Python has her name and her files.
        equal = next((one for one in same if one == arm.population), None)
        if equal is None:
            same.append(arm.population)
        people.append(arm.population if equal is None else equal)
    return people
