"""What stands in a file: inputs as checked objects that carry their units.

Examples
--------
>>> from ranklmodel.inputs import Library
>>> library = Library()
>>> library.population("atac_woman").hormone("E2", "pg/mL")  # doctest: +ELLIPSIS
5.8...
"""

from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.parameters.calibrations import (
    Calibration,
    load_calibration,
    write_calibration,
)
from ranklmodel.inputs.parameters.file import Annotation
from ranklmodel.inputs.parameters.limits import Limits
from ranklmodel.inputs.parameters.reading import load_parameters, read_parameters
from ranklmodel.inputs.parameters.table import ParameterEntry, ParameterTable
from ranklmodel.inputs.people.population import Population
from ranklmodel.inputs.reading.records import FileProblemsError
from ranklmodel.inputs.regimens.decisions import Decision
from ranklmodel.inputs.regimens.events import DoseSeries, Event, LevelPeriod, RatePeriod
from ranklmodel.inputs.regimens.file import Treatment
from ranklmodel.inputs.regimens.regimen import NO_TREATMENT, Regimen, combined
from ranklmodel.inputs.trials.observations import Observation, read_observations
from ranklmodel.inputs.trials.trial import Arm, Trial
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.references import BoneDensityReference
from ranklmodel.inputs.values.sources import Source
from ranklmodel.inputs.values.substances import SubstanceTable

__all__ = [
    "NO_TREATMENT",
    "Annotation",
    "Arm",
    "BoneDensityReference",
    "Calibration",
    "Decision",
    "DoseSeries",
    "Event",
    "FileProblemsError",
    "LevelPeriod",
    "Library",
    "Limits",
    "Observation",
    "ParameterEntry",
    "ParameterTable",
    "Population",
    "Quantity",
    "RatePeriod",
    "Regimen",
    "Source",
    "SubstanceTable",
    "Treatment",
    "Trial",
    "builtin_folder",
    "combined",
    "load_calibration",
    "load_parameters",
    "read_observations",
    "read_parameters",
    "write_calibration",
]
