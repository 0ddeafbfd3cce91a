"""The files themselves: versions that agree, and nothing of one machine in them."""

from __future__ import annotations

import fnmatch
import json
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any

import pytest
from packaging.specifiers import SpecifierSet
from ruamel.yaml import YAML

import ranklmodel
from ranklmodel.version import AUTHOR, LICENCE
from tests.project.source_tree import REPOSITORY, relative

# Web addresses that are references: of a source, a standard, or a name in a schema.
REFERENCES = {
    "doi.org",
    "handwiki.org",
    "identifiers.org",
    "json-schema.org",
    "keepachangelog.com",
    "pubmed.ncbi.nlm.nih.gov",
    "purl.org",  # media types in a COMBINE manifest
    "sbml.org",
    "semver.org",
    "www.ncbi.nlm.nih.gov",
    "www.sbml.org",
    "www.w3.org",
    "biomodels.net",
}
# Where an address is itself the source: every row of the table of evidence, and `url` elsewhere.
EVIDENCE = "params/evidence/"
URL_OF_A_SOURCE = re.compile(r'\burl: "?https?://[^\s"}]+')
# Files of others, kept as they were published.
FOREIGN = "tests/oracles/data/"
ADDRESS = re.compile(r"\b(?:https?|ftp|file|git|ssh)://([^\s/\"'<>)\]]*)")
# Folders of one machine, or of one person on it.
MACHINE_PATH = re.compile(r"(?<![\w.~/}-])/(?:work|tmp|root|home|opt|mnt|Users)/\w")
EXACT_VERSION = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._-]*==[0-9][0-9A-Za-z.]*(?: ; python_version .*)?"
)


