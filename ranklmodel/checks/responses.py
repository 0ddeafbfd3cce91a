"""How a steady state answers, by linear algebra on the model's own Jacobian.

At a steady state x of f(x, p) = 0 the states that follow a held cause c move by
dx = -inverse(df/dx) df/dc. That is exact to first order and needs no second steady state, whose
own accuracy would drown small answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import UnknownNameError
from ranklmodel.network.model import Model
from ranklmodel.network.quantities import Observable
from ranklmodel.simulation.steady import steady_state

if TYPE_CHECKING:
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

_STEP = 1e-6
RATE = "_rate_shown"


@final
class Responses:
    """The answers of a model around one steady state.

    Parameters
    ----------
    engine : Engine
        Engine of a model whose rates are shown; see `with_rates_shown`.
    constants : array of shape (n_constants,)
        Parameters and inputs.
    guess : array of shape (n_states,)
        Where to look for the steady state; clocks are held at these values.
    """

    def __init__(self, engine: Engine, constants: Floats, guess: Floats) -> None:
        self.engine = engine
        self.constants = constants
        self.state = steady_state(engine, constants, guess)

    def slope(self, cause: str, effect: str, settled: bool) -> float:
        """Return the change of an effect per change of a cause, both relative to their size.

        Parameters
        ----------
        cause : str
            A state, an input or a parameter; one that is zero is compared with 1 of its unit.
        effect : str
            A state, rule, observable or process.
        settled : bool
            Whether the other states follow.

        Returns
        -------
        float
            The elasticity, or the slope per unit where cause or effect are zero.

        Raises
        ------
        UnknownNameError
            If the model has no such quantity.
        """
        outputs = self.engine.layout.outputs
        shown = effect if effect in outputs.positions else effect + RATE
        if shown not in outputs.positions:
            raise UnknownNameError("quantity", effect, outputs.names)
        size = self._size(cause)
        sides = [self._moved(cause, sign * _STEP * size, settled) for sign in (1.0, -1.0)]
        place = outputs.position(shown)
        high, low = (
            float(self.engine.outputs(state[None], constants)[0, place])
            for state, constants in sides
        )
        middle = abs(high + low) / 2
        return (high - low) / (2 * _STEP) / (middle if middle > 1e-12 else 1.0)

    def _size(self, cause: str) -> float:
        layout = self.engine.layout
        if cause in layout.states.positions:
            value = self.state[layout.states.position(cause)]
        else:
            value = self.constants[self._constant(cause)]
        return abs(float(value)) if abs(value) > 1e-9 else 1.0

    def _constant(self, cause: str) -> int:
        layout = self.engine.layout
        names = (*layout.parameters.names, *layout.inputs.names)
        if cause not in names:
            raise UnknownNameError("cause", cause, (*names, *layout.states.names))
        return names.index(cause)

    def _moved(self, cause: str, change: float, settled: bool) -> tuple[Floats, Floats]:
        """Return state and constants with the cause changed, and the rest where it follows."""
        layout = self.engine.layout
        state, constants = self.state.copy(), self.constants.copy()
        following = np.array(layout.settles)
        if cause in layout.states.positions:
            place = layout.states.position(cause)
            state[place] += change
            following[place] = False
        else:
            constants[self._constant(cause)] += change
        if settled:
            moving = np.flatnonzero(following)
            push = (
                self.engine.rates(state, constants) - self.engine.rates(self.state, self.constants)
            )[moving]
            jacobian = self.engine.jacobian(self.state, self.constants)[np.ix_(moving, moving)]
            state[moving] -= np.linalg.solve(jacobian, push)
        return state, constants


def with_rates_shown(model: Model) -> Model:
    """Return the model with the rate of every process as an observable."""
    rates = tuple(
        Observable(process.name + RATE, process.unit, "", expression=process.rate)
        for process in model.processes
    )
    return Model(model.name, model.quantities + rates, model.administrations)
