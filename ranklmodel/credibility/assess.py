"""All boxes of all lists, each with what was seen and what it comes to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

# which register what they can look up
from ranklmodel.credibility import of_files as of_files
from ranklmodel.credibility import of_model as of_model
from ranklmodel.credibility.judged import EVIDENCE, Part, status_of
from ranklmodel.credibility.project import Project, project_here
from ranklmodel.credibility.statuses import STATUSES, NotLookedAtError, Status
from ranklmodel.errors import UnknownNameError
from ranklmodel.inputs.values.checklists import load_checklists

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.credibility.judged import Parts
    from ranklmodel.inputs.values.checklists import BoxRecord, ChecklistFile

FOR_A_PERSON: Status = "for a person"


@final
@dataclass(frozen=True, slots=True)
class Box:
    """A box of a list, looked up.

    Attributes
    ----------
    checklist : str
        Name of its list.
    name, group, text : str
        Of the box.
    status : str
        One of :data:`~ranklmodel.credibility.statuses.STATUSES`.
    seen : tuple of str
        What was seen, part by part.
    missing : tuple of str
        Of those, what does not hold.
    person : str
        Why a person has to judge it, empty where none has.
    """

    checklist: str
    name: str
    group: str
    text: str
    status: Status
    seen: tuple[str, ...]
    missing: tuple[str, ...]
    person: str = ""

    @property
    def in_words(self) -> str:
        """What was seen, in a line."""
        told = [f"not: {one}" if one in self.missing else one for one in self.seen]
        return " ".join(one for one in (self.person, "; ".join(told)) if one)


@final
@dataclass(frozen=True)
class Assessed:
    """A list, looked up.

    Attributes
    ----------
    checklist : ChecklistFile
        The list.
    boxes : tuple of Box
        Its boxes in its order.
    """

    checklist: ChecklistFile
    boxes: tuple[Box, ...]

    @property
    def counts(self) -> dict[Status, int]:
        """How many boxes have each status, those that occur."""
        number = Counter(box.status for box in self.boxes)
        return {status: number[status] for status in STATUSES if number[status]}

    @property
    def not_read(self) -> int:
        """How many points of the source could not be read, as far as is known."""
        points = self.checklist.points or 0
        return points if self.checklist.read == "no" else max(0, points - len(self.boxes))

    @property
    def counted(self) -> str:
        """The counts in a line."""
        told = [f"{number} {status}" for status, number in self.counts.items()]
        if self.not_read:
            told.append(f"{self.not_read} points of the source not read")
        return ", ".join(told)


@final
@dataclass(frozen=True)
class Assessment:
    """All lists, looked up.

    Attributes
    ----------
    lists : tuple of Assessed
        Each list.
    """

    lists: tuple[Assessed, ...]

    def of_status(self, status: Status) -> tuple[Box, ...]:
        """Return the boxes of one status."""
        return tuple(box for one in self.lists for box in one.boxes if box.status == status)

    @property
    def in_words(self) -> str:
        """Name the unmet boxes in a sentence."""
        unmet = [f"{box.checklist}.{box.name}" for box in self.of_status("unmet")]
        return f"Unmet: {', '.join(unmet)}." if unmet else "No box that was looked up is unmet."

    def as_record(self) -> dict[str, Any]:
        """Return everything as plain values."""
        return {
            "unmet": [f"{box.checklist}.{box.name}" for box in self.of_status("unmet")],
            "lists": [
                {
                    "name": one.checklist.name,
                    "title": one.checklist.title,
                    "source": str(one.checklist.source),
                    "read": one.checklist.read,
                    "on_reading": one.checklist.on_reading,
                    "points": one.checklist.points,
                    "counts": dict(one.counts),
                    "boxes": [
                        {
                            **{name: getattr(box, name) for name in ("name", "group", "text")},
                            "status": box.status,
                            "seen": list(box.seen),
                            "missing": list(box.missing),
                            "person": box.person,
                        }
                        for box in one.boxes
                    ],
                }
                for one in self.lists
            ],
        }


def assess(
    project: Project | None = None, checklists: Iterable[ChecklistFile] | None = None
) -> Assessment:
    """Look all boxes of the lists up.

    Parameters
    ----------
    project : Project, optional
        Where; by default the one this package belongs to.
    checklists : iterable of ChecklistFile, optional
        Which lists; by default all.

    Returns
    -------
    Assessment
        Every box with its status and what was seen.

    Raises
    ------
    UnknownNameError
        If a list asks for evidence that there is not.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> from ranklmodel.inputs.values.checklists import load_checklists
    >>> lists = [one for one in load_checklists(Library().builtin) if one.name == "biomodels"]
    >>> assess(checklists=lists).lists[0].counted
    '5 met, 8 points of the source not read'
    """
    where = project or project_here()
    lists = load_checklists(where.library.builtin) if checklists is None else checklists
    assessed = []
    for one in lists:
        assessed.append(Assessed(one, tuple(_looked_up(where, one, box) for box in one.boxes)))
    return Assessment(tuple(assessed))


def _looked_up(project: Project, checklist: ChecklistFile, box: BoxRecord) -> Box:
    status: Status = FOR_A_PERSON
    parts: Parts = ()
    if box.evidence is not None:
        status, parts = look_up(project, box.evidence)
    if box.person is not None:
        status = FOR_A_PERSON
    return Box(
        checklist.name,
        box.name,
        box.group,
        box.text,
        status,
        tuple(part.words for part in parts),
        tuple(part.words for part in parts if not part.holds),
        box.person or "",
    )


def look_up(project: Project, evidence: str) -> tuple[Status, Parts]:
    """Return what one kind of evidence comes to, and its parts.

    Raises
    ------
    UnknownNameError
        If there is none of this name.
    """
    if evidence not in EVIDENCE:
        raise UnknownNameError("evidence", evidence, EVIDENCE)
    try:
        parts = EVIDENCE[evidence].look(project)
    except NotLookedAtError as error:
        return error.status, (Part(False, str(error)),)
    return status_of(parts), parts
