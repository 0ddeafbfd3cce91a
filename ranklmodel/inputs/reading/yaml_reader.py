"""YAML files as plain data with the line of every key and item.

Two readers give the same result. :mod:`~ranklmodel.inputs.reading.plain_yaml` knows the few
constructs that nearly every parameter file is written in, and is some thirty times faster; what it
does not know it leaves to ruamel.yaml's event stream, which is read here. A test compares the two.
Building from events instead of with ruamel's constructors keeps the lines for nothing, needs no
recursion, and leaves no way for a tag to construct anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ranklmodel.disk.inputs import note_read
from ranklmodel.disk.text import read_text, refuse_unprintable
from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.plain_yaml import read_plain
from ranklmodel.inputs.reading.scalars import resolve

KeyPath = tuple[str | int, ...]

DEEPEST = 24

SCHEMA_COMMENT = "# yaml-language-server: $schema="
"""How a file tells an editor which JSON Schema it follows; a comment, so that no reader minds."""


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file as plain data.

    Attributes
    ----------
    file : Path
        Where it came from.
    data : dict
        Its content; shared between readers, so never changed in place.
    lines : dict of tuple to int
        Line, from 1, of every key and every list item, by path; the empty path is the whole file.
    """

    file: Path
    data: dict[str, Any]
    lines: dict[KeyPath, int]

    def line(self, path: KeyPath) -> int | None:
        """Return the line of a key, or of the nearest parent that stands in the file."""
        place = self.known_path(path)
        return self.lines.get(place)

    def known_path(self, path: KeyPath) -> KeyPath:
        """Return the longest part of `path` that stands in the file, skipping foreign steps."""
        place: KeyPath = ()
        for step in path:
            if (*place, step) in self.lines:
                place = (*place, step)
        return place

    def error(self, message: str, path: KeyPath = ()) -> InputError:
        """Return the error that names this file, the line and the dotted key."""
        key = dotted(path)
        return InputError(message, file=self.file, line=self.line(path), key=key or None)


def dotted(path: KeyPath) -> str:
    """Return a path as a person writes it, ``arms.placebo.visits[2]``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text[:200]


_cache: dict[Path, tuple[tuple[int, int], Document]] = {}


def read_yaml(path: Path) -> Document:
    """Read a YAML file whose content is a mapping.

    A file is parsed once in a process, and again only when its size or modification time changes.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    Document
        Its data and lines.

    Raises
    ------
    InputError
        If it can not be read or is not the YAML that is accepted: one document, keys that are
        text and stand once, no anchors, aliases or tags, at most 24 levels deep, finite numbers.
    """
    try:
        status = path.stat()
        stamp = (status.st_mtime_ns, status.st_size)
    except (OSError, ValueError):
        stamp = (-1, -1)
    held = _cache.get(path)
    if held is not None and held[0] == stamp:
        note_read(path)
        return held[1]
    document = parse_yaml(read_text(path), path)
    _cache[path] = (stamp, document)
    return document


def parse_yaml(text: str, file: Path) -> Document:
    """Parse the text of a YAML file; see `read_yaml`."""
    plain = read_plain(text)
    if plain is not None:
        return Document(file, *plain)
    return parse_fully(text, file)


def parse_fully(text: str, file: Path) -> Document:
    """Parse with ruamel.yaml, whatever the text; see `read_yaml`."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    reader = YAML(typ="safe", pure=True)
    try:
        data, lines = _Builder(file).build(reader.parse(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + 1
        what = " ".join(str(error.problem or error.context or "").split())
        raise InputError(f"not valid YAML: {what}", file=file, line=line) from None
    except InputError:
        raise
    except Exception as error:  # the scanner leaks ValueError and IndexError on broken input
        raise InputError(f"not valid YAML ({str(error)[:200]})", file=file) from None
    if not isinstance(data, dict):
        what = "is empty" if data is None else "must hold `key: value` pairs"
        raise InputError(f"the file {what}", file=file, line=1)
    return Document(file, data, lines)


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being filled."""

    content: dict[str, Any] | list[Any]
    path: KeyPath
    key: str | None = None

    def waits_for_key(self) -> bool:
        return isinstance(self.content, dict) and self.key is None


@dataclass(slots=True)
class _Builder:
    """Data and lines from a stream of events."""

    file: Path
    lines: dict[KeyPath, int] = field(default_factory=lambda: {(): 1})
    stack: list[_Open] = field(default_factory=list)
    root: Any = None
    documents: int = 0

    def build(self, events: Iterator[Any]) -> tuple[Any, dict[KeyPath, int]]:
        from ruamel.yaml import events as kind

        for event in events:
            line = event.start_mark.line + 1
            if isinstance(event, kind.DocumentStartEvent):
                self.start_document(event, line)
            elif isinstance(event, kind.AliasEvent):
                raise self.refused("an alias (*name) is not accepted; write the value out", line)
            elif isinstance(event, kind.NodeEvent):
                self.check(event, line)
                if isinstance(event, kind.ScalarEvent):
                    self.scalar(event, line)
                else:
                    self.open({} if isinstance(event, kind.MappingStartEvent) else [], line)
            elif isinstance(event, (kind.MappingEndEvent, kind.SequenceEndEvent)):
                self.stack.pop()
        return self.root, self.lines

    def refused(self, message: str, line: int) -> InputError:
        key = dotted(self.stack[-1].path) if self.stack else ""
        return InputError(message, file=self.file, line=line, key=key or None)

    def start_document(self, event: Any, line: int) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self.refused("a second document begins here; one is expected", line)
        if event.version not in (None, (1, 2)) or event.tags:
            raise self.refused("a YAML directive other than `%YAML 1.2` is not accepted", line)

    def check(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            raise self.refused("an anchor (&name) is not accepted; write the value out", line)
        if event.ctag is not None:
            raise self.refused(f"a tag ({event.ctag}) is not accepted", line)

    def scalar(self, event: Any, line: int) -> None:
        try:
            refuse_unprintable(event.value)
            if self.stack and self.stack[-1].waits_for_key():
                self.key(event.value, line)
                return
            plain = event.style is None or event.style == ""
            self.place(resolve(event.value) if plain else event.value, line)
        except ValueError as error:
            raise self.refused(str(error), line) from None

    def key(self, text: str, line: int) -> None:
        top = self.stack[-1]
        if text in top.content:
            first = self.lines[(*top.path, text)]
            raise InputError(
                f"the key {text[:80]!r} stands twice, first in line {first}",
                file=self.file,
                line=line,
                key=dotted((*top.path, text)),
            )
        top.key = text
        self.lines[(*top.path, text)] = line

    def open(self, content: dict[str, Any] | list[Any], line: int) -> None:
        if self.stack and self.stack[-1].waits_for_key():
            raise self.refused("a key must be text", line)
        if len(self.stack) >= DEEPEST:
            raise self.refused(f"nested deeper than {DEEPEST} levels", line)
        path = self.place(content, line)
        self.stack.append(_Open(content, path))

    def place(self, value: Any, line: int) -> KeyPath:
        if not self.stack:
            self.root = value
            return ()
        top = self.stack[-1]
        if isinstance(top.content, list):
            path: KeyPath = (*top.path, len(top.content))
            self.lines[path] = line
            top.content.append(value)
            return path
        assert top.key is not None
        path = (*top.path, top.key)
        top.content[top.key] = value
        top.key = None
        return path
