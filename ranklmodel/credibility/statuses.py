"""What a box can come to, and what is raised where it can not be looked at."""

from __future__ import annotations

from typing import Literal

from ranklmodel.errors import RanklModelError

Status = Literal[
    "met", "partly", "unmet", "for a person", "not in an installed package", "library missing"
]
STATUSES: tuple[Status, ...] = (
    "met",
    "partly",
    "unmet",
    "for a person",
    "not in an installed package",
    "library missing",
)


class NotLookedAtError(RanklModelError):
    """Something can not be looked at where the package is, which says nothing against it.

    Attributes
    ----------
    status : str
        One of `STATUSES`.
    """

    def __init__(self, status: Status, message: str) -> None:
        self.status: Status = status
        super().__init__(message)
