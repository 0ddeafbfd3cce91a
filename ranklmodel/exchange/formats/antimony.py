"""The readable twin of an SBML document, in Antimony."""

from __future__ import annotations

import re

from ranklmodel.errors import ModelError

# Antimony repeats the unit of every plain number; without it equations read as they were written.
_PLAIN_NUMBER = re.compile(r"(?<=\d) dimensionless\b")


def to_antimony(sbml: str) -> str:
    """Return an SBML document as Antimony.

    Identifiers, values, events and units of named quantities are kept; numbers in equations lose
    their mark of being pure numbers. Annotations are kept as Antimony writes them.

    Parameters
    ----------
    sbml : str
        The document.

    Returns
    -------
    str
        The text.

    Raises
    ------
    ModelError
        If Antimony can not read the document.
    """
    import antimony

    # The library keeps every document it ever read; each call starts and ends with none.
    antimony.clearPreviousLoads()
    try:
        if antimony.loadSBMLString(sbml) < 0:
            raise ModelError(f"Antimony can not read the document: {antimony.getLastError()}")
        text = str(antimony.getAntimonyString(antimony.getMainModuleName()))
    finally:
        antimony.clearPreviousLoads()
    lines = text.splitlines(keepends=True)
    return "".join(
        line if line.lstrip().startswith("unit ") else _PLAIN_NUMBER.sub("", line) for line in lines
    )


def from_antimony(text: str) -> str:
    """Return Antimony as SBML, to check that the twin says the same.

    Raises
    ------
    ModelError
        If the text is not Antimony.
    """
    import antimony

    antimony.clearPreviousLoads()
    try:
        if antimony.loadAntimonyString(text) < 0:
            raise ModelError(f"not Antimony: {antimony.getLastError()}")
        return str(antimony.getSBMLString(antimony.getMainModuleName()))
    finally:
        antimony.clearPreviousLoads()
