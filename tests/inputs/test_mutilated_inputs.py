"""Whatever happens to a file, reading it gives an object or an InputError, never anything else."""

from __future__ import annotations

import copy
import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import builtin_folder
from ranklmodel.inputs.reading.yaml_reader import read_yaml

MECHANISM = Path(__file__).parent / "mechanism_sample.yaml"
CALIBRATION = Path(__file__).parent / "calibration_sample.yaml"

SWAPS = [
    "0", "-1", "1e308", "1e-320", "1e999", ".nan", "-.inf", "true", "~", "[]", "{}", "[[1]]", "'x'",
    "{a: 1}", "not reached", "9" * 400, "-5 year", "1 mg", "1 mg/day", "5 m^9", "1 ym^9/ym^9/m",
    "!!python/object:os.system {}", "*a", "&a b", "<<: {a: 1}", "| \n  text", "..", "\u2028",
    "1e-5 1/day", "../etc/passwd", "x" * 3000, "[" * 200, "- " * 200, "%YAML 1.1", "---", "NaN",
]  # fmt: skip


def flip_bytes(content: bytes, numbers: random.Random) -> bytes:
    changed = bytearray(content or b" ")
    for _ in range(numbers.randint(1, 8)):
        changed[numbers.randrange(len(changed))] = numbers.randrange(256)
    return bytes(changed)


def drop_lines(content: bytes, numbers: random.Random) -> bytes:
    lines = content.split(b"\n")
    for _ in range(numbers.randint(1, 3)):
        del lines[numbers.randrange(len(lines))]
        if len(lines) < 2:
            break
    return b"\n".join(lines)


def repeat_lines(content: bytes, numbers: random.Random) -> bytes:
    lines = content.split(b"\n")
    place = numbers.randrange(len(lines))
    lines.insert(numbers.randrange(len(lines)), lines[place])
    return b"\n".join(lines)


def swap_value(content: bytes, numbers: random.Random) -> bytes:
    lines = content.split(b"\n")
    place = numbers.randrange(len(lines))
    separator = b"," if lines[0].startswith(b"study,") else b": "
    parts = lines[place].split(separator)
    parts[numbers.randrange(len(parts))] = numbers.choice(SWAPS).encode()
    lines[place] = separator.join(parts)
    return b"\n".join(lines)


def swap_type(content: bytes, numbers: random.Random) -> bytes:
    lines = content.split(b"\n")
    place = numbers.randrange(len(lines))
    key = lines[place].split(b":")[0]
    indent = b" " * (len(key) - len(key.lstrip()) + 2)
    shapes = [
        b": [1, 2]",
        b": {a: {b: c}}",
        b":\n" + indent + b"- x",
        b":\n" + indent + b"x: 1",
        b": 7",
    ]
    lines[place] = key + numbers.choice(shapes)
    return b"\n".join(lines)


MUTATIONS = (flip_bytes, drop_lines, repeat_lines, swap_value, swap_value, swap_type)


def samples() -> Iterator[tuple[str, Path]]:
    base = builtin_folder()
    yield "mechanism", MECHANISM
    yield "calibration", CALIBRATION
    for kind in ("population", "regimen", "cohort", "design"):
        for path in sorted((base / f"{kind}s").glob("*.yaml")):
            yield kind, path
    for path in sorted((base / "trials").iterdir()):
        yield "trial", path / "trial.yaml"
        yield "observations", path / "observations.csv"


def mutilate_and_read(
    count: int, seed: int, readers: dict[str, Callable[[Path], Any]], folder: Path
) -> tuple[int, int]:
    numbers = random.Random(seed)
    valid = list(samples())
    refused = accepted = 0
    for number in range(count):
        kind, original = numbers.choice(valid)
        place = folder / str(number)
        place.mkdir()
        path = place / original.name
        if kind == "trial":
            shutil.copy(original.parent / "observations.csv", place)
        content = original.read_bytes()
        for _ in range(numbers.randint(1, 2)):
            content = numbers.choice(MUTATIONS)(content, numbers)
        path.write_bytes(content)
        try:
            readers[kind](path)
            accepted += 1
        except InputError as error:
            assert error.file is not None
            assert error.message
            assert len(str(error)) < 3000
            refused += 1
    return refused, accepted


def test_samples_are_valid(readers: dict[str, Callable[[Path], Any]]) -> None:
    for kind, path in samples():
        readers[kind](path)


@pytest.mark.slow
def test_two_thousand_files(readers: dict[str, Callable[[Path], Any]], tmp_path: Path) -> None:
    refused, accepted = mutilate_and_read(2000, 2, readers, tmp_path)
    assert refused > 800
    assert accepted > 100


JUNK: list[Any] = [
    None, True, 0, -1, 10**40, 1e-300, 1e300, "", " ", "x", "5 mg", "5 day", "-5 year", "2 1/day",
    "1 pg/mL", "1e30 mol/L", "0 year", "100 year", "not reached", "atac", "placebo", [],
    [[]], [1], ["x"], {}, {"x": 1}, {"": ""}, [{}], {"t_score": 1e9}, "\u2028", "9" * 100, 1.5,
    {"treatments": [{"drug": "x", "dose": "1e12 g", "interval": "1 minute"}]}, "young_woman",
]  # fmt: skip


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value within nested data."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield (*path, key)
        if isinstance(value, (dict, list)):
            yield from places(value, (*path, key))


def test_values_replaced_by_others(
    readers: dict[str, Callable[[Path], Any]], tmp_path: Path
) -> None:
    numbers = random.Random(3)
    valid = [one for one in samples() if one[0] != "observations"]
    accepted = 0
    for number in range(600):
        kind, original = numbers.choice(valid)
        data = json.loads(json.dumps(read_yaml(original).data))
        for _ in range(numbers.randint(1, 2)):
            *above, last = numbers.choice(list(places(data)))
            inner = data
            for step in above:
                inner = inner[step]
            inner[last] = copy.deepcopy(numbers.choice(JUNK))
        path = tmp_path / str(number) / original.name
        path.parent.mkdir()
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        if kind == "trial":
            shutil.copy(original.parent / "observations.csv", path.parent)
        try:
            readers[kind](path)
            accepted += 1
        except InputError as error:
            assert error.message
    assert accepted > 20
