"""Checks of origins: each number that was read can be looked up, and is the one that was read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, final

from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.inputs import Library
from ranklmodel.inputs.values.quantities import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import ParameterEntry, ParameterTable
    from ranklmodel.inputs.library.evidence import Evidence

READ = ("measured", "derived")
"""Kinds of a value that rests on something read."""

# Two ways to write one number, in two units, agree to this.
_SAME = 1e-9


def unresolved(
    entries: Iterable[ParameterEntry], evidence: Evidence
) -> Iterator[tuple[ParameterEntry, str]]:
    """Yield the measured and derived values whose source can not be followed, and why.

    Parameters
    ----------
    entries : iterable of ParameterEntry
        Entries of any kind; of others only rows are looked up that they name.
    evidence : Evidence
        The table of rows.
    """
    for entry in entries:
        if entry.source is None:
            continue  # said by `SourcesFitTheKind`
        why = evidence.why_unresolved(entry.source)
        if why and (entry.kind in READ or entry.source.evidence):
            yield entry, why


@final
class SourcesCanBeFollowed(Check):
    """What was measured or derived names a row of the evidence, or a publication and the place."""

    name = "sources can be followed"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield values whose source leads nowhere."""
        evidence = subject.library.evidence
        for entry, why in unresolved(subject.table.values(), evidence):
            message = f"{entry.name!r} is {entry.kind}: {why} ({entry.source})"
            yield self.found(f"{entry.file}:{entry.line}", message)


@final
class RestatedNumbersKeepTheirSource(Check):
    """A restated parameter has the number that its source states, within the bounds it has."""

    name = "restated numbers keep their source"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield changed numbers under an unchanged source, and a notice for wider bounds."""
        shipped = _shipped()
        for entry in subject.table.values():
            of_package = shipped.get(entry.name)
            if of_package is None or of_package.file == entry.file:
                continue
            where = f"{entry.file}:{entry.line}"
            if entry.kind == "measured" and entry.source == of_package.source:
                yield from self._number(entry, of_package, where)
            yield from self._bounds(entry, of_package, where)

    def _number(
        self, entry: ParameterEntry, of_package: ParameterEntry, where: str
    ) -> Iterator[Problem]:
        stated = of_package.quantity.to(entry.unit)
        if abs(entry.value - stated) > _SAME * abs(stated):
            message = (
                f"{entry.name!r} is measured, and its source stays, but "
                f"{in_words(entry.value, entry.unit)} is not the {in_words(stated, entry.unit)} "
                "that the package has from there; name the source of the new number"
            )
            yield self.found(where, message)

    def _bounds(
        self, entry: ParameterEntry, of_package: ParameterEntry, where: str
    ) -> Iterator[Problem]:
        scale = of_package.quantity.to(entry.unit) / of_package.value if of_package.value else 1.0
        low, high = (scale * bound for bound in of_package.bounds)
        slack = _SAME * max(abs(low), abs(high))
        unit = "" if entry.unit == "1" else f" {entry.unit}"
        if entry.bounds[0] < low - slack or entry.bounds[1] > high + slack:
            message = (
                f"the bounds of {entry.name!r}, [{entry.bounds[0]:g}, {entry.bounds[1]:g}], are "
                f"wider than the package's, [{low:g}, {high:g}]{unit}"
            )
            yield self.noticed(where, message)


@lru_cache(maxsize=1)
def _shipped() -> ParameterTable:
    """Return the parameters of the package itself."""
    return Library().own_parameters
