"""Where links lead once the pages of the repository stand in the manual.

A page of the repository keeps its links, which work there as files; in the manual a link to another
page leads to that page, one to a file to a page that shows it. A link to nothing is an error.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from ranklmodel.errors import InputError

FENCE = re.compile(r"^(`{3,}|~{3,})")
LINK = re.compile(r"(!?\[(?:[^\[\]]|\[[^\]]*\])*\])\(([^)\s]+)\)")
_ELSEWHERE = re.compile(r"^(?:[a-z]+:|#)")


def outside_of_code(text: str, change: Callable[[str], str]) -> str:
    r"""Return a page of Markdown whose lines outside of code blocks are changed.

    Parameters
    ----------
    text : str
        The page.
    change : callable
        Takes the lines between two code blocks, returns what stands there instead.

    Returns
    -------
    str
        The page.

    Examples
    --------
    >>> print(outside_of_code("a\n```text\na\n```\n", str.upper), end="")
    A
    ```text
    a
    ```
    """
    parts: list[str] = []
    plain: list[str] = []
    fence = ""
    for line in text.splitlines(keepends=True):
        mark = FENCE.match(line)
        if not fence and not mark:
            plain.append(line)
            continue
        if not fence and mark:
            parts += [change("".join(plain)), line]
            plain, fence = [], mark.group(1)
            continue
        parts.append(line)
        if mark and line.strip() == mark.group(1) and mark.group(1).startswith(fence):
            fence = ""
    return "".join([*parts, change("".join(plain))])


def links_of(text: str) -> Iterator[str]:
    """Yield where the links and pictures of a page of Markdown lead, as they are written there."""
    targets: list[str] = []

    def collect(part: str) -> str:
        targets.extend(link.group(2) for link in LINK.finditer(part))
        return part

    outside_of_code(text, collect)
    yield from targets


def leads_elsewhere(target: str) -> bool:
    """Return whether a link leads to the web or to a heading of its own page.

    Examples
    --------
    >>> leads_elsewhere("#parameters"), leads_elsewhere("../params/endpoints.yaml")
    (True, False)
    """
    return _ELSEWHERE.match(target) is not None


def resolved(page: str, target: str) -> tuple[str, str]:
    """Return the file of the repository a relative link leads to, and the heading in it.

    Parameters
    ----------
    page : str
        The page it stands on, from the root of the repository.
    target : str
        As it is written.

    Returns
    -------
    tuple of str
        The file from the root, and ``#heading`` or nothing.

    Raises
    ------
    InputError
        If it leads out of the repository.

    Examples
    --------
    >>> resolved("docs/house.md", "../params/endpoints.yaml")
    ('params/endpoints.yaml', '')
    """
    file, mark, heading = target.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), file))
    if path.startswith("../"):
        raise InputError(f"{page}: the link to {target} leads out of the repository")
    return path, mark + heading


def with_links(text: str, lead: Callable[[str], str]) -> str:
    """Return a page of Markdown whose links and pictures lead where they are told.

    Parameters
    ----------
    text : str
        The page.
    lead : callable
        Takes a link as it is written, returns the new one. Links to the web and to headings of the
        page itself are left.
    """

    def change(part: str) -> str:
        return LINK.sub(
            lambda link: (
                link.group(0)
                if leads_elsewhere(link.group(2))
                else f"{link.group(1)}({lead(link.group(2))})"
            ),
            part,
        )

    return outside_of_code(text, change)


def relative_link(page: str, other: str) -> str:
    """Return the link from a page of the manual to another.

    Examples
    --------
    >>> relative_link("mechanisms/ageing.md", "source/params/endpoints.yaml.md")
    '../source/params/endpoints.yaml.md'
    """
    return posixpath.relpath(other, PurePosixPath(page).parent.as_posix())
