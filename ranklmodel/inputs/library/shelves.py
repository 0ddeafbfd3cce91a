"""Where the files of a kind stand, and which of them a name means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Literal, get_args

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.library.odd import entries, exists, matching, why_no_input
from ranklmodel.inputs.parameters.calibrations import is_path
from ranklmodel.inputs.reading.records import IDENTIFIER

Kind = Literal["mechanism", "population", "regimen", "trial", "calibration", "cohort", "design"]

_PATTERN: dict[str, str] = {
    "mechanism": "mechanisms/**/{}.yaml",
    "population": "populations/{}.yaml",
    "regimen": "regimens/{}.yaml",
    "trial": "trials/{}/trial.yaml",
    "calibration": "calibrations/{}.yaml",
    "cohort": "cohorts/{}.yaml",
    "design": "designs/{}.yaml",
}


class Shelves:
    """Files by kind and name, the user's before those of the package.

    Attributes
    ----------
    folders : tuple of Path
        Each laid out as ``params`` is, in the order in which a name is looked up.
    """

    folders: tuple[Path, ...]

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Return all names of a kind, sorted."""
        return tuple(sorted({n for n, path in self._entries(kind) if not why_no_input(n, path)}))

    def odd(self, kind: Kind) -> tuple[InputError, ...]:
        """Return what stands among the files of a kind and can not be one, with the reasons."""
        reasons = (why_no_input(name, path) for name, path in self._entries(kind))
        return tuple(reason for reason in reasons if reason is not None)

    def _entries(self, kind: str) -> Iterator[tuple[str, Path]]:
        if kind not in _PATTERN:
            raise UnknownNameError("kind of input", kind, _PATTERN)
        folder, pattern = _PATTERN[kind].split("/", 1)
        return chain.from_iterable(
            entries(base / folder, pattern.format("*")) for base in self.folders
        )

    def find(self, kind: str, name: str | Path, beside: Path | None = None) -> Path:
        """Return the file of a name.

        Parameters
        ----------
        kind : str
            One of `Kind`.
        name : str or Path
            A name or a path.
        beside : Path, optional
            The file in which the name is written.

        Returns
        -------
        Path
            An existing file.

        Raises
        ------
        UnknownNameError
            If there is none; with the nearest names.
        """
        if kind not in _PATTERN:
            raise UnknownNameError("kind of input", kind, _PATTERN)
        text = str(name)
        if isinstance(name, Path) or is_path(text):
            path = Path(name)
            if beside is not None and not path.is_absolute():
                path = beside.parent / path
            if kind == "trial" and exists(path, "folder"):
                path = path / "trial.yaml"
            if not exists(path, "file"):
                near = path.parent.glob("*.yaml") if exists(path.parent, "folder") else ()
                listed = [str(one) for one in near]
                raise UnknownNameError(f"{kind} file", str(path)[:200], listed)
            return path
        if re.match(IDENTIFIER, text):
            for base in self.folders:
                for path in matching(base, _PATTERN[kind].format(text)):
                    if exists(path, "file"):
                        return path
        for own, path in self._entries(kind):
            if own == text and (reason := why_no_input(own, path)):
                raise reason
        is_a = next((other for other in get_args(Kind) if name in self.names(other)), "")
        raise UnknownNameError(kind, text[:200], self.names(kind), is_a=is_a)  # type: ignore[arg-type]  # checked above
