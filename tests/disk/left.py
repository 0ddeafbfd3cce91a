"""What a writer who was killed leaves behind."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path


def left(folder: Path, name: str, seconds: float) -> Path:
    """Leave a file under way, untouched for some time."""
    workplace = Path(tempfile.mkdtemp(prefix=f".{name}.", dir=folder))
    (workplace / name).write_text("half")
    for one in (workplace / name, workplace):
        os.utime(one, (time.time() - seconds,) * 2)
    return workplace
