"""Where compiled code is kept, and that no cache is no error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ranklmodel.disk import cache

REPOSITORY = Path(__file__).parents[2]
PLACES = ("RANKLMODEL_CACHE", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA", "USERPROFILE")


def test_the_variable_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "mine"))
    assert cache.cache_folder() == tmp_path / "mine"
    assert cache.write("key", {"a": 1}, b"code")
    assert cache.read("key") == ({"a": 1}, b"code")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="customs of Linux")
def test_else_the_customs_of_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("RANKLMODEL_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.cache_folder() == tmp_path / "ranklmodel"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache.cache_folder() == tmp_path / ".cache" / "ranklmodel"


def without_a_cache() -> None:
    assert cache.cache_folder() is None
    assert not cache.write("key", {}, b"code")
    assert cache.read("key") is None
    cache.keep_newest("code", 1)


def test_whatever_is_wrong_with_the_folder_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine home directory")

    monkeypatch.delenv("RANKLMODEL_CACHE", raising=False)
    monkeypatch.setattr("platformdirs.user_cache_path", fail)
    without_a_cache()
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: Path("~/.cache"))
    without_a_cache()


_HOMELESS = """
import os
os.getuid = lambda: 4_000_000  # nobody the system knows
from ranklmodel.disk import cache
assert cache.cache_folder() is None
import ranklmodel
print(ranklmodel.simulate("atac_woman", "placebo", until="1 year", engine="{engine}").days[-1])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs users of POSIX")
@pytest.mark.parametrize("engine", ["reference", pytest.param("fast", marks=pytest.mark.slow)])
def test_without_a_home_runs_go_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, engine: str
) -> None:
    for name in PLACES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    done = subprocess.run(
        [sys.executable, "-c", _HOMELESS.format(engine=engine)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) == pytest.approx(365.25)
    assert list(tmp_path.iterdir()) == []
