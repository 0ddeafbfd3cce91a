"""Units in use, parsed ahead: Pint takes most of a second to load, these take none.

The table is made by Pint (``python -m ranklmodel.upkeep.known_units``), and a test makes it again
and compares. A unit that is not in it is parsed by Pint as before, so the table is only ever a
matter of speed.
"""

from __future__ import annotations

import json
from fractions import Fraction
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("known.json")

Parsed = tuple[float, tuple[tuple[str, Fraction], ...]]


@cache
def known_units() -> dict[str, Parsed]:
    """Return factor and dimensions of each unit in the table."""
    try:
        table = json.loads(TABLE.read_text(encoding="utf-8"))
    except FileNotFoundError:  # while the table is being made
        return {}
    return {
        text: (factor, tuple((name, Fraction(power)) for name, power in dimensions))
        for text, (factor, dimensions) in table.items()
    }
