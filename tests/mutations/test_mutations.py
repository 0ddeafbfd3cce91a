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
from tests.mutations.mutation import (
    ASSEMBLED,
    KNOWN,
    LOADED,
    MOIETIES,
    SIGNS,
    STARTS,
    Mutation,
    quick_of,
)
from tests.mutations.of_bisphosphonates import OF_BISPHOSPHONATES
from tests.mutations.of_collagen_and_neck import OF_COLLAGEN, OF_FEMORAL_NECK
from tests.mutations.of_denosumab import OF_DENOSUMAB
from tests.mutations.of_each_bisphosphonate import OF_EACH_BISPHOSPHONATE
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
from tests.quick import swept

MUTATIONS = {
    # units
    "clearance per hour": Mutation(
        "laws/drugs.py",
        'm.parameter(f"{drug}_clearance", "L/day")',
        'm.parameter(f"{drug}_clearance", "L/hour")',
        ASSEMBLED,
        "anastrozole_elimination into anastrozole_plasma: expected '(mg)/day'",
    ),
    "concentration in another unit": Mutation(
        "laws/drugs.py",
        'level * m.conversion("mg/L", "ng/mL")',
        'level * m.conversion("mg/L", "ug/mL")',
        ASSEMBLED,
        "anastrozole_concentration: expected 'ng/mL'",
    ),
    "volume multiplied instead of divided": Mutation(
        "laws/drugs.py",
        "level = plasma / volume",
        "level = plasma * volume",
        ASSEMBLED,
        "expected '(mg)/day'",
    ),
    "apoptosis per hour in the file": Mutation(
        "mechanisms/cells/osteoclasts.yaml",
        "value: 0.08\n    unit: 1/day",
        "value: 0.08\n    unit: 1/hour",
        "units agree",
        "'osteoclast_apoptosis_rate': given '1/hour', expected '1/day'",
    ),
    "volume in the unit of a clearance": Mutation(
        "mechanisms/drugs/anastrozole.yaml",
        "value: 104\n    unit: L",
        "value: 104\n    unit: L/day",
        LOADED,
        "the parameter is measured in L, given L/day",
    ),
    # signs
    "inhibitors add enzyme": Mutation(
        "anastrozole.py",
        '"active_aromatase", 1 - block',
        '"active_aromatase", 1 + block',
        SIGNS,
        "anastrozole_plasma -> active_aromatase",
    ),
    "deficit turned around": Mutation(
        "estrogen_receptors.py",
        "1 - action / full_action",
        "action / full_action - 1",
        SIGNS,
        "E2 -> estrogen_deficit",
    ),
    "estrogen lengthens the osteoclast's life": Mutation(
        "osteoclasts.py",
        "(1 - lifespan * deficit)",
        "(1 + lifespan * deficit)",
        SIGNS,
        "E2 -> osteoclast_apoptosis",
    ),
    "estrogen weakens the balance": Mutation(
        "bone_mass.py",
        "1 - imbalance * deficit",
        "1 + imbalance * deficit",
        SIGNS,
        "E2 -> LS_balance",
    ),
    "estrogen lowers OPG": Mutation(
        "rank_signalling.py",
        "(1 - fall * deficit)",
        "(1 + fall * deficit)",
        SIGNS,
        "E2 -> opg_by_stroma",
    ),
    "SHBG frees estradiol": Mutation(
        "estrogen_receptors.py",
        # a minus would make the free part negative, which has no powers
        "/ (1 + albumin + affinity * shbg)",
        "* (1 + albumin + affinity * shbg)",
        SIGNS,
        "SHBG -> free_estradiol",
    ),
    "OPG opens RANK": Mutation(
        "rank_signalling.py",
        'competition * opg, "RANKL that OPG binds"',
        'competition / opg, "RANKL that OPG binds"',
        SIGNS,
        "OPG -> rank_occupancy",
    ),
    "fat removes aromatase": Mutation(
        "sex_steroids.py",
        "relative ** m.parameter",
        "(1 / relative) ** m.parameter",
        SIGNS,
        "body_mass_index -> E2",
    ),
    # names
    "quantity misspelt": Mutation(
        "turnover_markers.py",
        'm["osteoclasts"]',
        'm["osteoclast"]',
        ASSEMBLED,
        "unknown quantity 'osteoclast'; did you mean",
    ),
    "parameter misspelt in the mechanism": Mutation(
        "rank_signalling.py",
        '"opg_fall"',
        '"opg_falls"',
        KNOWN,
        "parameter of rank_signalling without an entry; did you mean 'opg_fall'",
    ),
    "parameter misspelt in the file": Mutation(
        "mechanisms/signals/rank_signalling.yaml",
        "\n  rankl_turnover:",
        "\n  rankl_tunrover:",
        KNOWN,
        "'rankl_tunrover' is used by no mechanism",
    ),
    "annotation misspelt": Mutation(
        "mechanisms/cells/osteoclasts.yaml",
        "\n  osteoclasts: {sbo",
        "\n  osteoclast: {sbo",
        "annotations name quantities",
        "unknown quantity 'osteoclast'; did you mean 'osteoclasts",
    ),
    "drug misspelt": Mutation(
        "regimens/anastrozole_1mg_daily.yaml",
        "drug: anastrozole",
        "drug: anastrazole",
        "treatments enter the model",
        "unknown drug 'anastrazole'; did you mean 'anastrozole'",
    ),
    # stoichiometry
    "two made of one": Mutation(
        "bone_mass.py",
        "makes={young: 1, formed: 1}",
        "makes={young: 2, formed: 1}",
        MOIETIES,
        "LS_formed",
    ),
    "stages of unequal length made equal": Mutation(
        "osteoblasts.py",
        "into={mineralising: early / late}",
        "into=mineralising",
        STARTS,
        "starts at",
    ),
    "uptake that takes nothing": Mutation(
        "laws/drugs.py",
        "uses=entered, makes=makes",
        "makes=makes",
        MOIETIES,
        "anastrozole_gut",
    ),
    # processes left out
    "no elimination": Mutation(
        "laws/drugs.py",
        'm.process(f"{drug}_elimination", clearance * level, uses=plasma, makes=eliminated)',
        "pass",
        MOIETIES,
        "anastrozole_eliminated",
    ),
    "osteoclasts do not die": Mutation(
        "osteoclasts.py",
        'm.process("osteoclast_apoptosis", apoptosis * speed * active, uses=active)',
        "pass",
        STARTS,
        "no steady state",
    ),
    "precursors do not die": Mutation(
        "osteoclasts.py",
        'm.process("precursor_loss", death * precursors, uses=precursors)',
        "pass",
        SIGNS,
        "precursor_death -> precursor_loss",
    ),
    # numbers
    "a number in an equation": Mutation(
        "anastrozole.py",
        '"active_aromatase", 1 - block',
        '"active_aromatase", 0.99 - block',
        ASSEMBLED,
        "holds the number 0.99",
    ),
    "a negative rate": Mutation(
        "mechanisms/cells/osteoclasts.yaml",
        "value: 0.08",
        "value: -0.08",
        LOADED,
        "-0.08 lies outside its bounds",
    ),
    "a source left out": Mutation(
        "mechanisms/drugs/anastrozole.yaml",
        '    source: "PMID 19470631: 1.54 L/h, 42 boys"\n',
        "",
        LOADED,
        "a measured value needs a source",
    ),
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


# What a fault of each kind costs to find differs: signs need steady states, names do not.
@pytest.mark.parametrize("name", swept(MUTATIONS, quick_of(MUTATIONS)))
def test_the_fault_is_found_by_its_check(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]
    mutant = mutated(mutation, tmp_path)
    asked = [one for one in CHECKS if one.name in (ASSEMBLED, mutation.found_by)]
    problems = check(mutant.library, checks=asked, assemble=mutant.assemble)
    found = [p for p in problems if p.check == mutation.found_by and mutation.says in str(p)]
    assert found, [str(p) for p in problems]


@pytest.mark.slow
@pytest.mark.usefixtures("few_people")
@pytest.mark.parametrize("name", MUTATIONS)
def test_all_checks_together_find_the_fault(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]
    mutant = mutated(mutation, tmp_path)
    problems = check(mutant.library, assemble=mutant.assemble)
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


def test_there_are_enough_kinds_of_fault() -> None:
    assert len(MUTATIONS) >= 16
    assert len({mutation.found_by for mutation in MUTATIONS.values()}) >= 8