def committed_files() -> Iterator[Path]:
    """Return the files of the repository that its .gitignore does not leave out."""
    ignored = [line.strip("/") for line in lines(REPOSITORY / ".gitignore")] + [".git"]

    def walk(folder: Path) -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            if any(fnmatch.fnmatch(path.name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                yield from walk(path)
            else:
                yield path

    yield from walk(REPOSITORY)


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


@pytest.fixture(scope="module")
def texts() -> dict[str, list[str]]:
    """Return the lines of every committed file by its name."""
    found = {relative(path): lines(path) for path in committed_files()}
    assert {"Makefile", ".ci/run", "params/trials/atac/trial.yaml"} <= set(found)
    return found


def test_addresses_are_references(texts: dict[str, list[str]]) -> None:
    foreign = [
        f"{name}:{number}: {host}"
        for name, content in texts.items()
        if not name.startswith((FOREIGN, EVIDENCE))
        for number, line in enumerate(content, 1)
        for host in ADDRESS.findall(
            URL_OF_A_SOURCE.sub("", line) if name.startswith("params/") else line
        )
        if host.lower() not in REFERENCES
    ]
    assert not foreign


def test_no_path_of_a_machine(texts: dict[str, list[str]]) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, content in texts.items()
        for number, line in enumerate(content, 1)
        if MACHINE_PATH.search(line)
    ]
    assert not found


@pytest.mark.parametrize("folder", ["work", "tmp", "root", "home", "Users"])
def test_a_path_of_a_machine_is_seen(folder: str) -> None:
    assert MACHINE_PATH.search(f'open("/{folder}/someone/file.csv")')
    assert not MACHINE_PATH.search(f"results/{folder}/file.csv")


def test_constraints_hold_names_and_versions_only(texts: dict[str, list[str]]) -> None:
    content = [line for line in texts["constraints.txt"] if not line.startswith("#")]
    assert len(content) > 20
    assert [line for line in content if not EXACT_VERSION.fullmatch(line)] == []


def named(requirement: str) -> str:
    """Return the name in a requirement or constraint, as package indexes compare names."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name is not None, requirement
    return re.sub(r"[-_.]+", "-", name.group()).lower()


@pytest.fixture(scope="module")
def project() -> dict[str, dict[str, object]]:
    return tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_dependency_has_an_exact_version(
    project: dict[str, dict[str, object]], texts: dict[str, list[str]]
) -> None:
    extras = project["project"]["optional-dependencies"]
    assert isinstance(extras, dict)
    wanted = [project["project"]["dependencies"], *extras.values()]
    asked = {named(requirement) for group in wanted for requirement in group}
    pinned = {named(line) for line in texts["constraints.txt"] if not line.startswith("#")}
    assert asked - pinned == set()


def test_every_version_installs_on_the_oldest_python_that_is_promised(
    project: dict[str, dict[str, object]], texts: dict[str, list[str]]
) -> None:
    oldest = str(project["project"]["requires-python"]).removeprefix(">=") + ".0"
    lines = [line for line in texts["constraints.txt"] if not line.startswith("#")]
    pinned = {named(line): line.split("==")[1] for line in lines}
    installed = [one for one in distributions() if pinned.get(named(one.name)) == one.version]
    assert len(installed) > 20
    # not every distribution says on which Python it runs
    wanted = {f"{one.name} {one.version}": one.metadata.get("Requires-Python") for one in installed}
    refused = [
        f"{name}: {versions}"
        for name, versions in wanted.items()
        if not SpecifierSet(versions or "").contains(oldest)
    ]
    assert refused == []


def test_versions_agree() -> None:
    citation = YAML(typ="safe").load((REPOSITORY / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == ranklmodel.__version__
    assert version("ranklmodel") == ranklmodel.__version__, "install the package again"


def described(name: str) -> dict[str, Any]:
    """Return one of the files by which archives and catalogues know the package."""
    content: dict[str, Any] = json.loads((REPOSITORY / name).read_text(encoding="utf-8"))
    return content


def test_metadata_agree_with_the_citation(project: dict[str, dict[str, object]]) -> None:
    citation = YAML(typ="safe").load((REPOSITORY / "CITATION.cff").read_text(encoding="utf-8"))
    codemeta, zenodo = described("codemeta.json"), described(".zenodo.json")
    authors = [one["name"] for one in citation["authors"]]
    assert authors == [AUTHOR] == [one["name"] for one in project["project"]["authors"]]  # type: ignore[attr-defined]  # a list of tables
    assert [one["name"] for one in codemeta["author"]] == authors
    assert [one["name"] for one in zenodo["creators"]] == authors
    assert codemeta["version"] == zenodo["version"] == citation["version"]
    assert codemeta["name"] == zenodo["title"] == citation["title"]
    for one in (codemeta, zenodo):
        assert one["description"] == citation["abstract"].strip()
        assert one["keywords"] == citation["keywords"]
    assert zenodo["license"] == citation["license"] == LICENCE
    assert codemeta["license"].endswith(f"spdx:{LICENCE}")
    assert codemeta["runtimePlatform"] == f"Python {project['project']['requires-python']}"


def test_who_gets_the_sources_gets_what_is_told_of_them() -> None:
    text = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    told = tomllib.loads(text)["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    for name in ("CITATION.cff", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "codemeta.json"):
        assert f"/{name}" in told and (REPOSITORY / name).is_file()
    assert "/.zenodo.json" in told


def test_changelog_speaks_of_this_version() -> None:
    """The version has its own section, or is what the unreleased changes work towards."""
    text = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    assert sections[0].startswith("[Unreleased]")
    now = re.escape(ranklmodel.__version__)
    released = [s for s in sections[1:] if re.match(rf"\[{now}\] - \d{{4}}-\d\d-\d\d\n", s)]
    towards = re.search(rf"^Working towards {now}\.$", sections[0], flags=re.MULTILINE)
    assert bool(released) != bool(towards)


def test_license_agrees(project: dict[str, dict[str, object]]) -> None:
    citation = YAML(typ="safe").load((REPOSITORY / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["license"] == project["project"]["license"] == "BSD-3-Clause"
    assert (REPOSITORY / "LICENSE").read_text(encoding="utf-8").startswith("BSD 3-Clause License")
