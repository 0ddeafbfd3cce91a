"""The version of the package, which ``pyproject.toml`` reads here, its authors and its licence."""

__version__ = "0.1.0"

AUTHOR = "the ranklmodel developers"
"""As ``CITATION.cff`` and ``pyproject.toml`` name them; an installed package has neither."""

LICENCE = "BSD-3-Clause"
