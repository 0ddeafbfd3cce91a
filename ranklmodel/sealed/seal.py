"""The last two lines of a run file, by which a change of any other is found and placed.

``lines`` holds the first digits of the hash of each line, ``digest`` the hash of all of them. Both
are for accidents and slips: who changes results and writes both anew is found out by repeating the
run, not here.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from ranklmodel.errors import InputError
from ranklmodel.sealed.places import first_other_word
from ranklmodel.sealed.verification import Change

RUN_FILE = "run.yaml"
LARGEST = 2_000_000
"""Bytes, as of every text that is read."""

_A_LINE = 4
_SEAL = re.compile(rb"^lines: '?([0-9a-f]*)'?\ndigest: '?([0-9a-f]{64})'?\n\Z", re.MULTILINE)
_PART = re.compile(rb"^(outputs|lines|digest):", re.MULTILINE)
_EARLIER = (
    "it was written by an earlier version, which kept no hashes of its files; "
    "repeat the run, and verify that"
)


@dataclass(frozen=True)
class RunText:
    """The text of a run file without its seal.

    Attributes
    ----------
    text : str
        What is sealed; a line in which one digit was changed is as it was before.
    changes : tuple of Change
        Where it is not as it was written.
    mended : bool
        Whether it is as it was written, after all.
    """

    text: str
    changes: tuple[Change, ...]
    mended: bool


def sealed(text: str) -> str:
    r"""Return a text with the two lines that seal it.

    Parameters
    ----------
    text : str
        A run file, whole lines of YAML.

    Examples
    --------
    >>> print(sealed("trial: atac\n"))
    trial: atac
    lines: '9f9d'
    digest: '87ba5769a84ff587fb8d3a8af1f63948fa891891168f7591f92451990b7d6b8c'
    <BLANKLINE>
    """
    content = text.encode()
    return f"{text}lines: '{_of_lines(content)}'\ndigest: '{_hash(content)}'\n"


def run_text(file: Path) -> RunText:
    """Read a run file and tell where it is not as it was written.

    Raises
    ------
    InputError
        If there is none, it can not be read, or it was written without a seal.
    """
    content = _content(file)
    seal = _SEAL.search(content)
    if seal is None:
        if {b"outputs", b"lines", b"digest"} & set(_PART.findall(content)):
            raise InputError("its last two lines, lines and digest, are damaged", file=file)
        raise InputError(_EARLIER, file=file)
    body, lines, digest = content[: seal.start()], seal[1].decode(), seal[2].decode()
    first = body.count(b"\n") + 1
    changes = []
    if _hash(body) == digest:
        if lines != _of_lines(body):
            changes.append(_change(first, "lines", "are not those of the lines above"))
        return RunText(body.decode(), tuple(changes), mended=True)
    wrong = _other_lines(body, lines)
    if not wrong:
        changes.append(_change(first + 1, "digest", "is not that of the lines above, which are"))
        return RunText(body.decode(), tuple(changes), mended=True)
    as_lines = body.splitlines(keepends=True)
    mended = _mended(as_lines, wrong[0], digest) if len(wrong) == 1 else None
    if mended is not None:
        was = mended.splitlines()[wrong[0]].decode()
        what = first_other_word(as_lines[wrong[0]].decode(errors="replace"), was)
        return RunText(mended.decode(), (_change(wrong[0] + 1, "", what),), mended=True)
    changes = [_change(number + 1, "", "is not as it was written") for number in wrong]
    try:
        return RunText(body.decode(), tuple(changes), mended=False)
    except UnicodeDecodeError:
        raise InputError("is not UTF-8 text", file=file) from None


def _content(file: Path) -> bytes:
    if not file.is_file():
        raise InputError("there is no such file", file=file)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InputError(f"the file can not be read ({error})", file=file) from None
    if len(content) > LARGEST:
        raise InputError(f"the file is larger than {LARGEST // 1_000_000} MB", file=file)
    return content


def _change(line: int, where: str, what: str) -> Change:
    return Change(RUN_FILE, f"line {line}" + (f", {where}" if where else ""), what)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _of_lines(content: bytes) -> str:
    return "".join(_hash(line)[:_A_LINE] for line in content.splitlines())


def _other_lines(content: bytes, lines: str) -> list[int]:
    """Return the places, from 0, of lines that are not those that were written."""
    were = [lines[place : place + _A_LINE] for place in range(0, len(lines), _A_LINE)]
    are = [_hash(line)[:_A_LINE] for line in content.splitlines()]
    pairs = zip_longest(were, are)
    return [place for place, (before, now) in enumerate(pairs) if before != now]


def _mended(lines: list[bytes], place: int, digest: str) -> bytes | None:
    """Return the content with one digit of one line as it was; None where that is not all."""
    if place >= len(lines):
        return None
    line = lines[place]
    before, after = hashlib.sha256(b"".join(lines[:place])), b"".join(lines[place + 1 :])
    for spot, letter in enumerate(line):
        for other in b"0123456789abcdef":
            if other == letter or letter not in b"0123456789abcdef":
                continue
            candidate = line[:spot] + bytes((other,)) + line[spot + 1 :]
            whole = before.copy()
            whole.update(candidate + after)
            if whole.hexdigest() == digest:
                return b"".join([*lines[:place], candidate, after])
    return None
