"""Twenty texts that are more than words: refused, or words in all that is made of them."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from tests.faults.injected.child import files_of, in_child, program
from tests.faults.injected.conftest import ASKED, RIGHT
from tests.quick import swept

STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
NUMBER = re.compile(r"[-+]?(\d|\.\d|inf|nan)")

# What stands after `title: ` in the file of the trial; whether it can be a title.
TITLES: dict[str, tuple[str, bool]] = {
    "a formula": ('"=HYPERLINK(1)"', True),
    "a sum": ('"+1+1"', True),
    "a difference": ('"-1+1"', True),
    "a call": ('"@SUM(1)"', True),
    "a page": ('"<script>alert(1)</script>"', True),
    "an entity": ('"&lt;b&gt; &#0;"', True),
    "a formula of TeX": (r"'$\frac{1}{0}$'", True),
    "half a formula": ("'costs $5'", True),
    "a table's cell": ('"a | b | c"', True),
    "a placeholder": ('"{0} %s %(x)s ${HOME} $(id)"', True),
    "of another direction": (r'"\u202eabc"', False),
    "colours": (r'"\u001b[31mred"', False),
    "a bell": (r'"\a"', False),
    "nothing and more": (r'"a\0b"', False),
    "a line of its own": (r'"a\Lb"', False),
    "an object": ("!!python/object:os.system [id]", False),
    "itself": ("&a [*a]", False),
    "another file": ("*other", False),
    "too long": ('"' + "a" * 100_000 + '"', False),
    "too deep": ("[" * 200 + "]" * 200, False),
}


# Every third; each is a trial that is run and repeated.
@pytest.mark.parametrize("title", swept(TITLES, [*TITLES][::3]))
def test_a_hostile_text(place: Path, right: RIGHT, title: str) -> None:
    text, can_be = TITLES[title]
    trial = place / "own" / "trials" / "quick"
    file = trial / "trial.yaml"
    file.write_text(file.read_text().replace("title: Quick", f"title: {text}"))
    table = trial / "observations.csv"
    note = text.strip("\"'") if can_be else ""
    table.write_text(table.read_text().replace("abstract,,", f'abstract,,"{note}"'))
    before = files_of(place)
    ended = in_child(program(*ASKED["trial"]))
    ended.require_honest()
    assert not STEERS.search(ended.out + ended.error)
    if not can_be:
        assert ended.status == 2 and "trial.yaml" in ended.error
        assert files_of(place) == before
        return
    assert ended.status == 0
    written = files_of(place / "results")
    for name in ("table.csv", "trajectory.csv"):
        assert written[name] == right["trial"][f"results/{name}"]
        for row in csv.reader(written[name].decode().splitlines()):
            assert all(NUMBER.match(cell) for cell in row if cell.startswith(tuple("=+-@")))
    again = in_child(program("run", "results/run.yaml", "--no-bands", "--no-figure"))
    assert again.status == 0, again.error
