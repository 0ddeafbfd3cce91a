"""On a cluster of Dask the summary has the same bits, and a lost worker loses nothing."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.cohorts.running import executors
from ranklmodel.cohorts.running.chunk import Computed
from ranklmodel.cohorts.running.executors import on_dask
from ranklmodel.cohorts.running.run import Plan
from ranklmodel.errors import InputError
from tests.cohorts.running.asked import WOMEN, chunks, question, run, tables

distributed = pytest.importorskip("distributed")
LOOPBACK = {"host": "127.0.0.1", "protocol": "tcp://", "dashboard_address": None}


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """Return the folder of a run here."""
    run(question(), tmp_path / "whole")
    return tmp_path / "whole"


def test_the_same_bits(whole: Path, tmp_path: Path) -> None:
    with distributed.LocalCluster(2, threads_per_worker=2, processes=False, **LOOPBACK) as cluster:
        run(question(), tmp_path / "run", executor=on_dask(cluster.scheduler_address))
    assert tables(tmp_path / "run") == tables(whole)
    assert chunks(tmp_path / "run") == chunks(whole)


@pytest.mark.slow  # workers in processes of their own, one of which is killed
def test_a_worker_that_is_killed_loses_nothing(whole: Path, tmp_path: Path) -> None:
    with distributed.LocalCluster(2, threads_per_worker=1, **LOOPBACK) as cluster:
        address = cluster.scheduler_address

        def killing(*asked: object) -> Iterator[Computed]:
            chunks_of = on_dask(address)(*asked)  # type: ignore[arg-type]
            yield next(chunks_of)
            with distributed.Client(address, set_as_default=False) as client:
                one, *_ = client.run(os.getpid).values()
            os.kill(one, signal.SIGKILL)
            yield from chunks_of

        plan = Plan(WOMEN, 1)
        done = run(question(), tmp_path / "run", plan=plan, executor=killing)  # type: ignore[arg-type]
    assert done.computed == WOMEN
    assert tables(tmp_path / "run") == tables(whole)


def test_nobody_who_answers_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(executors, "_SECONDS", 1)
    with pytest.raises(InputError, match=r"no scheduler of Dask answers at tcp://127\.0\.0\.1:9"):
        run(question(), tmp_path / "run", executor=on_dask("tcp://127.0.0.1:9"))


@pytest.mark.parametrize("address", ["nope", "", "carrier_pigeon://a:1"])
def test_what_is_no_address_is_refused_before_a_folder_begins(address: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"dask: expected an address such as tcp://"):
        ranklmodel.cohort("ibis2_women", people=1, dask=address, out=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ranklmodel.disk.libraries.find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"pip install 'ranklmodel\[cluster\]'"):
        on_dask("tcp://127.0.0.1:8786")


def test_another_package_on_a_worker_is_refused() -> None:
    with pytest.raises(InputError, match="a worker of Dask has another version"):
        executors._on_a_worker(question(), "0" * 64, executors.Range(0, 1), False)
