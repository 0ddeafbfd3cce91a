"""Evidence in the model and its numbers; it is there in an installed package as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.credibility.facts import (
    FITTED,
    UNSEEN,
    VALIDATION,
    Calibrated,
    Checked,
    Criteria,
    Exported,
    Formats,
    Numbers,
    PublicNames,
    Scored,
    Structure,
)
from ranklmodel.credibility.judged import Part, Parts, looks_at

if TYPE_CHECKING:
    from ranklmodel.credibility.project import Project

_TAKEN_AWAY = "not known"
_LIKELY = 0.05
_MANY = 0.9
_ANALYSES = ("sensitivity", "profiles", "posterior", "trace")


def _checks(project: Project, words: str, *names: str) -> Part:
    """Return whether checks of the model found nothing."""
    checked = project.fact("checked", Checked)
    if checked is None:
        return Part(False, f"{words}: {_TAKEN_AWAY}")
    number = sum(checked.problems.get(name, 0) for name in names)
    passed = checked.passed(*names)
    found = "no problem" if passed else f"{number} problems" if number else "not looked at"
    return Part(passed, f"{words}: {found}")


@looks_at("numbers")
def parameter_values(project: Project) -> Parts:
    """Look whether every parameter has a value with a unit and a range."""
    numbers = project.fact("numbers", Numbers)
    if numbers is None:
        return (Part(False, _TAKEN_AWAY),)
    return (
        Part(numbers.number > 0, f"{numbers.number} parameters, each with a value"),
        Part(not numbers.without_unit, f"{numbers.without_unit} without a unit"),
        Part(not numbers.without_range, f"{numbers.without_range} without a range"),
    )


@looks_at("numbers", "checked")
def provenance(project: Project) -> Parts:
    """Look whether what was read says where, and can be looked up."""
    numbers = project.fact("numbers", Numbers)
    followed = _checks(
        project,
        "sources can be followed, and numbers are those that were read",
        *("SourcesFitTheKind", "SourcesCanBeFollowed", "RowsAreThoseThatWereRead"),
    )
    if numbers is None:
        return Part(False, f"sources: {_TAKEN_AWAY}"), followed
    read = sum(numbers.by_kind.get(kind, 0) for kind in ("measured", "derived"))
    named = read - numbers.read_without_source
    words = f"{named} of {read} measured and derived parameters name their source"
    return Part(named == read > 0, words), followed


@looks_at("numbers")
def assumptions(project: Project) -> Parts:
    """Look whether assumed values are marked, and say why."""
    return (_assumed(project),)


def _assumed(project: Project) -> Part:
    numbers = project.fact("numbers", Numbers)
    if numbers is None:
        return Part(False, f"assumed parameters: {_TAKEN_AWAY}")
    number = numbers.by_kind.get("assumed", 0)
    told = number - numbers.assumed_without_reason
    words = f"{number} of {numbers.number} parameters are assumed; {told} of them say why"
    return Part(told == number, words)


@looks_at("numbers", "docs/structures.md")
def assumptions_and_others(project: Project) -> Parts:
    """Look whether assumptions say why, and whether other structures were considered."""
    other = project.text("docs/structures.md")
    words = "docs/structures.md fits others" if other else "no other structure was fitted"
    return _assumed(project), Part(bool(other), words)


@looks_at("checked")
def units(project: Project) -> Parts:
    """Look whether units of equations and files agree."""
    return (_checks(project, "units of all equations and files", "UnitsAgree"),)


@looks_at("structure", "checked")
def equations(project: Project) -> Parts:
    """Look whether there are equations, all of them described."""
    return (
        _of_structure(project, "equations"),
        _checks(project, "everything is described", "EverythingIsDescribed"),
    )


def _of_structure(project: Project, what: str) -> Part:
    structure = project.fact("structure", Structure)
    if structure is None:
        return Part(False, f"the model: {_TAKEN_AWAY}")
    number = getattr(structure, what)
    return Part(number > 0, f"{number} {what}")


@looks_at("checked")
def notation(project: Project) -> Parts:
    """Look whether names are the same in code, files and units."""
    names = ("EverythingIsDescribed", "ModelIsAssembled", "UnitsAgree")
    return (_checks(project, "one name and one unit for a quantity in code and files", *names),)


@looks_at("structure", "checked")
def initial_conditions(project: Project) -> Parts:
    """Look whether runs begin at a state that is known: steady, or stated."""
    return (
        _of_structure(project, "states"),
        _checks(project, "each begins near the steady state of its age", "StartsAreNearSteady"),
    )


@looks_at("checked")
def structure(project: Project) -> Parts:
    """Look whether the model is assembled, conserves what it must, and answers with its signs."""
    return (
        _checks(project, "the model is assembled", "ModelIsAssembled"),
        _checks(project, "what must be conserved is", "MoietiesAreConserved"),
        _checks(project, "responses have their sign", "ResponsesHaveTheirSign"),
    )


@looks_at("exported")
def sbml(project: Project) -> Parts:
    """Look whether an arm is written as SBML without an objection."""
    return (_consistent(project),)


def _consistent(project: Project) -> Part:
    exported = project.fact("exported", Exported)
    if exported is None:
        return Part(False, f"SBML: {_TAKEN_AWAY}")
    words = f"SBML of {exported.arm}: {exported.findings} objections of libSBML"
    return Part(exported.findings == 0, words)


@looks_at("exported")
def annotation(project: Project) -> Parts:
    """Look how many species carry a term of SBO, and a resource that says what they are."""
    exported = project.fact("exported", Exported)
    if exported is None:
        return (Part(False, f"SBML: {_TAKEN_AWAY}"),)
    number = exported.species
    return (
        Part(
            exported.with_term >= _MANY * number > 0,
            f"{exported.with_term} of {number} species have a term of SBO",
        ),
        Part(
            exported.annotated >= _MANY * number > 0,
            f"{exported.annotated} of {number} say with an identifier what they are",
        ),
    )


@looks_at("formats", "exported")
def standards(project: Project) -> Parts:
    """Look in which standards the model is written."""
    formats = project.fact("formats", Formats)
    names = () if formats is None else formats.names
    words = f"written as {', '.join(names)}" if names else f"formats: {_TAKEN_AWAY}"
    return Part(bool(names), words), _consistent(project)


@looks_at("structure", "docs/a_new_drug.md")
def mechanisms(project: Project) -> Parts:
    """Look whether the model is made of parts, and whether it is told how to add one."""
    told = project.text("docs/a_new_drug.md")
    return (
        _of_structure(project, "mechanisms"),
        Part(bool(told), "docs/a_new_drug.md adds one" if told else "no page adds one"),
    )


@looks_at("numbers", "tests/project/test_literals.py")
def separation(project: Project) -> Parts:
    """Look whether numbers are kept apart from equations, and equations from what runs them."""
    numbers = project.fact("numbers", Numbers)
    tested = project.text("tests/project/test_literals.py")
    held = numbers is not None and numbers.number > 0
    number = 0 if numbers is None else numbers.number
    return (
        Part(held, f"{number} parameters stand in files" if held else f"files: {_TAKEN_AWAY}"),
        Part(bool(tested), "a test finds numbers in mechanisms" if tested else "nothing tests it"),
    )


@looks_at("public_names")
def public_names(project: Project) -> Parts:
    """Look whether what users call has an example that is run."""
    known = project.fact("public_names", PublicNames)
    if known is None:
        return (Part(False, _TAKEN_AWAY),)
    number, told = len(known.names), known.with_example
    words = f"{told} of {number} public names have an example that the tests run"
    return (Part(told == number > 0, words),)


@looks_at("public_names", "docs/leave_one_out.md")
def robustness(project: Project) -> Parts:
    """Look for analyses of what results rest on."""
    known = project.fact("public_names", PublicNames)
    there = [] if known is None else [name for name in _ANALYSES if name in known.names]
    page = project.text("docs/leave_one_out.md")
    return (
        Part(len(there) == len(_ANALYSES), f"there are {', '.join(there) or 'no analyses'}"),
        Part(bool(page), "docs/leave_one_out.md" if page else "no trial was left out"),
    )


@looks_at("criteria")
def technical_criteria(project: Project) -> Parts:
    """Look whether every endpoint says by which spread it is judged."""
    criteria = project.fact("criteria", Criteria)
    if criteria is None:
        return (Part(False, _TAKEN_AWAY),)
    told = f"{criteria.with_spread} of {criteria.endpoints} endpoints state the spread"
    return (
        Part(
            criteria.with_spread == criteria.endpoints > 0,
            f"{told} within which a result counts as met, whatever the question",
        ),
    )


@looks_at("scored")
def performance_on_data(project: Project) -> Parts:
    """Look how many results are within their spread, and which families are missed."""
    scored = project.fact("scored", Scored)
    if scored is None:
        return (Part(False, f"trials: {_TAKEN_AWAY}"),)
    missed = f"missed: {', '.join(scored.misfits)}" if scored.misfits else "none is missed"
    return (
        _results(scored, FITTED),
        Part(not scored.misfits, f"{scored.families_tested} families are tested, {missed}"),
    )


def _results(scored: Scored | None, of: str) -> Part:
    """Return whether so few results within would be no surprise, were the model right."""
    results = f"results of {of}" if of == VALIDATION else f"results {of}"
    if scored is None:
        return Part(False, f"{results}: {_TAKEN_AWAY}")
    within, counted = scored.within.get(of, 0), scored.counted.get(of, 0)
    chance = scored.likelihood.get(of, 0.0)
    words = f"{within} of {counted} {results} are within their spread"
    if counted:
        words += f" (95 % are expected; so few or fewer come with a chance of {chance:.2g})"
    return Part(counted > 0 and chance >= _LIKELY, words)


@looks_at("scored", "docs/leave_one_out.md")
def held_out(project: Project) -> Parts:
    """Look at results that were never fitted, and at trials that were left out."""
    page = project.text("docs/leave_one_out.md")
    words = "docs/leave_one_out.md leaves each trial out" if page else "no trial was left out"
    scored = project.fact("scored", Scored)
    of = (_results(scored, UNSEEN), _results(scored, VALIDATION))
    return *of, Part(bool(page), words)


@looks_at("scored")
def exclusions(project: Project) -> Parts:
    """Look whether results that are not compared have a reason."""
    scored = project.fact("scored", Scored)
    if scored is None:
        return (Part(False, f"trials: {_TAKEN_AWAY}"),)
    listed = ", ".join(f"{reason} {number}" for reason, number in scored.left_out.items())
    number = sum(scored.left_out.values())
    words = f"{scored.trials} trials; {number} results are left out, each with a reason: {listed}"
    return (Part(scored.trials > 0 and "" not in scored.left_out, words),)


@looks_at("calibrated", "docs/simulated_posteriors.md")
def uncertainty(project: Project) -> Parts:
    """Look whether fitted values have errors and draws, and whether intervals were tested."""
    fitted = project.fact("calibrated", Calibrated)
    page = project.text("docs/simulated_posteriors.md")
    words = "docs/simulated_posteriors.md tests the intervals" if page else "no test of intervals"
    tested = Part(bool(page), words)
    if fitted is None:
        return Part(False, f"the calibration: {_TAKEN_AWAY}"), tested
    without, number = fitted.without_error, fitted.fitted
    told = f"{number - len(without)} of {number} fitted parameters have a standard error"
    told += f"; {', '.join(without)} have none and are in no band" if without else ""
    return (
        Part(number > 0 and not without, told),
        Part(fitted.draws > 0, f"bands are made from {fitted.draws} draws"),
        tested,
    )


@looks_at("checked", "tests/oracles/test_*.py")
def verification(project: Project) -> Parts:
    """Look whether equations and calculations are checked."""
    files = project.files("tests/oracles/test_*.py")
    names = ("UnitsAgree", "MoietiesAreConserved", "ResponsesHaveTheirSign")
    against = f"{len(files)} files hold results against other programs and exact solutions"
    return (
        _checks(project, "units, conservation and signs", *names),
        Part(bool(files), against if files else "results are held against nothing"),
    )


@looks_at("scored", "checked", "docs/trials.md")
def evaluation(project: Project) -> Parts:
    """Look whether the results of the evaluation are summed up."""
    scored = project.fact("scored", Scored)
    page = project.text("docs/trials.md")
    return (
        _checks(project, "the model is checked", "ModelIsAssembled", "UnitsAgree"),
        _results(scored, FITTED),
        Part(bool(page), "docs/trials.md has every result" if page else "no table of results"),
    )


@looks_at("README.md", "scored")
def context_of_use(project: Project) -> Parts:
    """Look whether scope, limits of use and data are told."""
    text, scored = project.text("README.md"), project.fact("scored", Scored)
    warned, number = "not for clinical use" in text.lower(), _counted(scored)
    return (
        Part(warned, "README.md says what it is not for" if warned else "no limit of use is told"),
        Part(number > 0, f"{number} results of {(scored or _NONE).trials} trials stand behind it"),
        Part("context of use" in text.lower(), _context(text)),
    )


def _counted(scored: Scored | None) -> int:
    return sum((scored or _NONE).counted.get(of, 0) for of in (FITTED, UNSEEN))


_NONE = Scored(0, {}, {}, (), 0, {}, {})


def _context(text: str) -> str:
    told = "context of use" in text.lower()
    return "README.md states a context of use" if told else "no decision is named that it informs"
