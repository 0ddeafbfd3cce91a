"""Writes the pages of the manual: ``python -m ranklmodel.manual FOLDER``; `make docs` does it."""

import sys
from pathlib import Path

from ranklmodel.manual.assembly import write_pages

if __name__ == "__main__":
    write_pages(Path(sys.argv[1] if len(sys.argv) > 1 else "build/docs/pages"))
