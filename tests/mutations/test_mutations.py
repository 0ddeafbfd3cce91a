"""Every fault of a kind that a hand may put into a mechanism or a file is found, and by what."""

from __future__ import annotations

import importlib.util
import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

import ranklmodel.language
import ranklmodel.mechanisms
from ranklmodel.checks import CHECKS, check
from ranklmodel.inputs import Library, builtin_folder
from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.assembly import MECHANISMS
from ranklmodel.model.model import Model
from tests.mutations.known_laws import LAWS
from tests.mutations.mutation import (
    ASSEMBLED,
    KNOWN,
    LOADED,
    MOIETIES,
    Mutation,
    one_of_each_check,
    quick_of,
)
from tests.mutations.of_androgens import OF_ANDROGEN_ACTION, OF_SHBG_OF_MEN
from tests.mutations.of_bisphosphonates import OF_BISPHOSPHONATES
from tests.mutations.of_calcium import (
    OF_CALCIUM,
    OF_PARATHYROID_HORMONE,
    OF_SKELETAL_CALCIUM,
    OF_VITAMIN_D,
)
from tests.mutations.of_collagen_and_neck import OF_COLLAGEN, OF_FEMORAL_NECK
from tests.mutations.of_denosumab import OF_DENOSUMAB
from tests.mutations.of_each_bisphosphonate import OF_EACH_BISPHOSPHONATE
from tests.mutations.of_every_kind import OF_EVERY_KIND
from tests.mutations.of_loading_and_ageing import (
    OF_BONE_AGEING,
    OF_LOADING,
    OF_THE_TRABECULAR_SPINE,
)
from tests.mutations.of_men import OF_SEX, OF_TESTICULAR_AROMATASE, OF_THE_GONADAL_AXIS
from tests.mutations.of_oral_estrogens import OF_ORAL_ESTROGENS
from tests.mutations.of_tamoxifen import OF_TAMOXIFEN
from tests.mutations.of_testosterone import (
    OF_TESTOSTERONE_BINDING,
    OF_TESTOSTERONE_GEL,
    OF_TESTOSTERONE_INJECTION,
    OF_TESTOSTERONE_PELLETS,
)
from tests.project.source_tree import module_name
from tests.quick import long_swept, swept

MUTATIONS = {
    **OF_EVERY_KIND,
    **OF_DENOSUMAB,
    **OF_BISPHOSPHONATES,
    **OF_EACH_BISPHOSPHONATE,
    **OF_COLLAGEN,
    **OF_FEMORAL_NECK,
    **OF_ORAL_ESTROGENS,
    **OF_TAMOXIFEN,
    **OF_SEX,
    **OF_THE_GONADAL_AXIS,
    **OF_TESTICULAR_AROMATASE,
    **OF_TESTOSTERONE_BINDING,
    **OF_TESTOSTERONE_GEL,
    **OF_TESTOSTERONE_INJECTION,
    **OF_TESTOSTERONE_PELLETS,
    **OF_CALCIUM,
    **OF_PARATHYROID_HORMONE,
    **OF_VITAMIN_D,
    **OF_SKELETAL_CALCIUM,
    **OF_LOADING,
    **OF_BONE_AGEING,
    **OF_THE_TRABECULAR_SPINE,
    **OF_SHBG_OF_MEN,
    **OF_ANDROGEN_ACTION,
}


@dataclass(frozen=True)
class Mutant:
    """The package with one fault."""

    library: Library
    assemble: Callable[[], Model]


def mutated(mutation: Mutation, folder: Path) -> Mutant:
    """Return the library and model with a fault, which stands in a copy below a folder."""
    if mutation.file.endswith(".py"):
        source = source_of(mutation.file)
        target = folder / source.name
        target.write_text(replaced(source, mutation), encoding="utf-8")
        return Mutant(Library(), lambda: assembled(source, target))
    target = folder / mutation.file
    target.parent.mkdir(parents=True)
    target.write_text(replaced(builtin_folder() / mutation.file, mutation), encoding="utf-8")
    from ranklmodel.mechanisms.assembly import bone_model

    return Mutant(Library([folder]), bone_model)


def source_of(name: str) -> Path:
    """Return where the file of a mechanism or of a law lies in the package."""
    folders = (ranklmodel.mechanisms.__path__[0], ranklmodel.language.__path__[0])
    (source,) = (path for folder in folders for path in Path(folder).rglob(name))
    return source


def replaced(source: Path, mutation: Mutation) -> str:
    """Return the text with the fault in it."""
    text = source.read_text(encoding="utf-8")
    assert text.count(mutation.old) == 1, f"{mutation.old!r} must stand once in {source.name}"
    return text.replace(mutation.old, mutation.new)


def assembled(source: Path, fault: Path) -> Model:
    """Return the bone model with one file of a mechanism or a law read from a faulty copy."""
    m = Builder("mutant")
    name = module_name(source)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, name, module_from(name, fault))
        for mechanism in MECHANISMS:
            module = sys.modules[mechanism.__module__]
            if mechanism.__module__ != name:
                # read anew, so that it takes the faulty law
                module = module_from(mechanism.__module__, Path(inspect.getfile(mechanism)))
            with m.mechanism(mechanism.__name__):
                getattr(module, mechanism.__name__)(m)
    return m.assemble()


def module_from(name: str, path: Path) -> ModuleType:
    """Return a module of this name, read from a file and known to nobody."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


EVERY_CHECK = (*CHECKS, *LAWS)


# What a fault of each kind costs to find differs: signs need steady states, names do not.
@pytest.mark.usefixtures("own_parameters")
@pytest.mark.parametrize("name", swept(MUTATIONS, quick_of(MUTATIONS)))
def test_the_fault_is_found_by_its_check(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]
    mutant = mutated(mutation, tmp_path)
    asked = [one for one in EVERY_CHECK if one.name in (ASSEMBLED, mutation.found_by)]
    problems = check(mutant.library, checks=asked, assemble=mutant.assemble)
    found = [p for p in problems if p.check == mutation.found_by and mutation.says in str(p)]
    assert found, [str(p) for p in problems]


@pytest.mark.slow
@pytest.mark.usefixtures("few_people", "own_parameters")
@pytest.mark.parametrize(
    "name", long_swept(one_of_each_check(MUTATIONS), one_of_each_check(MUTATIONS)[::3])
)
def test_all_checks_together_find_the_fault(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]
    mutant = mutated(mutation, tmp_path)
    problems = check(mutant.library, checks=EVERY_CHECK, assemble=mutant.assemble)
    assert any(mutation.says in str(problem) for problem in problems)


def test_a_copy_without_a_fault_has_no_problem(tmp_path: Path) -> None:
    for file in ("osteoclasts.py", "mechanisms/cells/osteoclasts.yaml"):
        harmless = Mutation(
            file,
            "Osteoclast precursors and active osteoclasts.",
            "Osteoclasts, young and active.",
            "",
            "",
        )
        mutant = mutated(harmless, tmp_path)
        asked = [one for one in CHECKS if one.name in (ASSEMBLED, LOADED, KNOWN, MOIETIES)]
        assert check(mutant.library, checks=asked, assemble=mutant.assemble) == []


def test_the_model_itself_obeys_the_laws(builtin: Library) -> None:
    assert [str(problem) for problem in check(builtin, checks=LAWS)] == []


def test_there_are_enough_kinds_of_fault() -> None:
    assert len(MUTATIONS) >= 16
    assert len({mutation.found_by for mutation in MUTATIONS.values()}) >= 8
