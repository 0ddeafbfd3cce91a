"""How a model is written in SBML Level 3 Version 2, through libSBML."""

from ranklmodel.exchange.formats.sbml.consistency import Finding, findings, require_consistent
from ranklmodel.exchange.formats.sbml.document import to_sbml

__all__ = ["Finding", "findings", "require_consistent", "to_sbml"]
