"""What is known of the model: counted, checked and run when a box asks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from ranklmodel.credibility.statuses import NotLookedAtError
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.inputs import Library

_READ = ("measured", "derived")
_TRIAL, _ARM = "atac", "anastrozole"

FITTED, UNSEEN, VALIDATION = "that a fit in use has used", "that none has used", "validation"
"""Of which results those within are counted."""


@final
@dataclass(frozen=True)
class Numbers:
    """The parameters with the values in use.

    Attributes
    ----------
    by_kind : mapping of str to int
        How many of each kind of value.
    without_unit, without_range : int
        How many lack what every one should have.
    read_without_source : int
        Measured and derived ones that name no source.
    assumed_without_reason : int
        Assumed ones with neither note nor source.
    """

    by_kind: Mapping[str, int]
    without_unit: int
    without_range: int
    read_without_source: int
    assumed_without_reason: int

    @property
    def number(self) -> int:
        """All of them."""
        return sum(self.by_kind.values())


@final
@dataclass(frozen=True)
class Structure:
    """The assembled model: how many of what."""

    states: int
    equations: int
    mechanisms: int


@final
@dataclass(frozen=True)
class Checked:
    """Problems that checks of `ranklmodel check` found, by the name of the check's class."""

    problems: Mapping[str, int]

    def passed(self, *names: str) -> bool:
        """Return whether these checks were made and found nothing."""
        return all(self.problems.get(name) == 0 for name in names)


@final
@dataclass(frozen=True)
class Exported:
    """An arm of a trial as SBML: what libSBML objects to, and how much is annotated."""

    arm: str
    findings: int
    species: int
    annotated: int
    with_term: int


@final
@dataclass(frozen=True)
class Formats:
    """Formats that the model is written in."""

    names: tuple[str, ...]


@final
@dataclass(frozen=True)
class Scored:
    """Results of trials beside the model.

    Attributes
    ----------
    trials : int
        How many.
    within, counted : mapping of str to int
        Results within their spread, and all that count: of `FITTED` and `UNSEEN`, and of the role
        `VALIDATION`, which is a part of the latter.
    misfits : tuple of str
        Families that the model misses.
    families_tested : int
        Families with enough trials to be tested.
    left_out : mapping of str to int
        Results that are not compared, by reason.
    likelihood : mapping of str to float
        How likely no more than these would be within, were the model right, of each.
    """

    trials: int
    within: Mapping[str, int]
    counted: Mapping[str, int]
    misfits: tuple[str, ...]
    families_tested: int
    left_out: Mapping[str, int]
    likelihood: Mapping[str, float]


@final
@dataclass(frozen=True)
class Calibrated:
    """What was fitted of the values in use, with which errors, and whether there are draws.

    Attributes
    ----------
    name : str
        The calibration in use.
    fitted : int
        Parameters whose value in use is a fitted one.
    without_error : tuple of str
        Those of them that have no standard error in any fit in use.
    with_prior, rows, draws : int
        Of the calibration.
    """

    name: str
    fitted: int
    without_error: tuple[str, ...]
    with_prior: int
    rows: int
    draws: int


@final
@dataclass(frozen=True)
class Criteria:
    """Endpoints that are scored, and how many state the spread they are judged by."""

    endpoints: int
    with_spread: int


@final
@dataclass(frozen=True)
class PublicNames:
    """What users call: how many names, and how many with an example that is run."""

    names: tuple[str, ...]
    with_example: int


def _numbers(library: Library) -> Numbers:
    from ranklmodel.lives.options import DEFAULT_CALIBRATION

    entries = list(library.parameters(DEFAULT_CALIBRATION).values())
    return Numbers(
        Counter(entry.kind for entry in entries),
        sum(not entry.unit for entry in entries),
        sum(not entry.bounds[0] <= entry.bounds[1] for entry in entries),
        sum(entry.kind in _READ and entry.source is None for entry in entries),
        sum(e.kind == "assumed" and e.source is None and not e.note for e in entries),
    )


def _structure(library: Library) -> Structure:
    from ranklmodel.mechanisms.assembly import bone_model

    model = bone_model()
    return Structure(
        states=len(model.layout.states),
        equations=len(model.layout.states) + len(model.layout.rules),
        mechanisms=len(model.mechanisms),
    )


def _checked(library: Library) -> Checked:
    from ranklmodel.checks.run import CHECKS
    from ranklmodel.checks.subject import Subject

    subject = Subject(library)
    return Checked(
        {
            type(one).__name__: sum(not problem.notice for problem in one.problems(subject))
            for one in CHECKS
            if type(one).__name__ in LOOKED_AT
        }
    )


