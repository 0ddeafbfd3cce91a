"""Names that the shell completes, those of the user's folders on the line among them.

``ranklmodel --install-completion`` switches it on in the shell it is typed in. A shell that asks
for names has no place for an error: where nothing can be read, nothing is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, get_args

import typer

from ranklmodel.commands.shared.folders import library_of
from ranklmodel.errors import RanklModelError

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.inputs.library.shelves import Kind

Completion = Callable[[typer.Context, str], list[str]]


def _completing(names: Callable[[typer.Context, Library], Iterable[str]]) -> Completion:
    def complete(context: typer.Context, incomplete: str) -> list[str]:
        try:
            stated = context.params
            library = library_of(stated.get("params"), stated.get("mechanisms"))
            return sorted(name for name in names(context, library) if name.startswith(incomplete))
        except RanklModelError:
            return []

    return complete


def _figures() -> Iterable[str]:
    from ranklmodel.figures.paper.registry import FIGURES

    return FIGURES


def _of_kinds(*kinds: Kind) -> Completion:
    return _completing(lambda _, library: (n for kind in kinds for n in library.names(kind)))


trials = _of_kinds("trial")
populations = _of_kinds("population")
regimens = _of_kinds("regimen")
calibrations = _of_kinds("calibration")
designs = _of_kinds("design")
cohorts = _of_kinds("cohort")
paper_figures = _completing(lambda _, library: _figures())
trials_and_populations = _of_kinds("trial", "population")
populations_and_regimens = _of_kinds("population", "regimen")


def _arms(context: typer.Context, library: Library) -> Iterable[str]:
    # While an option has no value yet, the parser leaves what came before it among the arguments.
    trial = next(iter(context.args), None)
    return library.trial(trial, lenient=True).arms if trial else ()


def _everything(_: typer.Context, library: Library) -> Iterable[str]:
    from ranklmodel.inputs.library.shelves import Kind

    # Quantities are left out: they are known when the model is assembled, which takes a second.
    of_files = [name for kind in get_args(Kind) for name in library.names(kind)]
    return {*of_files, *library.own_parameters}


def _scanned(_: typer.Context, library: Library) -> Iterable[str]:
    from ranklmodel.lives.scanned import OF_PERSON, OF_REGIMEN

    of_lives = (name.replace("_", "-") for name in (*OF_PERSON, *OF_REGIMEN))
    return [*of_lives, *library.own_parameters]


arms = _completing(_arms)
what_can_be_scanned = _completing(_scanned)
everything = _completing(_everything)
