"""Peers answer the question that is measured; one that can not be asked is left out in words."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.simulation.reference import ReferenceEngine
from tests.benchmarks import figures, peers, tables
from tests.benchmarks.measure import error_of
from tests.benchmarks.peers.diffsol_bdf import diffsl_of, diffsol
from tests.benchmarks.subjects import BONE, CALCIUM, SHOWN


def test_equations_as_diffsl_have_the_same_rates() -> None:
    pydiffsol = pytest.importorskip("pydiffsol")
    run = BONE.run(14)
    ode = pydiffsol.Ode(diffsl_of(run), matrix_type=pydiffsol.faer_dense)
    # of a state that is nobody's, so that no rate is nothing
    state = run.initial + np.random.default_rng(1).uniform(0.1, 1.0, len(run.initial))
    found = ode.rhs(np.concatenate([run.initial, run.constants]), 0.0, state)
    expected = ReferenceEngine(run.model).rates(state, run.constants)
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-12)


def test_doses_between_runs_are_those_of_the_table() -> None:
    pytest.importorskip("pydiffsol")
    pytest.importorskip("libsbml")
    run = CALCIUM.run(2)
    assert error_of(diffsol(run, SHOWN)(1e-8), figures.truth(run, SHOWN)) < 1e-6


def test_a_peer_that_is_not_there_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "find_spec", lambda name: None if name == "bngsim" else object())
    assert peers.absent() == {"BNGsim": "left out, as the package bngsim is not installed"}
    assert "BNGsim" not in peers.present() and "diffsol" in peers.present()


def test_a_peer_without_a_compiler_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "find_spec", lambda name: object())
    monkeypatch.setattr(peers, "which", lambda name: None)
    assert peers.absent() == {"BNGsim": "left out, as there is no C compiler here"}


def test_the_page_says_what_a_peer_can_not_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "find_spec", lambda name: object())
    row = figures.row_of("one", {"fast": 1.0, "diffsol": 2.0}, {"BNGsim": "left out, as it is"})
    page = tables.markdown([row])
    assert "diffsol knows no table of doses" in page and "BNGsim needs" not in page
    assert "one: BNGsim left out, as it is." in page
