"""How many numbers can be followed to their source: ``python -m ranklmodel.upkeep.sources``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from ranklmodel.checks.sources import READ, unresolved
from ranklmodel.inputs import Library, ParameterEntry, load_parameters, read_parameters


def files_read(folder: Path) -> Iterator[ParameterEntry]:
    """Yield every measured and derived value of a folder, of mechanisms and of examples.

    Parameters
    ----------
    folder : Path
        Laid out as ``params`` is. Each example has a table of its own: their names repeat.
    """
    examples = sorted((folder / "examples").glob("*.yaml"))
    of_examples = [read_parameters([[path]]) for path in examples]
    for table in (load_parameters([folder / "mechanisms"]), *of_examples):
        yield from (entry for entry in table.values() if entry.kind in READ)


def main() -> int:
    """Print the number that resolves and, one a line, those that do not; 1 if there are any."""
    library = Library()
    entries = list(files_read(library.builtin))
    left = list(unresolved(entries, library.evidence))
    for entry, why in left:
        place = f"{entry.file.relative_to(library.builtin)}:{entry.line}"
        print(f"{place}: {entry.name}, {entry.kind}: {why} ({entry.source})")
    print(f"{len(entries) - len(left)} of {len(entries)} measured or derived values resolve")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
