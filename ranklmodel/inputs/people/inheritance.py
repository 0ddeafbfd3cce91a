"""What a population inherits: files laid one over the other, the nearest statement holds.

A file replaces what it states again and takes out what it calls ``null``. A measurement that it
does not state again was made in others, and is therefore an assumption about these people.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from ranklmodel.errors import UnitError, UnknownNameError
from ranklmodel.inputs.people.file import NOT_REACHED, PopulationFile
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import validate_data
from ranklmodel.inputs.reading.yaml_reader import Document, read_yaml
from ranklmodel.inputs.values.quantities import Quantity

_OWN_KEYS = ("name", "description", "inherits", "source")
_MEASURED = ("vitamin_D", "calcium_intake", "hormones", "bone_density")
_LONGEST_CHAIN = 20


class Finder(Protocol):
    """Where the file of an inherited population is found."""

    def find(self, kind: str, name: str | Path, beside: Path | None = None) -> Path:
        """Return the file of a name, or of a path relative to the folder of `beside`."""


def inheritance(path: Path, shelf: Finder, shape: type[PopulationFile]) -> list[Document]:
    """Return a population's file and those it inherits from, nearest first.

    Parameters
    ----------
    path : Path
        The population's file.
    shelf : Finder
        Where the others are found.
    shape : type
        Of each file.

    Raises
    ------
    InputError
        If a file is not valid, is not there, or the chain is a circle.
    """
    chain: list[Document] = []
    next_path: Path | None = path
    while next_path is not None:
        document = read_yaml(next_path)
        chain.append(document)
        parent = validate_data(shape, _without_nulls(document, shape), document).inherits
        if parent is None:
            break
        try:
            next_path = shelf.find("population", parent, document.file)
        except UnknownNameError as error:
            raise document.error(str(error), ("inherits",)) from None
        if any(next_path.samefile(seen.file) for seen in chain):
            names = " -> ".join([*(seen.file.stem for seen in chain), next_path.stem])
            raise document.error(f"a population inherits from itself: {names}", ("inherits",))
        if len(chain) >= _LONGEST_CHAIN:
            raise document.error(f"more than {_LONGEST_CHAIN} populations in a row", ("inherits",))
    return chain


def merged(chain: Sequence[Document], covariates: Collection[str]) -> dict[str, Any]:
    """Return the content of a chain of files, as of one file.

    Parameters
    ----------
    chain : sequence of Document
        As `inheritance` returns it.
    covariates : collection of str
        Keys that stand for parameters.

    Raises
    ------
    InputError
        If a file takes out what it does not inherit, or states a value together with what would be
        solved to meet it.
    """
    content: dict[str, Any] = {}
    parent = ""
    for document in reversed(chain):
        content = _laid_over(content, document, parent, covariates)
        parent = document.file.stem
    return content


def where_measured(
    chain: Sequence[Document], covariates: Collection[str]
) -> FrozenDict[FrozenDict[Quantity | None]]:
    """Return the covariates under which inherited levels were measured, if hers are others.

    Parameters
    ----------
    chain : sequence of Document
        As `inheritance` returns it.
    covariates : collection of str
        Keys that stand for parameters.

    Returns
    -------
    mapping of str to mapping of str to Quantity or None
        For each hormone that is inherited, the covariates of who stated it, None for the model's
        own value; without those that are the same in her.
    """
    here = merged(chain, covariates)
    levels: dict[str, FrozenDict[Quantity | None]] = {}
    for name in here.get("hormones", {}):
        place = next((i for i, one in enumerate(chain) if _states(one.data, f"hormones.{name}")), 0)
        there = merged(chain[place:], covariates) if place else here
        pairs = {key: (_parsed(there.get(key)), _parsed(here.get(key))) for key in covariates}
        others = {key: before for key, (before, now) in pairs.items() if not _same(before, now)}
        if others:
            levels[name] = FrozenDict(others)
    return FrozenDict(levels)


def _parsed(stated: Any) -> Quantity | None:
    return None if stated is None else Quantity.parse(stated)


def _same(one: Quantity | None, other: Quantity | None) -> bool:
    if one is None or other is None:
        return one is other
    try:
        return one.to(other.unit) == other.value
    except UnitError:  # by mass and molar: stated anew, whether or not the numbers agree
        return False


def _without_nulls(document: Document, shape: type[PopulationFile]) -> dict[str, Any]:
    """Return what a file states; ``null`` takes out what is inherited."""
    stated: dict[str, Any] = {}
    for key, value in document.data.items():
        if key == "years_since_menopause" and value is None:
            message = "can not be taken out; where no menopause comes, write 'not reached'"
            raise document.error(message, (key,))
        if value is None and key in shape.model_fields and key not in _OWN_KEYS:
            continue
        if isinstance(value, dict) and key != "source":
            value = {name: one for name, one in value.items() if one is not None}
        stated[key] = value
    return stated


def _laid_over(
    base: Mapping[str, Any], document: Document, parent: str, covariates: Collection[str]
) -> dict[str, Any]:
    """Lay a file over what it inherits; mappings are merged, all else is replaced."""
    own = document.data
    content = {key: value for key, value in base.items() if key not in _OWN_KEYS}
    for key, value in own.items():
        if value is None:
            content.pop(key, None)
        elif isinstance(value, dict) and key != "source":
            content[key] = _joined(content.get(key, {}), value, document, key)
        else:
            content[key] = value
    _let_assays_go_with_their_levels(content, own)
    inherited_reasons = base.get("assumed", {})
    reasons = {
        key: why
        for key, why in inherited_reasons.items()
        if _states(content, key) and not _states(own, key)
    }
    for key in _measured(content, covariates):
        if not _states(own, key):
            reasons.setdefault(key, f"inherited from {parent}")
    stated_reasons = own.get("assumed") or {}
    content["assumed"] = reasons | {k: why for k, why in stated_reasons.items() if why is not None}
    _let_the_nearest_hold(content, document)
    return content


def _joined(
    held: Mapping[str, Any], own: Mapping[str, Any], document: Document, key: str
) -> dict[str, Any]:
    """Return a mapping with a file's own entries, without those that the file takes out."""
    for name, value in own.items():
        if value is None and name not in held:
            message = f"there is no inherited {name!r} to take out"
            raise document.error(message, (key, name))
    return {name: value for name, value in {**held, **own}.items() if value is not None}


