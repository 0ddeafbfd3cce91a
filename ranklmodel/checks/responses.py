"""How a steady state answers, by linear algebra on the model's own Jacobian.

At a steady state x of f(x, p) = 0 the states that follow a held cause c move by
dx = -inverse(df/dx) df/dc. That is exact to first order and needs no second steady state, whose
own accuracy would drown small answers.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import RanklModelError, SimulationError, UnknownNameError
from ranklmodel.model.quantities import Observable
from ranklmodel.simulation.steady import steady_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats, Integers

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
        self._rates = engine.rates(self.state, constants)
        self._jacobian = engine.jacobian(self.state, constants)

    def slope(self, cause: str, effect: str, settled: bool) -> float:
        """Return one answer, or raise why there is none; see `slopes`."""
        (response,) = self.slopes([(cause, effect, settled)])
        if isinstance(response, RanklModelError):
            raise response
        return response

    def slopes(self, asked: Sequence[tuple[str, str, bool]]) -> list[float | RanklModelError]:
        """Return the changes of effects per change of their causes, both relative to their size.

        Parameters
        ----------
        asked : sequence of (str, str, bool)
            For each: a cause, which is a state, an input or a parameter; an effect, which is a
            state, rule, observable or process; and whether the other states follow.

        Returns
        -------
        list of float or RanklModelError
            Elasticities; slopes per unit where cause or effect are zero; the error where the model
            has no such quantity, or a state that nothing brings back to where it was.
        """
        responses: list[float | RanklModelError] = []
        places: list[tuple[int, int]] = []  # of the pair of sides, and of the effect
        pairs: dict[tuple[str, bool], int] = {}  # most causes are asked about for many effects
        states: list[Floats] = []
        constants: list[Floats] = []
        for cause, effect, settled in asked:
            try:
                place = self._place(effect)
                if (cause, settled) not in pairs:
                    step = _STEP * self._size(cause)
                    sides = [self._moved(cause, sign * step, settled) for sign in (1.0, -1.0)]
                    pairs[cause, settled] = len(pairs)
                    states.extend(state for state, _ in sides)
                    constants.extend(constant for _, constant in sides)
            except RanklModelError as error:
                responses.append(error)
                continue
            responses.append(float(len(places)))
            places.append((pairs[cause, settled], place))
        if not places:
            return responses
        # All at once: an engine shows many states for little more than one.
        values = self.engine.outputs(np.array(states), np.array(constants))
        high, low = values[::2], values[1::2]
        for position, row in enumerate(responses):
            if not isinstance(row, RanklModelError):
                up, down = high[places[int(row)]], low[places[int(row)]]
                middle = abs(up + down) / 2
                size = middle if middle > 1e-12 else 1.0
                responses[position] = float((up - down) / (2 * _STEP) / size)
        return responses

    def _place(self, effect: str) -> int:
        outputs = self.engine.layout.outputs
        output = effect if effect in outputs.positions else effect + RATE
        if output not in outputs.positions:
            raise UnknownNameError("quantity", effect, outputs.names)
        return outputs.position(output)

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
            push = (self.engine.rates(state, constants) - self._rates)[moving]
            jacobian = self._jacobian[np.ix_(moving, moving)]
            try:
                state[moving] -= np.linalg.solve(jacobian, push)
            except np.linalg.LinAlgError as error:
                raise self._unsettled(cause, jacobian, moving) from error
        return state, constants

    def _unsettled(self, cause: str, jacobian: Floats, moving: Integers) -> SimulationError:
        """Return the error of states that may rest anywhere: it names the one that moves most."""
        free = np.abs(np.linalg.svd(jacobian)[2][-1])
        name = self.engine.layout.states.names[moving[free.argmax()]]
        return SimulationError(f"{cause}: no settled answer; nothing brings {name!r} back")


def with_rates_shown(model: Model) -> Model:
    """Return the model with the rate of every process as an observable."""
    rates = tuple(
        Observable(process.name + RATE, process.unit, "", expression=process.rate)
        for process in model.processes
    )
    return replace(model, quantities=model.quantities + rates, mechanisms={})
