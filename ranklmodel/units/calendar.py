"""How long a month and a year are.

Studies count in months and years, the model in days. The units ``year`` and ``month`` are as long;
a test holds one against the other.
"""

from __future__ import annotations

DAYS_PER_YEAR = 365.25
DAYS_PER_MONTH = DAYS_PER_YEAR / 12
