"""The rows of published numbers that parameters cite, each with a source that can be looked up.

They stand in ``evidence/parameters.csv`` and ``evidence/observations.csv`` of a folder laid out as
``params`` is. ``source`` is the publication that states a number; ``via`` says where it was read,
if not there: a transcription, a page that quotes it, or who read it off a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ranklmodel.disk.text import read_text
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.trials.delimited import read_delimited
from ranklmodel.inputs.values.sources import Source

PARAMETERS = "parameters.csv"
OBSERVATIONS = "observations.csv"

_COLUMNS = {
    PARAMETERS: ("row", "value", "unit", "source", "via", "where", "source_kind"),
    OBSERVATIONS: ("study", "arm", "endpoint", "source", "via", "source_location", "source_kind"),
}
_IDENTIFIED = re.compile(r"doi:10\.\d{4,9}/\S+|\bPMID \d{1,9}\b|\bPMC\d{3,9}\b|https?://[^\s)]+")
# As journals count: year;volume:page, before it who and where.
_JOURNAL = re.compile(r"[^;]+ (19|20)\d\d;\d+(\([^)]+\))?:[A-Za-z]*\d+")


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One row of the table of evidence.

    Attributes
    ----------
    cites : str
        How it is cited: ``parameters.csv: ROW`` or ``observations.csv: STUDY, ARM, ENDPOINT``.
    source : str
        The publication that states the number.
    via : str
        Where it was read, if not in the publication; empty otherwise.
    where : str
        Table, figure or part of it.
    value, unit : str
        What it states; empty where that is in words.
    """

    cites: str
    source: str
    via: str
    where: str
    value: str = ""
    unit: str = ""

    @property
    def publications(self) -> tuple[str, ...]:
        """What its source names that can be looked up; none where it is no citation."""
        return publications_in(self.source)

    def in_words(self) -> str:
        """Return what the row states, where that was printed and where it was read."""
        stated = f"{self.value} {self.unit}".strip()
        via = f"read in {self.via}" if self.via else ""
        return "; ".join(one for one in (stated, self.source, self.where, via) if one)


def publications_in(text: str) -> tuple[str, ...]:
    """Return what a text names that can be looked up.

    Parameters
    ----------
    text : str
        Such as ``Finkelstein et al., doi:10.1172/JCI84137; PMID 26901812``.

    Returns
    -------
    tuple of str
        Every doi, PMID, PMC and address; else the text itself, where it counts as journals do
        (``Bone 2003;32:136``); else nothing.

    Examples
    --------
    >>> publications_in("PMID 26901812; doi:10.1172/JCI84137")
    ('PMID 26901812', 'doi:10.1172/JCI84137')
    >>> publications_in("a label")
    ()
    """
    identified = tuple(one.rstrip(",;.") for one in _IDENTIFIED.findall(text))
    if identified:
        return identified
    return (text.strip(),) if _JOURNAL.match(text.strip()) else ()


