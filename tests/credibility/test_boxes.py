"""Every box rests on what it says it rests on: without that it falls."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.credibility.assess import Box, assess, look_up
from ranklmodel.credibility.facts import FACTS, FITTED, UNSEEN, VALIDATION, Checked, Scored
from ranklmodel.credibility.judged import EVIDENCE
from ranklmodel.credibility.page import credibility_page
from ranklmodel.credibility.project import Project, project_here
from ranklmodel.credibility.statuses import STATUSES, NotLookedAtError
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, builtin_folder
from ranklmodel.inputs.values.checklists import LISTS, BoxRecord, load_checklists
from ranklmodel.lives.options import DEFAULT_CALIBRATION
from ranklmodel.trials.many import score
from ranklmodel.trials.used import by_use
from tests.credibility import made_up
from tests.project.source_tree import REPOSITORY

CHECKLISTS = load_checklists(builtin_folder())
GENERATED = [
    pytest.param(box, need, id=f"{one.name}-{box.name}-{need}")
    for one in CHECKLISTS
    for box in one.boxes
    if box.evidence is not None
    for need in EVIDENCE[box.evidence].needs
]
RANK = {"unmet": 0, "partly": 1, "met": 2}


@pytest.fixture(scope="module")
def perfect() -> Project:
    """Return a project in which every box is met, without a file of its own."""
    return Project(None, Library(), made_up.EVERYTHING)


@pytest.mark.parametrize(("box", "need"), GENERATED)
def test_a_box_falls_without_what_it_rests_on(perfect: Project, box: BoxRecord, need: str) -> None:
    assert box.evidence is not None
    before, parts = look_up(perfect, box.evidence)
    assert before == "met", [part.words for part in parts if not part.holds]
    after, _ = look_up(perfect.without([need]), box.evidence)
    assert RANK[after] < RANK[before]
    nothing, _ = look_up(perfect.without(EVIDENCE[box.evidence].needs), box.evidence)
    assert nothing == "unmet"


@pytest.mark.parametrize("name", EVIDENCE)
def test_evidence_asks_for_what_it_names_and_nothing_else(perfect: Project, name: str) -> None:
    project = perfect.with_instead({})
    look_up(project, name)
    assert project.asked == set(EVIDENCE[name].needs)


@pytest.mark.parametrize("need", sorted({n for one in EVIDENCE.values() for n in one.needs}))
def test_an_input_of_the_project_is_what_is_looked_at(need: str) -> None:
    """In the repository itself, not only in what is made up."""
    here = project_here()
    assert here.root == REPOSITORY
    if need in FACTS:
        assert callable(FACTS[need])
    elif "*" in need:
        assert here.files(need)
        assert not here.without([need]).files(need)
    else:
        path = REPOSITORY / need
        assert here.text(need) == (path.read_text(encoding="utf-8") if path.is_file() else "")


def test_lists_and_evidence_know_each_other() -> None:
    asked = {box.evidence for one in CHECKLISTS for box in one.boxes if box.evidence}
    assert asked == set(EVIDENCE)
    assert [one.name for one in CHECKLISTS] == list(LISTS)


def test_what_was_not_read_says_so() -> None:
    for one in CHECKLISTS:
        assert one.source.publications, one.name
        if one.read != "whole":
            assert one.source.via is not None
            assert "could not be opened" in one.on_reading or "could be opened" in one.on_reading
    told = {one.checklist.name: one.counted for one in assess(perfect_project()).lists}
    assert told["biomodels"] == "5 met, 8 points of the source not read"


def perfect_project(**instead: object) -> Project:
    return Project(None, Library(), {**made_up.EVERYTHING, **instead})


def test_a_part_that_does_not_hold_is_told() -> None:
    problems = {**made_up.FACTS["checked"].problems, "UnitsAgree": 2}
    project = perfect_project(checked=Checked(problems))
    status, parts = look_up(project, "units")
    assert status == "unmet" and "2 problems" in parts[0].words
    boxes = {(b.checklist, b.name): b for one in assess(project).lists for b in one.boxes}
    assert boxes["biomodels", "units"].status == "unmet"
    assert boxes["ich_m15", "verification_of_code"].status == "partly"
    assert "biomodels.units" in assess(project).in_words


@pytest.mark.parametrize(
    ("fact", "changes", "evidence"),
    [
        ("numbers", {"read_without_source": 1}, "provenance"),
        ("numbers", {"assumed_without_reason": 1}, "assumptions"),
        ("numbers", {"without_unit": 1}, "parameter_values"),
        ("exported", {"findings": 1}, "sbml"),
        ("exported", {"annotated": 1}, "annotation"),
        ("scored", {"misfits": ("spine, inhibitor on",)}, "performance_on_data"),
        ("scored", {"likelihood": {FITTED: 0.4, UNSEEN: 0.01, VALIDATION: 1.0}}, "held_out"),
        ("scored", {"likelihood": {FITTED: 0.4, UNSEEN: 1.0, VALIDATION: 0.01}}, "held_out"),
        ("calibrated", {"without_error": ("set_by_hand",)}, "uncertainty"),
        ("criteria", {"with_spread": 3}, "technical_criteria"),
        ("public_names", {"with_example": 3}, "public_names"),
    ],
)
def test_a_worse_model_is_judged_worse(fact: str, changes: dict, evidence: str) -> None:  # type: ignore[type-arg]  # of any fact
    worse = replace(made_up.FACTS[fact], **changes)
    status, _ = look_up(perfect_project(**{fact: worse}), evidence)
    assert RANK[status] < RANK["met"]


def test_an_installed_package_has_no_false_unmet() -> None:
    project = Project(None, Library(), made_up.FACTS)
    for one in assess(project).lists:
        for box in one.boxes:
            needs = EVIDENCE[box_evidence(box)].needs if box_evidence(box) else ()
            of_files = any(need not in FACTS for need in needs)
            expected = "not in an installed package" if of_files else "met"
            assert box.status == ("for a person" if box.person else expected), box
    assert not assess(project).of_status("unmet")


def box_evidence(box: Box) -> str | None:
    one = next(one for one in CHECKLISTS if one.name == box.checklist)
    return next(record.evidence for record in one.boxes if record.name == box.name)


def test_a_missing_library_is_no_fault_of_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(library: Library) -> None:
        raise NotLookedAtError("library missing", "libsbml not installed")

    monkeypatch.setitem(FACTS, "exported", missing)
    facts = {name: fact for name, fact in made_up.FACTS.items() if name != "exported"}
    status, parts = look_up(Project(REPOSITORY, Library(), facts), "sbml")
    assert status == "library missing" and "libsbml" in parts[0].words
    assert set(STATUSES) >= {status}


def test_evidence_that_there_is_not_is_refused(perfect: Project) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'licence'"):
        look_up(perfect, "license")


def test_the_page_shows_unmet_boxes_as_unmet() -> None:
    project = perfect_project(**{"docs/analysis_plan.md": None})
    assessment = assess(project)
    page = credibility_page(assessment)
    assert [box.name for box in assessment.of_status("unmet")] == ["analysis_plan"]
    assert "<b>unmet</b></td><td><b>analysis_plan</b>" in page
    assert all(one.checklist.title.split(",")[0] in page for one in assessment.lists)
    assert "8 points of the source not read" in page


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("name: biomodels", "name: biomodel", "expected the name of the file"),
        ("    evidence: units\n", "", "a box needs evidence, or a reason"),
        ("name: units", "name: equations", "stands twice"),
        ('read: "no"', "read: never", "expected 'whole', 'in part' or 'no'"),
    ],
)
def test_a_faulty_list_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    folder = tmp_path / "credibility"
    folder.mkdir()
    for name in LISTS:
        text = (builtin_folder() / "credibility" / f"{name}.yaml").read_text(encoding="utf-8")
        if name == "biomodels":
            assert old in text
            text = text.replace(old, new, 1)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        load_checklists(tmp_path)


def test_counts_are_those_of_the_parameters_in_use_and_of_the_scores() -> None:
    library = Library()
    table = library.parameters(DEFAULT_CALIBRATION)
    numbers, calibrated = FACTS["numbers"](library), FACTS["calibrated"](library)
    assert numbers.by_kind["assumed"] == sum(one.kind == "assumed" for one in table.values())
    assert calibrated.fitted == sum(one.kind == "fitted" for one in table.values())
    assert {"bisphosphonate_release", "testicular_competition"} <= set(calibrated.without_error)
    assert "letrozole_half_block" not in calibrated.without_error
    scored: Scored = FACTS["scored"](library)
    used, unseen = by_use(score(dosing="averaged").rows)
    assert (scored.within[FITTED], scored.counted[FITTED]) == (used.within, used.counted)
    assert (scored.within[UNSEEN], scored.counted[UNSEEN]) == (unseen.within, unseen.counted)
    assert scored.counted[VALIDATION] < scored.counted[UNSEEN]