LOOKED_AT = (
    "ModelIsAssembled",
    "UnitsAgree",
    "ValuesAreWithinBounds",
    "SourcesFitTheKind",
    "SourcesCanBeFollowed",
    "RowsAreThoseThatWereRead",
    "EverythingIsDescribed",
    "StartsAreNearSteady",
    "MoietiesAreConserved",
    "ResponsesHaveTheirSign",
)
"""Checks that boxes ask for; the others are not made here."""


def _exported(library: Library) -> Exported:
    from ranklmodel.disk.libraries import require_libraries

    try:
        require_libraries("libsbml")
    except InputError as error:
        raise NotLookedAtError("library missing", error.message) from None
    import libsbml

    from ranklmodel.exchange.arm import export_arm
    from ranklmodel.exchange.formats.sbml import findings

    text = export_arm(_TRIAL, _ARM, library=library).sbml()
    model = libsbml.readSBMLFromString(text).getModel()
    species = [model.getSpecies(k) for k in range(model.getNumSpecies())]
    return Exported(
        f"{_TRIAL}, {_ARM}",
        len(findings(text)),
        len(species),
        sum(one.getNumCVTerms() > 0 for one in species),
        sum(one.isSetSBOTerm() for one in species),
    )


def _formats(library: Library) -> Formats:
    from importlib.util import find_spec

    home = "ranklmodel.exchange.formats"
    written = {
        "SBML": "sbml",
        "SED-ML": "sedml",
        "COMBINE archive": "omex",
        "Antimony": "antimony",
        "PEtab": "petab",
    }
    return Formats(tuple(name for name, file in written.items() if find_spec(f"{home}.{file}")))


def _scored(library: Library) -> Scored:
    from ranklmodel.trials.many import score
    from ranklmodel.trials.used import by_use, counts_of

    scores = score(dosing="averaged", library=library)
    used, unseen = by_use(scores.rows)
    validation = counts_of(row for row in scores.rows if row.role == "validation")
    apart = {FITTED: used, UNSEEN: unseen, VALIDATION: validation}
    summary = scores.summary
    return Scored(
        trials=len(scores.trials),
        within={of: one.within for of, one in apart.items()},
        counted={of: one.counted for of, one in apart.items()},
        misfits=tuple(summary["misfits"]),
        families_tested=summary["families_tested"],
        left_out=summary["left_out_by_reason"],
        likelihood={of: one.chance for of, one in apart.items()},
    )


def _calibrated(library: Library) -> Calibrated:
    from ranklmodel.inputs.parameters.draws import draws_file
    from ranklmodel.lives.options import DEFAULT_CALIBRATION
    from ranklmodel.trials.in_use import fits_in_use

    assert DEFAULT_CALIBRATION is not None
    question = library.calibration(DEFAULT_CALIBRATION)
    table = library.parameters(DEFAULT_CALIBRATION)
    fitted = [name for name, entry in table.items() if entry.kind == "fitted"]
    results = [one.result for one in fits_in_use(library, DEFAULT_CALIBRATION) if one.result]
    known = {
        name
        for result in results
        for name, value in result.values.items()
        if value.standard_error is not None
    }
    draws = draws_file(library.builtin / "calibrations" / f"{question.name}.yaml")
    lines = draws.read_text(encoding="utf-8").count("\n") if draws.is_file() else 0
    return Calibrated(
        question.name,
        len(fitted),
        tuple(name for name in fitted if name not in known),
        sum(free.prior is not None for free in question.moved),
        len(question.result.rows) if question.result is not None else 0,
        max(0, lines - 1),
    )


def _criteria(library: Library) -> Criteria:
    from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints

    endpoints = builtin_endpoints().by_name.values()
    return Criteria(len(endpoints), sum(one.sampling > 0 and one.between > 0 for one in endpoints))


def _public_names(library: Library) -> PublicNames:
    import inspect
    from importlib import import_module

    package = import_module("ranklmodel")  # the entrance, which knows where each name lives
    names = tuple(name for name in package.__all__ if name != "__version__")
    told = [inspect.getdoc(getattr(package, name)) or "" for name in names]
    return PublicNames(names, sum(">>>" in text for text in told))


FACTS: dict[str, Callable[[Library], Any]] = {
    "numbers": _numbers,
    "structure": _structure,
    "checked": _checked,
    "exported": _exported,
    "formats": _formats,
    "scored": _scored,
    "calibrated": _calibrated,
    "criteria": _criteria,
    "public_names": _public_names,
}
"""Every fact, by the name under which evidence asks for it."""
