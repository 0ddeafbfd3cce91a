"""What a cohort is: what differs between its people, and whom it lets in."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from ranklmodel.commands.look.entries import as_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.cohorts.people.compared import Pair, Stated
    from ranklmodel.inputs import Library
    from ranklmodel.inputs.cohorts.cohort import Cohort
    from ranklmodel.inputs.values.sources import Source

Facts = dict[str, str]
Entry = dict[str, Any]

_PEOPLE = 10_000


def describe_cohort(library: Library, name: str) -> Facts:
    """Return a cohort as lines to read: what it states beside what 10 000 people have.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The cohort, by name or path.

    Returns
    -------
    dict of str to str
        Lines by heading.
    """
    from ranklmodel.cohorts.people.compared import compared

    cohort = library.cohort(name)
    comparison = compared(cohort, _PEOPLE)
    of_anyone = sum(one.place is None for one in cohort.accepted)
    stated = [one.words for one in cohort.accepted if one.place is not None]
    facts = {"name": cohort.name, "description": cohort.description, "like": cohort.base.name}
    for one in comparison.quantities:
        origin = _origins(cohort)[one.name]
        facts[one.name] = f"{_spread(one)}\n{origin}"
    facts["correlations"] = "\n".join(_correlations(comparison.correlations))
    facts["accepted"] = "\n".join([*stated, f"and {of_anyone} ranges that hold for anyone"])
    facts["share accepted"] = f"{comparison.share_accepted:.3g} of those sampled"
    facts["weighted to"] = "\n".join(_targets(cohort))
    size = comparison.effective_size
    facts["effective size"] = f"{size:.0f} of {comparison.number} people" if cohort.targets else ""
    facts["source"] = str(cohort.source or "")
    facts["file"] = str(cohort.file)
    return {key: text for key, text in facts.items() if text}


def cohort_entry(library: Library, name: str) -> Entry:
    """Return a cohort as data: what it states beside what 10 000 people have.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The cohort, by name or path.

    Returns
    -------
    dict
        ``quantities`` with means and SDs on the scale that is sampled, ``correlations``,
        ``accepted`` and ``weighted_to``, the share accepted and the effective size.
    """
    from ranklmodel.cohorts.people.compared import compared

    cohort = library.cohort(name)
    comparison = compared(cohort, _PEOPLE)
    origins = {
        name: {"source": source, "assumed": assumed} for name, source, assumed in _stated(cohort)
    }
    entry: Entry = as_data(
        {
            "name": cohort.name,
            "description": cohort.description,
            "like": cohort.base.name,
            "people": comparison.number,
            "quantities": [_with_origin(one, origins[one.name]) for one in comparison.quantities],
            "correlations": comparison.correlations,
            "accepted": [
                {"of": list(one.names), "which": one.of_several or None, "unit": one.unit}
                | {"least": one.least, "most": one.most}
                for one in cohort.accepted
                if one.place is not None
            ],
            "share_accepted": comparison.share_accepted,
            "weighted_to": [
                {"of": one.of, "unit": one.unit, "mean": one.mean, "sd": one.sd}
                for one in cohort.targets
            ],
            "effective_size": comparison.effective_size,
            "digest": cohort.digest,
            "source": cohort.source,
            "file": cohort.file,
        }
    )
    return entry


def _with_origin(one: Stated, origin: dict[str, Any]) -> Entry:
    return {**as_data(one), **origin}


def _correlations(pairs: Sequence[Pair]) -> Iterator[str]:
    """Yield a line for each that the file states, of one pair or of many."""
    for _, of_one_line in groupby(pairs, key=lambda pair: pair.line):
        several = list(of_one_line)
        firsts, seconds = (
            list(dict.fromkeys(side)) for side in zip(*(p.names for p in several), strict=True)
        )
        sampled = [pair.sampled for pair in several]
        range_of_them = f"{sampled[0]:.2f}"
        if len(several) == 1:
            whom = f"{firsts[0]} with {seconds[0]}"
        elif set(firsts) & set(seconds):
            whom = f"every two of {', '.join(dict.fromkeys((*firsts, *seconds)))}"
        else:
            whom = f"{', '.join(firsts)}, each with {', '.join(seconds)}"
        if len(several) > 1:
            range_of_them = f"{min(sampled):.2f} to {max(sampled):.2f}"
        yield f"{whom} {several[0].stated:g}, sampled {range_of_them}"


def _spread(one: Stated) -> str:
    unit = "" if one.unit == "1" else f" {one.unit}"
    accepted = f"accepted {one.accepted_mean:.4g} ({one.accepted_sd:.3g}){unit}"
    stated = f"{one.scale} {one.mean:.4g} ({one.sd:.3g})"
    sampled = f"sampled {one.sampled_mean:.4g} ({one.sampled_sd:.3g})"
    return f"{stated}, {sampled}; {accepted}"


def _origins(cohort: Cohort) -> dict[str, str]:
    return {
        name: str(source) if assumed is None else f"assumed: {assumed}"
        for name, source, assumed in _stated(cohort)
    }


def _stated(cohort: Cohort) -> list[tuple[str, Source | None, str | None]]:
    stated = [(one.name, one.source, one.assumed) for one in cohort.sampled]
    return stated + [(one.name, one.source, one.assumed) for one in cohort.differences]


def _targets(cohort: Cohort) -> list[str]:
    lines = []
    for one in cohort.targets:
        unit = "" if one.unit == "1" else f" {one.unit}"
        spread = "" if one.sd is None else f", SD {one.sd:g}{unit}"
        lines.append(f"{one.of} mean {one.mean:g}{unit}{spread}")
    return lines
