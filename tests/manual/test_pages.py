"""The pages that are made: one for every mechanism, public name, command and figure."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.figures.paper.registry import FIGURES
from ranklmodel.inputs import Library
from ranklmodel.lives.options import RunOptions
from ranklmodel.manual.assembly import REPOSITORY, pages_of_the_repository, write_pages
from ranklmodel.manual.commands import command_names, write_commands
from ranklmodel.manual.evidence import Evidence
from ranklmodel.manual.gallery import draw_figures, write_gallery
from ranklmodel.manual.house_drawing import house_svg
from ranklmodel.manual.mechanisms import mechanism_names, write_mechanisms
from ranklmodel.manual.names import write_names
from ranklmodel.manual.pages import Pages
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.report.model_sections import rate_unit
from ranklmodel.units.units import unit
from ranklmodel.upkeep.coverage import PROMISES, promises_of
from ranklmodel.upkeep.rooms import FLOORS
from tests.trials.shipped import shipped_runs

MISFITS = "## Known misfits"


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    return Pages(REPOSITORY, tmp_path, pages_of_the_repository())


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    """Return all results, and nothing of what they say of parameters."""
    library = Library()
    trials = {name: library.trial(name) for name in library.names("trial")}
    rows = tuple(row for run in shipped_runs() for row in run.rows if row.counted)
    promises = promises_of(REPOSITORY / PROMISES)
    return Evidence(bone_model(), trials, rows, promises, {})


@pytest.fixture(scope="module")
def mechanism_pages(evidence: Evidence, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("manual")
    pages = Pages(REPOSITORY, folder, pages_of_the_repository())
    write_mechanisms(pages, evidence, RunOptions.of().table)
    return {path.stem: path.read_text() for path in (folder / "mechanisms").glob("*.md")}


def test_every_mechanism_has_a_page(mechanism_pages: dict[str, str]) -> None:
    assert set(mechanism_pages) == {*bone_model().mechanisms, "index"}
    assert set(mechanism_names()) == set(bone_model().mechanisms)
    for name in bone_model().mechanisms:
        assert f"]({name}.md): " in mechanism_pages["index"]


def test_a_page_has_every_equation_and_parameter(mechanism_pages: dict[str, str]) -> None:
    model = bone_model()
    kinds = (model.states, model.rules, model.observables, model.processes)
    for one in (quantity for kind in kinds for quantity in kind):
        assert f"`{one.name}`: " in mechanism_pages[one.mechanism], one.name
    table = RunOptions.of().table
    for one in model.parameters:
        entry = table.get(one.name)
        if entry is not None and one.mechanism:
            row = rf"^\| {one.name} \| .* \| {re.escape(f'{entry.value:.6g}')} \|"
            assert re.search(row, mechanism_pages[one.mechanism], re.MULTILINE), one.name


def test_every_process_has_the_unit_of_its_rate(mechanism_pages: dict[str, str]) -> None:
    """As people write it, and the same as what the model was checked with."""
    model = bone_model()
    for one in model.processes:
        written = rate_unit(model, one)
        assert unit(written).same_as(unit(one.unit)) and "(" not in written, one.name
        (line,) = re.findall(rf"^`{one.name}`: .*$", mechanism_pages[one.mechanism], re.M)
        assert f"[{written}]" in line.replace("\\", ""), line


def test_every_misfit_is_on_a_page(mechanism_pages: dict[str, str], evidence: Evidence) -> None:
    """And a mechanism's page has those of its results that miss, no other."""
    told = "\n".join(page.partition(MISFITS)[2] for page in mechanism_pages.values())
    for row in evidence.rows:
        line = f"{evidence.trials[row.trial].title}, {row.arm} | {row.endpoint}"
        assert row.within or line in told
    for name in bone_model().mechanisms:
        missed = sum(not row.within for row in evidence.rows_on(name))
        listed = mechanism_pages[name].partition(MISFITS)[2]
        assert listed.count("\n| ") == (missed + 1 if missed else 0), name


def test_results_concern_a_drug_taken_and_an_output_computed(evidence: Evidence) -> None:
    # no promise that rests on the drug names these
    assert {row.trial for row in evidence.rows_on("anastrozole")} >= {"yates1996", "geisler"}
    assert {row.endpoint for row in evidence.rows_on("trabecular_spine")} == {"QCT_LS"}
    promised = {one.promise for one in evidence.promises_on("loading")}
    assert promised == {"Exercise"}
    assert {row.trial for row in evidence.rows_on("loading")} == {"howe2011", "liftmor"}


