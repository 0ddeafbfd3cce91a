"""What 95 % bands of lives were made of, as commands say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared.terminal import notice
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.lives.answers import Uncertainty
    from ranklmodel.lives.bands import Band, DrawnRuns
    from ranklmodel.lives.options import RunKeywords

LOW, HIGH = "low", "high"
BandOption = Annotated[
    bool,
    typer.Option(
        "--band", help="Show 95 % bands, from the draws beside the calibration, each lived."
    ),
]
NumberOfDraws = Annotated[
    int | None,
    typer.Option(
        "--draws", metavar="NUMBER", help="How many of them, of those there are; 200 by default."
    ),
]


def number_of_draws(draws: int | None, band: bool) -> int:
    """Return how many draws a band is of.

    Parameters
    ----------
    draws : int or None
        As asked for; None for the usual number.
    band : bool
        Whether a band is asked for.

    Raises
    ------
    InputError
        If draws are asked for and no band, in which they would not act.
    """
    from ranklmodel.lives.bands import USUAL_DRAWS

    if draws is not None and not band:
        raise InputError("it goes with --band, whose draws it counts", key="--draws")
    return USUAL_DRAWS if draws is None else draws


def uncertainty_for(how: RunKeywords, draws: int) -> Uncertainty | None:
    """Return what bands are made of; None where there are no draws, which is said.

    Raises
    ------
    InputError
        If fewer draws are asked for than a 95 % band needs.
    """
    from ranklmodel.inputs.parameters.draws import FEWEST
    from ranklmodel.lives.answers import uncertainty_of
    from ranklmodel.lives.options import RunOptions

    if draws < FEWEST:
        raise InputError(f"expected {FEWEST} or more, given {draws}", key="--draws")
    uncertainty = uncertainty_of(RunOptions.of(**how))
    if isinstance(uncertainty, str):
        notice(uncertainty)
        return None
    return uncertainty


def ends_as_values(band: Band) -> dict[str, list[float]]:
    """Return the ends of a band as plain values."""
    return {LOW: band.low.tolist(), HIGH: band.high.tolist()}


def made_of(*lives: DrawnRuns) -> dict[str, Any]:
    """Return what the bands of some lives were made of, as plain values."""
    return {
        "draws": len(lives[0].levels),
        "failed": list(lives[0].failed),
        "assumed": _varied(lives),
        "assumed_not_varied": _not_varied(lives),
    }


def in_words(*lives: DrawnRuns) -> str:
    """Return what the bands of some lives were made of, in a sentence."""
    varied, failed = _varied(lives), len(lives[0].failed)
    said = f"95 % bands of {len(lives[0].levels)} draws"
    said += f" and of what is assumed: {', '.join(varied)}" if varied else ""
    said += "; doses are averaged in them"
    return said + (f"; {failed} draws could not be run" if failed else "")


def say_what_is_in_no_band(*lives: DrawnRuns) -> None:
    """Say what is assumed of the people and has no spread."""
    for key, why in _not_varied(lives).items():
        notice(f"{key} is assumed and in no band: {why}")


def _varied(lives: tuple[DrawnRuns, ...]) -> list[str]:
    return list(dict.fromkeys(key for one in lives for key in one.varied))


def _not_varied(lives: tuple[DrawnRuns, ...]) -> dict[str, str]:
    return {key: why for one in lives for key, why in one.not_varied.items()}
