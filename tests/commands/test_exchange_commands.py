"""``ranklmodel export`` and ``ranklmodel report``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Invoke

FORMATS = ("sbml", "antimony", "omex", "petab", "latex", "markdown")

pytestmark = pytest.mark.filterwarnings("ignore::ranklmodel.lives.treatments.WithoutEffectWarning")


@pytest.mark.parametrize("form", FORMATS)
def test_help_has_an_example(invoke: Invoke, form: str) -> None:
    done = invoke("export", form, "--help")
    assert done.exit_code == 0
    assert f"Example: ranklmodel export {form}" in " ".join(done.stdout.split())


@pytest.mark.parametrize(
    ("form", "ending"), [("sbml", "xml"), ("antimony", "ant"), ("omex", "omex")]
)
def test_arm_is_written(invoke: Invoke, tmp_path: Path, form: str, ending: str) -> None:
    pytest.importorskip("libsbml")
    pytest.importorskip("antimony")
    out = tmp_path / "deep" / f"arm.{ending}"
    extra = ("--no-petab",) if form == "omex" else ()
    done = invoke("export", form, "menopause", "--out", str(out), *extra)
    assert done.exit_code == 0, done.stderr
    assert str(out) in done.stdout
    assert out.stat().st_size > 10_000


def test_a_changed_parameter_is_in_the_document(invoke: Invoke, tmp_path: Path) -> None:
    libsbml = pytest.importorskip("libsbml")
    out = tmp_path / "arm.xml"
    done = invoke("export", "sbml", "menopause", "--out", str(out), "--set", "rankl_rise=1.25")
    assert done.exit_code == 0, done.stderr
    model = libsbml.readSBMLFromFile(str(out)).getModel()
    assert model.getParameter("rankl_rise").getValue() == 1.25


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "sbml", "atac"), "name one: anastrozole"),
        (("export", "sbml", "atack", "--arm", "anastrozole"), "did you mean 'atac'"),
        (("export", "sbml", "atac", "--arm", "anastrozol"), "did you mean 'anastrozole'"),
        (("export", "petab", "womem"), "did you mean 'women'"),
        (("report", "--out", "report.pdf"), ".html"),
    ],
)
def test_mistakes_are_one_line(invoke: Invoke, words: tuple[str, ...], said: str) -> None:
    done = invoke(*words)
    assert done.exit_code == 2
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("export", "sbml", "menopause"),
        ("export", "omex", "menopause", "--no-petab"),
        ("export", "markdown"),
        ("export", "petab", "women"),
    ],
)
def test_a_place_that_can_not_be_written_is_named(
    invoke: Invoke, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = invoke(*words, "--out", str(tmp_path / "file" / "out"))
    assert done.exit_code == 2
    assert "can not be written" in done.stderr


def test_report_is_written(invoke: Invoke, tmp_path: Path) -> None:
    out = tmp_path / "model.md"
    done = invoke("export", "markdown", "--out", str(out))
    assert done.exit_code == 0, done.stderr
    assert out.read_text(encoding="utf-8").startswith("# ranklmodel")
