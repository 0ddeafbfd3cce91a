"""A life as it is asked for in a word: ``PERSON/REGIMEN/NAME=VALUE``, or a part of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Population, Regimen
from ranklmodel.inputs.library.described_regimen import regimen as described
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.library.usual_regimen import drugs_known

if TYPE_CHECKING:
    from ranklmodel.inputs import Library

    Named = str | Path | Population | Regimen

USUAL_PERSON = "atac_woman"
USUAL_REGIMEN = "anastrozole_1mg_daily"

EXPECTED = (
    "PERSON/REGIMEN, one of the two, or changes such as rankl_rise=2, or all of it as "
    "PERSON/REGIMEN/rankl_rise=2,opg_fall=0.1"
)
_PATHS = ("", ".", "..", "~")
_FILES = (".yaml", ".yml")


@dataclass(frozen=True, eq=False)
class Asked:
    """Who, on what, with which changes.

    Attributes
    ----------
    person : Population or None
        Who, where that is said.
    regimen : Regimen or None
        What is taken, where that is said.
    changes : mapping of str to float or str
        Parameters that are changed.
    """

    person: Population | None
    regimen: Regimen | None
    changes: Mapping[str, float | str] = field(default_factory=dict)


def asked(item: object, library: Library) -> Asked:
    """Return what is asked for.

    Parameters
    ----------
    item : str, Population, Regimen, mapping, or sequence of them
        A word such as ``"atac_woman/placebo"``, in which a drug stands for its usual regimen; or
        its parts as objects, of which a mapping holds changes.
    library : Library
        Where names are looked up.

    Raises
    ------
    InputError
        If it is none of these, or says one thing twice.
    UnknownNameError
        If there is no such person or regimen.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> one = asked("young_man/letrozole/rankl_rise=2", Library())
    >>> one.person.name, one.regimen.name, one.changes
    ('young_man', 'letrozole_2_5mg_daily', {'rankl_rise': 2.0})
    """
    names: list[Any]
    if isinstance(item, str):
        names, changes = parts_of(item)
    else:
        parts: Sequence[Any] = item if isinstance(item, Sequence) else (item,)
        names = [part for part in parts if not isinstance(part, Mapping)]
        changes = {k: v for one in parts if isinstance(one, Mapping) for k, v in one.items()}
    kinds = (str, Path, Population, Regimen)
    if len(names) > 2 or not all(isinstance(one, kinds) for one in names):
        raise InputError(f"expected {EXPECTED}, given {str(item)[:80]!r}", key="compare")
    person, regimen = _who_and_what(names, library)
    return Asked(
        None if person is None else stated(person, Population, library.population, "person"),
        None if regimen is None else regimen_of(regimen, library),
        changes,
    )


def regimen_of(regimen: object, library: Library) -> Regimen:
    """Return a regimen by name or path, that of a drug by its name, or the object itself."""

    def look_up(name: str | Path) -> Regimen:
        return library.regimen(name) if isinstance(name, Path) else described(name, library=library)

    return stated(regimen, Regimen, look_up, "regimen")


def parts_of(text: str) -> tuple[list[Named], dict[str, float | str]]:
    """Return names and changes of a word; a path begins with ``.``, ``/`` or ``~``.

    Raises
    ------
    InputError
        If a change is none, or stands twice.

    Examples
    --------
    >>> parts_of("atac_woman/./mine/short.yaml")[0]
    ['atac_woman', PosixPath('mine/short.yaml')]
    >>> parts_of("atac_woman/rankl_rise=2,anastrozole_clearance=36 L/day")[1]
    {'rankl_rise': 2.0, 'anastrozole_clearance': '36 L/day'}
    """
    if not text.strip():
        raise InputError(f"expected {EXPECTED}, given nothing", key="compare")
    names: list[Named] = []
    steps = text.split("/")
    while steps:
        if "=" in steps[0]:
            return names, _changes("/".join(steps), text)
        if steps[0] in _PATHS:
            end = next((k for k, one in enumerate(steps) if one.endswith(_FILES)), len(steps) - 1)
            names.append(Path("/".join(steps[: end + 1])).expanduser())
            steps = steps[end + 1 :]
        else:
            names.append(steps.pop(0).strip())
    return names, {}


def _changes(text: str, item: str) -> dict[str, float | str]:
    changes: dict[str, float | str] = {}
    for one in text.split(","):
        name, equals, value = (part.strip() for part in one.partition("="))
        if not (name and equals and value):
            raise InputError(f"expected {EXPECTED}, given {item[:80]!r}", key="compare")
        if name in changes:
            raise InputError(f"{name!r} is set twice in {item[:80]!r}", key="compare")
        try:
            changes[name] = float(value)
        except ValueError:
            changes[name] = value
    return changes


def _who_and_what(names: Sequence[Named], library: Library) -> tuple[Named | None, Named | None]:
    """Return who and on what; of one name alone, that which it is the name of."""
    if len(names) == 2:
        return names[0], names[1]
    if not names:
        return None, None
    name = names[0]
    if isinstance(name, Population):
        return name, None
    if isinstance(name, Regimen):
        return None, name
    people = library.names("population")
    regimens = [*library.names("regimen"), *drugs_known(library)]
    if isinstance(name, Path):
        raise InputError(
            f"say whether it is a person or a regimen: {name}/REGIMEN or PERSON/{name}",
            key="compare",
        )
    if name in people:
        return name, None
    if name in regimens:
        return None, name
    raise UnknownNameError("person, regimen or drug", name, [*people, *regimens])
