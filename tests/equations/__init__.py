"""The equations of the model once more, by hand: plain arithmetic on named numbers.

Written from what the mechanisms say of themselves and from their sources, one file a group of
mechanisms. They share no law, no symbol and no builder with the package, so that an error in an
equation has to be made twice to stand.
"""

from __future__ import annotations

from tests.equations.comparison import disagreements

__all__ = ["disagreements"]