def _let_assays_go_with_their_levels(content: dict[str, Any], own: Mapping[str, Any]) -> None:
    """Drop an inherited assay where the level is stated anew: it was read by another."""
    assays = content.get("laboratory") or {}
    kept = {
        name: assay
        for name, assay in assays.items()
        if _states(own, f"laboratory.{name}") or not _states(own, f"hormones.{name}")
    }
    if kept != assays:
        content["laboratory"] = kept


def _let_the_nearest_hold(content: dict[str, Any], document: Document) -> None:
    """Of a measured value and what is solved to meet it, keep what was stated nearest.

    A file that states both is refused: the measured value could not act. A parameter that is
    nearer is used, and the measured value is not met; see the people who are met in `lives`.
    """
    since = content.get("years_since_menopause")
    pairs = {f"{site}_density_scale": f"bone_density.{site}_BMD" for site in ("LS", "TH", "FN")}
    cycles = since in (None, NOT_REACHED) or Quantity.parse(since).value < 0
    if content.get("sex") == "male":
        pairs |= {"personal_aromatization": "hormones.E2", "personal_LH": "hormones.LH"}
        pairs["personal_leydig_capacity"] = "hormones.T"
    else:
        pairs["ovarian_estradiol_secretion" if cycles else "personal_aromatization"] = "hormones.E2"
    for name, key in pairs.items():
        if not _states(content, f"parameters.{name}") or not _states(document.data, key):
            continue
        if _states(document.data, f"parameters.{name}"):
            message = f"{name} is what is solved to meet {key}; state one of the two"
            raise document.error(message, ("parameters", name))
        content["parameters"] = {k: v for k, v in content["parameters"].items() if k != name}


def _measured(content: Mapping[str, Any], covariates: Collection[str]) -> list[str]:
    """Return the dotted keys of all measurements."""
    keys: list[str] = []
    for key in (*covariates, *_MEASURED):
        value = content.get(key)
        if isinstance(value, Mapping) and key in ("hormones", "bone_density"):
            keys += [f"{key}.{name}" for name in value]
        elif value is not None:
            keys.append(key)
    return keys


def _states(data: Mapping[str, Any], dotted_key: str) -> bool:
    step: Any = data
    for part in dotted_key.split("."):
        if not isinstance(step, Mapping) or part not in step:
            return False
        step = step[part]
    return True


def unstated_assumptions(content: Mapping[str, Any]) -> list[str]:
    """Return the keys that are called assumed although nothing is stated for them."""
    return [key for key in content["assumed"] if not _states(content, key)]
