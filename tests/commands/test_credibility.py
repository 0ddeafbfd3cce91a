"""``ranklmodel credibility``: the project as it is."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.conftest import Invoke


def test_it_names_its_unmet_boxes_and_ends_well(invoke: Invoke) -> None:
    done = invoke("credibility", "--html", "boxes.html", "--json")
    assert done.exit_code == 0, done.output
    answer = json.loads(done.stdout)
    unmet = [
        f"{one['name']}.{box['name']}"
        for one in answer["lists"]
        for box in one["boxes"]
        if box["status"] == "unmet"
    ]
    assert answer["unmet"] == unmet
    assert [one["name"] for one in answer["lists"]] == ["ich_m15", "cure", "biomodels", "joss"]
    page = Path("boxes.html").read_text(encoding="utf-8")
    for name in unmet:
        assert f"<b>{name.split('.')[1]}</b>" in page
    status = {
        f"{one['name']}.{box['name']}": box["status"]
        for one in answer["lists"]
        for box in one["boxes"]
    }
    # what no change of the files should cost, and what no file can settle
    for name in ("biomodels.units", "biomodels.equations", "cure.licence", "ich_m15.performance"):
        assert status[name] == "met"
    assert status["ich_m15.model_risk"] == "for a person"
    for one in answer["lists"]:
        for box in one["boxes"]:
            assert (box["status"] in ("partly", "unmet")) <= bool(box["missing"])
