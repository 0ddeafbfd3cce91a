"""A PEtab problem as files, linted: version 1, and version 2 where the library writes it."""

from __future__ import annotations

import logging
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.disk.folders import filled
from ranklmodel.disk.text import write_text
from ranklmodel.errors import ModelError
from ranklmodel.exchange.formats.petab import tables
from ranklmodel.exchange.formats.petab.lives import lives_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.exchange.formats.petab.question import Question

_MODEL, _CONDITIONS, _OBSERVABLES, _MEASUREMENTS, _PARAMETERS = _PARTS = (
    "model.xml",
    "conditions.tsv",
    "observables.tsv",
    "measurements.tsv",
    "parameters.tsv",
)
_SECOND_NAMES = {"logNormal": "log-normal"}


def write_petab(question: Question, folder: Path) -> tuple[Path, ...]:
    """Write a question as a PEtab problem.

    Parameters
    ----------
    question : Question
        Lives, measurements and free parameters.
    folder : Path
        Where to; made where it does not exist. Version 2 goes to ``v2`` in it.

    Returns
    -------
    tuple of Path
        The YAML files of the problems, version 1 first.

    Raises
    ------
    ModelError
        If PEtab's own lint objects to what was written.
    InputError
        If the folder can not be written.
    """
    lives = lives_document(question)
    titles = {free.name: _title(question, free.name) for free in question.estimated}
    files = {
        _MODEL: lives.sbml,
        _CONDITIONS: tables.condition_table(question, lives).to_csv(sep="\t"),
        _OBSERVABLES: tables.observable_table(question).to_csv(sep="\t"),
        _MEASUREMENTS: tables.measurement_table(question).to_csv(sep="\t", index=False),
        _PARAMETERS: tables.parameter_table(question, titles).to_csv(sep="\t"),
    }
    # All or nothing: a folder that is half of this problem and half of another is neither.
    with filled(folder) as unfinished:
        for name, text in files.items():
            write_text(unfinished / name, text)
        first = write_text(unfinished / "problem.yaml", _DESCRIPTION)
        _lint(first)
        second = _second_version(first, unfinished / "v2", question)
        problems = (first,) if second is None else (first, second)
        written = tuple(folder / one.relative_to(unfinished) for one in problems)
    return written


def _title(question: Question, name: str) -> str:
    run = question.lives[0].run
    unit = run.model.quantity(name).unit
    return f"{run.title_of(name)} [{unit}]"


_DESCRIPTION = """\
format_version: 1
parameter_file: parameters.tsv
problems:
  - sbml_files: [model.xml]
    condition_files: [conditions.tsv]
    observable_files: [observables.tsv]
    measurement_files: [measurements.tsv]
"""


@contextmanager
def _only_errors() -> Iterator[None]:
    """Keep the library's remarks on tables that are optional off the terminal."""
    log = logging.getLogger("petab")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


def _lint(path: Path) -> None:
    from petab.v1 import Problem
    from petab.v1.lint import lint_problem

    with _only_errors():
        objections = lint_problem(Problem.from_yaml(str(path)))
    if objections:
        raise ModelError(f"{path}: PEtab's lint objects; run petablint on it for the reasons")


def _second_version(first: Path, folder: Path, question: Question) -> Path | None:
    """Convert to version 2 where the installed library can; return its YAML file.

    Priors are left out of what is converted and written afterwards: the library keeps their names
    of version 1, which its own version 2 refuses.
    """
    try:
        from petab.v2.petab1to2 import petab1to2
    except ImportError:
        return None
    with tempfile.TemporaryDirectory() as bare:
        for source in (first, *(first.parent / name for name in _PARTS)):
            shutil.copy(source, bare)
        _without_priors(Path(bare) / _PARAMETERS)
        converted = Path(bare) / "converted"
        with _only_errors():
            petab1to2(str(Path(bare) / first.name), str(converted))
        _write_priors(converted / _PARAMETERS, question)
        with filled(folder) as unfinished:
            shutil.copytree(converted, unfinished, dirs_exist_ok=True)
    written: Path = folder / first.name
    _lint_second(written)
    return written


def _without_priors(path: Path) -> None:
    import pandas as pd

    table = pd.read_csv(path, sep="\t", index_col="parameterId")
    kept = [column for column in table.columns if not column.startswith("objectivePrior")]
    table[kept].to_csv(path, sep="\t")


def _write_priors(path: Path, question: Question) -> None:
    """Write priors in the words of version 2."""
    import pandas as pd

    table = pd.read_csv(path, sep="\t", index_col="parameterId")
    kinds: dict[str, str] = {}
    numbers: dict[str, str] = {}
    for free in question.estimated:
        kind, first, second = tables.prior(free)
        kinds[free.name] = _SECOND_NAMES.get(kind, kind)
        numbers[free.name] = f"{first!r};{second!r}"
    table["priorDistribution"] = table.index.map(kinds)
    table["priorParameters"] = table.index.map(numbers)
    table.to_csv(path, sep="\t")


def _lint_second(path: Path) -> None:
    from petab.v2 import Problem

    problem: Any = Problem.from_yaml(str(path))
    results = problem.validate()
    if results.has_errors():
        reasons = "; ".join(str(result) for result in results)
        raise ModelError(f"{path}: PEtab's lint objects: {reasons}")
