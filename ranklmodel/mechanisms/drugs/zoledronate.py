"""Zoledronate, a bisphosphonate infused into a vein once or twice a year."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.drugs.bisphosphonates import bisphosphonate


def zoledronate(m: Builder) -> None:
    """Settle on bone and kill osteoclasts, as its class does."""
    bisphosphonate(m, "zoledronate", "intravenous")
