"""Which parameter is a person's own in that it is set so that a measured value is met.

A mechanism states it once: "this parameter is set so that this quantity is what was measured, at
this moment". Who solves for it, who gives its derivative, and who says that a change gives it up
read it here, and know no hormone and no site.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Moment = Literal["her age", "visit"]
"""The steady state of her age at the visit, or the state at the visit after the life lived."""

HER_AGE: Moment = "her age"
VISIT: Moment = "visit"


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """A parameter that is set so that a quantity is what was measured.

    Attributes
    ----------
    quantity : str
        State, rule or observable that is measured.
    parameter : str
        What is set. At the visit it may act on no state, or setting it would change the life that
        led there.
    moment : {"her age", "visit"}
        When the quantity is what was measured.
    where : str
        A rule between 0 and 1: the anchor holds where the rule is at least a half at that moment.
        Empty for the anchor that holds where no other of its quantity does.
    """

    quantity: str
    parameter: str
    moment: Moment
    where: str = ""
