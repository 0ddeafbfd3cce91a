"""The fast and the full reader agree; lines, cache and refusals."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import builtin_folder
from ranklmodel.inputs.reading.plain_yaml import read_plain
from ranklmodel.inputs.reading.yaml_reader import (
    Document,
    dotted,
    parse_fully,
    parse_yaml,
    read_yaml,
)

Write = Callable[[str, str], Path]

SAMPLE = """\
a: 1
b:
- x: 1e-5
  y: [1, .5, no]
- z
c:
  - "1"
  -   q: 3
      r: {a: 'x', b: 017, c: "CHEBI:1"}
d: # nothing
  e: no # comment
  f: "q: #"
g:
h:
  i: {}
  j: []
  l: [[1, 'a, b'], {q: [x, "y: z"], r: 2}]
# end
k: a-b 2020-01-01
"""
ALPHABET = "abc:-# \n'\"[]{},1.e~|>&*!%?\t0x_"
BUILTIN = sorted(builtin_folder().rglob("*.yaml"))
PLAIN = ("trials/menopause/trial.yaml", "trials/ultra/trial.yaml", "regimens/placebo.yaml")


def full(text: str) -> Document:
    return parse_fully(text, Path("file.yaml"))


def assert_equal_both_ways(text: str) -> bool:
    """Compare the readers where the fast one has an answer, and tell whether it has."""
    plain = read_plain(text)
    if plain is None:
        return False
    document = full(text)
    # repr tells 1 from 1.0 and True, which equality does not.
    assert repr(plain) == repr((document.data, document.lines))
    return True


@pytest.mark.parametrize("path", BUILTIN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_builtin_files_take_the_fast_way_and_agree(path: Path) -> None:
    assert assert_equal_both_ways(path.read_text(encoding="utf-8"))


def test_mutilated_text_is_read_the_same_both_ways() -> None:
    random_numbers = random.Random(20)
    texts = [SAMPLE, *((builtin_folder() / one).read_text(encoding="utf-8") for one in PLAIN)]
    texts = ["\n".join(text.split("\n")[:20]) for text in texts]
    answered = 0
    for _ in range(3000):
        characters = list(random_numbers.choice(texts))
        for _ in range(random_numbers.randint(1, 4)):
            place = random_numbers.randrange(len(characters))
            kind = random_numbers.randrange(3)
            if kind == 0:
                characters[place] = random_numbers.choice(ALPHABET)
            elif kind == 1:
                characters.insert(place, random_numbers.choice(ALPHABET))
            else:
                del characters[place]
        answered += assert_equal_both_ways("".join(characters))
    assert answered > 500


@pytest.mark.parametrize("reader", [parse_yaml, parse_fully])
def test_yaml_1_2_on_both_ways(reader: Callable[[str, Path], Document]) -> None:
    document = reader("a: 1e-5\nb: no\nc: '1'\nd: 1.0\n", Path("file.yaml"))
    assert repr(document.data) == "{'a': 1e-05, 'b': 'no', 'c': '1', 'd': 1.0}"


@pytest.mark.parametrize("reader", [parse_yaml, parse_fully])
def test_equal_keys_are_refused_on_both_ways(reader: Callable[[str, Path], Document]) -> None:
    with pytest.raises(InputError, match="stands twice") as caught:
        reader("a: 1\nb: 2\na: 3\n", Path("file.yaml"))
    assert (caught.value.line, caught.value.key) == (3, "a")


def test_lines_of_keys_and_items() -> None:
    document = full(SAMPLE)
    assert document.line(("b", 0, "y")) == 4
    assert document.line(("c", 1, "r", "b")) == 9
    assert document.line(("b", 0, "missing")) == 3
    assert document.line(("nothing",)) == 1


def test_steps_that_are_not_in_the_file_are_skipped() -> None:
    document = full("regimen: {treatments: [{drug: x}]}\n")
    path = ("regimen", 0, "inline", "treatments", 0, "drug")
    assert document.known_path(path) == ("regimen", "treatments", 0, "drug")


def test_block_text_and_byte_order_mark(write: Write) -> None:
    path = write("file.yaml", "\ufeffnote: |\n  two\n  lines\nfolded: >-\n  a\n  b\n")
    assert read_yaml(path).data == {"note": "two\nlines\n", "folded": "a b"}


def test_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_bytes(b"a: 1\r\nb: x\r\n")
    assert read_yaml(path).data == {"a": 1, "b": "x"}


def test_file_is_parsed_once_until_it_changes(write: Write) -> None:
    path = write("file.yaml", "a: 1\n")
    first = read_yaml(path)
    assert read_yaml(path) is first
    path.write_text("a: 2\n")
    os.utime(path, ns=(1, 1))
    assert read_yaml(path).data == {"a": 2}


def test_file_above_two_megabytes_is_refused(write: Write) -> None:
    path = write("file.yaml", "# " + "x" * 2_000_000)
    with pytest.raises(InputError, match="larger than 2 MB"):
        read_yaml(path)


def test_path_with_nul_byte_is_refused() -> None:
    with pytest.raises(InputError, match="can not be read"):
        read_yaml(Path("a\0b.yaml"))


def test_dotted() -> None:
    assert dotted(("arms", "placebo", "visits", 2)) == "arms.placebo.visits[2]"
