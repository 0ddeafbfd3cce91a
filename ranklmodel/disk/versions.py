"""Versions of installed packages, as :func:`importlib.metadata.version` returns them.

That one parses all of a package's description, licences included, as an e-mail, several
milliseconds each; the line that is wanted stands near the top.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import distribution

_FIELD = "Version: "


@cache
def installed_version(name: str) -> str:
    """Return the version of an installed package.

    Raises
    ------
    importlib.metadata.PackageNotFoundError
        If it is not installed.

    Examples
    --------
    >>> installed_version("numpy").count(".")
    2
    """
    package = distribution(name)
    for line in (package.read_text("METADATA") or "").splitlines():
        if line.startswith(_FIELD):
            return line.removeprefix(_FIELD).strip()
        if not line:  # the end of the fields; a description may say anything
            break
    return package.version
