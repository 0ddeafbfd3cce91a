"""Arms of trials as plain data: who is in each, what they take, and when they were seen."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from ranklmodel.explorer.plain.courses import course_data
from ranklmodel.lives.treatments import LeftOutWarning

if TYPE_CHECKING:
    from ranklmodel.inputs import Library, Regimen
    from ranklmodel.model.layout import Layout


def arms_data(library: Library, layout: Layout) -> dict[str, dict[str, Any]]:
    """Return every arm of every trial of a library, by ``TRIAL/ARM``.

    Parameters
    ----------
    library : Library
        Where trials stand.
    layout : Layout
        Of the model.
    """
    arms = {}
    for trial_name in library.names("trial"):
        with warnings.catch_warnings():
            # said where a trial is run; here all are only written down
            warnings.simplefilter("ignore")
            trial = library.trial(trial_name)
        for name, arm in trial.arms.items():
            if arm.regimen.has_rules:
                warnings.warn(
                    f"{trial_name}/{name} is not in the explorer, which knows only what is given "
                    "on stated days and not by what is observed",
                    LeftOutWarning,
                    stacklevel=2,
                )
                continue
            arms[f"{trial_name}/{name}"] = {
                "trial": trial_name,
                "trial_title": trial.title,
                "title": arm.title,
                "person": arm.population.name,
                "days": arm.follow_up,
                "visits": list(arm.visits),
                "drugs": list(dict.fromkeys(one.drug for one in arm.regimen.treatments)),
                "taken": _taken(arm.regimen),
                "courses": [course_data(one, layout) for one in arm.regimen.treatments],
            }
    return arms


def _taken(regimen: Regimen) -> dict[str, list[float | None]]:
    """Return by drug the days of its first start and its last stop, nothing where it goes on."""
    taken: dict[str, list[float | None]] = {}
    for drug in dict.fromkeys(one.drug for one in regimen.treatments):
        own = [one for one in regimen.treatments if one.drug == drug]
        stops = [one.stop.to("day") for one in own if one.stop is not None]
        last = max(stops) if len(stops) == len(own) else None
        taken[drug] = [min(one.start.to("day") for one in own), last]
    return taken
