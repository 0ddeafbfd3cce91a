"""JSON Schemas of the input files, for editors: ``python -m ranklmodel.upkeep.schemas``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ranklmodel.disk.text import write_text
from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.parameters.calibrations import Calibration
from ranklmodel.inputs.parameters.file import MechanismFile
from ranklmodel.inputs.people.assumed import AssumedSpreadsFile
from ranklmodel.inputs.people.file import population_file
from ranklmodel.inputs.people.risk_factors import RiskFactorsFile
from ranklmodel.inputs.reading.records import Record
from ranklmodel.inputs.regimens.file import RegimenFile
from ranklmodel.inputs.trials.file import TrialFile
from ranklmodel.inputs.trials.left_out import LeftOutFile
from ranklmodel.inputs.values.checklists import ChecklistFile
from ranklmodel.inputs.values.endpoints import EndpointsFile
from ranklmodel.inputs.values.references import BoneDensityFile
from ranklmodel.inputs.values.substances import SubstancesFile
from ranklmodel.upkeep.schema_words import described

_LIBRARY = Library()
RECORDS: dict[str, type[Record]] = {
    "mechanism": MechanismFile,
    "population": population_file(_LIBRARY.own_parameters, _LIBRARY.substances),
    "regimen": RegimenFile,
    "trial": TrialFile,
    "left_out": LeftOutFile,
    "calibration": Calibration,
    "substances": SubstancesFile,
    "bone_density": BoneDensityFile,
    "endpoints": EndpointsFile,
    "risk_factors": RiskFactorsFile,
    "assumed_spreads": AssumedSpreadsFile,
    "credibility": ChecklistFile,
}
"""The record of every kind of file."""


def schema_text(record: type[Record]) -> str:
    """Return the JSON Schema of a kind of file as it is committed.

    Parameters
    ----------
    record : type
        One of `RECORDS`.

    Returns
    -------
    str
        Indented JSON that ends with a line feed.
    """
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **described(record.model_json_schema(), record),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write the schemas of all kinds of files.

    Parameters
    ----------
    folder : Path
        Where to write ``NAME.json``.

    Returns
    -------
    list of Path
        The files written.
    """
    paths = []
    for name, record in RECORDS.items():
        path = folder / f"{name}.json"
        write_text(path, schema_text(record))
        paths.append(path)
    return paths


if __name__ == "__main__":
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else builtin_folder() / "schema"
    for written in write_schemas(chosen):
        print(written)