def test_every_public_name_has_a_page(pages: Pages) -> None:
    write_names(pages)
    written = {path.stem: path.read_text() for path in (pages.folder / "api").glob("*.md")}
    assert set(written) == {*ranklmodel.__all__, "index"}
    for name in set(ranklmodel.__all__) - {"__version__"}:
        assert f":: ranklmodel.{name}\n" in written[name]
        assert f"[`{name}`]({name}.md): " in written["index"]


def test_the_list_of_names_holds_no_markup_of_docstrings(pages: Pages) -> None:
    write_names(pages)
    listed = (pages.folder / "api" / "index.md").read_text(encoding="utf-8")
    assert "`fit` has more to choose" in listed
    assert re.findall(r":\w+:`", listed) == []


def test_every_command_has_a_page_with_its_options(pages: Pages) -> None:
    write_commands(pages)
    commands = command_names()
    assert {"run", "export sbml"} <= set(commands)
    for words, command in commands.items():
        text = (pages.folder / "commands" / f"{words.replace(' ', '_')}.md").read_text()
        assert f"```bash\nranklmodel {words}" in text, "an example"
        options = [one for p in command.params for one in p.opts if one.startswith("--")]
        assert all(f"{option}" in text for option in options if option != "--help"), words


def test_gallery_shows_a_figure_with_caption_and_data(pages: Pages) -> None:
    drawn = pages.folder / "drawn"
    drawn.mkdir()
    for ending, text in (("svg", "<svg/>"), ("csv", "a,b\n"), ("txt", "Figure 4.\n- of it\n")):
        (drawn / f"ibis2.{ending}").write_text(text)
    write_gallery(pages, drawn, ["ibis2"])
    text = (pages.folder / "gallery" / "index.md").read_text()
    assert f"## {FIGURES['ibis2'].title}" in text and "Figure 4.\n\n- of it" in text
    assert (pages.folder / "gallery" / "ibis2.csv").read_text() == "a,b\n"


@pytest.mark.slow  # runs a life and draws it
def test_figures_are_drawn_once(tmp_path: Path) -> None:
    draw_figures(REPOSITORY, tmp_path, ["waterfall"])
    (tmp_path / "waterfall.svg").write_text("kept")
    draw_figures(REPOSITORY, tmp_path, ["waterfall"])
    assert (tmp_path / "waterfall.svg").read_text() == "kept"


def test_house_is_drawn_with_every_room_and_arrow() -> None:
    uses = {name: ["errors"] if name != "errors" else [] for name in FLOORS}
    drawing = house_svg(FLOORS, uses)
    assert drawing.count("<rect") == len(FLOORS)
    assert drawing.count('marker-end="url(#tip)"') == sum(map(len, uses.values()))


def test_pages_of_the_repository_are_led_to_the_manual(pages: Pages) -> None:
    pages.copy("docs/a_new_drug.md")
    pages.show()
    text = (pages.folder / "a_new_drug.md").read_text()
    place = "source/ranklmodel/mechanisms/signals/rank_signalling.py.md"
    assert f"]({place})" in text and (pages.folder / place).exists()
    with pytest.raises(InputError, match="there is no params/nothing"):
        pages.link("index.md", "params/nothing")


def test_a_line_that_begins_with_a_percent_sign_is_kept(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("95\n% of it\n")
    pages = Pages(tmp_path, tmp_path / "manual", {"page.md": "page.md"})
    pages.copy("page.md")
    assert (tmp_path / "manual" / "page.md").read_text() == "95\n\\% of it\n"


@pytest.mark.slow  # Sphinx reads four hundred pages
def test_manual_is_built_without_a_warning_and_asks_nobody(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", figures=("waterfall",))
    words = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-c"]
    folders = [REPOSITORY / "docs", tmp_path / "pages", tmp_path / "html"]
    done = subprocess.run([*words, *folders], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    asked = re.compile(r"<(?:script|link|img)\b[^>]*(?:src|href)=\"(?:https?:)?//")
    for page in (tmp_path / "html").rglob("*.html"):
        assert not asked.search(page.read_text(encoding="utf-8")), page.name
    equations = (tmp_path / "html" / "mechanisms" / "aromatase.html").read_text()
    assert equations.count("<math") >= 10
