"""A peer that is not there is left out with the reason, which is in the log of its building."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.fits import why_missing

# What pip wrote where there was no compiler, shortened.
OF_COMPILER = """\
  error: subprocess-exited-with-error
      CMake Error: CMAKE_CXX_COMPILER not set, after EnableLanguage
      -- Configuring incomplete, errors occurred!
      subprocess.CalledProcessError: Command '['cmake']' returned non-zero exit status 1.
      [end of output]
"""
OF_PIP = """\
  ERROR: Failed building wheel for amici
ERROR: Could not build wheels for amici, which is required to install pyproject.toml-based projects

"""


def reason(log: Path, text: str) -> str:
    log.write_text(text, encoding="utf-8")
    return why_missing(["amici", "fides"], log)


def test_the_last_error_of_a_compiler_is_the_reason(tmp_path: Path) -> None:
    said = reason(tmp_path / "peers.log", OF_COMPILER + OF_PIP)
    assert said.startswith("left out, as there is no amici and no fides: ")
    assert said.endswith(": CMake Error: CMAKE_CXX_COMPILER not set, after EnableLanguage")


def test_otherwise_what_pip_says_is(tmp_path: Path) -> None:
    said = reason(tmp_path / "peers.log", OF_PIP)
    assert said.endswith("which is required to install pyproject.toml-based projects")


def test_without_a_log_the_extra_is_named(tmp_path: Path) -> None:
    assert "'peers'" in why_missing(["amici"], tmp_path / "peers.log")
