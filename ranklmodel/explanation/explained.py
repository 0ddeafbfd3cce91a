"""An explanation as a value: what each process contributed, and what drove the processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.explanation.causes import Cause
    from ranklmodel.explanation.upstream.chain import Link
    from ranklmodel.explanation.upstream.drivers import Driver


@dataclass(frozen=True)
class Contribution:
    """What one process did to the quantity.

    Attributes
    ----------
    process, description : str
        The process; ``dose`` stands for doses given straight into the quantity.
    amount : float
        In the quantity's unit.
    """

    process: str
    description: str
    amount: float


@dataclass(frozen=True, repr=False)
class Explanation(Pictured):
    """Why a quantity changed between two days.

    Attributes
    ----------
    quantity, description, unit : str
        What changed.
    start_day, stop_day : float
        When.
    before, after : float
        From what to what.
    contributions : tuple of Contribution
        Largest first; they sum to the change up to `residual`.
    residual : float
        What the sum misses.
    causes : tuple of Cause
        The tree upstream.
    dosing : str
        Which drugs were averaged and which exact, where averaging was asked for; else empty.
    dosing_error : float, optional
        With averaged dosing, where measured: how far the change or a contribution is at most from
        that with every dose an edge.
    drivers : tuple of Driver
        What each quantity of other mechanisms brought of the change, largest first; with
        `drivers_residual` they sum to it. Empty where doses go into the quantity's own mechanism,
        and where they would miss more than 3 % of what they bring.
    drivers_residual : float
        What the sum of drivers misses.
    chain : tuple of Link
        From the driver that brought most of the change up to what set it moving.
    turning : tuple of (float, float), optional
        Day and value at which the quantity was farthest beyond both ends; None where it was not.
    subject : mapping of str to str
        Whose life it is, and what was changed in it.
    words : str
        A paragraph for people who do not read tables.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> why = ranklmodel.explain(woman, "E2", 0.0, 30.0)
    >>> [cause.quantity for cause in why.causes]
    ['E1', 'peripheral_aromatase']
    """

    quantity: str
    description: str
    unit: str
    start_day: float
    stop_day: float
    before: float
    after: float
    contributions: tuple[Contribution, ...]
    residual: float
    causes: tuple[Cause, ...]
    dosing: str = ""
    dosing_error: float | None = None
    drivers: tuple[Driver, ...] = ()
    drivers_residual: float = 0.0
    chain: tuple[Link, ...] = ()
    turning: tuple[float, float] | None = None
    subject: Mapping[str, str] = field(default_factory=dict)
    words: str = ""

    @property
    def change(self) -> float:
        """After minus before."""
        return self.after - self.before
