"""The list of checks, and how it is gone through."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.checks.assays import AssaysAreOfOutputs
from ranklmodel.checks.dynamics import (
    AdultIsSteady,
    MoietiesAreConserved,
    ResponsesHaveTheirSign,
    StartsAreNearSteady,
)
from ranklmodel.checks.files import FilesLoad, RowsArePredictable, TreatmentsEnterTheModel
from ranklmodel.checks.limits import InputsHaveRanges
from ranklmodel.checks.quantities import (
    AnnotationsNameQuantities,
    EverythingIsDescribed,
    ModelIsAssembled,
    ParametersAreKnown,
    PriorsNameTheirSource,
    SourcesFitTheKind,
    UnitsAgree,
    ValuesAreWithinBounds,
)
from ranklmodel.checks.restated import RestatedFilesKeepTheirNumbers
from ranklmodel.checks.rows_read import RowsAreThoseThatWereRead
from ranklmodel.checks.sources import RestatedNumbersKeepTheirSource, SourcesCanBeFollowed
from ranklmodel.checks.subject import Check, Problem, Subject, problems_of
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Library
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.mechanisms.own import folders_of, own_mechanisms

if TYPE_CHECKING:
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.model.model import Model

CHECKS: tuple[Check, ...] = (
    ModelIsAssembled(),
    FilesLoad(),
    ParametersAreKnown(),
    UnitsAgree(),
    ValuesAreWithinBounds(),
    SourcesFitTheKind(),
    SourcesCanBeFollowed(),
    RestatedNumbersKeepTheirSource(),
    RestatedFilesKeepTheirNumbers(),
    RowsAreThoseThatWereRead(),
    PriorsNameTheirSource(),
    AnnotationsNameQuantities(),
    EverythingIsDescribed(),
    AdultIsSteady(),
    StartsAreNearSteady(),
    MoietiesAreConserved(),
    ResponsesHaveTheirSign(),
    InputsHaveRanges(),
    AssaysAreOfOutputs(),
    TreatmentsEnterTheModel(),
    RowsArePredictable(),
)


def check(
    library: Library | None = None,
    folders: Iterable[Path | str] = (),
    *,
    checks: Iterable[Check] = CHECKS,
    mechanisms: Mechanisms | None = None,
    assemble: Callable[[], Model] | None = None,
) -> list[Problem]:
    """Go through all checks.

    Parameters
    ----------
    library : Library, optional
        What to check; made from `folders` where it is not given.
    folders : iterable of Path
        The user's folders, before the package's own files.
    checks : iterable of Check
        Which checks; a user can add some.
    mechanisms : callable, Path, str, or iterable of them, optional
        A user's own mechanisms, as in :class:`~ranklmodel.lives.options.RunOptions`, checked with
        those of the package. What is wrong with their code is a problem like others.
    assemble : callable, optional
        Returns another model to check.

    Returns
    -------
    list of Problem
        Empty where all is well. The same fault is listed once, by the first check that meets it.

    Raises
    ------
    InputError
        If one of the folders does not exist, or holds no mechanisms where it should.

    Examples
    --------
    >>> check(checks=[UnitsAgree()])
    []
    """
    if library is not None:
        calls.require(library, Library, "library", "a Library, as Library(['my_params'])")
    own = own_mechanisms(mechanisms)
    shelf = library or Library(folders)
    for folder in folders_of(own):
        shelf = shelf.beside(folder.path)
    subject = Subject(shelf, assemble or partial(bone_model, own))
    problems: dict[tuple[str, str], Problem] = {}
    assembled = True
    for one in checks:
        if one.needs_model and not assembled:
            continue
        of_check = list(_problems(one, subject))
        assembled = assembled and not (of_check and isinstance(one, ModelIsAssembled))
        for problem in of_check:
            if not any(_tells_of(problem, earlier) for earlier in problems.values()):
                problems[problem.where, problem.message] = problem
    return list(problems.values())


def _tells_of(problem: Problem, earlier: Problem) -> bool:
    """Tell whether a problem is an earlier one, met again by whoever reads the same file."""
    same = (problem.where, problem.message) == (earlier.where, earlier.message)
    return same or f"{earlier.where}: {earlier.message}" in problem.message


def _problems(one: Check, subject: Subject) -> Iterator[Problem]:
    try:
        yield from one.problems(subject)
    except RanklModelError as error:
        yield from problems_of(one, error)
