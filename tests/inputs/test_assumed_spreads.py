"""By how much what is assumed of people may be off: all of it has a spread or a reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.people.assumed import load_assumed_spreads

Write = Callable[[str, str], Path]
HEAD = "description: Made up.\nspreads:\n"


def test_all_that_is_assumed_of_anybody_has_a_spread_or_a_reason(library: Library) -> None:
    spreads = library.assumed_spreads
    without = {
        (name, key)
        for name in library.names("population")
        for key in library.population(name).assumed
        if spreads.of(key) is None
    }
    assert without == set()


def test_a_whole_group_may_have_one_reason(library: Library) -> None:
    spread = library.assumed_spreads.of("laboratory.E2")
    assert spread is not None
    assert spread.not_varied is not None
    assert library.assumed_spreads.of("shoe_size") is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- {of: SHBG, assumed: so}\n", "one of relative, plus and not_varied"),
        ("- {of: SHBG, relative: 0.1, not_varied: no, assumed: so}\n", "one of relative"),
        ("- {of: SHBG, relative: 0.1}\n", "give a source"),
        ("- {of: SHBG, plus: 2 year, assumed: so}\n", "only age and years_since_menopause"),
        ("- {of: age, relative: 0.1, assumed: so}\n", "not multiplied"),
        ("- {of: SHBG, relative: -0.1, assumed: so}\n", "expected a number above 0"),
        ("- {of: SHBG, relative: 0.1, assumed: so}\n" * 2, "'SHBG' stands twice"),
    ],
)
def test_what_says_too_little_or_too_much_is_refused(write: Write, text: str, message: str) -> None:
    path = write("references/assumed_spreads.yaml", HEAD + text)
    with pytest.raises(InputError, match=message) as caught:
        load_assumed_spreads(path)
    assert caught.value.file == path


def test_a_users_own_file_is_read(write: Write) -> None:
    path = write(
        "references/assumed_spreads.yaml", HEAD + "- {of: SHBG, relative: 0.7, assumed: so}\n"
    )
    spread = Library([path.parent.parent]).assumed_spreads.of("SHBG")
    assert spread is not None
    assert spread.relative == 0.7
