"""What a fit makes small: half the squares of the rows' whitened differences, plus priors.

A run that fails never counts as a fit: its residuals are infinite. The derivatives are exact, of
what the engine computes, through the whole life of everybody.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError, RanklModelError, UnknownNameError
from ranklmodel.estimation.errors_of_rows import ErrorsOfRows, errors_of
from ranklmodel.estimation.predictions import (
    HowRun,
    PersonOfArms,
    people_of,
    predicted_values,
    predictions,
    reason_of,
)
from ranklmodel.estimation.priors import prior_residual, prior_slope
from ranklmodel.estimation.rows import FittedRow, fitted_rows
from ranklmodel.inputs.parameters.question import bounds_of, question_problems
from ranklmodel.inputs.reading.yaml_reader import dotted, read_yaml
from ranklmodel.simulation.problem import DifferentiableEngine

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.inputs import Calibration, Library, ParameterTable
    from ranklmodel.inputs.parameters.fitted_rows import LeftOutRow
    from ranklmodel.inputs.reading.yaml_reader import KeyPath
    from ranklmodel.simulation.schedule import Floats

_UNIFORM = math.sqrt(12.0)  # width of a uniform distribution in its standard deviations


@dataclass(frozen=True, eq=False)
class Linearized:
    """Residuals at a point with their derivatives.

    Attributes
    ----------
    residuals : array of shape (n_rows + n_priors,)
        Whitened, rows first, then priors.
    jacobian : array of shape (n_rows + n_priors, n_parameters)
        Their derivatives by the parameters, in the parameters' units.
    """

    residuals: Floats
    jacobian: Floats

    @property
    def cost(self) -> float:
        """Half the sum of squares."""
        return 0.5 * float(self.residuals @ self.residuals)


@final
@dataclass(frozen=True, eq=False)
class Objective:
    """What a fit makes small.

    Attributes
    ----------
    calibration : Calibration
        Parameters that move, none that is fixed, and trials.
    table : ParameterTable
        Parameters before the fit.
    rows : tuple of FittedRow
        What is compared.
    how : HowRun
        How lives are run.
    left_out : tuple of LeftOutRow
        Rows of the same arms that are not compared, each with its reason.
    failures : list of str
        Why runs failed, in their order.
    """

    calibration: Calibration
    table: ParameterTable
    rows: tuple[FittedRow, ...]
    how: HowRun
    left_out: tuple[LeftOutRow, ...] = ()
    failures: list[str] = field(default_factory=list)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the free parameters."""
        return tuple(free.name for free in self.calibration.free)

    @cached_property
    def people(self) -> tuple[PersonOfArms, ...]:
        """Who is in the arms of the rows, each once."""
        return people_of(self.rows)

    @cached_property
    def errors(self) -> ErrorsOfRows:
        """How the errors of the rows go together."""
        return errors_of(self.rows, self.calibration.correlation)

    def to_search(self, values: Floats) -> Floats:
        """Return parameter values on the scale of the search, logarithmic by their hint."""
        return np.array(
            [math.log(v) if log else v for v, log in zip(values, self.logarithmic, strict=True)]
        )

    def from_search(self, point: Floats) -> Floats:
        """Return the parameter values of a point of the search."""
        return np.array(
            [math.exp(x) if log else x for x, log in zip(point, self.logarithmic, strict=True)]
        )

    @property
    def logarithmic(self) -> tuple[bool, ...]:
        """Which parameters are searched by their logarithm."""
        return tuple(self.table[name].scale == "log" for name in self.names)

    def bounds(self) -> tuple[Floats, Floats]:
        """Return lower and upper bounds of the parameters, in their units."""
        limits = [bounds_of(free, self.table[free.name]) for free in self.calibration.free]
        low, high = np.array(limits, dtype=float).T
        return low, high

    def residuals(self, values: Floats) -> Floats:
        """Return the residuals alone, by any engine, shape (n_rows + n_priors,).

        Infinite where a run fails; the reason then joins `failures`.
        """
        try:
            apart = self.differences(values)
        except RanklModelError as error:
            return self._failed(error)
        return np.array([*self.errors.whitened(apart), *self._priors(values)])

    def linearized(self, values: Floats) -> Linearized:
        """Return the residuals and their derivatives, for the price of a gradient of each arm.

        All infinite where a run fails; the reason then joins `failures`.

        Parameters
        ----------
        values : array of shape (n_parameters,)
            In the parameters' units.
        """
        try:
            table = self.changed(values)
            predicted = predictions(self.rows, self.people, table, self.names, self.how)
        except RanklModelError as error:
            nothing = self._failed(error)
            return Linearized(nothing, np.full((len(nothing), len(values)), np.inf))
        compared = zip(self.rows, predicted.values.tolist(), strict=True)
        scale = np.array([row.comparison.slope(value) for row, value in compared])
        slopes = self.errors.whitened(scale[:, None] * predicted.slopes)
        frees = zip(self.calibration.free, values.tolist(), strict=True)
        priors = np.diag([prior_slope(free, value) for free, value in frees])
        residuals = np.array([*self._whitened(predicted.values), *self._priors(values)])
        return Linearized(residuals, np.concatenate([slopes, priors]))

    def log_likelihood(self, values: Floats) -> float:
        """Return the logarithm of the likelihood of the rows; -inf where a run fails.

        A bound that is kept counts 0, one that is passed as a value would.

        Parameters
        ----------
        values : array of shape (n_parameters,)
            In the parameters' units, in the order of `names`.

        Raises
        ------
        InputError
            If they are no numbers, or not as many as there are parameters.
        """
        residuals = self.residuals(self._point(values))[: len(self.rows)]
        if not np.isfinite(residuals).all():
            return -math.inf
        stated = sum(not row.censored for row in self.rows)
        constant = 0.5 * stated * math.log(2.0 * math.pi) + self.errors.log_determinant
        return -0.5 * float(residuals @ residuals) - constant

    def log_likelihood_gradient(self, values: Floats) -> Floats:
        """Return its derivatives by the parameters, shape (n_parameters,); nan where a run fails.

        Values and errors are those of :meth:`log_likelihood`; an engine without derivatives is one
        more error.
        """
        if not isinstance(self.how.engine, DifferentiableEngine):
            raise InputError("it has no derivatives; use 'fast'", key="engine")
        here, number = self.linearized(self._point(values)), len(self.rows)
        if not np.isfinite(here.residuals[:number]).all():
            return np.full(len(self.names), np.nan)
        return -here.jacobian[:number].T @ here.residuals[:number]

    def log_prior(self, values: Floats) -> float:
        """Return the logarithm of the priors' density, less a constant; -inf beyond the bounds.

        Each parameter counts on the scale of its prior: who draws the parameter of a log-normal
        prior draws its logarithm. Values and errors are those of :meth:`log_likelihood`.
        """
        point = self._point(values)
        low, high = self.bounds()
        if not ((low <= point) & (point <= high)).all():
            return -math.inf
        apart = np.array(self._priors(point))
        return -0.5 * float(apart @ apart)

    def log_prior_gradient(self, values: Floats) -> Floats:
        """Return its derivatives by the parameters, shape (n_parameters,); 0 without a prior."""
        point = self._point(values)
        slopes = [prior_slope(f, v) for f, v in zip(self.calibration.free, point, strict=True)]
        return -np.array(slopes) * self._priors(point)

    def fisher(self, values: Floats) -> Floats:
        """Return the Fisher matrix of the rows, priors left out, shape (n_parameters,) * 2."""
        jacobian = self.linearized(values).jacobian[: len(self.rows)]
        return np.asarray(jacobian.T @ jacobian)

    def changed(self, values: Floats) -> ParameterTable:
        """Return the parameters with values of those that are free."""
        changed = dict(zip(self.names, (float(value) for value in values), strict=True))
        return self.table.with_values(changed, allow_outside=True)

    def differences(self, values: Floats) -> Floats:
        """Return predicted less observed of every row on its scale of comparison.

        Parameters
        ----------
        values : array of shape (n_parameters,)
            In the parameters' units.

        Raises
        ------
        SimulationError
            If an arm can not be run.
        """
        table = self.changed(values)
        return self._apart(predicted_values(self.rows, self.people, table, self.how))

    def _point(self, values: Floats) -> Floats:
        """Return values as residuals take them."""
        try:
            point = np.asarray(values, dtype=float)
        except (TypeError, ValueError):
            expected = f"numbers, of {', '.join(self.names)}"
            raise calls.refused(values, "values", expected) from None
        if point.shape != (len(self.names),):
            expected = f"expected {len(self.names)} values, of {', '.join(self.names)}"
            raise InputError(f"{expected}; their shape is {point.shape}", key="values")
        return point

    def _apart(self, predicted: Floats) -> Floats:
        compared = zip(self.rows, predicted.tolist(), strict=True)
        return np.array([row.comparison.difference(value) for row, value in compared])

    def _whitened(self, predicted: Floats) -> Floats:
        return self.errors.whitened(self._apart(predicted))

    def _priors(self, values: Floats) -> list[float]:
        frees = zip(self.calibration.free, values.tolist(), strict=True)
        return [prior_residual(free, value) for free, value in frees]

    def _failed(self, error: RanklModelError) -> Floats:
        self.failures.append(reason_of(error))
        return np.full(len(self.rows) + len(self.names), np.inf)


