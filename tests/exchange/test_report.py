"""The model report holds everything, in every format."""

from __future__ import annotations

import re
from itertools import takewhile
from xml.dom import minidom

import pytest

from ranklmodel.errors import UnknownNameError
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.report.report import Format, model_report


@pytest.mark.parametrize("form", ["html", "markdown", "latex"])
def test_every_quantity_is_in_it(form: Format) -> None:
    text = model_report(form, trials=())
    plain = text.replace("\\_", "_")
    model = bone_model()
    shown = (*model.states, *model.processes, *model.rules, *model.observables, *model.parameters)
    assert [q.name for q in shown if q.name not in plain] == []


def test_page_needs_no_network_and_its_equations_are_well_formed() -> None:
    page = model_report("html", trials=("geisler",))
    assert "<script" not in page
    assert re.findall(r"(?:src|href)=", page) == []
    equations = re.findall(r"<math.*?</math>", page, re.DOTALL)
    model = bone_model()
    expected = (model.states, model.processes, model.rules, model.observables)
    assert len(equations) == sum(map(len, expected))
    for equation in equations:
        minidom.parseString(equation)
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        minidom.parseString(drawing)
    assert "Misfits" in page and "aromatization" in page


def test_unknown_format_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="htm"):
        model_report("htm", trials=())  # type: ignore[arg-type]  # the mistake under test


def test_misfits_stand_worst_first() -> None:
    lines = [line for line in model_report("markdown", trials=("dixon",)).splitlines()]
    begin = next(k for k, line in enumerate(lines) if line.startswith("| trial | arm |"))
    rows = takewhile(lambda line: line.startswith("|"), lines[begin + 2 :])
    z = [abs(float(row.replace("*", "").split("|")[9])) for row in rows]
    assert len(z) > 3 and z == sorted(z, reverse=True)
