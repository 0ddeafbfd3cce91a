"""Alendronate, a bisphosphonate taken as a tablet, of which less than a hundredth is absorbed."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.drugs.bisphosphonates import bisphosphonate


def alendronate(m: Builder) -> None:
    """Settle on bone and kill osteoclasts, as its class does."""
    bisphosphonate(m, "alendronate", "oral")
