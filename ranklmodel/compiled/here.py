"""Whether this machine can run compiled code, asked before any is made."""

from __future__ import annotations


def why_not() -> str | None:
    """Return why the fast engine can not run here, or nothing where it can.

    Numba is asked for only where the solver's text does not belong to its sources: importing it
    takes longer than a short run.
    """
    # A library that is damaged, or of another Python, may raise anything when it is loaded.
    try:
        from ranklmodel.compiled.code.machine import processor

        processor()
    except Exception as error:
        return _reason("llvmlite", error)
    from ranklmodel.compiled.code.shipped import shipped_text
    from ranklmodel.compiled.solver.solver import digest_of_sources

    if shipped_text("plain-1", digest_of_sources()) is not None:
        return None
    try:
        import numba  # noqa: F401  # whether it can be
    except Exception as error:
        return _reason("numba", error)
    return None


def _reason(library: str, error: Exception) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name == library:
        return f"{library} is not installed"
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return f"{library} can not be loaded ({what[:200]})"
