"""Open model of what aromatase inhibitors do to bone.

Public names load their module when they are first used (PEP 562): importing everything at once
would take seconds, most of them for libraries a given use does not touch.

Examples
--------
>>> import ranklmodel
>>> run = ranklmodel.simulate("atac_woman", "anastrozole_1mg_5_years", until="1 week")
>>> bool(run.percent_change("E2")[-1] < -50)
True
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.checks import check as check
    from ranklmodel.cohorts.outcomes.ask import outcomes as outcomes
    from ranklmodel.cohorts.people.sampled import people as people
    from ranklmodel.cohorts.running.cohort import cohort as cohort
    from ranklmodel.cohorts.virtual_trials.run import virtual_trial as virtual_trial
    from ranklmodel.dossier.verify import verify_folder as verify_folder
    from ranklmodel.errors import InputError as InputError
    from ranklmodel.errors import RanklModelError as RanklModelError
    from ranklmodel.errors import SimulationError as SimulationError
    from ranklmodel.errors import UnitError as UnitError
    from ranklmodel.errors import UnknownNameError as UnknownNameError
    from ranklmodel.estimation.fit import Fit as Fit
    from ranklmodel.estimation.fit import calibrate as calibrate
    from ranklmodel.estimation.fit import fit as fit
    from ranklmodel.estimation.likelihood import likelihood as likelihood
    from ranklmodel.estimation.next_measurement import next_measurements as next_measurements
    from ranklmodel.estimation.posterior import posterior as posterior
    from ranklmodel.estimation.profile import profiles as profiles
    from ranklmodel.estimation.sensitivity import sensitivity as sensitivity
    from ranklmodel.estimation.trace import trace as trace
    from ranklmodel.estimation.verdict import verdict as verdict
    from ranklmodel.exchange.life import export_sbml as export_sbml
    from ranklmodel.explanation.baseline_risk import baseline_risk as baseline_risk
    from ranklmodel.explanation.between_groups import explain_difference as explain_difference
    from ranklmodel.explanation.explained import Explanation as Explanation
    from ranklmodel.explanation.explanation import explain as explain
    from ranklmodel.figures.baseline_risk import plot_baseline_risk as plot_baseline_risk
    from ranklmodel.figures.chain import plot_chain as plot_chain
    from ranklmodel.figures.trial.figure import plot_trial as plot_trial
    from ranklmodel.inputs import Library as Library
    from ranklmodel.inputs.library.described_person import person as person
    from ranklmodel.inputs.library.described_regimen import regimen as regimen
    from ranklmodel.lives.experiment import experiment as experiment
    from ranklmodel.lives.gradient import gradient as gradient
    from ranklmodel.lives.many import simulate_many as simulate_many
    from ranklmodel.lives.many_runs import ManyRuns as ManyRuns
    from ranklmodel.lives.scan import scan as scan
    from ranklmodel.lives.scenario import Scenario as Scenario
    from ranklmodel.lives.scenario import scenario as scenario
    from ranklmodel.lives.side_by_side import compare as compare
    from ranklmodel.lives.simulate import simulate as simulate
    from ranklmodel.lives.unfolding import decided as decided
    from ranklmodel.mechanisms.assembly import bone_model as bone_model
    from ranklmodel.painters import plot as plot
    from ranklmodel.simulation.archive import verify_run as verify_run
    from ranklmodel.simulation.archive import write_run as write_run
    from ranklmodel.simulation.trajectory import Trajectory as Trajectory
    from ranklmodel.titration.find import find_dose as find_dose
    from ranklmodel.trials.many import Scores as Scores
    from ranklmodel.trials.many import score as score
    from ranklmodel.trials.run import TrialRun as TrialRun
    from ranklmodel.trials.run import run_trial as run_trial
    from ranklmodel.version import __version__ as __version__

# Where each public name lives. The imports above say the same to type checkers; a test compares.
_HOME = {
    "Explanation": "ranklmodel.explanation.explained",
    "Fit": "ranklmodel.estimation.fit",
    "InputError": "ranklmodel.errors",
    "Library": "ranklmodel.inputs",
    "ManyRuns": "ranklmodel.lives.many_runs",
    "RanklModelError": "ranklmodel.errors",
    "Scenario": "ranklmodel.lives.scenario",
    "Scores": "ranklmodel.trials.many",
    "SimulationError": "ranklmodel.errors",
    "Trajectory": "ranklmodel.simulation.trajectory",
    "TrialRun": "ranklmodel.trials.run",
    "UnitError": "ranklmodel.errors",
    "UnknownNameError": "ranklmodel.errors",
    "__version__": "ranklmodel.version",
    "baseline_risk": "ranklmodel.explanation.baseline_risk",
    "bone_model": "ranklmodel.mechanisms.assembly",
    "calibrate": "ranklmodel.estimation.fit",
    "check": "ranklmodel.checks",
    "cohort": "ranklmodel.cohorts.running.cohort",
    "compare": "ranklmodel.lives.side_by_side",
    "decided": "ranklmodel.lives.unfolding",
    "experiment": "ranklmodel.lives.experiment",
    "explain": "ranklmodel.explanation.explanation",
    "explain_difference": "ranklmodel.explanation.between_groups",
    "export_sbml": "ranklmodel.exchange.life",
    "fit": "ranklmodel.estimation.fit",
    "find_dose": "ranklmodel.titration.find",
    "gradient": "ranklmodel.lives.gradient",
    "likelihood": "ranklmodel.estimation.likelihood",
    "next_measurements": "ranklmodel.estimation.next_measurement",
    "outcomes": "ranklmodel.cohorts.outcomes.ask",
    "people": "ranklmodel.cohorts.people.sampled",
    "person": "ranklmodel.inputs.library.described_person",
    "plot": "ranklmodel.painters",
    "plot_baseline_risk": "ranklmodel.figures.baseline_risk",
    "plot_chain": "ranklmodel.figures.chain",
    "plot_trial": "ranklmodel.figures.trial.figure",
    "posterior": "ranklmodel.estimation.posterior",
    "profiles": "ranklmodel.estimation.profile",
    "regimen": "ranklmodel.inputs.library.described_regimen",
    "run_trial": "ranklmodel.trials.run",
    "scan": "ranklmodel.lives.scan",
    "scenario": "ranklmodel.lives.scenario",
    "score": "ranklmodel.trials.many",
    "sensitivity": "ranklmodel.estimation.sensitivity",
    "simulate": "ranklmodel.lives.simulate",
    "simulate_many": "ranklmodel.lives.many",
    "trace": "ranklmodel.estimation.trace",
    "verdict": "ranklmodel.estimation.verdict",
    "verify_folder": "ranklmodel.dossier.verify",
    "verify_run": "ranklmodel.simulation.archive",
    "virtual_trial": "ranklmodel.cohorts.virtual_trials.run",
    "write_run": "ranklmodel.simulation.archive",
}

__all__ = [*_HOME]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
