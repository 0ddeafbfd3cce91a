"""What must hold of the model and its files, as a list of small checks.

Examples
--------
>>> from ranklmodel.checks import CHECKS
>>> [one.name for one in CHECKS][-1]
'rows are predictable'
"""

from ranklmodel.checks.run import CHECKS, check
from ranklmodel.checks.subject import Check, Problem, Subject

__all__ = ["CHECKS", "Check", "Problem", "Subject", "check"]
