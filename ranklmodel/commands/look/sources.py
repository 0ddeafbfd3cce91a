"""``ranklmodel list sources``: every source, and what rests on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table
from ranklmodel.errors import RanklModelError, UnknownNameError
from ranklmodel.inputs.library.evidence import publications_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.inputs import Library, Source


@dataclass(slots=True)
class RestingOn:
    """What rests on one source.

    Attributes
    ----------
    source : str
        A doi, PMID, PMC or address; in words where it has none.
    via : list of str
        Where it was read, if not in the publication itself.
    parameters : list of str
        Parameters whose values were read in it, or cite it.
    trials : dict of str to int
        How many rows of each trial.
    """

    source: str
    via: list[str] = field(default_factory=list)
    parameters: list[str] = field(default_factory=list)
    trials: dict[str, int] = field(default_factory=dict)

    @property
    def in_words(self) -> str:
        """All of it in one line."""
        rows = [f"trial {name} ({number} rows)" for name, number in self.trials.items()]
        return ", ".join([*rows, *self.parameters])


def sources_of(library: Library) -> list[RestingOn]:
    """Return every source of parameters and of rows of trials, with what rests on it.

    Parameters
    ----------
    library : Library
        Whose mechanism files and trials; a trial that can not be read is left to ``check``.

    Returns
    -------
    list of RestingOn
        By name. A publication of several names goes by the one that its row gives first.

    Raises
    ------
    InputError
        If a mechanism file or the table of evidence is not valid.
    """
    sources: dict[str, RestingOn] = {}
    for entry in library.own_parameters.values():
        for name, via in () if entry.source is None else _named(library, entry.source):
            resting = sources.setdefault(name, RestingOn(name))
            if entry.name not in resting.parameters:
                resting.parameters.append(entry.name)
            if via and via not in resting.via:
                resting.via.append(via)
    for trial, text in _of_trials(library):
        name = (publications_in(text) or (text,))[0]
        rows = sources.setdefault(name, RestingOn(name)).trials
        rows[trial] = rows.get(trial, 0) + 1
    return sorted(sources.values(), key=lambda one: one.source.lower())


def _named(library: Library, source: Source) -> Iterator[tuple[str, str]]:
    """Yield the names of a source and of its rows, with where each was read."""
    for cited in source.evidence:
        try:
            for row in library.evidence.rows(cited):
                yield row.publications[0], row.via
        except UnknownNameError:
            yield cited, ""  # `check` says that there is no such row
    if source.publications:
        yield source.publications[0], source.via or ""
    elif not source.evidence:
        yield (publications_in(str(source.text)) or (str(source.text),))[0], source.via or ""


def _of_trials(library: Library) -> Iterator[tuple[str, str]]:
    for name in library.names("trial"):
        try:
            trial = library.trial(name, lenient=True)
        except RanklModelError:
            continue
        absent = (row for rows in trial.absent_observations.values() for row in rows)
        for row in (*trial.observations, *trial.not_modelled_observations, *absent):
            yield name, row.source


def print_sources(library: Library, as_json: bool) -> None:
    """Print every source with what rests on it, as a table or as JSON."""
    resting = sources_of(library)
    if as_json:
        emit_json(
            [
                {
                    "source": one.source,
                    "read_in": one.via,
                    "parameters": one.parameters,
                    "trials": one.trials,
                }
                for one in resting
            ]
        )
        return
    emit_table(["source", "what rests on it"], [[one.source, one.in_words] for one in resting])
    emit()
    emit(f"{len(resting)} sources; --json has where each was read, too")
