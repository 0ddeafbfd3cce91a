"""A model by itself: its parameters and what is given, without a person.

A published model of bone cells knows no age and no menopause. Here it is run from its declared
start, and everything that takes a person's life, ``explain`` or an export, takes it as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, final, get_args

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import UnknownNameError
from ranklmodel.inputs import (
    NO_TREATMENT,
    Library,
    ParameterTable,
    Regimen,
    builtin_folder,
    read_parameters,
)
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.engines import ENGINES, engine_of
from ranklmodel.lives.person import constants_of
from ranklmodel.lives.treatments import schedule_of
from ranklmodel.lives.unfolding import DECISIONS, decided
from ranklmodel.simulation.problem import Dosing, Problem, Tolerance
from ranklmodel.simulation.schedule import LOOK_AHEAD, days_asked
from ranklmodel.simulation.steady import steady_state
from ranklmodel.simulation.trajectory import Trajectory, exact, trajectory, with_dosing_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ranklmodel.inputs import Quantity
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

Beginning = Literal["declared", "steady"]


@final
@dataclass(frozen=True, eq=False)
class Experiment:
    """A model with its parameters and what is given.

    Attributes
    ----------
    parameters : ParameterTable
        All parameters of the model.
    engine : Engine
        Who integrates; it knows the model.
    regimen : Regimen
        What is given from day 0 on.
    begins : {"declared", "steady"}
        With the starts that the model declares, or with its steady state.
    tolerance : Tolerance
        How accurately.
    dosing : {"exact", "averaged"}
        Whether every dose is an edge.
    facts : mapping of str to str
        Names for the record.
    """

    parameters: ParameterTable
    engine: Engine
    regimen: Regimen = NO_TREATMENT
    begins: Beginning = "declared"
    tolerance: Tolerance = field(default_factory=Tolerance)
    dosing: Dosing = "exact"
    facts: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.begins not in get_args(Beginning):
            raise UnknownNameError("beginning", str(self.begins), get_args(Beginning))

    @property
    def model(self) -> Model:
        """The model that is run."""
        return self.engine.assembled()

    @cached_property
    def baseline(self) -> tuple[Floats, Floats]:
        """Constants and state on day 0."""
        constants = constants_of(self.engine, self.parameters)
        start = self.engine.start(constants)
        if self.begins == "steady":
            start = steady_state(self.engine, constants, start)
        return constants, start

    def problem(self, days: Iterable[float]) -> Problem:
        """Return the run from day 0 over the given days, in terms of an engine."""
        times = days_asked(days)
        constants, start = self.baseline
        until = float(times[-1]) + (LOOK_AHEAD if self.dosing == "averaged" else 0.0)
        events = self.regimen.events(until, 0.0)
        return Problem(
            constants=constants,
            initial=start,
            times=times,
            schedule=schedule_of(self.engine.layout, events, self.parameters.limits),
            tolerance=self.tolerance,
            # Models are written on scales of their own, cells in pmol/L or as shares of one.
            scales=np.where(start == 0.0, 1.0, np.abs(start)),
            dosing=self.dosing,
        )

    def run(self, days: Iterable[float], *, measured: bool = False) -> Trajectory:
        """Run from day 0 and show the given days; see :meth:`Scenario.run`."""
        days = days_asked(days)
        life = decided(self, days)
        run = trajectory(self.engine, life.problem(days), life.record)
        beside = measured and self.dosing == "averaged"
        return with_dosing_error(run, exact(self.engine, run)) if beside else run

    def changed(self, **values: float | str | Quantity) -> Experiment:
        """Return the experiment with other parameter values.

        Raises
        ------
        UnknownNameError
            If the model has no such parameter.
        InputError
            If a value does not fit, or lies outside its bounds.
        """
        for name in values:
            self.engine.layout.parameters.position(name, "parameter")
        return replace(self, parameters=self.parameters.with_values(values))

    def on(self, regimen: Regimen) -> Experiment:
        """Return the experiment on another regimen."""
        return replace(self, regimen=regimen)

    @property
    def record(self) -> dict[str, str]:
        """What is written beside a run."""
        facts = {"model": self.engine.layout.model, "regimen": self.regimen.name, **self.facts}
        if self.regimen.decisions:
            facts[DECISIONS] = "; ".join(map(str, self.regimen.decisions))
        return facts


def experiment(
    model: Model,
    parameters: ParameterTable | Path | str | None = None,
    regimen: str | Regimen = NO_TREATMENT,
    *,
    begins: Beginning = "declared",
    library: Library | None = None,
    engine: str = "fast",
    tolerance: Tolerance | None = None,
    dosing: Dosing = "exact",
) -> Experiment:
    """Put a model, its parameters and what is given together, without a person.

    Parameters
    ----------
    model : Model
        Such as :func:`~ranklmodel.mechanisms.examples.lemaire_2004.lemaire_2004`.
    parameters : ParameterTable, Path or str, optional
        A table, or a mechanism file; by default the example of the package of the model's name,
        or else the parameters of the library.
    regimen : str or Regimen
        What is given from day 0 on, by name, path or as an object; nothing by default.
    begins : {"declared", "steady"}
        With the starts that the model declares, or with its steady state.
    library : Library, optional
        Where names are looked up.
    engine : {"fast", "reference"}
        Who integrates.
    tolerance : Tolerance, optional
        How accurately.
    dosing : {"exact", "averaged"}
        Whether every dose is an edge.

    Returns
    -------
    Experiment
        Ready to run, to explain and to export.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a file is not valid, or a parameter of the model is missing.
    UnitError
        If a parameter's unit is not the one the model asks for.

    Examples
    --------
    >>> import ranklmodel
    >>> from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
    >>> cells = ranklmodel.experiment(lemaire_2004())
    >>> more = cells.changed(PTH_secretion="500 pmol/L/day").run([100.0])
    >>> bool(more["active_osteoclasts"][-1] > more["active_osteoclasts"][0])
    True
    >>> why = ranklmodel.explain(cells.changed(RANK=5.0), "active_osteoclasts", 0.0, 50.0)
    >>> sorted(part.process for part in why.contributions)
    ['osteoclast_death_process', 'osteoclast_formation']
    """
    calls.require_like(model, "fingerprint", "model", "a Model")
    if engine not in ENGINES:
        raise UnknownNameError("engine", str(engine), ENGINES)
    shelf = library or Library()
    if not isinstance(parameters, ParameterTable):
        parameters = _table(parameters, model.name, shelf)
    return Experiment(
        parameters=parameters,
        engine=engine_of(model, engine),
        regimen=stated(regimen, Regimen, shelf.regimen, "regimen"),
        begins=begins,
        tolerance=tolerance or Tolerance(),
        dosing=dosing,
    )


def _table(file: Path | str | None, model: str, library: Library) -> ParameterTable:
    if file is not None:
        return read_parameters([[library.find("mechanism", Path(file))]])
    example = builtin_folder() / "examples" / f"{model}.yaml"
    return read_parameters([[example]]) if example.is_file() else library.own_parameters
