"""The SBML document: names, checks, and the twin in Antimony."""

from __future__ import annotations

import re

import numpy as np
import pytest

from ranklmodel.errors import ModelError
from ranklmodel.exchange.formats.absent import absent_states
from ranklmodel.exchange.formats.sbml import findings, require_consistent, to_sbml
from ranklmodel.exchange.formats.sbml.annotation import resource, sources_in
from tests.oracles.sample import KINDS, sample_run

libsbml = pytest.importorskip("libsbml")


def test_every_quantity_keeps_its_name() -> None:
    run = sample_run("everything")
    model = libsbml.readSBMLFromString(to_sbml(run)).getModel()
    for quantity in run.model.quantities:
        found = model.getElementBySId(quantity.name)
        inside_rate_rule = quantity.name == "passing_of_time"
        assert found is not None or inside_rate_rule, quantity.name


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (' units="ng_per_mL"', ' units="pg_per_mL"'),
        ('substanceUnits="pg"', 'substanceUnits="mg"'),
        ('timeUnits="day"', 'timeUnits="second"'),
        ("<ci> one_pg_per_mL </ci>", "<ci> one_mg </ci>"),
    ],
)
def test_a_wrong_unit_is_found(wrong: str, right: str) -> None:
    text = to_sbml(sample_run("daily"))
    assert wrong in text
    changed = text.replace(wrong, right, 1)
    assert findings(changed)
    with pytest.raises(ModelError, match="findings"):
        require_consistent(changed)


def test_a_name_of_the_writer_that_the_model_has_is_refused() -> None:
    from dataclasses import replace

    run = sample_run("daily")
    first, *others = run.model.quantities
    taken = replace(run.model, quantities=(*run.model.quantities, replace(first, name="body")))
    assert others
    longer = replace(run, model=taken, initial=np.append(run.initial, 0.0))
    with pytest.raises(ModelError, match="'body'"):
        to_sbml(longer)


def test_sources_become_addresses() -> None:
    text = to_sbml(sample_run("daily"))
    assert "https://identifiers.org/doi:10.1016/j.jtbi.2004.03.023" in text
    assert sources_in("Lemaire 2004, doi:10.1016/j.x (PMID 15234198).") == {
        "doi": ["10.1016/j.x"],
        "pubmed": ["15234198"],
    }
    assert resource("chebi", "CHEBI:16469") == "https://identifiers.org/CHEBI:16469"


def test_only_drugs_never_given_are_absent() -> None:
    assert absent_states(sample_run("nothing")) == {"drug_in_gut", "drug_in_plasma"}
    # An infusion makes neither zero, and a dose into the gut reaches plasma.
    assert absent_states(sample_run("infusion")) == {"drug_in_gut"}
    assert absent_states(sample_run("daily")) == frozenset()


@pytest.mark.parametrize("kind", KINDS)
def test_antimony_says_the_same(kind: str) -> None:
    pytest.importorskip("antimony")
    pytest.importorskip("roadrunner")
    from ranklmodel.exchange.formats.antimony import from_antimony, to_antimony
    from tests.oracles.engines import largest_difference, roadrunner

    run = sample_run(kind)
    sbml = to_sbml(run)
    text = to_antimony(sbml)
    assert re.search(
        r"hormone_removal: hormone => ; hormone\*hormone_clearance/one_pg_per_mL;", text
    )
    times = np.array([0.0, 0.7, 3.3, 11.4, 20.005, 61.7])
    twin = roadrunner(from_antimony(text), run, times)
    assert largest_difference(twin, roadrunner(sbml, run, times))[0] < 1e-8
    wrong = roadrunner(from_antimony(text.replace("/2;", "/3;").replace("/2 ", "/3 ")), run, times)
    assert largest_difference(wrong, twin)[0] > 1e-3