class Evidence:
    """The table of evidence of some folders.

    Parameters
    ----------
    entries : iterable of EvidenceEntry
        Its rows, those of later folders after those of earlier ones.
    """

    def __init__(self, entries: Iterable[EvidenceEntry]) -> None:
        self._parameters: dict[str, EvidenceEntry] = {}
        self._studies: dict[str, list[EvidenceEntry]] = {}
        for entry in entries:
            file, _, name = entry.cites.partition(": ")
            if file == PARAMETERS:
                self._parameters[entry.cites] = entry
            else:
                self._studies.setdefault(name.split(", ")[0], []).append(entry)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._parameters) + sum(map(len, self._studies.values()))

    def __iter__(self) -> Iterator[EvidenceEntry]:
        """Yield every row."""
        yield from self._parameters.values()
        for rows in self._studies.values():
            yield from rows

    def rows(self, cited: str) -> tuple[EvidenceEntry, ...]:
        """Return the rows that a citation names.

        Parameters
        ----------
        cited : str
            ``parameters.csv: ROW`` is one row. ``observations.csv: STUDY`` is all of a study, and
            each further part after a comma one arm or one endpoint of it.

        Returns
        -------
        tuple of EvidenceEntry
            At least one.

        Raises
        ------
        UnknownNameError
            If there is no such row; the nearest are offered.
        """
        file, _, name = cited.partition(": ")
        if file == PARAMETERS:
            if cited in self._parameters:
                return (self._parameters[cited],)
            raise UnknownNameError("row of the evidence", cited, self._parameters)
        study, *parts = name.split(", ")
        if file != OBSERVATIONS or study not in self._studies:
            of_studies = [f"{OBSERVATIONS}: {one}" for one in self._studies]
            known = [*self._parameters, *of_studies]
            raise UnknownNameError("row of the evidence", cited, known)
        rows = self._studies[study]
        for part in parts:
            matching = [one for one in rows if part in one.cites.split(": ")[1].split(", ")[1:]]
            if not matching:
                raise UnknownNameError("row of the evidence", cited, [one.cites for one in rows])
            rows = matching
        return tuple(rows)

    def publications_of(self, source: Source) -> tuple[str, ...]:
        """Return everything that a source, and the rows it names, can be looked up by.

        Raises
        ------
        UnknownNameError
            If it names a row that is not in the table.
        """
        of_rows = [
            publication
            for cited in source.evidence
            for row in self.rows(cited)
            for publication in row.publications
        ]
        return tuple(dict.fromkeys([*source.publications, *of_rows]))

    def why_unresolved(self, source: Source) -> str | None:
        """Return why a source can not be followed to a place, or nothing where it can.

        Parameters
        ----------
        source : Source
            It can be followed where it names rows of the table, or a doi, pmid or address and
            the place in it.
        """
        try:
            self.publications_of(source)
        except UnknownNameError as error:
            return str(error)
        if source.evidence:
            return None
        if not source.publications:
            return "its source is neither a row of the evidence nor a doi, pmid or address"
        return None if source.where else "its source names no place, such as where: Table 2"


def load_evidence(folders: Iterable[Path]) -> Evidence:
    """Read the tables of evidence of some folders.

    Parameters
    ----------
    folders : iterable of Path
        Folders laid out as ``params`` is; those without evidence add nothing.

    Returns
    -------
    Evidence
        All rows.

    Raises
    ------
    InputError
        If a column is missing, a row stands twice, or a source is none that can be looked up.
    """
    return Evidence([entry for folder in folders for entry in _entries(folder / "evidence")])


def _entries(folder: Path) -> Iterator[EvidenceEntry]:
    for file in (PARAMETERS, OBSERVATIONS):
        path = folder / file
        if path.is_file():
            yield from _of_file(path, file)


def _of_file(path: Path, file: str) -> Iterator[EvidenceEntry]:
    columns = _COLUMNS[file]
    table = read_delimited(read_text(path), path, columns)
    missing = [name for name in columns if name not in table.header]
    if missing:
        message = f"the table has no column {', '.join(missing)}"
        raise InputError(message, file=path, line=table.header_line)
    known: set[str] = set()
    for line, cells in table.rows:
        if isinstance(cells, InputError):
            raise cells
        row = dict(zip(table.header, cells, strict=True))
        entry = _entry(file, row)
        if not entry.publications:
            message = f"{entry.source!r} can not be looked up: give a doi, PMID, PMC, address"
            message += " or journal with year;volume:page"
            raise InputError(message, file=path, line=line, key="source")
        if file == PARAMETERS and entry.cites in known:
            raise InputError(f"the row {row['row']!r} stands twice", file=path, line=line)
        known.add(entry.cites)
        yield entry


def _entry(file: str, row: dict[str, str]) -> EvidenceEntry:
    if file == PARAMETERS:
        return EvidenceEntry(
            f"{file}: {row['row']}",
            *(row[name] for name in ("source", "via", "where", "value", "unit")),
        )
    names = ", ".join(row[name] for name in ("study", "arm", "endpoint"))
    stated = (row.get(name, "") for name in ("value", "unit"))
    of_row = (row[name] for name in ("source", "via", "source_location"))
    return EvidenceEntry(f"{file}: {names}", *of_row, *stated)
