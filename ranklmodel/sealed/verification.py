"""What came out of verifying a folder of results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, final

Verdict = Literal["as written", "changed", "not repeated", "stale"]


@dataclass(frozen=True)
class Change:
    """Where a file is not as it was written, or not as it comes out again.

    Attributes
    ----------
    file : str
        Its path within the folder.
    place : str
        Line and column, cell, variable or byte; empty for the whole file.
    what : str
        What is other there.
    """

    file: str
    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}{f', {self.place}' if self.place else ''}: {self.what}"


@final
@dataclass(frozen=True)
class FolderVerification:
    """How a folder of results differs from the one that was written, and from one made now.

    Attributes
    ----------
    folder : str
        The folder.
    files : int
        How many files it should hold beside ``run.yaml``.
    changed : tuple of Change
        What is not as it was written: a changed place, a missing or an additional file.
    stale : tuple of str
        What it was made from that has changed since, in words.
    not_repeated : tuple of Change
        What comes out otherwise when it is made again.
    notes : tuple of str
        What else there is to know.
    repeated : bool
        Whether it was made again.

    Examples
    --------
    >>> FolderVerification("results/atac", 5, stale=("people.yaml has changed",)).verdict
    'stale'
    """

    folder: str
    files: int
    changed: tuple[Change, ...] = ()
    stale: tuple[str, ...] = ()
    not_repeated: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    repeated: bool = True

    @property
    def verdict(self) -> Verdict:
        """The worst that is to be said, in one word or two."""
        if self.changed:
            return "changed"
        if self.stale:
            return "stale"
        return "not repeated" if self.not_repeated else "as written"

    @property
    def passed(self) -> bool:
        """Whether all is as it was written and comes out again."""
        return self.verdict == "as written"

    def as_record(self) -> dict[str, Any]:
        """Return all of it as plain values."""
        return {
            "folder": self.folder,
            "verdict": self.verdict,
            "passed": self.passed,
            "files": self.files,
            "changed": [vars(one) for one in self.changed],
            "stale": list(self.stale),
            "not_repeated": [vars(one) for one in self.not_repeated],
            "notes": list(self.notes),
            "repeated": self.repeated,
        }

    def in_words(self) -> list[str]:
        """Return all of it in lines, the verdict last."""
        lines = [str(one) for one in self.changed]
        lines += [f"stale: {one}" for one in self.stale]
        lines += [f"made again: {one}" for one in self.not_repeated]
        lines += [f"note: {one}" for one in self.notes]
        number = "1 file" if self.files == 1 else f"{self.files} files"
        how = "and made again" if self.repeated else "by their hashes alone"
        return [*lines, f"{self.verdict}: {self.folder}, {number} compared {how}"]