def objective(
    calibration: Calibration,
    library: Library,
    how: HowRun,
    *,
    file: Path | None = None,
) -> Objective:
    """Return the objective of a calibration.

    Parameters
    ----------
    calibration : Calibration
        The question.
    library : Library
        Where names are looked up.
    how : HowRun
        How lives are run.
    file : Path, optional
        Where the calibration was read, for what it starts from and for errors.

    Raises
    ------
    UnknownNameError
        If a parameter, trial or arm does not exist.
    InputError
        If bounds, a start or a prior can not be, or no row is left to fit.
    """
    start = library.start_of(calibration, file)
    for path, message in question_problems(calibration, start):
        name = calibration.free[int(path[1])].name if path[0] == "free" else str(path[1])
        if name not in start:
            where = dotted(path) if file is None else f"{file}: {dotted(path)}"
            raise UnknownNameError("parameter", name, start, where)
        raise _refused(message, path, file)
    rows, left_out = fitted_rows(calibration, library, how.engine.layout)
    moving = calibration.model_copy(update={"free": calibration.moved})
    return Objective(moving, calibration.with_fixed(start), rows, how, left_out)


def believed_spreads(goal: Objective, values: Floats) -> Floats:
    """Return how far each parameter may be off before any row is seen.

    Parameters
    ----------
    goal : Objective
        Whose priors; without one, anything between the bounds is believed.
    values : array of shape (n_parameters,)
        Where, as what is believed of a logarithm is wider at a larger value.

    Returns
    -------
    array of shape (n_parameters,)
        Standard deviations, in the parameters' units.
    """
    low, high = goal.bounds()
    spreads = (high - low) / _UNIFORM
    for place, free in enumerate(goal.calibration.free):
        if free.prior is not None and free.prior.spread is not None:
            logarithmic = free.prior.distribution == "log_normal"
            spreads[place] = free.prior.spread * (values[place] if logarithmic else 1.0)
    return spreads


def _refused(message: str, path: KeyPath, file: Path | None) -> InputError:
    """Return the error that names the key, and file and line where there is a file."""
    return (
        InputError(message, key=dotted(path))
        if file is None
        else read_yaml(file).error(message, path)
    )
