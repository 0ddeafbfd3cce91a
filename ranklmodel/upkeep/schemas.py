"""JSON Schemas of the input files, for editors: ``python -m ranklmodel.upkeep.schemas``."""

from __future__ import annotations

import json
from pathlib import Path

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.inputs.cohorts.file import CohortFile
from ranklmodel.inputs.designs.file import DesignFile
from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.parameters.calibrations import Calibration
from ranklmodel.inputs.parameters.file import MechanismFile
from ranklmodel.inputs.people.assumed import AssumedSpreadsFile
from ranklmodel.inputs.people.file import population_file
from ranklmodel.inputs.people.risk_factors import RiskFactorsFile
from ranklmodel.inputs.reading.records import Record
from ranklmodel.inputs.reading.yaml_reader import SCHEMA_COMMENT
from ranklmodel.inputs.regimens.file import RegimenFile
from ranklmodel.inputs.trials.file import TrialFile
from ranklmodel.inputs.trials.left_out import LeftOutFile
from ranklmodel.inputs.values.checklists import ChecklistFile
from ranklmodel.inputs.values.endpoints import EndpointsFile
from ranklmodel.inputs.values.outcomes import OutcomesFile
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
    "cohort": CohortFile,
    "design": DesignFile,
    "substances": SubstancesFile,
    "bone_density": BoneDensityFile,
    "endpoints": EndpointsFile,
    "risk_factors": RiskFactorsFile,
    "outcomes": OutcomesFile,
    "assumed_spreads": AssumedSpreadsFile,
    "credibility": ChecklistFile,
}
"""The record of every kind of file."""

_KINDS = {
    "calibrations": "calibration",
    "cohorts": "cohort",
    "credibility": "credibility",
    "designs": "design",
    "examples": "mechanism",
    "mechanisms": "mechanism",
    "populations": "population",
    "regimens": "regimen",
    "trials": "trial",
}


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


def kind_of_file(path: Path, folder: Path) -> str:
    """Return which schema a file of a folder follows.

    Parameters
    ----------
    path : Path
        A YAML file of `folder`.
    folder : Path
        One laid out as ``params`` is.

    Returns
    -------
    str
        One of `RECORDS`.

    Examples
    --------
    >>> kind_of_file(Path("mine/regimens/daily.yaml"), Path("mine"))
    'regimen'
    """
    within = path.relative_to(folder)
    if len(within.parts) == 1 or within.parts[0] == "references":
        return path.stem
    return _KINDS[within.parts[0]]


def line_of_schema(path: Path, folder: Path) -> str:
    """Return the comment by which editors know which schema a file follows.

    Parameters
    ----------
    path : Path
        A YAML file of `folder`.
    folder : Path
        One laid out as ``params`` is, with the schemas in ``schema``.

    Returns
    -------
    str
        One line without its end.

    Examples
    --------
    >>> line_of_schema(Path("mine/regimens/daily.yaml"), Path("mine"))
    '# yaml-language-server: $schema=../schema/regimen.json'
    """
    up = "../" * (len(path.relative_to(folder).parts) - 1)
    return f"{SCHEMA_COMMENT}{up}schema/{kind_of_file(path, folder)}.json"


def write_lines(folder: Path) -> list[Path]:
    """Put the line of its schema before every YAML file of a folder that does not begin with it.

    Parameters
    ----------
    folder : Path
        One laid out as ``params`` is.

    Returns
    -------
    list of Path
        The files that were changed.
    """
    changed = []
    for path in sorted(folder.rglob("*.yaml")):
        line, text = line_of_schema(path, folder), read_text(path)
        if text.startswith(f"{line}\n"):
            continue
        if text.startswith(SCHEMA_COMMENT):
            text = text.partition("\n")[2]
        write_text(path, f"{line}\n{text}")
        changed.append(path)
    return changed


if __name__ == "__main__":
    for written in (*write_schemas(builtin_folder() / "schema"), *write_lines(builtin_folder())):
        print(written)
