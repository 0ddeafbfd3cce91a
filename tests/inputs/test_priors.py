"""A prior says where it comes from, in its file, in what is shown of it, and to the check."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.checks import check
from ranklmodel.checks.quantities import PriorsNameTheirSource
from ranklmodel.commands.look.describe_inputs import describe_calibration
from ranklmodel.inputs import Library, load_calibration, write_calibration
from ranklmodel.inputs.parameters.free import Prior

QUESTION = """\
name: mine
description: One number from one arm.
free:
- name: TH_imbalance
  prior: {distribution: normal, center: 0.2, spread: 0.1PRIOR}
- name: rankl_rise
  prior: {distribution: uniform}
trials:
- {trial: ibis2, arms: [placebo], weights: {LS_BMD: 0}}
"""
STATED = (
    (", source: a table", "a table"),
    (", doi: 10.1000/x", "doi:10.1000/x"),
    (", source: {doi: 10.1000/x, where: table 2}", "doi:10.1000/x, table 2"),
    (", assumed: as the spine", "assumed: as the spine"),
    (", doi: 10.1000/x, assumed: its spread", "doi:10.1000/x; assumed: its spread"),
)


def asked(folder: Path, more: str) -> Path:
    (folder / "calibrations").mkdir()
    path = folder / "calibrations" / "mine.yaml"
    path.write_text(QUESTION.replace("PRIOR", more), encoding="utf-8")
    return path


@pytest.mark.parametrize(("more", "origin"), STATED)
def test_where_a_prior_comes_from(tmp_path: Path, more: str, origin: str) -> None:
    path = asked(tmp_path, more)
    calibration = load_calibration(path)
    prior = calibration.free[0].prior
    assert prior is not None and prior.origin == origin
    shown = describe_calibration(Library([tmp_path]), "mine")
    assert f"TH_imbalance: normal 0.2, 0.1; {origin}" in shown["priors"]
    assert check(Library([tmp_path]), checks=[PriorsNameTheirSource()]) == check(
        checks=[PriorsNameTheirSource()]
    )
    write_calibration(calibration, path)
    assert load_calibration(path) == calibration
    if "where" not in more:
        assert more.strip(", ") in path.read_text()


def test_a_prior_without_is_noticed(tmp_path: Path) -> None:
    path = asked(tmp_path, "")
    found = check(Library([tmp_path]), checks=[PriorsNameTheirSource()])
    (own,) = (one for one in found if str(path) in one.where)
    assert own.notice and "assumed: why (TH_imbalance)" in own.message
    assert "rankl_rise" not in own.message


def test_a_doi_stands_once() -> None:
    known = {"distribution": "normal", "center": 1.0, "spread": 1.0}
    with pytest.raises(ValueError, match="write the doi within the source"):
        Prior.model_validate({**known, "doi": "10.1000/x", "source": "a table"})
    with pytest.raises(ValueError, match="did you mean 'assumed'"):
        Prior.model_validate({**known, "assume": "as the spine"})
