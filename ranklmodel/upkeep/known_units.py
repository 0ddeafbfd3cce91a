"""Makes the table of units in use again: ``python -m ranklmodel.upkeep.known_units [UNIT ...]``.

Units named on the command line are added to it. A test makes the table again and compares.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from ranklmodel.disk.text import write_text
from ranklmodel.units.known import TABLE, Parsed, known_units
from ranklmodel.units.units import parsed_by_pint


def table_text(units: list[str], parse: Callable[[str], Parsed]) -> str:
    """Return the table of these units as the file holds it, one unit a line."""
    lines = []
    for text in sorted(set(units)):
        factor, dimensions = parse(text)
        row = [factor, [[name, str(power)] for name, power in dimensions]]
        lines.append(f"  {json.dumps(text)}: {json.dumps(row)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> None:
    """Parse every unit of the table again with Pint, and those named on the command line."""
    write_text(TABLE, table_text([*known_units(), *sys.argv[1:]], parsed_by_pint))


if __name__ == "__main__":
    main()
