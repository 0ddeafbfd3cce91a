"""The likelihood of a question's rows, for samplers and optimizers of other people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.inputs import Calibration
from ranklmodel.lives.options import RunOptions

if TYPE_CHECKING:
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs import Library
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.simulation.problem import Dosing, Engine


def likelihood(
    calibration: str | Calibration,
    *,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    engine: str | Engine = "fast",
    dosing: Dosing = "averaged",
    threads: int = 1,
) -> Objective:
    """Return what a fit is about, to be asked at any values of the free parameters.

    It is what :func:`~ranklmodel.estimation.fit.fit` makes small, and what samplers and optimizers
    of other people need: ``log_likelihood`` of the rows, ``log_prior``, and derivatives of both.

    Parameters
    ----------
    calibration : str or Calibration
        A name, a path, or an object; a result in it is ignored.
    library : Library, optional
        Where names are looked up.
    mechanisms : callable, Path, str, or iterable of them, optional
        A user's own mechanisms, as in :class:`~ranklmodel.lives.options.RunOptions`.
    engine : {"fast", "reference"} or Engine
        Who integrates; derivatives need "fast".
    dosing : {"exact", "averaged"}
        How doses are treated.
    threads : int
        How many people live at once; it changes no bit.

    Returns
    -------
    Objective
        With ``names`` and ``bounds()`` of the parameters, ``log_likelihood(values)``,
        ``log_prior(values)`` and their derivatives ``log_likelihood_gradient(values)`` and
        ``log_prior_gradient(values)``. Values are in the parameters' units, in the order of
        ``names``.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist, bounds, a start or a prior can not be, no row is left to
        compare, or something is of another kind than it must be.

    Examples
    --------
    >>> question = Calibration.model_validate(
    ...     {
    ...         "name": "hip",
    ...         "description": "One number from one arm.",
    ...         "free": ["TH_imbalance"],
    ...         "trials": [{"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0}}],
    ...     }
    ... )
    >>> about = likelihood(question)
    >>> about.names
    ('TH_imbalance',)
    >>> about.log_likelihood([0.13]) > about.log_likelihood([0.3])
    True
    """
    threads = calls.whole_number(threads, "threads", 1)
    options = RunOptions.of(library=library, mechanisms=mechanisms, engine=engine, dosing=dosing)
    file: Path | None = None
    if isinstance(calibration, (str, Path)):
        file = options.library.find("calibration", calibration)
        calibration = options.library.calibration(calibration)
    calls.require(calibration, Calibration, "calibration", "a name, a path or a Calibration")
    how = HowRun(options.integrator, options.dosing, options.tolerance, threads)
    return objective(calibration, options.library, how, file=file)
