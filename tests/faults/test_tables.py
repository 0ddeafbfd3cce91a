"""Tables as people bring them: read as what they are, or refused with file, line and column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs.library.evidence import load_evidence
from ranklmodel.inputs.trials.observations import Observation, read_observations
from tests.faults.asked import program

TABLE = """\
arm,endpoint,unit,time_months,value,sd,n
treated,E2,\N{MICRO SIGN}g/L,12,-2.5,3,40
treated,LS_BMD,pct_change,24,1.5,,
"""
EVIDENCE = """\
row,name,value,unit,source,source_kind,via,where
half,anastrozole_half_block,1.5,ng/mL,PMID 26901812,abstract,,Table 2
"""

Change = Callable[[str], str]


def per_line(change: Callable[[str], str]) -> Change:
    return lambda text: "".join(f"{change(line)}\n" for line in text.splitlines())


def blank_column(place: int) -> Change:
    def widened(line: str) -> str:
        cells = line.split(",")
        return ",".join([*cells[:place], "", *cells[place:]])

    return per_line(widened)


AS_SAVED: dict[str, Change] = {
    "semicolons": lambda text: text.replace(",", ";"),
    "decimal commas": lambda text: text.replace(",", ";").replace(".", ","),
    "tabs": lambda text: text.replace(",", "\t"),
    "bars": lambda text: text.replace(",", "|"),
    "sep= of semicolons": lambda text: "sep=;\n" + text.replace(",", ";"),
    "SEP= in quotes": lambda text: '"SEP=,"\r\n' + text.replace("\n", "\r\n"),
    "a mark of UTF-8": lambda text: "\N{ZERO WIDTH NO-BREAK SPACE}" + text,
    "blank rows": lambda text: "\n ,,\n" + text.replace("\n", "\n,,,,,,\n\n"),
    "a blank column first": blank_column(0),
    "a blank column within": blank_column(3),
    "blank columns last": per_line(lambda line: line + ",, ,"),
    "a Greek mu": lambda text: text.replace("\N{MICRO SIGN}", "\N{GREEK SMALL LETTER MU}"),
    "spaces that do not break": lambda text: text.replace(",", "\N{NO-BREAK SPACE},"),
    "spaces at the ends": per_line(lambda line: line.replace(",", " , ") + "  "),
    "an old Macintosh": lambda text: text.replace("\n", "\r"),
    "a minus sign": lambda text: text.replace("-2.5", "\N{MINUS SIGN}2.5"),
    "a dash": lambda text: text.replace("-2.5", "\N{EN DASH}2.5"),
    "quotes": lambda text: text.replace("treated", '"treated"').replace("unit", '"unit"'),
}


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "observations.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def content_of(rows: tuple[Observation, ...]) -> list[tuple[object, ...]]:
    return [(o.arm, o.endpoint, o.unit, o.time_months, o.value, o.sd, o.n) for o in rows]


USUAL = [
    ("treated", "E2", "\N{MICRO SIGN}g/L", 12.0, -2.5, 3.0, 40),
    ("treated", "LS_BMD", "pct_change", 24.0, 1.5, None, None),
]


@pytest.mark.parametrize("name", AS_SAVED)
def test_what_a_spreadsheet_saves_is_read(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, AS_SAVED[name](TABLE))
    assert content_of(read_observations(path)) == USUAL


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_encodings_with_their_mark_are_read(tmp_path: Path, encoding: str, separator: str) -> None:
    mark = "\N{ZERO WIDTH NO-BREAK SPACE}" if encoding == "utf-16-be" else ""
    text = mark + TABLE.replace(",", separator)
    assert content_of(read_observations(written(tmp_path, text.encode(encoding)))) == USUAL


@pytest.mark.parametrize("name", [one for one in AS_SAVED if "dash" not in one])
def test_the_table_of_evidence_is_read_as_saved_too(tmp_path: Path, name: str) -> None:
    usual = tmp_path / "usual" / "evidence"
    saved = tmp_path / "saved" / "evidence"
    for folder, text in ((usual, EVIDENCE), (saved, AS_SAVED[name](EVIDENCE))):
        folder.mkdir(parents=True)
        (folder / "parameters.csv").write_bytes(text.encode())
    (expected,), (read,) = load_evidence([usual.parent]), load_evidence([saved.parent])
    assert (read.cites, read.source, read.where) == (expected.cites, expected.source, "Table 2")
    assert read.value.replace(",", ".") == expected.value == "1.5"


REFUSED: dict[str, tuple[Change, str]] = {
    "a title": (lambda text: "My results,,\n" + text, ":1: the first line names no column"),
    "a comment": (lambda text: "# by me\n" + text, ":1: the first line names no column"),
    "no header": (lambda text: text.split("\n", 1)[1], "it begins 'treated'; expected study"),
    "nothing": (lambda text: "\n \n", ":1: the file is empty"),
    "capitals": (lambda text: text.replace("arm", "Arm"), ":1: Arm: unknown column 'Arm'; did"),
    "a space": (lambda text: text.replace("e_m", "e m"), "did you mean 'time_months'"),
    "a wrong sep=": (lambda text: "sep=;\n" + text, ":1: the first line says that ';' separates"),
    "a cell without a column": (
        lambda text: blank_column(2)(text).replace("E2,,", "E2,mean,"),
        ":2: column 3 has no name, and 'mean' stands in it",
    ),
    "a quote": (lambda text: text.replace("E2", '"E2'), ":2: not valid CSV: a quotation mark is"),
    "text behind quotes": (lambda text: text.replace("E2", '"E2"x'), ":2: not valid CSV: text"),
    "a cell less": (lambda text: text.replace(",24", ""), ":3: expected 7 cells, given 6"),
    "a cell more": (lambda text: text.replace(",24", ",24,1"), ":3: expected 7 cells, given 8"),
    "a comma": (lambda text: text.replace("-2.5", '"-2,5"'), ":2: value: expected a number or"),
    "a percent sign": (lambda text: text.replace("1.5", "1.5 %"), "the unit has a column of its"),
    "a hidden letter": (lambda text: text.replace("E2", "E2\N{ZERO WIDTH SPACE}"), r"'E2\u200b'"),
    "not a number": (lambda text: text.replace("1.5", "NA"), ":3: value: expected a number or"),
    "another unit": (lambda text: text.replace("pct_ch", "strid"), ":3: unit: unknown unit 'str"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_not_be_read_names_its_place(tmp_path: Path, name: str) -> None:
    change, words = REFUSED[name]
    path = written(tmp_path, change(TABLE))
    with pytest.raises(InputError) as caught:
        read_observations(path)
    assert str(caught.value).startswith(f"{path}:") and words in str(caught.value)
    assert caught.value.line is not None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04\x14\0\6\0", "this is a workbook or an archive; text was expected"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "this is a workbook or an archive; text was expected"),
        (TABLE.encode("utf-16-le"), ":1: the file holds a NUL byte; text was expected, in UTF-8"),
        (TABLE.encode("utf-32"), ":1: the file holds a NUL byte; text was expected, in UTF-8"),
        (TABLE.encode("latin-1"), ":2: the file is not UTF-8 text; save it as UTF-8"),
    ],
)
def test_what_is_no_such_text_is_named(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_observations(written(tmp_path, content))
    assert words in str(caught.value)


REGIMEN = """\
name: tablets
description: Made up for tests.
treatments: [{{drug: anastrozole, dose: {}, interval: 1 day}}]
"""


@pytest.mark.parametrize(
    "dose",
    [
        "1000 \N{GREEK SMALL LETTER MU}g",
        "1000 \N{MICRO SIGN}g",
        "1000 ug",
        "1\N{NO-BREAK SPACE}mg",
        "1 mg ",
    ],
)
def test_a_dose_in_any_spelling_is_the_same(tmp_path: Path, dose: str) -> None:
    path = tmp_path / "tablets.yaml"
    answers = []
    for one in ("1 mg", dose):
        path.write_text(REGIMEN.format(f'"{one}"'), encoding="utf-8")
        words = ("--until", "1y", "--every", "1y", "--quantity", "E2")
        answers.append(program("simulate", "ultra_woman", path, *words))
    assert answers[1].exit_code == 0, answers[1].stderr
    assert answers[1].stdout == answers[0].stdout
