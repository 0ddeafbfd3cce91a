"""What BIOMD0000000613 says of calcium: Peterson and Riggs 2010 with 1600 mg a day more of it.

The document is dedicated to the public domain (CC0; PMID 19732857) and is read by a test, which
makes these numbers anew; the package reads no SBML. From where the document begins, which is rest,
its oral calcium is raised by 1600 mg a day.
"""

from __future__ import annotations

import numpy as np

EXTRA_CALCIUM = 1600.0
"""Milligrams a day."""
DAYS = np.array([0, 4, 7, 14, 30, 61, 91, 182, 365.25, 548, 730.5, 1096, 1461.0])
PTH = np.array(
    [0, -21.14, -19.69, -17.14, -14.54, -14, -14.03, -14.3, -14.7, -14.71, -14.71, -14.81, -14.92]
)
"""Parathyroid hormone on these days, change in percent."""
OSTEOBLASTS = np.array(
    [0, 1.53, 2.4, 3.05, 1.72, -3.37, -7.62, -16.29, -22.03, -19.06, -13.82, -2.49, 2.97]
)
"""Fast and slow osteoblasts together, change in percent."""
