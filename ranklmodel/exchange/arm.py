"""An arm of a trial: its person at the baseline visit and all she is given, for any format."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Unpack, final

from ranklmodel.errors import InputError
from ranklmodel.exchange.life import model_run
from ranklmodel.inputs import Arm, Trial, combined
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.scenario import Scenario, scenario_with
from ranklmodel.simulation.schedule import days_asked
from ranklmodel.trials.decided import decided_arm
from ranklmodel.trials.run import curve_days

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.run import ModelRun
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory


@final
@dataclass(frozen=True, eq=False)
class ArmExport:
    """An arm of a trial, ready to be written in any format.

    Attributes
    ----------
    trial : Trial
        The trial.
    arm : Arm
        The arm.
    scenario : Scenario
        Its person and regimen.
    run : ModelRun
        The model with this person's numbers at the baseline visit, and what is given from then on.
    days : array of shape (n_days,)
        Days that give the arm's curves and answer its observations.
    dated : str or None
        Day of the calibration whose values are in use, None where none is.
    """

    trial: Trial
    arm: Arm
    scenario: Scenario
    run: ModelRun
    days: Floats
    dated: str | None = None

    def trajectory(self) -> Trajectory:
        """Return our own run of the arm."""
        return self.scenario.run(self.days)

    def sbml(self) -> str:
        """Return the arm as SBML; see :func:`ranklmodel.exchange.formats.sbml.to_sbml`."""
        from ranklmodel.exchange.formats.sbml import to_sbml

        return to_sbml(self.run)

    def antimony(self, sbml: str | None = None) -> str:
        """Return the arm as Antimony; `sbml` where it was written already."""
        from ranklmodel.exchange.formats.antimony import to_antimony

        return to_antimony(self.sbml() if sbml is None else sbml)


def export_arm(
    trial: str | Trial,
    arm: str | None = None,
    **how: Unpack[RunKeywords],
) -> ArmExport:
    """Prepare an arm of a trial for export.

    Parameters
    ----------
    trial : str or Trial
        A name, a path, or an object.
    arm : str, optional
        Name of the arm; not needed where the trial has only one.
    **how
        As in :class:`~ranklmodel.lives.options.RunOptions`.

    Returns
    -------
    ArmExport
        The person's life has been run to the baseline visit; the treatment has not been run.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a file is not valid.
    SimulationError
        If the life before the baseline visit can not be run.

    Examples
    --------
    >>> export = export_arm("atac", "anastrozole")
    >>> export.run.title
    'ATAC, anastrozole 1 mg'
    """
    options = RunOptions.of(**how)
    if isinstance(trial, str):
        options = replace(options, library=options.library.around(trial))
    record = stated(trial, Trial, options.library.trial, "trial")
    named = record.arm(arm) if arm is not None else _only_arm(record)
    life = scenario_with(options, named.population, combined([named.regimen]))
    return replace(exported(record, named, life), dated=_day_of(options))


def _day_of(options: RunOptions) -> str | None:
    """Return the day on which the values in use were found."""
    if options.calibration is None:
        return None
    result = options.library.calibration(options.calibration).result
    return None if result is None else result.date


def exported(trial: Trial, arm: Arm, life: Scenario) -> ArmExport:
    """Return the export of an arm whose scenario is at hand."""
    days = curve_days(decided_arm(arm, life))
    run = model_run(life, days, f"{trial.title}, {arm.title}")
    named = replace(life, facts={**life.facts, "trial": trial.name, "arm": arm.name})
    return ArmExport(trial, arm, named, run, days_asked(days))


def _only_arm(trial: Trial) -> Arm:
    if len(trial.arms) == 1:
        return next(iter(trial.arms.values()))
    raise InputError(f"trial {trial.name} has several arms, name one: {', '.join(trial.arms)}")
