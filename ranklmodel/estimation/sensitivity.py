"""Which parameters an output rests on, over all of their ranges at once.

A derivative says what a parameter does at one place. Here all are varied together, each over the
range that is believed of it, and an output's variance is shared out among them (Sobol), or the
effects of single steps are looked at from many places (Morris, cheaper). Samples and indices are
SALib's; the runs are made by the package's batched engine, all outputs from the same ones.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Unpack

import numpy as np

from ranklmodel import calls
from ranklmodel.disk.libraries import require_libraries
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.sensitivity_designs import DESIGNS
from ranklmodel.estimation.sensitivity_ranges import Asked, ranges_asked
from ranklmodel.estimation.sensitivity_result import Output, Sensitivity
from ranklmodel.estimation.sensitivity_runs import Answers, Samples, sensitivity_of
from ranklmodel.inputs import NO_TREATMENT, Population, Regimen
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.many import simulate_many
from ranklmodel.lives.options import RunOptions, SharedKeywords
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ranklmodel.estimation.sensitivity_ranges import Range
    from ranklmodel.estimation.sensitivity_runs import Told
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

QUANTITIES = ("LS_BMD", "TH_BMD", "CTX_s")
MONTHS = (60.0,)
_LAST_MONTH = 1200.0
# Of a change in percent, what it is large beside.
_WHOLE = 100.0


def sensitivity(
    person: str | Path | Population,
    regimen: str | Path | Regimen = NO_TREATMENT,
    *,
    quantities: str | Sequence[str] = QUANTITIES,
    months: float | Sequence[float] = MONTHS,
    change: bool = True,
    parameters: Asked = "free",
    percent: float | None = None,
    fixed: Mapping[str, float | str] | None = None,
    method: str = "sobol",
    samples: Samples = None,
    seed: int = 0,
    threads: int = 0,
    progress: Told | None = None,
    **how: Unpack[SharedKeywords],
) -> Sensitivity:
    """Say which parameters outputs rest on, by Sobol's indices or by the effects of Morris.

    Parameters
    ----------
    person : str, Path or Population
        Who.
    regimen : str, Path or Regimen
        What is taken; nothing by default.
    quantities : str or sequence of str
        What is looked at: names of the model's quantities.
    months : float or sequence of float
        When, since the baseline visit; every quantity in every month, all from the same runs.
    change : bool
        Whether the change since the visit in percent is looked at, or the quantity in its unit.
    parameters : {"free", "all"}, sequence of str, or mapping of str to pair
        What is varied. ``"free"``: what the calibration frees and the run reads. ``"all"``: all
        that the run reads but definitions and what is the person's own. Or names, or names with
        ``(low, high)`` in the parameter's unit or as texts with units, all values between as
        likely; None in place of the pair for the usual range. That is, for what the calibration
        frees, the central 95 % of its prior within the bounds, or its bounds without a prior; for
        all others the bounds of their files, by ratios where a search steps by them.
    percent : float, optional
        Vary each so far from its value instead, either way, where no pair is stated.
    fixed : mapping of str to float or str, optional
        Other parameters that are changed, the same in all runs.
    method : {"sobol", "morris"}
        Shares of variance, first and total order; or mean size and spread of single effects.
    samples : int or "enough", optional
        Sobol: blocks of as many runs as parameters and two more, a power of 2, 1024 by default.
        Morris: trajectories of as many runs as parameters and one more, 64 by default.
        ``"enough"`` doubles them, keeping all runs, until the widest 95 % interval is below 0.05
        (Morris: a fifth of the largest effect), at most 16384 (4096).
    seed : int
        Of samples and intervals; one seed is one set of bits.
    threads : int
        0 for one each processor; it changes no bit.
    progress : callable, optional
        Called with (runs made, runs asked for, words).
    **how
        Calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`; dosing is averaged by default.

    Returns
    -------
    Sensitivity
        Effects with 95 % intervals, what failed, and what else there is to know.

    Raises
    ------
    UnknownNameError, InputError
        If a name, a range or a number is none, too few runs can be made, or SALib is missing.
    AbsentQuantityError
        If the model says nothing of a quantity in this person.
    SimulationError
        If the run in which nothing is varied fails.

    Notes
    -----
    Samples, estimators and their bootstrap are SALib's, whose documentation names the papers:
    ``SALib.sample.sobol``, ``SALib.analyze.sobol`` and both modules named ``morris``.

    Examples
    --------
    >>> looked = sensitivity(
    ...     "atac_woman",
    ...     "anastrozole_1mg_daily",
    ...     quantities="LS_BMD",
    ...     months=12,
    ...     parameters=["LS_turnover", "TH_turnover"],
    ...     method="morris",
    ...     samples=4,
    ... )
    >>> [one.parameter for one in looked.ranked(looked.outputs[0])]
    ['LS_turnover', 'TH_turnover']
    """
    require_libraries("SALib", extra="inference")
    if method not in DESIGNS:
        raise UnknownNameError("method", str(method), DESIGNS)
    seed = calls.whole_number(seed, "seed", 0)
    if samples is not None and samples != "enough":
        DESIGNS[method]((), seed).checked(samples)
    if how.get("dosing") is None:
        how["dosing"] = "averaged"
    options = RunOptions.of(**how, parameters=fixed)
    who = stated(person, Population, options.library.population, "person")
    what = stated(regimen, Regimen, options.library.regimen, "regimen")
    wanted = [(name, month) for name in _names(quantities) for month in _months(months)]
    ranges, still = ranges_asked(parameters, percent, options, who, what)
    model = _Model(who, what, options, wanted, change, threads)
    return sensitivity_of(
        ranges,
        model.outputs(),
        model.answering(ranges),
        method=method,
        samples=samples,
        seed=seed,
        without_effect=still,
        about=f"{who.name} on {what.name}",
        progress=progress,
    )


def _names(quantities: object) -> tuple[str, ...]:
    one = (quantities,) if isinstance(quantities, str) else quantities
    names = calls.names(one, "quantities", "names of quantities")
    for name in names:
        calls.require(name, str, "quantities", "names of quantities")
    if not names or len(set(names)) < len(names):
        raise calls.refused(quantities, "quantities", "one name or more, each once")
    return names


def _months(months: object) -> tuple[float, ...]:
    listed = months if isinstance(months, Iterable) and not isinstance(months, str) else (months,)
    numbers = tuple(calls.number(one, "months", 0.0) for one in listed)
    if not numbers or max(numbers) > _LAST_MONTH or len(set(numbers)) < len(numbers):
        expected = f"months from 0 to {_LAST_MONTH:g}, each once"
        raise calls.refused(months, "months", expected)
    return numbers


class _Model:
    """The model as something that answers points."""

    def __init__(
        self,
        person: Population,
        regimen: Regimen,
        options: RunOptions,
        wanted: Sequence[tuple[str, float]],
        change: bool,
        threads: int,
    ) -> None:
        self.wanted, self.change = wanted, change
        self._people, self._fixed = (person, regimen), dict(options.parameters)
        self._days = sorted({month * DAYS_PER_MONTH for _, month in wanted})
        self._how: dict[str, Any] = dict(options.as_keywords())
        del self._how["parameters"]
        # made once, or each call would make another
        self._how |= {"engine": options.integrator, "mechanisms": (), "threads": threads}

    def outputs(self) -> tuple[Output, ...]:
        """Return what is looked at, with what it is where nothing is varied.

        Raises
        ------
        UnknownNameError, AbsentQuantityError, InputError
            If it can not be looked at in this person.
        SimulationError
            If that run fails.
        """
        usual = simulate_many(*self._people, parameters=self._fixed, days=self._days, **self._how)[
            0
        ]
        for name, month in self.wanted:
            if self.change and month == 0.0:
                message = "the change since the visit is 0 at the visit; ask for a later month"
                raise InputError(message, key="months")
            reason = usual.why_no_percent(name) if self.change else ""
            if reason:
                message = f"no change in percent: {reason}; ask for the quantity in its unit"
                raise InputError(message, key=name)
        values = self._read(usual)
        return tuple(
            Output(name, month, "%", value, _WHOLE)
            if self.change
            else Output(name, month, usual.unit(name), value)
            for (name, month), value in zip(self.wanted, values, strict=True)
        )

    def answering(self, ranges: Sequence[Range]) -> Any:
        """Return who answers points of some ranges."""
        names, first = [one.name for one in ranges], True

        def answers(points: Floats) -> Answers:
            nonlocal first
            rows = [
                {**self._fixed, **dict(zip(names, point, strict=True))} for point in points.tolist()
            ]
            with warnings.catch_warnings():
                if not first:  # what changes mean is said once
                    warnings.simplefilter("ignore", UserWarning)
                runs = simulate_many(*self._people, parameters=rows, days=self._days, **self._how)
            first = False
            reasons = {one.sample: one.reason for one in runs.failures}
            values = np.zeros((len(rows), len(self.wanted)))
            for row, run in enumerate(runs.runs):
                if run is None:
                    continue
                try:
                    values[row] = self._read(run)
                except InputError as error:
                    reasons[row] = str(error)
            return Answers(values, reasons)

        return answers

    def _read(self, run: Trajectory) -> list[float]:
        read = []
        for name, month in self.wanted:
            value = run.at(name, month * DAYS_PER_MONTH)
            if self.change:
                reason = run.why_no_percent(name)
                if reason:
                    raise InputError(f"no change in percent: {reason}", key=name)
                value = _WHOLE * (value / run.at(name, 0.0) - 1.0)
            read.append(value)
        return read
