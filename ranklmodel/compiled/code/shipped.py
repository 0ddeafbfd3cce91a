"""Solvers that come with the package as LLVM text.

From the text, which :mod:`~ranklmodel.upkeep.solver_text` writes, to machine code is half a second,
and two for the solver with derivatives; from the sources it is ten and thirty, nearly all of it
spent by Numba on reading them. The first line of the text names the sources it was made from; where
they have changed since, it is not used. There is one for a single patient, one for each number of
lanes that a processor is given, and the one with derivatives.
"""

from __future__ import annotations

from pathlib import Path

ENTRY = "solver"
SHIPPED = ("plain-1", "plain-4", "plain-8", "tangent")


def shipped_file(kind: str, folder: Path | None = None) -> Path:
    """Return where the text of a kind of solver lies, in the package or in another folder."""
    return (folder or Path(__file__).parent) / f"solver_{kind.replace('-', '_')}.ll"


def heading(sources: str) -> str:
    """Return the first line of a text that was made from these sources."""
    return f"; made from sources {sources}\n"


def shipped_text(kind: str, sources: str) -> str | None:
    """Return the text of a kind of solver, None where there is none of these sources.

    Parameters
    ----------
    kind : str
        As :mod:`~ranklmodel.compiled.solver.solver` calls it.
    sources : str
        Digest of the solvers' sources.
    """
    if kind not in SHIPPED:
        return None
    try:
        text = shipped_file(kind).read_text(encoding="utf-8")
    except OSError:
        return None
    return text if text.startswith(heading(sources)) else None
