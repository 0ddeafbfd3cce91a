"""What the files say about people, treatments, trials and numbers, as data for machines.

The lines that people read are in :mod:`~ranklmodel.commands.look.describe_inputs`. Here a number is
a number, with its unit beside it; what is not stated has no key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from ranklmodel.inputs import Library, ParameterEntry, Regimen
    from ranklmodel.inputs.library.evidence import EvidenceEntry
    from ranklmodel.inputs.parameters.free import FreeParameter

Entry = dict[str, Any]
_NUMBER = re.compile(r"[-+]?\d*\.?\d+([eE][-+]?\d+)?", re.ASCII)

_STATED = ("age", "years_since_menopause", "vitamin_D")


def as_data(value: Any) -> Any:
    """Return what JSON can hold of a value from the files.

    Parameters
    ----------
    value : object
        A quantity, a record, a path, or lists and mappings of them.

    Returns
    -------
    object
        A quantity as ``value`` and ``unit``; records without what is not stated.

    Examples
    --------
    >>> from ranklmodel.inputs import Quantity
    >>> as_data({"dose": Quantity(1.0, "mg"), "stop": None, "file": Path("a.yaml")})
    {'dose': {'value': 1.0, 'unit': 'mg'}, 'file': 'a.yaml'}
    """
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        value = {name: getattr(value, name) for name in type(value).model_fields}
    elif is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: as_data(one) for key, one in value.items() if _is_stated(one)}
    if isinstance(value, list | tuple):
        return [as_data(one) for one in value]
    return str(value) if isinstance(value, Path | date) else value


def parameter_entry(library: Library, entry: ParameterEntry, own: ParameterEntry) -> Entry:
    """Return what is known of a parameter.

    Parameters
    ----------
    library : Library
        Where calibrations are looked up.
    entry : ParameterEntry
        With the value in use.
    own : ParameterEntry
        As the mechanism file has it.

    Returns
    -------
    dict
        ``value`` and ``bounds`` in ``unit``, ``calibrated`` with one entry a calibration.
    """
    of_file = None if entry is own else {"value": own.value, "kind": own.kind}
    return _stated(
        {
            "name": entry.name,
            "meaning": entry.title,
            "value": entry.value,
            "unit": entry.unit,
            "kind of value": entry.kind,
            "origin": entry.origin,
            "mechanism file": of_file,
            "calibrated": _calibrated(library, entry),
            "bounds": list(entry.bounds),
            "search": entry.scale,
            "personal": entry.personal,
            "source": own.source,
            "evidence": _evidence(library, own),
            "note": entry.note,
            "mechanism": entry.mechanism,
            "file": entry.file,
            "line": entry.line,
        }
    )


def _evidence(library: Library, own: ParameterEntry) -> list[Entry]:
    cited = own.source.evidence if own.source is not None else ()
    return [_row(row) for one in cited for row in library.evidence.rows(one)]


def _row(row: EvidenceEntry) -> Entry:
    entry = {key: one for key, one in as_data(row).items() if one != ""}
    if _NUMBER.fullmatch(row.value):  # some rows state what they found in words
        entry["value"] = float(row.value)
    return entry


def _calibrated(library: Library, entry: ParameterEntry) -> list[Entry]:
    calibrated = []
    for name in library.names("calibration"):
        result = library.calibration(name).result
        if result is not None and entry.name in result.values:
            calibrated.append({"calibration": name, **as_data(result.values[entry.name])})
    return calibrated


def population_entry(library: Library, name: str) -> Entry:
    """Return who a population is; a level that nothing is set by has ``acts`` false.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The population, by name or path.

    Returns
    -------
    dict
        Quantities with ``value`` and ``unit``, and ``assumed`` with the reason where one was not
        read.
    """
    # Assembling the model takes a second; other questions do not wait for it.
    from ranklmodel.lives.unread import unmet_levels
    from ranklmodel.mechanisms.assembly import bone_model

    person = library.population(name)

    def stated(quantity: Any, key: str, **more: Any) -> Entry:
        reason = person.assumed.get(key)
        return _stated({**as_data(quantity), "assumed": reason, **more})

    entry: Entry = {"name": person.name, "description": person.description, "sex": person.sex}
    covariates = {key: getattr(person, key) for key in _STATED} | {**person.covariates}
    for key, quantity in covariates.items():
        if quantity is not None:
            entry[key] = stated(quantity, key)
    entry["bone_density"] = {
        site: stated(density, f"bone_density.{site}", t_score=person.t_scores.get(site))
        for site, density in person.bone_density.items()
    }
    unmet = unmet_levels(person, bone_model().anchors) if person.hormones else ()
    entry["hormones"] = {
        hormone: stated(
            level,
            f"hormones.{hormone}",
            read_as=person.read_as.get(hormone),
            acts=hormone not in unmet,
        )
        for hormone, level in person.hormones.items()
    }
    entry["history"] = [treatment for one in person.history for treatment in _treatments(one)]
    entry["parameters"] = as_data(person.parameters)
    entry["source"] = as_data(person.source)
    entry["files"] = as_data(person.files)
    return _stated(entry)


def regimen_entry(library: Library, name: str) -> Entry:
    """Return what is given and when.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The regimen, by name or path.

    Returns
    -------
    dict
        ``treatments`` as they stand in the file, quantities with ``value`` and ``unit``.
    """
    regimen = library.regimen(name)
    return _stated(
        {
            "name": regimen.name,
            "description": regimen.description,
            "treatments": _treatments(regimen),
            "file": regimen.file,
        }
    )


def _treatments(regimen: Regimen) -> list[Entry]:
    entries = [as_data(one) for one in regimen.treatments]
    for one, entry in zip(regimen.treatments, entries, strict=True):
        if one.begins_when is not None:
            del entry["start"]  # which is decided by what is observed
    return entries


def trial_entry(library: Library, name: str) -> Entry:
    """Return the arms of a trial and its sources.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The trial, by name or path.

    Returns
    -------
    dict
        ``arms`` by name: population, regimen, number of rows, follow-up in months.
    """
    trial = library.trial(name)
    arms = {
        arm.name: {
            "title": arm.title,
            "population": arm.population.name,
            "regimen": arm.regimen.name,
            "rows": len(arm.observations),
            "follow_up": {"value": arm.follow_up / DAYS_PER_MONTH, "unit": "month"},
        }
        for arm in trial.arms.values()
    }
    return _stated(
        {
            "name": trial.name,
            "title": trial.title,
            "description": trial.description,
            "arms": arms,
            "not_modelled": dict(trial.not_modelled),
            "sources": list(trial.sources),
            "file": trial.file,
        }
    )


def calibration_entry(library: Library, name: str) -> Entry:
    """Return what a calibration moves, compares with and found.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The calibration, by name or path.

    Returns
    -------
    dict
        ``free`` with priors, ``fixed``, ``trials``, and ``result`` once there is one: ``values``
        by parameter, cost, numbers of rows.
    """
    fit = library.calibration(name)
    entry: Entry = {
        "name": fit.name,
        "description": fit.description,
        "free": [_free(one) for one in fit.moved],
        "fixed": as_data({key: value or {} for key, value in fit.fix.items()}),
        "trials": [as_data(part) for part in fit.trials],
        "starts_from": fit.starts_from,
        "correlation": fit.correlation,
    }
    if fit.result is not None:
        result = as_data(fit.result)
        # Of every row its number counts here; the file has them all, and the matrices.
        counted = {"rows": len(fit.result.rows), "left_out": len(fit.result.left_out)}
        kept = ("date", "cost", "converged", "values", "fixed", "rank", "notices")
        entry["result"] = {key: result[key] for key in kept if key in result} | counted
    return _stated(entry)


def _free(one: FreeParameter) -> Entry:
    data: Entry = as_data(one)
    return data


def _stated(entry: Entry) -> Entry:
    """Return an entry without what is not known of it."""
    return {key: as_data(one) for key, one in entry.items() if _is_stated(one)}


def _is_stated(value: Any) -> bool:
    # A false and a zero say something; what is empty does not.
    return value is not None and not (hasattr(value, "__len__") and len(value) == 0)
