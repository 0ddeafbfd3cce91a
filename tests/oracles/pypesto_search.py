"""pyPESTO's own search of a PEtab problem, with simulators that nobody here wrote.

libRoadRunner has no derivatives by parameters, so pyPESTO takes differences: forward ones of 1e-4,
at a tolerance that leaves them three digits, for SciPy's L-BFGS-B. AMICI has forward sensitivities,
of which pyPESTO makes the Fisher matrix for Fides, Gauss-Newton's steps in a trust region; all else
are pyPESTO's defaults. Residuals, which our own search uses, it has of neither: libRoadRunner's
come as tables, and a log-normal prior has none.

Of the pairs of optimizer, step and tolerance that were tried on one problem, these came to rest
soonest but for Fides with BFGS by the same differences of libRoadRunner: 41 seconds for 57.
"""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Simulator = Literal["roadrunner", "amici"]

# Relative tolerances; the absolute ones are a thousandth of them.
_OF_SEARCH, _TIGHT = 1e-8, 1e-10
_STEP = 1e-4
_LONGEST = 1_000_000  # steps of a run


@dataclass(frozen=True)
class Reached:
    """Where a search ended.

    Attributes
    ----------
    values : array of shape (n_parameters,)
        In the parameters' units.
    cost : float
        Negative logarithm of the posterior density there.
    gradients : int
        How many were computed.
    """

    values: Floats
    cost: float
    gradients: int


@dataclass(frozen=True, eq=False)
class PypestoProblem:
    """A PEtab problem as pyPESTO has it.

    Attributes
    ----------
    names : tuple of str
        Estimated parameters.
    whole : object
        The ``pypesto.Problem``.
    optimizer : object
        Of pyPESTO.
    set_tolerance : callable
        Called with the relative tolerance of the runs to come.
    logarithmic : array of bool
        Which parameters pyPESTO has as decimal logarithms.
    """

    names: tuple[str, ...]
    whole: Any
    optimizer: Any
    set_tolerance: Callable[[float], None]
    logarithmic: npt.NDArray[np.bool_]

    def cost(self, values: Floats) -> float:
        """Return the negative logarithm of the posterior density, constants included."""
        self.set_tolerance(_TIGHT)
        return float(self.whole.objective(self._scaled(values)))

    def search(self, start: Floats) -> Reached:
        """Search down from a point.

        Raises
        ------
        ArithmeticError
            If a run failed, which pyPESTO takes for the end of a search.
        """
        from pypesto.optimize import minimize

        self.set_tolerance(_OF_SEARCH)
        self.whole.set_x_guesses(self._scaled(start)[None])
        with _quiet():
            result = minimize(
                self.whole, optimizer=self.optimizer, n_starts=1, ids=["0"], progress_bar=False
            )
        (best,) = result.optimize_result.list
        if best.x is None or not np.isfinite(best.fval):
            raise ArithmeticError(f"pyPESTO found nothing: {best.message}")
        values = np.where(self.logarithmic, 10.0**best.x, best.x)
        return Reached(values, float(best.fval), int(best.n_grad))

    def profile(self, optimum: Floats, name: str) -> tuple[float, float, int]:
        """Walk a parameter to both ends of its 95 % interval, as pyPESTO does by default.

        Returns
        -------
        low, high : float
            The outermost values that it came to, in the parameter's unit.
        gradients : int
            How many were computed.
        """
        from pypesto import Result
        from pypesto.profile import parameter_profile
        from pypesto.result import OptimizerResult

        self.set_tolerance(_OF_SEARCH)
        scaled = self._scaled(optimum)
        place = self.names.index(name)
        best = OptimizerResult(id="0", x=scaled, fval=float(self.whole.objective(scaled)))
        result = Result(problem=self.whole)
        with _quiet():
            best.grad = self.whole.objective(scaled, sensi_orders=(1,))
            result.optimize_result.append(best)
            result = parameter_profile(
                self.whole, result, self.optimizer, profile_index=[place], progress_bar=False
            )
        path = result.profile_result.list[0][place]
        walked = path.x_path[place]
        walked = 10.0**walked if self.logarithmic[place] else walked
        return float(walked.min()), float(walked.max()), int(path.n_grad)

    def _scaled(self, values: Floats) -> Floats:
        return np.where(self.logarithmic, np.log10(np.maximum(values, 1e-300)), values)


def pypesto_problem(
    yaml: Path, simulator: Simulator, compiled: Path | None = None
) -> PypestoProblem:
    """Return a problem as pyPESTO reads it.

    Parameters
    ----------
    yaml : Path
        Of a PEtab problem of version 1.
    simulator : {"roadrunner", "amici"}
        Who runs it.
    compiled : Path, optional
        Where AMICI keeps what it compiles, in about a minute; beside the problem by default.
    """
    # The importer leaves a folder behind where it is run.
    with _quiet(), contextlib.chdir(yaml.parent):
        import petab.v1
        from pypesto.petab import PetabImporter

        petab = petab.v1.Problem.from_yaml(str(yaml))
        kept = {} if simulator == "roadrunner" else _kept(compiled or yaml.parent / "amici")
        whole = PetabImporter(petab, simulator_type=simulator, **kept).create_problem()
        make = _by_differences if simulator == "roadrunner" else _by_derivatives
        optimizer, set_tolerance = make(whole)
    names, scales = tuple(petab.x_free_ids), petab.parameter_df["parameterScale"]
    logarithmic = np.array([scales[name] == "log10" for name in names])
    return PypestoProblem(names, whole, optimizer, set_tolerance, logarithmic)


def _kept(folder: Path) -> dict[str, str]:
    return {"output_folder": str(folder), "model_name": folder.name}


def _by_differences(whole: Any) -> tuple[Any, Callable[[float], None]]:
    """Let differences be taken of libRoadRunner; return an optimizer and how to set tolerances."""
    from pypesto import FD
    from pypesto.objective.roadrunner import SolverOptions
    from pypesto.optimize import ScipyOptimizer

    runs = _simulated(whole)

    def set_tolerance(relative: float) -> None:
        runs.solver_options = SolverOptions(
            relative_tolerance=relative,
            absolute_tolerance=1e-3 * relative,
            maximum_num_steps=_LONGEST,
        )

    whole.objective = FD(whole.objective, grad=True, delta_fun=_STEP, method=FD.FORWARD)
    return ScipyOptimizer("L-BFGS-B"), set_tolerance


def _by_derivatives(whole: Any) -> tuple[Any, Callable[[float], None]]:
    """Return an optimizer that uses AMICI's Fisher matrix, and how to set AMICI's tolerances."""
    from pypesto.optimize import FidesOptimizer

    solver = _simulated(whole).amici_solver
    solver.set_max_steps(_LONGEST)

    def set_tolerance(relative: float) -> None:
        solver.set_relative_tolerance(relative)
        solver.set_absolute_tolerance(1e-3 * relative)

    return FidesOptimizer(verbose=logging.CRITICAL), set_tolerance


def _simulated(whole: Any) -> Any:
    """Return the part of an objective that is not a prior."""
    (data,) = (one for one in whole.objective._objectives if "Prior" not in type(one).__name__)
    return data


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep remarks of libraries about each other, and about each run, off the terminal."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
