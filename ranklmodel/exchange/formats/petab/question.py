"""What is estimated from what, in terms that know neither trials nor files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.run import ModelRun

Form = Literal["value", "percent_change", "percent_of_reference"]


@dataclass(frozen=True, slots=True)
class Measurement:
    """One observed number and how the model answers it.

    Attributes
    ----------
    life : str
        Whose.
    output : str
        State, rule or observable.
    form : {"value", "percent_change", "percent_of_reference"}
        How the output enters.
    factor : float
        What that is multiplied by, such as a conversion of units.
    day : float
        Days from the baseline visit.
    reference_day : float or None
        Day the change is counted from; None for plain values.
    value, deviation : float
        The result and the standard deviation expected between a right model and it.
    unit, source : str
        For people.
    logarithmic : bool
        Whether the natural logarithm of the output, so taken, is what was measured.
    """

    life: str
    output: str
    form: Form
    factor: float
    day: float
    reference_day: float | None
    value: float
    deviation: float
    unit: str
    source: str
    logarithmic: bool = False


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of a parameter.

    Attributes
    ----------
    distribution : {"uniform", "normal", "log_normal"}
        Uniform lies between the bounds.
    center, spread : float
        Mean and standard deviation, or median and standard deviation of the logarithm.
    """

    distribution: Literal["uniform", "normal", "log_normal"]
    center: float = 0.0
    spread: float = 1.0


@dataclass(frozen=True, slots=True)
class Estimated:
    """A parameter that may move.

    Attributes
    ----------
    name : str
        Its identifier.
    value : float
        Where the exported problem has it.
    bounds : tuple of float
        Linear.
    logarithmic : bool
        How a search should step.
    prior : Prior or None
        What is believed of it.
    """

    name: str
    value: float
    bounds: tuple[float, float]
    logarithmic: bool
    prior: Prior | None


@dataclass(frozen=True, eq=False)
class Life:
    """A person from the young adult to the last visit.

    Attributes
    ----------
    name : str
        Identifier of the arm.
    run : ModelRun
        Constants of the person, the steady state of her youth, and all doses and settings by days
        from the baseline visit; ``start`` is the (negative) day of her youth.
    """

    name: str
    run: ModelRun


@dataclass(frozen=True, eq=False)
class Question:
    """A calibration.

    Attributes
    ----------
    name, description : str
        Of the calibration.
    lives : tuple of Life
        One for each arm.
    measurements : tuple of Measurement
        Rows, each of one of the lives.
    estimated : tuple of Estimated
        Free parameters.

    Raises
    ------
    ModelError
        If a life's own value stands in the way of an estimated parameter.
    """

    name: str
    description: str
    lives: tuple[Life, ...]
    measurements: tuple[Measurement, ...]
    estimated: tuple[Estimated, ...]

    def __post_init__(self) -> None:
        for free in self.estimated:
            for life in self.lives:
                if life.run.parameter_values[free.name] != free.value:
                    raise ModelError(
                        f"{free.name!r} is estimated but set by the person of {life.name!r}"
                    )
