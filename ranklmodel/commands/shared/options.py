"""Options that several commands share, and what becomes of what is typed for them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from ranklmodel.commands.shared import completion
from ranklmodel.commands.shared.folders import library_of as library_of
from ranklmodel.errors import InputError, UnknownNameError

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.lives.options import RunKeywords
    from ranklmodel.simulation.problem import Dosing

Person = Annotated[
    str,
    typer.Argument(
        help="Who: a population by name or path.", autocompletion=completion.populations
    ),
]
Taken = Annotated[
    str,
    typer.Argument(
        help="What she takes: a regimen by name or path.", autocompletion=completion.regimens
    ),
]
Sets = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help="Change a parameter: a number in its own unit, or with a unit. May be repeated.",
    ),
]
CalibrationName = Annotated[
    str | None,
    typer.Option(
        "--calibration",
        metavar="NAME",
        help="Calibration whose values are used, or 'none'. By default 'people'.",
        autocompletion=completion.calibrations,
    ),
]
EngineName = Annotated[
    str, typer.Option("--engine", metavar="NAME", help="Who integrates: fast or reference.")
]
DosingName = Annotated[
    str,
    typer.Option(
        "--dosing",
        metavar="HOW",
        help="exact: every dose is an edge; or averaged over the interval between doses, many "
        "times faster for years of daily tablets.",
    ),
]
DosingError = Annotated[
    bool,
    typer.Option(
        "--dosing-error",
        help="Measure what averaged dosing costs: make the run with every dose an edge as well, "
        "and print how far the two are apart.",
    ),
]
Bands = Annotated[
    bool,
    typer.Option(
        "--bands/--no-bands",
        help="Give every prediction its 95 % band, from the draws beside the calibration where "
        "there are any.",
    ),
]
RelativeTolerance = Annotated[
    float, typer.Option("--tolerance", help="Relative error allowed in a step of the integration.")
]
Folders = Annotated[
    list[Path] | None,
    typer.Option(
        "--params",
        metavar="FOLDER",
        help="A folder of your own, laid out as `params` is; it goes before the built-in files. "
        "May be repeated.",
    ),
]
MechanismFolders = Annotated[
    list[Path] | None,
    typer.Option(
        "--mechanisms",
        metavar="FOLDER",
        help="A folder of mechanisms of your own, whose code is run: NAME.py with a function NAME, "
        "NAME.yaml with its parameters, regimens/ and the rest as in --params. May be repeated.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines, and nothing else.")]

_ABSOLUTE_PER_RELATIVE = 1e-3
DEFAULT_TOLERANCE = 1e-6


def overrides(sets: list[str] | None, option: str = "--set") -> dict[str, float | str]:
    """Return the parameters that ``--set``, or another option, changes.

    Examples
    --------
    >>> overrides(["rankl_rise=2", "anastrozole_clearance=36 L/day"])
    {'rankl_rise': 2.0, 'anastrozole_clearance': '36 L/day'}
    """
    values: dict[str, float | str] = {}
    for text in sets or ():
        name, equals, value = (part.strip() for part in text.partition("="))
        if not (equals and name and value):
            message = f"expected NAME=VALUE such as 'rankl_rise=2', given {text[:60]!r}"
            raise InputError(message, key=option)
        if name in values:
            raise InputError(f"{name!r} is set twice", key=option)
        try:
            values[name] = float(value)
        except ValueError:
            values[name] = value
    return values


def keywords_of(
    sets: list[str] | None = None,
    calibration: str | None = None,
    params: list[Path] | None = None,
    mechanisms: list[Path] | None = None,
    engine: str = "fast",
    dosing: str = "exact",
    tolerance: float = DEFAULT_TOLERANCE,
) -> RunKeywords:
    """Return how a run is to be made, as the options of a command say it."""
    from ranklmodel.simulation.problem import Tolerance

    return {
        "parameters": overrides(sets),
        "calibration": calibration_of(calibration),
        "library": library_of(params),
        "mechanisms": mechanisms or (),
        "engine": engine_of(engine),
        "dosing": dosing_of(dosing),
        "tolerance": Tolerance(*tolerances(tolerance)),
    }


@dataclass(frozen=True)
class HowRun:
    """How lives are run, by an option each."""

    sets: Sets = None
    calibration: CalibrationName = None
    engine: EngineName = "fast"
    dosing: DosingName = "exact"
    tolerance: RelativeTolerance = DEFAULT_TOLERANCE
    params: Folders = None
    mechanisms: MechanismFolders = None

    def keywords(self) -> RunKeywords:
        """Return how a run is to be made, as :func:`keywords_of` does."""
        return keywords_of(**vars(self))

    def library(self) -> Library:
        """Return where names are looked up."""
        return library_of(self.params, self.mechanisms)


def calibration_of(given: str | None) -> str | None:
    """Return the calibration to use: the one named, none, or the usual one."""
    from ranklmodel.lives.options import DEFAULT_CALIBRATION

    if given is None:
        return DEFAULT_CALIBRATION
    return None if given == "none" else given


def tolerances(relative: float) -> tuple[float, float]:
    """Return relative and absolute tolerance."""
    if not 1e-13 <= relative <= 1e-2:
        message = f"expected a number from 1e-13 to 0.01, given {relative:g}"
        raise InputError(message, key="--tolerance")
    return relative, relative * _ABSOLUTE_PER_RELATIVE


def engine_of(text: str) -> str:
    """Return the name of an engine, having made sure that there is such an engine."""
    from ranklmodel.lives.engines import ENGINES

    return _one_of("engine", text, ENGINES)


def dosing_of(text: str) -> Dosing:
    """Return how doses are treated, having made sure that there is such a way."""
    return cast("Dosing", _one_of("dosing", text, ("exact", "averaged")))


def measured(dosing_error: bool, dosing: str) -> bool:
    """Return whether the error of averaging is measured, having made sure that there is one.

    Raises
    ------
    InputError
        If every dose is an edge.
    """
    if dosing_error and dosing != "averaged":
        raise InputError("it goes with --dosing averaged only", key="--dosing-error")
    return dosing_error


def _one_of(kind: str, text: str, names: tuple[str, ...]) -> str:
    if text not in names:
        raise UnknownNameError(kind, text, names)
    return text
