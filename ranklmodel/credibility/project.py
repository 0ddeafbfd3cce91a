"""The project as it is looked at: files of the repository, where there is one, and the model.

A view can be had without one of its inputs, or with another in its place; so it is tested that a
box rests on what it says it rests on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, final

from ranklmodel.credibility.facts import FACTS
from ranklmodel.credibility.statuses import NotLookedAtError
from ranklmodel.disk.text import read_text
from ranklmodel.inputs import Library

if TYPE_CHECKING:
    from collections.abc import Iterable

F = TypeVar("F")

# A source distribution has some of these, and not what people read.
_MARKS = ("pyproject.toml", "params", "docs", "tests", ".ci")
Report = Callable[[int, int, str], None]


def _silent(done: int, of: int, words: str) -> None:
    """Tell nobody."""


@final
@dataclass(frozen=True, eq=False)
class Project:
    """What can be looked at.

    Attributes
    ----------
    root : Path or None
        The repository; None where the package is installed without it.
    library : Library
        Files of the model.
    instead : mapping of str to object
        Inputs that are replaced: by the name of a file, a pattern or a fact; None for one that is
        taken away.
    report : callable
        Called with (facts gathered, facts there are, words) before a fact is gathered.
    """

    root: Path | None
    library: Library = field(default_factory=Library)
    instead: Mapping[str, Any] = field(default_factory=dict)
    report: Report = _silent
    asked: set[str] = field(default_factory=set)
    _gathered: dict[str, Any] = field(default_factory=dict)

    def without(self, names: Iterable[str]) -> Project:
        """Return the project without some inputs."""
        return self.with_instead(dict.fromkeys(names))

    def with_instead(self, inputs: Mapping[str, Any]) -> Project:
        """Return the project with other inputs in place of its own."""
        return replace(self, instead={**self.instead, **inputs}, asked=set())

    def text(self, file: str) -> str:
        """Return the text of a file of the repository, empty where there is none.

        Raises
        ------
        NotLookedAtError
            If there is no repository.
        """
        self.asked.add(file)
        if file in self.instead:
            return self.instead[file] or ""
        path = self._root() / file
        return read_text(path, is_input=False) if path.is_file() else ""

    def files(self, pattern: str) -> tuple[str, ...]:
        """Return the files of the repository of a pattern, sorted.

        Raises
        ------
        NotLookedAtError
            If there is no repository.
        """
        self.asked.add(pattern)
        if pattern in self.instead:
            return tuple(self.instead[pattern] or ())
        root = self._root()
        return tuple(sorted(path.relative_to(root).as_posix() for path in root.glob(pattern)))

    def fact(self, name: str, kind: type[F]) -> F | None:
        """Return what is known of the model under a name, None where that was taken away.

        Raises
        ------
        NotLookedAtError
            If a library is missing that it takes.
        """
        self.asked.add(name)
        if name in self.instead:
            known = self.instead[name]
        else:
            if name not in self._gathered:
                self.report(len(self._gathered), len(FACTS), name.replace("_", " "))
                self._gathered[name] = FACTS[name](self.library)
            known = self._gathered[name]
        assert known is None or isinstance(known, kind), name
        return known

    def _root(self) -> Path:
        if self.root is None:
            raise NotLookedAtError(
                "not in an installed package", "it stands in files of the repository"
            )
        return self.root


def project_here(library: Library | None = None, report: Report = _silent) -> Project:
    """Return the project that this package belongs to, with its repository where there is one."""
    folder = Path(__file__).parents[2]
    root = folder if all((folder / mark).exists() for mark in _MARKS) else None
    return Project(root, library or Library(), report=report)
