"""Evidence in the files of the repository: licence, tests, documentation, what people are told."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from ranklmodel.credibility.judged import EVIDENCE, Evidence, Part, Parts, looks_at

if TYPE_CHECKING:
    from ranklmodel.credibility.project import Project

# Approved by the Open Source Initiative; how the text of each begins.
_LICENCES = {
    "BSD-3-Clause": "BSD 3-Clause License",
    "BSD-2-Clause": "BSD 2-Clause License",
    "MIT": "MIT License",
    "Apache-2.0": "Apache License",
}
_PAPER = "paper/paper.md"
_FEW_WORDS = 40


def heading(text: str, words: str) -> str:
    r"""Return the first heading of a Markdown text that has some words, empty where none has.

    Examples
    --------
    >>> heading("# a\n\n## What it can not do\n", "can not do|limitations")
    'What it can not do'
    """
    found = re.search(rf"^#+ +(.*(?:{words}).*)$", text, flags=re.MULTILINE | re.IGNORECASE)
    return found.group(1).strip() if found else ""


def _project_table(project: Project) -> dict[str, Any]:
    text = project.text("pyproject.toml")
    table: dict[str, Any] = tomllib.loads(text).get("project", {}) if text else {}
    return table


def _line(text: str, key: str) -> str:
    """Return the value of a key of CITATION.cff that stands in a line of its own."""
    found = re.search(rf"^{re.escape(key)}: *(\S.*)$", text, flags=re.MULTILINE)
    return found.group(1).strip().strip("\"'") if found else ""


def _one(holds: object, there: str, missing: str) -> Part:
    return Part(bool(holds), there if holds else missing)


@looks_at("LICENSE", "pyproject.toml")
def licence(project: Project) -> Parts:
    """Look for the text of an approved licence, and whether the package names the same."""
    text, named = project.text("LICENSE"), str(_project_table(project).get("license", ""))
    begins = next((n for n, first in _LICENCES.items() if text.lstrip().startswith(first)), "")
    return (
        _one(begins, f"LICENSE holds {begins}", "no LICENSE with the text of a known licence"),
        _one(
            named and named in _LICENCES,
            f"pyproject.toml names {named}",
            "pyproject.toml names no approved licence",
        ),
    )


@looks_at("CITATION.cff")
def open_code(project: Project) -> Parts:
    """Look for an address of the source, and for one of an archived release."""
    text = project.text("CITATION.cff")
    address, doi = _line(text, "repository-code"), _line(text, "doi")
    return (
        _one(address, f"the source is at {address}", "CITATION.cff names no address of the source"),
        _one(doi, f"a release is archived as {doi}", "CITATION.cff names no DOI of a release"),
    )


@looks_at("CITATION.cff")
def repository_of_models(project: Project) -> Parts:
    """Look for an identifier of a repository of models."""
    text = project.text("CITATION.cff")
    found = re.search(r"\b(?:BIOMD|MODEL)\d{10}\b", text)
    name = found.group() if found else ""
    return (_one(name, f"in BioModels as {name}", "CITATION.cff names no entry of BioModels"),)


@looks_at("CITATION.cff", "codemeta.json")
def citation(project: Project) -> Parts:
    """Look at how the software is cited and whom it names."""
    text, codemeta = project.text("CITATION.cff"), project.text("codemeta.json")
    title, persons = _line(text, "title"), len(re.findall(r"family-names:", text))
    return (
        _one(title, f"CITATION.cff: {title}", "no CITATION.cff"),
        _one(persons, f"{persons} persons are named", "no person is named"),
        _one('"name"' in codemeta, "codemeta.json says the same to machines", "no codemeta.json"),
    )


@looks_at("README.md")
def statement_of_need(project: Project) -> Parts:
    """Look in the README for what the software is for, and for whom."""
    text = project.text("README.md")
    opening = " ".join(re.split(r"^## ", text, maxsplit=1, flags=re.MULTILINE)[0].split()[2:])
    said = len(opening.split()) >= _FEW_WORDS
    whom = re.search(
        r"\b(?:it is for|made for|meant for|written for|audience|who it is for)\b",
        text,
        flags=re.IGNORECASE,
    )
    return (
        _one(said, f"README.md: {opening[:90]}...", "README.md does not say what it is for"),
        _one(whom, "README.md says for whom it is", "README.md does not say for whom it is"),
    )


@looks_at("README.md", "pyproject.toml", "constraints.txt")
def installation(project: Project) -> Parts:
    """Look for the command that installs, dependencies, and exact versions."""
    needed = _project_table(project).get("dependencies", [])
    pinned = re.findall(r"^\S+==", project.text("constraints.txt"), flags=re.MULTILINE)
    return (
        _one(
            re.search(r"^ *(?:pip install|make run)", project.text("README.md"), re.MULTILINE),
            "README.md has the command that installs it",
            "README.md has no command that installs it",
        ),
        _one(needed, f"pyproject.toml lists {len(needed)} dependencies", "no dependencies listed"),
        _one(pinned, f"constraints.txt has {len(pinned)} exact versions", "no exact versions"),
    )


@looks_at("README.md", "notebooks/*.ipynb")
def example_usage(project: Project) -> Parts:
    """Count examples in the README, and notebooks."""
    blocks = re.findall(r"^```(?:python|bash)$", project.text("README.md"), flags=re.MULTILINE)
    notebooks = project.files("notebooks/*.ipynb")
    return (
        _one(blocks, f"{len(blocks)} examples in README.md", "no examples in README.md"),
        _one(notebooks, f"{len(notebooks)} notebooks", "no notebooks"),
    )


@looks_at("tests/**/test_*.py", ".ci/run")
def automated_tests(project: Project) -> Parts:
    """Count files of tests, and see whether something runs them."""
    files = project.files("tests/**/test_*.py")
    return (
        _one(files, f"{len(files)} files of tests", "no tests"),
        _one("make test" in project.text(".ci/run"), ".ci/run runs them", "nothing runs them"),
    )


@looks_at("CONTRIBUTING.md", "CODE_OF_CONDUCT.md")
def community_guidelines(project: Project) -> Parts:
    """Look for how to contribute, report and ask, and how people treat each other."""
    text = project.text("CONTRIBUTING.md")
    asked = {"contribute": "contribut|change", "report a problem": "report", "ask": "ask|support"}
    return (
        *(
            _one(
                heading(text, words),
                f"CONTRIBUTING.md says how to {what}",
                f"CONTRIBUTING.md does not say how to {what}",
            )
            for what, words in asked.items()
        ),
        _one(project.text("CODE_OF_CONDUCT.md"), "CODE_OF_CONDUCT.md", "no CODE_OF_CONDUCT.md"),
    )


@looks_at("README.md", "tests/benchmarks/test_*.py")
def benchmarks(project: Project) -> Parts:
    """Look for claims of speed, and for benchmarks that measure them."""
    files = project.files("tests/benchmarks/test_*.py")
    section = heading(project.text("README.md"), "fast|speed|performance")
    return (
        _one(section, f"README.md, {section}", "README.md claims no speed"),
        _one(files, f"{len(files)} files of benchmarks", "no benchmarks"),
    )


@looks_at("pyproject.toml", "constraints.txt", "CHANGELOG.md")
def versions(project: Project) -> Parts:
    """Look for the versions of software, and for what changed from one to the next."""
    python = _project_table(project).get("requires-python", "")
    pinned = re.findall(r"^\S+==", project.text("constraints.txt"), flags=re.MULTILINE)
    return (
        _one(python, f"Python {python}", "no version of Python stated"),
        _one(pinned, f"constraints.txt has {len(pinned)} exact versions", "no exact versions"),
        _one(project.text("CHANGELOG.md"), "CHANGELOG.md", "no CHANGELOG.md"),
    )


@looks_at("Dockerfile")
def container(project: Project) -> Parts:
    """Look for the description of a container."""
    return (_one(project.text("Dockerfile"), "Dockerfile", "no Dockerfile"),)


@looks_at("README.md", "docs/*.md", "docs/conf.py")
def documentation(project: Project) -> Parts:
    """Look for the README, pages beside it, and a site built from them."""
    pages = project.files("docs/*.md")
    return (
        _one(project.text("README.md"), "README.md", "no README.md"),
        _one(pages, f"{len(pages)} pages in docs", "no pages in docs"),
        _one(project.text("docs/conf.py"), "a site is built from them", "no site is built"),
    )


@looks_at("README.md", "docs/chain.svg")
def illustration(project: Project) -> Parts:
    """Look for the drawing of the model."""
    shown = "docs/chain.svg" in project.text("README.md")
    return (
        _one(project.text("docs/chain.svg"), "docs/chain.svg draws the model", "no drawing"),
        _one(shown, "README.md shows it", "README.md does not show it"),
    )


@looks_at("README.md", "docs/structures.md")
def limitations(project: Project) -> Parts:
    """Look for what the model can not do, and for misfits under other structures."""
    section = heading(project.text("README.md"), "can not do|limitations|misfits")
    pages = project.text("docs/structures.md")
    return (
        _one(section, f"README.md, {section}", "README.md names no limits"),
        _one(pages, "docs/structures.md compares structures", "no page compares structures"),
    )


@looks_at("pyproject.toml", "tests/oracles/test_*.py")
def other_engines(project: Project) -> Parts:
    """Look for programs of others that results are held against."""
    extras = _project_table(project).get("optional-dependencies", {})
    names = [re.split(r"[<>=\[]", one)[0] for one in extras.get("oracles", [])]
    files = project.files("tests/oracles/test_*.py")
    return (
        _one(names, f"held against {', '.join(names)}", "no program of others is asked"),
        _one(files, f"{len(files)} files of such tests", "no such tests"),
    )


@looks_at("Makefile", "constraints.txt", "tests/golden/predictions.csv")
def reproduction(project: Project) -> Parts:
    """Look for what makes results again, with which versions, and for kept predictions."""
    targets = re.findall(r"^([a-z-]+):", project.text("Makefile"), flags=re.MULTILINE)
    kept = project.text("tests/golden/predictions.csv").count("\n")
    known = [name for name in ("run", "figures", "calibration", "test") if name in targets]
    return (
        _one(known, f"make {', '.join(known)}", "nothing makes the results again"),
        _one(project.text("constraints.txt"), "constraints.txt", "no exact versions"),
        _one(kept, f"{kept - 1} predictions are kept and compared", "no predictions are kept"),
    )


@looks_at(".ci/run", "tests/project/test_*.py")
def quality_assurance(project: Project) -> Parts:
    """Look for what has to pass before a change lands."""
    steps = re.findall(r"^make ([a-z-]+)", project.text(".ci/run"), flags=re.MULTILINE)
    files = project.files("tests/project/test_*.py")
    return (
        _one(len(steps) > 1, f"before a change: {', '.join(steps)}", "nothing has to pass"),
        _one(files, f"{len(files)} tests of the files themselves", "files are not tested"),
    )


@looks_at("docs/analysis_plan.md")
def analysis_plan(project: Project) -> Parts:
    """Look for a plan written before the analysis."""
    text = project.text("docs/analysis_plan.md")
    return (_one(text, "docs/analysis_plan.md", "no docs/analysis_plan.md"),)


@looks_at("README.md")
def question_of_interest(project: Project) -> Parts:
    """Look for the question."""
    section = heading(project.text("README.md"), "question of interest")
    return (_one(section, f"README.md, {section}", "README.md states no question of interest"),)


def _section_of_the_paper(project: Project, title: str, words: str) -> Parts:
    section = heading(project.text(_PAPER), words)
    missing = f"{_PAPER} has no section {title!r}" if project.text(_PAPER) else f"no {_PAPER}"
    return (_one(section, f"{_PAPER}, {section}", missing),)


def _register_sections(sections: Iterable[tuple[str, str, str]]) -> None:
    for name, title, words in sections:
        look = partial(_section_of_the_paper, title=title, words=words)
        EVIDENCE[name] = Evidence(name, (_PAPER,), look)


_register_sections(
    (
        ("paper_summary", "Summary", "summary"),
        ("paper_statement_of_need", "Statement of need", "statement of need"),
        ("paper_state_of_the_field", "State of the field", "state of the field"),
        ("paper_references", "References", "references"),
        ("paper_software_design", "Software design", "software design"),
        ("paper_research_impact", "Research impact statement", "research impact"),
        ("paper_ai_usage", "AI usage disclosure", "ai usage"),
    )
)
