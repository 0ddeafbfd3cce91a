"""What can go wrong, each kind saying what, where, and what to try.

Every error a user can cause is a :class:`RanklModelError`; anything else that escapes is a defect
of the package.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Set
from pathlib import Path
from typing import Any


def nearest_names(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the known names that resemble `name`, closest first."""
    candidates = list(known)
    folded = {candidate.lower(): candidate for candidate in candidates}
    close = difflib.get_close_matches(name.lower(), folded, n=most, cutoff=0.5)
    return [folded[match] for match in close]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the sentence that offers the nearest names, or an empty string."""
    names = nearest_names(name, known)
    return f"; did you mean {' or '.join(repr(n) for n in names)}?" if names else ""


def or_what_there_is(name: str, known: Iterable[str], listing: str = "") -> str:
    """Return the words that offer the nearest names or, where none is near, the first there are.

    Parameters
    ----------
    name : str
        What was asked for.
    known : iterable of str
        Names that exist.
    listing : str
        The command that prints them all, said where they are too many for a line.

    Examples
    --------
    >>> or_what_there_is("anastrozle", ["anastrozole", "letrozole"])
    "; did you mean 'anastrozole' or 'letrozole'?"
    >>> or_what_there_is("aspirin", ["anastrozole", "letrozole"])
    '; there are anastrozole, letrozole'
    """
    known = sorted(known) if isinstance(known, Set) else list(known)
    if hint := did_you_mean(name, known):
        return hint
    if not known:
        return "; there are none"
    known = [one if one.isprintable() else repr(one) for one in known]
    shown = known if len(known) <= _MOST_SHOWN else known[: _MOST_SHOWN // 2]
    more = len(known) - len(shown)
    rest = f" and {more} more" + (f", see `{listing}`" if listing else "") if more else ""
    return f"; there {'is only' if len(known) == 1 else 'are'} {', '.join(shown)}{rest}"


_MOST_SHOWN = 20
# What `ranklmodel list` prints, and by which word.
_LISTED = {
    **{kind: f"{kind}s" for kind in ("population", "regimen", "trial", "calibration")},
    **{kind: f"{kind}s" for kind in ("mechanism", "parameter", "endpoint", "cohort", "design")},
    **{"quantity": "quantities", "process": "processes", "name": ""},
}


class RanklModelError(Exception):
    """Base of every error the package raises on purpose.

    Examples
    --------
    >>> import ranklmodel
    >>> try:
    ...     ranklmodel.simulate("atac_woman", "anastrozol")
    ... except ranklmodel.RanklModelError as error:
    ...     print(type(error).__name__)
    UnknownNameError
    """

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how it is made again, with the words it has.

        Usually an error is made again by calling it with its words, which the kinds below are not
        called with; one that can not be sent leaves the pool of a worker waiting for ever.
        """
        return _again, (type(self), self.args), dict(vars(self))


def _again(kind: type[RanklModelError], words: tuple[Any, ...]) -> RanklModelError:
    error = kind.__new__(kind)
    error.args = words
    return error


class UnknownNameError(RanklModelError):
    """A name that nothing answers to.

    Parameters
    ----------
    kind : str
        What was looked for.
    name : str
        The name.
    known : iterable of str
        Names that exist; the nearest are offered.
    where : str
        In which file or regimen it stands.
    is_a : str
        What it is the name of instead.

    Examples
    --------
    >>> print(UnknownNameError("drug", "anastrazole", ["anastrozole", "letrozole"]))
    unknown drug 'anastrazole'; did you mean 'anastrozole' or 'letrozole'?
    """

    def __init__(
        self, kind: str, name: str, known: Iterable[str], where: str = "", is_a: str = ""
    ) -> None:
        self.known = sorted(known) if isinstance(known, Set) else list(known)
        self.kind = kind
        name = str(name)  # whatever was asked for in Python
        self.name = name
        self.where = where
        self.is_a = is_a
        self.nearest = nearest_names(name, self.known)
        place = f"{where}: " if where else ""
        listing = f"ranklmodel list {_LISTED[kind]}".strip() if kind in _LISTED else ""
        hint = or_what_there_is(name, self.known, listing)
        if kind.endswith(" file") and not self.nearest:
            hint = "; there is no such file"
        instead = f", which is a {is_a}" if is_a else ""
        super().__init__(f"{place}unknown {kind} {name!r}{instead}{hint}")

    def within(self, where: str) -> UnknownNameError:
        """Return the error with the place at which the name stands."""
        return UnknownNameError(self.kind, self.name, self.known, where, self.is_a)


class AbsentQuantityError(RanklModelError):
    """A quantity that the model has, asked of somebody of whom it says nothing.

    Parameters
    ----------
    name : str
        The quantity.
    people : str
        Those in whom it is modelled.

    Examples
    --------
    >>> print(AbsentQuantityError("LH", "men"))
    LH is modelled in men only
    """

    def __init__(self, name: str, people: str) -> None:
        self.name = name
        self.people = people
        super().__init__(f"{name} is modelled in {people} only")


class UnitError(RanklModelError):
    """Units that do not agree, or a unit that does not exist.

    Examples
    --------
    >>> from ranklmodel.units.convert import convert
    >>> convert(1.0, "mg", "day")
    Traceback (most recent call last):
    ...
    ranklmodel.errors.UnitError: given 'mg', expected 'day' or a unit that converts to it
    """


class ModelError(RanklModelError):
    """A model that is not well formed: a name twice, a cycle of rules, a literal in a mechanism."""


class InputError(RanklModelError):
    """A file of the user's that can not be accepted.

    Parameters
    ----------
    message : str
        What is wrong and what was expected.
    file : Path, optional
        The file as the user named it.
    line : int, optional
        Line of the offending key or value, counted from 1.
    key : str, optional
        Dotted path of the key within the file, e.g. ``arms.placebo.population``.

    Examples
    --------
    >>> print(InputError("expected a number", file="women.yaml", line=3, key="age"))
    women.yaml:3: age: expected a number
    """

    def __init__(
        self,
        message: str,
        *,
        file: Path | str | None = None,
        line: int | None = None,
        key: str | None = None,
    ) -> None:
        self.message = message
        self.file = Path(file) if file is not None else None
        self.line = line
        self.key = key
        where = "" if file is None else str(file) + (f":{line}" if line is not None else "")
        parts = [part for part in (where, key, message) if part]
        super().__init__(": ".join(parts))


class SimulationError(RanklModelError):
    """A run that could not be carried through; it never returns a number.

    Parameters
    ----------
    message : str
        What happened and what to try.
    time : float, optional
        Time of the failure in days from the baseline visit.
    state : str, optional
        The state that gave it away, where one can be named.
    parameters : dict, optional
        The parameter set of the run, so that it can be repeated.

    Examples
    --------
    >>> print(SimulationError("its rate is not finite", time=2.5, state="E2"))
    simulation failed at day 2.5 (state E2): its rate is not finite
    """

    def __init__(
        self,
        message: str,
        *,
        time: float | None = None,
        state: str | None = None,
        parameters: dict[str, float] | None = None,
    ) -> None:
        self.message = message
        self.time = time
        self.state = state
        self.parameters = parameters
        where = "" if time is None else f" at day {time:.6g}"
        which = "" if state is None else f" (state {state})"
        super().__init__(f"simulation failed{where}{which}: {message}")
