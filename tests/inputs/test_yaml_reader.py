"""Lines of keys and items, YAML 1.2 words, cache and refusals."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.yaml_reader import Document, dotted, parse_yaml, read_yaml

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


def document(text: str) -> Document:
    return parse_yaml(text, Path("file.yaml"))


def test_content_of_the_sample() -> None:
    # repr tells 1 from 1.0 and True, which equality does not.
    assert repr(document(SAMPLE).data) == repr(
        {
            "a": 1,
            "b": [{"x": 1e-5, "y": [1, 0.5, "no"]}, "z"],
            "c": ["1", {"q": 3, "r": {"a": "x", "b": 17, "c": "CHEBI:1"}}],
            "d": {"e": "no", "f": "q: #"},
            "g": None,
            "h": {"i": {}, "j": [], "l": [[1, "a, b"], {"q": ["x", "y: z"], "r": 2}]},
            "k": "a-b 2020-01-01",
        }
    )


def test_words_are_those_of_yaml_1_2() -> None:
    read = document("a: 1e-5\nb: no\nc: '1'\nd: 1.0\ne: 0o17\nf: 1_000\ng: 1:30\nh: yes\n").data
    assert repr(read) == repr(
        {"a": 1e-5, "b": "no", "c": "1", "d": 1.0, "e": 15, "f": "1_000", "g": "1:30", "h": "yes"}
    )


def test_equal_keys_are_refused() -> None:
    with pytest.raises(InputError, match="stands twice") as caught:
        document("a: 1\nb: 2\na: 3\n")
    assert (caught.value.line, caught.value.key) == (3, "a")


@pytest.mark.parametrize("separator", ["\x85", "\u2028", "\u2029"])
def test_line_separators_of_yaml_1_1_are_refused(separator: str) -> None:
    with pytest.raises(InputError, match="line separator") as caught:
        document(f"a: 1\nb: x{separator}y\n")
    assert caught.value.line == 2


def test_the_parser_is_the_one_in_c() -> None:
    assert yaml.__with_libyaml__


def test_lines_of_keys_and_items() -> None:
    read = document(SAMPLE)
    assert read.line(("b", 0, "y")) == 4
    assert read.line(("c", 1, "r", "b")) == 9
    assert read.line(("b", 0, "missing")) == 3
    assert read.line(("nothing",)) == 1


def test_steps_that_are_not_in_the_file_are_skipped() -> None:
    read = document("regimen: {treatments: [{drug: x}]}\n")
    path = ("regimen", 0, "inline", "treatments", 0, "drug")
    assert read.known_path(path) == ("regimen", "treatments", 0, "drug")


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
