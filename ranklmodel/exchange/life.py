"""A person's life, or a model by itself, as a document of a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.exchange.ruled import ruled_courses, without_ruled
from ranklmodel.lives.simulate import grid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.lives.scenario import Scenario


def export_sbml(life: Scenario | Experiment, until: str = "5 year", *, title: str = "") -> str:
    """Return a life, or a model by itself, as SBML Level 3 Version 2.

    Parameters
    ----------
    life : Scenario or Experiment
        Who, or what, and what is given.
    until : str
        How long; what is given later is not in the document.
    title : str
        One line a person reads; by default the names of who and of what is given.

    Returns
    -------
    str
        The document: a person at the baseline visit, a model at its beginning, and all that is
        given from then on, so that any simulator repeats the run. Rules on what is observed are
        events that decide again in every simulator.

    Raises
    ------
    InputError
        If libSBML is not installed, `until` is not a time, or events can not say a rule.
    SimulationError
        If the life before the baseline visit can not be run.

    Examples
    --------
    >>> import ranklmodel
    >>> from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
    >>> text = ranklmodel.export_sbml(ranklmodel.experiment(lemaire_2004()))
    >>> 'id="osteoclast_formation"' in text
    True
    """
    from ranklmodel.disk.libraries import require_libraries

    calls.require_like(life, "engine", "life", "a Scenario or an Experiment")
    require_libraries("libsbml")
    from ranklmodel.exchange.formats.sbml import to_sbml

    return to_sbml(model_run(life, grid(until, until), title))


def model_run(life: Scenario | Experiment, days: Iterable[float], title: str = "") -> ModelRun:
    """Return a life from its first day on as model, numbers and what is given.

    Parameters
    ----------
    life : Scenario or Experiment
        Who or what.
    days : iterable of float
        Days of the run; what is given after the last is left out.
    title : str
        One line a person reads; by default the names of who and of what is given.
    """
    plain = life.on(without_ruled(life.regimen)) if life.regimen.has_rules else life
    problem = plain.problem(days)
    return ModelRun(
        model=life.model,
        constants=problem.constants,
        initial=problem.initial,
        timetable=problem.schedule,
        start=float(problem.times[0]),
        title=title or ", ".join(list(life.record.values())[:2]),
        table=life.parameters,
        ruled=ruled_courses(life, problem) if life.regimen.has_rules else (),
    )
