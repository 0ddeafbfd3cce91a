"""Checks that a file which takes the place of the package's says why its numbers are other."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, final

from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Quantity
from ranklmodel.inputs.reading.yaml_reader import KeyPath, dotted, read_yaml

# What says where a number is from, of everything beside and below it.
_ORIGINS = ("source", "sources", "note", "assumed", "evidence", "doi", "pmid", "url")
# Words for people, which decide nothing.
_PROSE = ("name", "title", "description", "text", "where", "via", "label", *_ORIGINS)
# A mechanism's file is laid over the package's, name by name; these take the place of a whole one.
_WHOLE = ("populations", "regimens", "trials", "calibrations", "references", "examples")
_SHOWN = 3


@final
class RestatedFilesKeepTheirNumbers(Check):
    """A file that takes the place of the package's differs only where its origin differs too."""

    name = "restated files keep their numbers"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield a notice for each file with other numbers under an unchanged origin."""
        library = subject.library
        for base in library.folders[:-1]:
            for file in sorted(base.rglob("*.yaml")):
                relative = file.relative_to(base)
                shipped = _counterpart(library.builtin, relative)
                if shipped is not None and shipped.resolve() != file.resolve():
                    yield from self._of_file(file, shipped, relative.parts[0])

    def _of_file(self, file: Path, shipped: Path, kind: str) -> Iterator[Problem]:
        try:
            here, there = read_yaml(file), read_yaml(shipped)
        except RanklModelError:
            return  # said by `FilesLoad`
        places = [
            (path, one, other)
            for path, one, other in _apart(here.data, there.data, (), kind in _WHOLE)
            if not (kind == "mechanisms" and _is_elsewhere(path))
            and _origins(here.data, path) == _origins(there.data, path)
        ]
        if not places:
            return
        shown = ", ".join(
            f"{dotted(path)}: {_words(one)} (there {_words(other)})"
            for path, one, other in places[:_SHOWN]
        )
        more = f", and {len(places) - _SHOWN} more" if len(places) > _SHOWN else ""
        line = here.line(places[0][0])
        message = (
            f"differs from the package's file of this name under an unchanged origin in {shown}"
        )
        yield self.noticed(f"{file}:{line}", message + more)


def _is_elsewhere(path: KeyPath) -> bool:
    """Tell whether `RestatedNumbersKeepTheirSource` looks at it, whatever the unit."""
    return path[:1] == ("parameters",) and path[2:3] in (("value",), ("unit",), ("bounds",))


def _counterpart(builtin: Path, relative: Path) -> Path | None:
    """Return the package's file of the same name; mechanisms are found in any folder below."""
    if relative.parts[0] == "mechanisms":
        found = sorted((builtin / "mechanisms").rglob(relative.name))
        return found[0] if found else None
    path = builtin / relative
    return path if path.is_file() else None


def _apart(
    one: Any, other: Any, path: KeyPath, whole: bool
) -> Iterator[tuple[KeyPath, object, object]]:
    """Yield the places where two contents differ in what is no prose."""
    if isinstance(one, dict) and isinstance(other, dict):
        # what only a mechanism's file of the package has is still in force
        missing = [key for key in other if key not in one] if whole else []
        for key in (*one, *missing):
            if key not in _PROSE:
                yield from _apart(one.get(key), other.get(key), (*path, key), whole)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, (part, counterpart) in enumerate(zip(one, other, strict=True)):
            yield from _apart(part, counterpart, (*path, place), whole)
    elif not (_same(one, other) or (other is None and not whole)):
        yield path, one, other


def _same(one: object, other: object) -> bool:
    """Tell whether two contents mean the same: 1 year and 12 month do."""
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    try:
        first, second = Quantity.parse(one), Quantity.parse(other)
        return math.isclose(first.to(second.unit), second.value, rel_tol=1e-9)
    except RanklModelError:
        return False


def _origins(data: Any, path: KeyPath) -> list[object]:
    """Return all that says where the number at a place is from."""
    origins: list[object] = []
    for depth in range(len(path) + 1):
        if isinstance(data, dict):
            for key in _ORIGINS:
                stated = data.get(key)
                # a person's reasons stand in one place, each under the name of what it is for
                if isinstance(stated, dict) and key == "assumed":
                    stated = stated.get(".".join(map(str, path[depth:])))
                origins.append(stated)
        if depth == len(path):
            break
        step = path[depth]
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            data = None
    return origins


def _words(value: object) -> str:
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 60 else text[:57] + "..."
