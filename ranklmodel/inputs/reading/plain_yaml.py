"""A fast reader of the YAML that parameter files are nearly always written in.

It knows block mappings with plain keys, block lists, scalars on one line and flow lists or mappings
on one line, and returns None at the first thing that is anything else, valid or not: ruamel.yaml
then reads the file and makes the message. Being unsure is always allowed here, being wrong never;
the tests read every file and many mutilated ones both ways.

An alternative was a cache on disk, which would have to be found, trusted and thrown away. Another
was a parser in C. Measured on all files of ``params/``, in processor time, with data and lines
built: this reader 14 to 21 ms, libyaml's events through PyYAML 23 to 28 ms (1.35 times this reader
with the checks in place), the same through ruamel.yaml.clib 26 ms, rapidyaml 22 ms without lines,
ruamel.yaml's parser in Python 270 to 400 ms. PyYAML then takes 16 to 20 ms to import, so that
``ranklmodel run atac`` as a whole took 4 to 8 % longer; 2 % was the limit.
"""

from __future__ import annotations

import re
from typing import Any

from ranklmodel.inputs.reading.scalars import Scalar, resolve

_DEEPEST = 12
_ENTRY = re.compile(r"([A-Za-z_][A-Za-z0-9_.-]{0,99}(?:,? [A-Za-z0-9_.-]{1,99}){0,5}):(?: +(.*))?")
_FLOW_ENTRY = re.compile(r"([A-Za-z_][A-Za-z0-9_]{0,99}): +(.+)")
_QUOTED = re.compile(r'"([^"\\]*)"|' + r"'([^']*)'")
_OPENING = frozenset(".+(/~<")
_KEY_SEPARATORS = re.compile(r": |:$| #")
_IN_FLOW = re.compile(r"[][{}:#\"'?]")

KeyPath = tuple[str | int, ...]


class _NotPlainError(Exception):
    """Something this reader leaves to the full one."""


class _Level:
    """A block mapping or list that is being filled."""

    __slots__ = ("content", "indent", "path", "waiting")

    def __init__(self, indent: int, content: dict[str, Any] | list[Any], path: KeyPath) -> None:
        self.indent = indent
        self.content = content
        self.path = path
        self.waiting: str | None = None


def read_plain(text: str) -> tuple[dict[str, Any], dict[KeyPath, int]] | None:
    r"""Read a mapping written in the plain subset of YAML.

    Parameters
    ----------
    text : str
        The file, with ``\n`` as line end.

    Returns
    -------
    (dict, dict) or None
        Data and the line of every key and item by path; None where the text is not of the subset.

    Examples
    --------
    >>> read_plain("value: 1e-5\nbounds: [0, 1]")[0]
    {'value': 1e-05, 'bounds': [0, 1]}
    >>> read_plain("note: |\n  text") is None
    True
    """
    reader = _Reader()
    try:
        for number, line in enumerate(text.split("\n"), start=1):
            content = line.lstrip(" ")
            if not content or content[0] == "#":
                if not line.isprintable():
                    return None
                continue
            reader.read(len(line) - len(content), content.rstrip(" "), number)
    except (_NotPlainError, ValueError):
        return None
    return None if reader.root is None else (reader.root, reader.lines)


