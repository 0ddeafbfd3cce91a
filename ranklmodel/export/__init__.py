"""Trials, calibrations and the model, written down for people who work with other tools.

This is where trials and the formats of the exchange meet: the exchange knows models and numbers,
and nothing of people, treatments and visits.
"""

from ranklmodel.disk.export_text import write
from ranklmodel.exchange.arm import ArmExport, export_arm
from ranklmodel.exchange.calibration import export_petab, petab_question
from ranklmodel.report.report import model_report

__all__ = [
    "ArmExport",
    "export_arm",
    "export_petab",
    "model_report",
    "petab_question",
    "write",
]
