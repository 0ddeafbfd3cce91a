"""Input files as validated objects that carry their units.

Examples
--------
>>> from ranklmodel.inputs import Library
>>> library = Library()
>>> library.population("atac_woman").hormone("E2", "pg/mL")  # doctest: +ELLIPSIS
5.8...
"""

from ranklmodel.disk.text import builtin_folder
from ranklmodel.inputs.calibrations import Calibration, load_calibration, write_calibration
from ranklmodel.inputs.dosing import DoseSeries, Event, LevelPeriod, RatePeriod
from ranklmodel.inputs.library import Library
from ranklmodel.inputs.mechanism_file import Annotation
from ranklmodel.inputs.observations import Observation, read_observations
from ranklmodel.inputs.parameters import ParameterEntry, ParameterTable, load_parameters
from ranklmodel.inputs.populations import Population
from ranklmodel.inputs.quantities import Quantity
from ranklmodel.inputs.records import FileProblemsError
from ranklmodel.inputs.references import BoneDensityReference
from ranklmodel.inputs.regimen_file import Treatment
from ranklmodel.inputs.regimens import NO_TREATMENT, Regimen, combined
from ranklmodel.inputs.sources import Source
from ranklmodel.inputs.substances import SubstanceTable
from ranklmodel.inputs.trials import Arm, Trial

__all__ = [
    "NO_TREATMENT",
    "Annotation",
    "Arm",
    "BoneDensityReference",
    "Calibration",
    "DoseSeries",
    "Event",
    "FileProblemsError",
    "LevelPeriod",
    "Library",
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
    "write_calibration",
]
