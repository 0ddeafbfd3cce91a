"""Units in use, parsed ahead: Pint takes most of a second to load, these take none.

The table is made by Pint (``python -m ranklmodel.units.known``), and a test makes it again
and compares. A unit that is not in it is parsed by Pint as before, so the table is only ever a
matter of speed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("known_units.json")

Parsed = tuple[float, tuple[tuple[str, Fraction], ...]]


@cache
def known_units() -> dict[str, Parsed]:
    """Return factor and dimensions of each unit in the table."""
    try:
        table = json.loads(_FILE.read_text(encoding="utf-8"))
    except FileNotFoundError:  # while the table is being made
        return {}
    return {
        text: (factor, tuple((name, Fraction(power)) for name, power in dimensions))
        for text, (factor, dimensions) in table.items()
    }


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
    import sys

    from ranklmodel.units.units import parsed_by_pint

    _FILE.write_text(table_text([*known_units(), *sys.argv[1:]], parsed_by_pint), encoding="utf-8")


if __name__ == "__main__":
    main()
