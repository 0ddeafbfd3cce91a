"""All that is taken from inside the package: when modules move, only this file follows them."""

from __future__ import annotations

from ranklmodel.cli import app
from ranklmodel.compiled.make import fast_engine
from ranklmodel.inputs import builtin_folder, load_parameters
from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
from ranklmodel.simulation.problem import Engine, Problem
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Schedule
from ranklmodel.simulation.trajectory import trajectory
from ranklmodel.trials.words import months_of

__all__ = [
    "Engine",
    "Problem",
    "ReferenceEngine",
    "Schedule",
    "app",
    "builtin_folder",
    "fast_engine",
    "lemaire_2004",
    "load_parameters",
    "months_of",
    "trajectory",
]
