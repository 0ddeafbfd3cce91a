"""Stiff problems of the literature with published solutions, in our language.

Sources: Hairer E, Wanner G. Solving Ordinary Differential Equations II, section IV.10,
doi:10.1007/978-3-642-05221-7; Mazzia F, Magherini C. Test Set for Initial Value Problem Solvers,
release 2.4, 2008. All quantities are pure numbers, time in days.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import sympy

from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Floats

Law = Callable[[list[sympy.Symbol], dict[str, sympy.Symbol]], list[sympy.Expr]]


@dataclass(frozen=True)
class Classic:
    """A problem and its published solution.

    Attributes
    ----------
    constants : dict
        By name.
    initial, final : tuple of float
        States at time zero and at `end`.
    end : float
        Time of the published solution.
    law : callable
        From states and constants to rates.
    absolute : float
        Absolute tolerance as a share of the relative one.
    """

    constants: dict[str, float]
    initial: tuple[float, ...]
    final: tuple[float, ...]
    end: float
    law: Law
    absolute: float = 1e-3

    def model(self) -> Model:
        """Return the problem as a model."""
        m = Builder("classic")
        constants = {name: m.parameter(name, "1/day") for name in self.constants}
        states = [m.state(f"y{k}", "1", "") for k in range(len(self.initial))]
        for state, rate in zip(states, self.law(states, constants), strict=True):
            m.process(f"change_of_{state}", rate, makes=state)
        return m.assemble()

    def problem(self, relative: float) -> Problem:
        """Return the question an engine is asked."""
        return Problem(
            constants=np.array(list(self.constants.values())),
            initial=np.array(self.initial),
            times=np.array([0.0, self.end]),
            tolerance=Tolerance(relative, relative * self.absolute),
        )

    def error(self, states: Floats) -> float:
        """Return the largest relative error of the states at the end."""
        return float(np.abs(states / np.array(self.final) - 1.0).max())


def _robertson(y: list[sympy.Symbol], k: dict[str, sympy.Symbol]) -> list[sympy.Expr]:
    first = -k["slow"] * y[0] + k["fast"] * y[1] * y[2]
    third = k["fastest"] * y[1] ** 2
    return [first, -first - third, third]


def _hires(y: list[sympy.Symbol], k: dict[str, sympy.Symbol]) -> list[sympy.Expr]:
    a, b, c, d, e, f, g, h, i = (k[name] for name in "abcdefghi")
    exchange = f * y[5] * y[7] - g * y[6]
    return [
        -a * y[0] + b * y[1] + c * y[2] + h,
        a * y[0] - d * y[1],
        -e * y[2] + b * y[3] + i * y[4],
        c * y[1] + a * y[2] - k["k"] * y[3],
        -k["l"] * y[4] + b * y[5] + b * y[6],
        -f * y[5] * y[7] + k["m"] * y[3] + a * y[4] - b * y[5] + k["m"] * y[6],
        exchange,
        -exchange,
    ]


def _oregonator(y: list[sympy.Symbol], k: dict[str, sympy.Symbol]) -> list[sympy.Expr]:
    s, w, q = k["s"], k["w"], k["q"]
    day = k["one"]
    return [
        s * (y[1] + y[0] * (1 - q / day * y[0] - y[1])),
        (y[2] - (1 + y[0]) * y[1]) * day**2 / s,
        w * (y[0] - y[2]),
    ]


def _van_der_pol(y: list[sympy.Symbol], k: dict[str, sympy.Symbol]) -> list[sympy.Expr]:
    return [k["one"] * y[1], k["stiffness"] * ((1 - y[0] ** 2) * y[1] - y[0])]


CLASSICS = {
    "Robertson": Classic(
        {"slow": 0.04, "fast": 1e4, "fastest": 3e7},
        (1.0, 0.0, 0.0),
        (0.2083340149701255e-07, 0.8333360770334713e-13, 0.9999999791665050),
        1e11,
        _robertson,
        absolute=1e-10,
    ),
    "HIRES": Classic(
        dict(
            a=1.71,
            b=0.43,
            c=8.32,
            d=8.75,
            e=10.03,
            f=280.0,
            g=1.81,
            h=0.0007,
            i=0.035,
            k=1.12,
            l=1.745,
            m=0.69,
        ),
        (1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0057),
        (
            0.7371312573325668e-3,
            0.1442485726316185e-3,
            0.5888729740967575e-4,
            0.1175651343283149e-2,
            0.2386356198831331e-2,
            0.6238968252742796e-2,
            0.2849998395185769e-2,
            0.2850001604814231e-2,
        ),
        321.8122,
        _hires,
    ),
    "Oregonator": Classic(
        {"s": 77.27, "w": 0.161, "q": 8.375e-6, "one": 1.0},
        (1.0, 2.0, 3.0),
        (0.1000814870318523e1, 0.1228178521549917e4, 0.1320554942846706e3),
        360.0,
        _oregonator,
    ),
    "van der Pol": Classic(
        {"one": 1.0, "stiffness": 1e6},
        (2.0, 0.0),
        (0.1706167732170483e1, -0.8928097010247975),
        2.0,
        _van_der_pol,
    ),
}