class _Reader:
    """The levels that are open at the current line, innermost last."""

    def __init__(self) -> None:
        self.root: dict[str, Any] | None = None
        self.lines: dict[KeyPath, int] = {(): 1}
        self.levels: list[_Level] = []

    def read(self, indent: int, content: str, line: int) -> None:
        if not content.isprintable():
            raise _NotPlainError
        is_item = content.startswith("- ")
        level = self.level_for(indent, is_item)
        if not is_item:
            self.entry(level, content, line)
            return
        rest = content[2:].lstrip(" ")
        assert isinstance(level.content, list)
        path = (*level.path, len(level.content))
        self.lines[path] = line
        if _ENTRY.fullmatch(rest):
            inner: dict[str, Any] = {}
            level.content.append(inner)
            opened = self.open(indent + len(content) - len(rest), inner, path)
            self.entry(opened, rest, line)
        else:
            level.content.append(self.value(rest, path, line))

    def level_for(self, indent: int, is_item: bool) -> _Level:
        """Close what ends before this line, open what begins with it."""
        levels = self.levels
        if not levels:
            if is_item or indent:
                raise _NotPlainError
            self.root = {}
            return self.open(0, self.root, ())
        while levels[-1].indent > indent:
            levels.pop().waiting = None
        level = levels[-1]
        if level.indent == indent and isinstance(level.content, list) and not is_item:
            levels.pop()
            level = levels[-1]
        deeper = indent > level.indent
        if level.waiting is not None and (deeper or is_item):
            return self.open_waiting(level, indent, is_item)
        if deeper or indent != level.indent or isinstance(level.content, list) != is_item:
            raise _NotPlainError
        level.waiting = None
        return level

    def open_waiting(self, level: _Level, indent: int, is_item: bool) -> _Level:
        key = level.waiting
        assert key is not None and isinstance(level.content, dict)
        level.waiting = None
        content: dict[str, Any] | list[Any] = [] if is_item else {}
        level.content[key] = content
        return self.open(indent, content, (*level.path, key))

    def open(self, indent: int, content: dict[str, Any] | list[Any], path: KeyPath) -> _Level:
        if len(self.levels) >= _DEEPEST:
            raise _NotPlainError
        level = _Level(indent, content, path)
        self.levels.append(level)
        return level

    def entry(self, level: _Level, content: str, line: int) -> None:
        match = _ENTRY.fullmatch(content)
        if match is None or not isinstance(level.content, dict):
            raise _NotPlainError
        key, rest = match.group(1), match.group(2) or ""
        if key in level.content:
            raise _NotPlainError
        path = (*level.path, key)
        self.lines[path] = line
        if not rest or rest[0] == "#":
            level.content[key] = None
            level.waiting = key
        else:
            level.content[key] = self.value(rest, path, line)

    def value(self, text: str, path: KeyPath, line: int) -> Any:
        if _QUOTED.fullmatch(text):
            return text[1:-1]
        if " #" in text and not ('"' in text or "'" in text):
            text = text[: text.index(" #")].rstrip(" ")
        return self.flow(text, path, line, _KEY_SEPARATORS)

    def flow(self, text: str, path: KeyPath, line: int, excluded: re.Pattern[str]) -> Any:
        """Read what stands on one line: a list, a mapping or a scalar."""
        if _QUOTED.fullmatch(text):
            return text[1:-1]
        if text[:1] == "[":
            items: list[Any] = []
            for part in _parts(text, "]"):
                inner = (*path, len(items))
                self.lines[inner] = line
                items.append(self.flow(part, inner, line, _IN_FLOW))
            return items
        if text[:1] == "{":
            mapping: dict[str, Any] = {}
            for part in _parts(text, "}"):
                match = _FLOW_ENTRY.fullmatch(part)
                if match is None or match.group(1) in mapping:
                    raise _NotPlainError
                inner = (*path, match.group(1))
                self.lines[inner] = line
                mapping[match.group(1)] = self.flow(match.group(2), inner, line, _IN_FLOW)
            return mapping
        if excluded.search(text):
            raise _NotPlainError
        return _plain(text)


def _parts(text: str, closing: str) -> list[str]:
    """Split the inside of a flow list or mapping at its own commas."""
    if text[-1] != closing or len(text) < 2:
        raise _NotPlainError
    inside = text[1:-1].strip(" ")
    if not inside:
        return []
    parts, start, depth, quote = [], 0, 0, ""
    for place, character in enumerate(inside):
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "[{":
            depth += 1
        elif character in "]}":
            depth -= 1
        elif character == "," and not depth:
            parts.append(inside[start:place].strip(" "))
            start = place + 1
        if depth < 0 or depth > _DEEPEST:
            raise _NotPlainError
    if quote or depth:
        raise _NotPlainError
    return [*parts, inside[start:].strip(" ")]


def _plain(text: str) -> Scalar:
    first = text[:1]
    allowed = first.isalnum() or first in _OPENING or (first == "-" and text[1:2] not in ("", " "))
    if not first or not allowed:
        raise _NotPlainError
    return resolve(text)
