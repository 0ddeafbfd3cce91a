"""How an estimation problem is written in PEtab."""

from ranklmodel.exchange.formats.petab.question import Estimated, Life, Measurement, Prior, Question
from ranklmodel.exchange.formats.petab.write import write_petab

__all__ = ["Estimated", "Life", "Measurement", "Prior", "Question", "write_petab"]
