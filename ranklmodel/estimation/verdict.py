"""What the rows of a calibration say: of how many things, of which parameters, and who says it.

Everything is read off the derivatives of all rows at the optimum, straight lines taken for curves;
profiles tell where that misleads.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.disk.processors import processors_lent
from ranklmodel.errors import InputError
from ranklmodel.estimation.multistart import Asked
from ranklmodel.estimation.objective import believed_spreads
from ranklmodel.estimation.result import family_spreads
from ranklmodel.lives.options import RunOptions
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs import Library
    from ranklmodel.inputs.parameters.calibration_result import FamilySpread
    from ranklmodel.inputs.parameters.fitted_rows import RowKey
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.simulation.problem import Dosing
    from ranklmodel.simulation.schedule import Floats

# Of correlations and of shares of a direction, what is worth naming.
_TIED, _IN_DIRECTION = 0.5, 0.3
_MOST = 3
_AT_BOUND = 1e-6
_UNFELT, _HALF = 1e-4, 0.5


@dataclass(frozen=True)
class Tied:
    """A parameter that another goes with.

    Attributes
    ----------
    name : str
        The other.
    correlation : float
        Of the two, given all rows and priors.
    """

    name: str
    correlation: float


@dataclass(frozen=True)
class Pull:
    """How much a row holds a parameter.

    Attributes
    ----------
    row : RowKey
        The row.
    shift : float
        By how many of its standard deviations the parameter would move if the row's value were
        higher by one of the row's.
    """

    row: RowKey
    shift: float


@dataclass(frozen=True)
class ParameterVerdict:
    """What is known of a parameter.

    Attributes
    ----------
    name, unit : str
        Of the parameter.
    value : float
        At the optimum, in its unit.
    told : float
        Which share of what was open before, by its prior or its bounds, the rows have closed: one
        less the ratio of variances.
    alone : float
        Which share they would close if all other parameters were known.
    at_bound : {"", "lower", "upper"}
        Whether it came to a bound.
    tied : tuple of Tied
        What it goes with, the closest first.
    pulls : tuple of Pull
        The rows that hold it most.
    """

    name: str
    unit: str
    value: float
    told: float
    alone: float
    at_bound: str
    tied: tuple[Tied, ...]
    pulls: tuple[Pull, ...]

    @property
    def said(self) -> str:
        """What rows say of it, in a word or two."""
        if self.at_bound:
            return f"at its {self.at_bound} bound"
        if self.alone < _UNFELT:
            return "not felt by any row"
        if self.told < _HALF:
            return "believed more than told"
        return "tied" if self.tied else "told"


@dataclass(frozen=True)
class Direction:
    """A combination of parameters that is independent of all others.

    Attributes
    ----------
    strength : float
        How much the rows say of it, in terms of what its priors say: 1 is as much.
    parts : tuple of tuple of (str, float)
        The parameters that make it up, each in standard deviations of its prior, largest first.
    """

    strength: float
    parts: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class ArmVerdict:
    """What an arm, or a difference of two, does to the fit.

    Attributes
    ----------
    trial, arm : str
        Which.
    rows : int
        How many rows it has in the fit.
    leverage : float
        How many parameters it determines: the sum of the shares of its own values in what is
        predicted of them.
    moved : str
        The parameter that would move furthest without it.
    by : float
        How far, in standard deviations of that parameter; one step of Gauss and Newton.
    """

    trial: str
    arm: str
    rows: int
    leverage: float
    moved: str
    by: float


@dataclass(frozen=True, repr=False)
class Verdict(Pictured):
    """What the rows of a calibration say.

    Attributes
    ----------
    calibration : str
        Its name.
    rows : int
        How many there are.
    directions : tuple of Direction
        As many as parameters, what the rows say most of first.
    parameters : tuple of ParameterVerdict
        In the order of the calibration.
    arms : tuple of ArmVerdict
        Those of the largest leverage first.
    families : dict of str to FamilySpread
        The spread between trials that is assumed, and what the fit leaves over.
    """

    calibration: str
    rows: int
    directions: tuple[Direction, ...]
    parameters: tuple[ParameterVerdict, ...]
    arms: tuple[ArmVerdict, ...]
    families: dict[str, FamilySpread]

    @property
    def determined(self) -> int:
        """Of how many independent directions the rows say more than what was believed."""
        return sum(one.strength > 1.0 for one in self.directions)

    @property
    def effective(self) -> float:
        """How many parameters the rows determine, parts of them counted."""
        return sum(one.strength / (1.0 + one.strength) for one in self.directions)


def verdict(
    calibration: str,
    *,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    dosing: Dosing = "averaged",
) -> Verdict:
    """Say what the rows of a calibration tell of its parameters, at its result.

    Parameters
    ----------
    calibration : str
        A name or a path; it has a result.
    library : Library, optional
        Where names are looked up.
    mechanisms : callable, Path, str, or iterable of them, optional
        A user's own mechanisms.
    dosing : {"averaged", "exact"}
        How doses are treated.

    Returns
    -------
    Verdict
        Of directions, parameters, arms and families.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such calibration, or it has no result.
    SimulationError
        If an arm can not be run at the result.

    Examples
    --------
    >>> told = verdict("women")
    >>> told.determined, len(told.directions)
    (15, 18)
    """
    goal, values, _ = goal_at_result(calibration, library, mechanisms, dosing)
    known = Known(goal, values)
    return Verdict(
        goal.calibration.name,
        len(goal.rows),
        tuple(known.directions()),
        tuple(known.parameters()),
        tuple(sorted(known.arms(), key=lambda one: -one.leverage)),
        family_spreads(goal, values),
    )


def goal_at_result(
    calibration: str, library: Library | None, mechanisms: Mechanisms | None, dosing: Dosing
) -> tuple[Objective, Floats, Library]:
    """Return the objective of a calibration, the values of its result, and where names are.

    Raises
    ------
    InputError
        If it has no result.
    """
    calls.require(calibration, (str, Path), "calibration", "a name or a path")
    options = RunOptions.of(library=library, mechanisms=mechanisms, dosing=dosing)
    file = options.library.find("calibration", calibration)
    question = options.library.calibration(calibration)
    if question.result is None:
        raise InputError("it has no result to judge; fit it first", file=file, key="result")
    asked = Asked(question, options.library, (), dosing, options.tolerance, file)
    goal = asked.goal(options.integrator, processors_lent())
    values = np.array([question.result.values[name].value for name in goal.names])
    return goal, values, options.library


class Known:
    """What is known at an optimum, each parameter in standard deviations of what was believed."""

    def __init__(self, goal: Objective, values: Floats) -> None:
        self.goal, self.values = goal, values
        here = goal.linearized(values)
        if not np.isfinite(here.residuals).all():
            raise InputError(f"its result can not be run: {goal.failures[-1]}", key="result")
        number = len(goal.rows)
        self.spreads = believed_spreads(goal, values)
        self.white = here.jacobian[:number] * self.spreads
        self.residuals = here.residuals[:number]
        self.information = self.white.T @ self.white + np.eye(len(values))
        self.covariance = np.linalg.inv(self.information)
        self.deviations = np.sqrt(np.diag(self.covariance))
        # what an estimate moves by for each value of a row, on the row's scale of comparison
        self.gains = goal.errors.answering(self.white) @ self.covariance

    def directions(self) -> Iterator[Direction]:
        """Yield combinations of parameters, what the rows say most of first."""
        strengths, axes = np.linalg.eigh(self.white.T @ self.white)
        for place in reversed(range(len(strengths))):
            axis = axes[:, place]
            order = np.argsort(-np.abs(axis))
            sign = np.sign(axis[order[0]])
            parts = [
                (self.goal.names[k], float(sign * axis[k]))
                for k in order[:_MOST]
                if abs(axis[k]) >= _IN_DIRECTION or k == order[0]
            ]
            yield Direction(max(float(strengths[place]), 0.0), tuple(parts))

    def parameters(self) -> Iterator[ParameterVerdict]:
        """Yield what is known of each parameter."""
        low, high = self.goal.bounds()
        correlations = self.covariance / np.outer(self.deviations, self.deviations)
        alone = 1.0 - 1.0 / np.diag(self.information)
        own = np.array([row.comparison.deviation for row in self.goal.rows])
        shifts = self.gains * own[:, None] / self.deviations
        for place, name in enumerate(self.goal.names):
            nearness = _AT_BOUND * (high[place] - low[place])
            at_low = self.values[place] <= low[place] + nearness
            at_high = self.values[place] >= high[place] - nearness
            others = [k for k in np.argsort(-np.abs(correlations[place])) if k != place]
            strongest = np.argsort(-np.abs(shifts[:, place]))[:_MOST]
            yield ParameterVerdict(
                name,
                self.goal.table[name].unit,
                float(self.values[place]),
                float(1.0 - self.covariance[place, place]),
                float(alone[place]),
                "lower" if at_low else "upper" if at_high else "",
                tuple(
                    Tied(self.goal.names[k], float(correlations[place, k]))
                    for k in others[:_MOST]
                    if abs(correlations[place, k]) >= _TIED
                ),
                tuple(
                    Pull(self.goal.rows[k].key, float(shifts[k, place]))
                    for k in strongest
                    if shifts[k, place] != 0.0
                ),
            )

    def arms(self) -> Iterator[ArmVerdict]:
        """Yield what each arm does to the fit."""
        raw = self.goal.errors.mixed(self.white)
        shares = np.einsum("ij,ij->i", raw, self.gains)
        groups: dict[tuple[str, str], list[int]] = {}
        for place, row in enumerate(self.goal.rows):
            groups.setdefault((row.key.trial, row.key.arm), []).append(place)
        for (trial, arm), places in groups.items():
            shift = self.without(places)
            furthest = int(np.argmax(np.abs(shift)))
            yield ArmVerdict(
                *(trial, arm, len(places), float(shares[places].sum())),
                self.goal.names[furthest],
                float(shift[furthest]),
            )

    def without(self, places: list[int]) -> Floats:
        """Return how far parameters would move without some rows, in their standard deviations.

        Rows of whole arms: the errors of those that stay do not go together with theirs.
        """
        left_out = self.white[places]
        information = self.information - left_out.T @ left_out
        moved = np.linalg.solve(information, left_out.T @ self.residuals[places])
        return np.asarray(moved / self.deviations)
