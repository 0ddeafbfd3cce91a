"""Results of trials as the explorer draws them: beside the curve of the arm they belong to."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from ranklmodel.explorer.intervals import intervals_of
from ranklmodel.explorer.undrawn import undrawn_of
from ranklmodel.figures.trial.points import points_of
from ranklmodel.inputs import Library
from ranklmodel.lives.treatments import SUPPLEMENTS
from ranklmodel.trials.run import Progress, RepeatedRowWarning, run_trial

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.trials.run import TrialRun

_DIGITS = 6


def observed_results(trials: tuple[str, ...] = ()) -> dict[str, list[dict[str, Any]]]:
    """Return the results of trials, by the arm they were seen in.

    Each lies as far from the curve of the arm, as Python computes it, as the result is from what is
    predicted: a level read by another assay is put on the scale of the curve. A difference of two
    arms lies on the first of them, and says from which other.

    Parameters
    ----------
    trials : tuple of str
        Names of trials; all that come along by default.

    Returns
    -------
    dict of str to list of dict
        By ``trial/arm``. Of each result the ``output`` it is drawn with, its ``day``, its ``level``
        with ``low`` and ``high`` end of the 95 % interval and the arm's level at the ``start``, all
        in the unit of the output, and whether the error was ``printed`` and the result ``fitted``;
        of a difference also the other arm's title, as ``against``.

    Raises
    ------
    UnknownNameError
        If there is no such trial.
    SimulationError
        If an arm can not be run.

    Examples
    --------
    >>> results = observed_results(("aribon",))
    >>> sorted({row["output"] for row in results["aribon/placebo"]})
    ['BSAP', 'CTX_s', 'LS_BMD', 'NTX_u', 'TH_BMD']
    """
    results: dict[str, list[dict[str, Any]]] = {}
    for run in _runs(trials):
        results |= _results_of(run)
    return results


def about_trials(
    trials: tuple[str, ...] = (), progress: Progress | None = None
) -> dict[str, dict[str, Any]]:
    """Return all that the page knows of trials, each simulated once and with bands.

    Parameters
    ----------
    trials : tuple of str
        Names of trials; all that come along by default.
    progress : callable, optional
        Called with (trials done, trials in all, name of the next).

    Returns
    -------
    dict of str to dict
        As :func:`~ranklmodel.explorer.write.assembled` takes them: ``observed`` and ``treated`` of
        arms, ``undrawn`` of trials, the reasons in words, and ``intervals`` of arms.

    Raises
    ------
    UnknownNameError
        If there is no such trial.
    SimulationError
        If an arm can not be run.

    Examples
    --------
    >>> sorted(about_trials(("ibis2",)))
    ['intervals', 'observed', 'treated', 'undrawn']
    """
    known: dict[str, dict[str, Any]] = {"observed": {}, "undrawn": {}, "intervals": {}}
    for run in _runs(trials, bands=True, progress=progress):
        known["observed"] |= _results_of(run)
        known["intervals"] |= intervals_of(run)
        if undrawn := undrawn_of(run):
            known["undrawn"][run.trial.name] = undrawn
    return {**known, "treated": treated_days(trials)}


def _runs(
    trials: tuple[str, ...], *, bands: bool = False, progress: Progress | None = None
) -> Iterator[TrialRun]:
    library = Library()
    names = trials or library.names("trial")
    for done, name in enumerate(names):
        if progress is not None:
            progress(done, len(names), name)
        with warnings.catch_warnings():
            # says again what `ranklmodel check` says of files that come along
            warnings.simplefilter("ignore", RepeatedRowWarning)
            run = run_trial(name, dosing="averaged", library=library, bands=bands)
        yield run
    if progress is not None:
        progress(len(names), len(names), "")


def _results_of(run: TrialRun) -> dict[str, list[dict[str, Any]]]:
    """Return the results of one trial by ``trial/arm``."""
    results: dict[str, list[dict[str, Any]]] = {}
    for endpoint in dict.fromkeys(row.endpoint for row in run.rows):
        for arm, row in _of_endpoint(run, endpoint):
            results.setdefault(f"{run.trial.name}/{arm}", []).append(row)
    return results


def treated_days(trials: tuple[str, ...] = ()) -> dict[str, float]:
    """Return for how long each arm of trials is treated.

    Parameters
    ----------
    trials : tuple of str
        Names of trials; all that come along by default.

    Returns
    -------
    dict of str to float
        By ``trial/arm``, days from the start to the last treatment's stop, at most to the end of
        the follow-up. Calcium and vitamin D count only where nothing else is taken: they go on
        where a drug beside them is stopped. An arm that takes nothing is not there.

    Examples
    --------
    >>> treated_days(("ibis2",))["ibis2/anastrozole_off"] / 365.25
    5.0
    """
    library = Library()
    days = {}
    for name in trials or library.names("trial"):
        trial = library.trial(name)
        for arm in trial.arms.values():
            treatments = arm.regimen.treatments
            if arm.regimen.has_rules:
                continue  # no arm of the explorer, which says so
            own = [one for one in treatments if one.drug not in SUPPLEMENTS]
            stops = [one.stop for one in own or treatments]
            if stops:
                last = [arm.follow_up if stop is None else stop.to("day") for stop in stops]
                days[f"{trial.name}/{arm.name}"] = min(max(last), arm.follow_up)
    return days


def _of_endpoint(run: TrialRun, endpoint: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the results of one endpoint that are of one arm, each with the arm."""
    drawn = []
    scored = [row for row in run.rows if row.endpoint == endpoint]
    for point, row in zip(points_of(run, endpoint), scored, strict=True):
        curve = run.trajectories[point.arm]
        # what one assay reads, as what the curve would be where it reads that
        output = endpoint if endpoint in curve.names else row.output
        scale = curve.at(output, point.day) / curve.at(row.output, point.day)
        place = [scale * level for level in (point.level, point.low, point.high)]
        level, low, high = (_short(one) for one in place)
        against = _other_arm(run, row.arm) if point.between_arms else {}
        drawn.append(
            (
                point.arm,
                {
                    "output": output,
                    "day": _short(point.day),
                    "level": level,
                    "low": low,
                    "high": high,
                    "start": _short(curve.at(output, 0.0)),
                    "printed": point.printed,
                    "fitted": point.fitted,
                    **against,
                },
            )
        )
    return drawn


def _other_arm(run: TrialRun, difference: str) -> dict[str, str]:
    """Return from which arm a difference is counted."""
    other = run.trial.differences[difference].minus
    return {"against": run.trial.arm(other).title}


def _short(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
