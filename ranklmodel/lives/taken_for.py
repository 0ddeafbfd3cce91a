"""Which kind of person somebody is taken to be, where what would tell was not stated."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.inputs import Population


class TakenForWarning(UserWarning):
    """Something that tells two kinds of people apart is not stated, and one of them was chosen."""


def say_whose_testosterone_is_low(population: Population) -> None:
    """Say of a man whose LH is not stated that his testes, not his pituitary, set his testosterone.

    A low testosterone under a high LH is another man than one under a low LH: only the first can be
    driven further. A level that is stated as assumed counts as stated.
    """
    if population.sex != "male" or "T" not in population.hormones or "LH" in population.hormones:
        return
    warnings.warn(
        f"the LH of {population.name} is not stated: his testosterone of "
        f"{population.hormones['T']} is taken for what his testes can make under the LH that it "
        "calls for; state hormones.LH, measured or assumed, if his pituitary asks for less",
        TakenForWarning,
        stacklevel=4,
    )
