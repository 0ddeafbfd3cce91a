"""Estimation problems in PEtab: model, conditions, observables, measurements, parameters."""

from ranklmodel.exchange.petab.question import Estimated, Life, Measurement, Prior, Question
from ranklmodel.exchange.petab.write import write_petab

__all__ = ["Estimated", "Life", "Measurement", "Prior", "Question", "write_petab"]
