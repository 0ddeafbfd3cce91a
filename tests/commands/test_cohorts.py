"""``list``, ``show`` and ``check`` know cohorts, for people and for machines."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from ranklmodel.checks import Subject
from ranklmodel.checks.files import FilesLoad
from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.inputs import Library
from tests.commands.conftest import Invoke

FOLDER = Path(__file__).parents[1] / "bad_inputs" / "cohort"


def test_list_tells_what_differs(invoke: Invoke) -> None:
    assert "freedom_women" in invoke("list", "cohorts").stdout
    entries = {one["name"]: one for one in json.loads(invoke("list", "cohorts", "--json").stdout)}
    assert set(entries) == set(Library().names("cohort"))
    assert entries["ibis2_women"]["like"] == "ibis2_woman"
    assert "E2" in entries["ibis2_women"]["quantities"]
    assert "LS_turnover" in entries["ibis2_women"]["parameters"]


def test_show_has_numbers_of_the_same_people(invoke: Invoke) -> None:
    (entry,) = json.loads(invoke("show", "freedom_women", "--json").stdout)
    cohort = Library().cohort("freedom_women")
    some = people_of(cohort, range(entry["people"]))
    assert entry["kind"] == "cohort" and entry["digest"] == cohort.digest
    assert entry["effective_size"] == pytest.approx(some.effective_size)
    of = {one["name"]: one for one in entry["quantities"]}
    mean = (some.values["LS_BMD"] * some.weights).sum() / some.weights.sum()
    assert of["LS_BMD"]["accepted_mean"] == pytest.approx(mean)
    assert of["LS_BMD"]["scale"] == "T-score" and of["LS_BMD"]["mean"] == -2.3
    assert of["E2"]["source"]["evidence"] and of["LS_imbalance"]["assumed"]
    assert entry["weighted_to"][0] == {"of": "LS_T_score", "unit": "1", "mean": -2.8, "sd": 0.6}
    assert entry["accepted"][0]["of"] == ["LS_T_score", "TH_T_score"]
    assert "source" not in of["LS_imbalance"]  # what is not stated has no key


def test_show_is_read_by_people(invoke: Invoke) -> None:
    shown = invoke("show", "freedom_women").stdout
    assert "lowest of LS_T_score and TH_T_score from -4 to -2.5" in shown
    assert "of 10000 people" in shown and "assumed: as of the spine" in shown
    assert "kind             cohort" in shown


def test_show_reads_a_file(invoke: Invoke) -> None:
    path = str(Library().find("cohort", "older_men"))
    assert invoke("show", path).stdout.startswith("kind             cohort")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("three_contradict", "leave 0.63 to 0.99"),
        ("nobody_accepted", "age at least 90 year refuses 100.0%"),
        ("quantity_unknown", "did you mean 'body_mass_index'"),
    ],
)
def test_show_says_why_there_are_no_such_people(name: str, told: str, invoke: Invoke) -> None:
    shown = invoke("show", FOLDER / f"{name}.yaml")
    assert shown.exit_code == 2 and told in shown.output


def test_check_says_it_of_every_file(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "cohorts")
    # `ranklmodel check` checks a whole model beside the files, which takes long
    problems = [str(one) for one in FilesLoad().problems(Subject(Library([tmp_path])))]
    files = {path.name for path in FOLDER.glob("*.yaml")}
    assert all(any(f"{name}:" in one for one in problems) for name in files)
    assert len(problems) == len(files)
