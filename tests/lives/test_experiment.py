"""A model by itself, through the public names: the published one of bone cells."""

from __future__ import annotations

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, Regimen, builtin_folder
from ranklmodel.lives.experiment import Experiment
from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004

CLASTS = "active_osteoclasts"
REGIMEN = """\
name: injected
description: PTH, then RANKL.
treatments:
  - {drug: PTH, level: 1000 pmol/L/day, start: 20 day, stop: 80 day}
  - {drug: RANKL, level: 10000 pmol/L/day, start: 140 day, stop: 170 day}
"""


@pytest.fixture(scope="module")
def injected(tmp_path_factory: pytest.TempPathFactory) -> Regimen:
    file = tmp_path_factory.mktemp("regimens") / "injected.yaml"
    file.write_text(REGIMEN)
    return Library().regimen(file)


@pytest.fixture(scope="module")
def cells() -> Experiment:
    return ranklmodel.experiment(lemaire_2004())


def test_it_begins_as_the_model_declares(cells: Experiment) -> None:
    run = cells.run([10.0])
    assert run[CLASTS][0] == cells.parameters[f"{CLASTS}_at_start"].value
    settled = ranklmodel.experiment(lemaire_2004(), begins="steady").run([1000.0])
    assert settled[CLASTS][-1] == pytest.approx(settled[CLASTS][0], rel=1e-6)


def test_regimens_set_its_inputs(cells: Experiment, injected: Regimen) -> None:
    days = np.arange(0.0, 250.0, 2.5)
    untreated, treated = cells.run(days), cells.on(injected).run(days)
    assert treated[CLASTS][:8] == pytest.approx(untreated[CLASTS][:8], rel=1e-5)
    assert treated[CLASTS].max() > 1.5 * untreated[CLASTS].max()


def test_engines_agree(cells: Experiment, injected: Regimen) -> None:
    slow = ranklmodel.experiment(lemaire_2004(), None, injected, engine="reference")
    days = np.arange(0.0, 250.0, 2.5)
    fast = cells.on(injected).run(days)
    assert fast[CLASTS] == pytest.approx(slow.run(days)[CLASTS], rel=1e-4)


def test_it_is_explained(cells: Experiment, injected: Regimen) -> None:
    why = ranklmodel.explain(cells.on(injected), CLASTS, 0.0, 60.0)
    assert {one.process for one in why.contributions} == {
        "osteoclast_formation",
        "osteoclast_death_process",
    }
    assert abs(sum(one.amount for one in why.contributions) - why.change) < 1e-6
    assert why.causes


def test_it_is_drawn() -> None:
    axes = ranklmodel.plot_chain(lemaire_2004()).axes[0]
    assert "mechanism_lemaire_2004" in {patch.get_gid() for patch in axes.patches}


def test_it_is_written_for_others(cells: Experiment, injected: Regimen) -> None:
    libsbml = pytest.importorskip("libsbml")
    document = libsbml.readSBMLFromString(ranklmodel.export_sbml(cells.on(injected), "250 day"))
    assert document.getModel().getSpecies(CLASTS) or document.getModel().getParameter(CLASTS)
    assert document.getModel().getNumEvents() > 0
    assert ranklmodel.export_sbml(cells, "10 day") != ranklmodel.export_sbml(
        cells.changed(RANK=5.0), "10 day"
    )


def test_a_person_is_written_by_the_same_call() -> None:
    pytest.importorskip("libsbml")
    woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    assert "LS_BMD" in ranklmodel.export_sbml(woman, "30 day")


def test_parameters_come_from_where_they_are_asked_for() -> None:
    file = builtin_folder() / "examples" / "lemaire_2004.yaml"
    by_path = ranklmodel.experiment(lemaire_2004(), file).parameters
    assert dict(by_path) == dict(ranklmodel.experiment(lemaire_2004(), str(file)).parameters)
    with pytest.raises(UnknownNameError, match="unknown parameter 'responding_osteoblasts"):
        ranklmodel.experiment(lemaire_2004(), Library().own_parameters).run([1.0])


def test_what_can_not_be_is_refused(cells: Experiment) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'steady'"):
        ranklmodel.experiment(lemaire_2004(), begins="stead")  # type: ignore[arg-type]  # a word it does not know
    with pytest.raises(UnknownNameError, match="unknown engine"):
        ranklmodel.experiment(lemaire_2004(), engine="quick")
    with pytest.raises(UnknownNameError, match="unknown parameter 'RANC'"):
        cells.changed(RANC=1.0)
    with pytest.raises(InputError, match="outside"):
        cells.changed(RANK=-1.0)
    with pytest.raises(InputError, match="expected a value in pmol/L"):
        cells.changed(RANK="1 day")
    with pytest.raises(UnknownNameError, match="anastrozole"):
        ranklmodel.experiment(lemaire_2004(), None, "anastrozole_1mg_daily").run([1.0])
