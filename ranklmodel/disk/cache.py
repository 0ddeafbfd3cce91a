"""Object code kept on disk, named by a hash of everything it depends on.

A cache may be read-only, full, damaged or written by several processes at once; then code is
compiled again, never an error and never wrong code: every entry carries a digest of its content,
and files appear under their names only when complete.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

_MAGIC = b"ranklmodel code 1\n"


def cache_folder() -> Path | None:
    """Return the folder for object code, or None where there is no place for one.

    `RANKLMODEL_CACHE` names it; else it follows the customs of the platform (XDG on Linux).
    """
    named = os.environ.get("RANKLMODEL_CACHE")
    if named:
        return Path(named)
    try:
        from platformdirs import user_cache_path

        folder = user_cache_path("ranklmodel", appauthor=False, opinion=False)
    except Exception:  # nobody asked for a cache, so nothing that is wrong with one stops a run
        return None
    # Without a home folder the path begins with a literal "~".
    return folder if folder.is_absolute() else None


def key_of(*parts: str) -> str:
    """Return the name of an entry that depends on these texts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read(key: str, ending: str = "code") -> tuple[dict[str, Any], bytes] | None:
    """Return the description and the code of an entry, or None if there is no sound one."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        content = (folder / f"{key}.{ending}").read_bytes()
    except OSError:
        return None
    digest, body = content[len(_MAGIC) : len(_MAGIC) + 32], content[len(_MAGIC) + 32 :]
    if not content.startswith(_MAGIC) or hashlib.sha256(key.encode() + body).digest() != digest:
        return None
    length = int.from_bytes(body[:8], "little")
    return json.loads(body[8 : 8 + length]), body[8 + length :]


def write(key: str, description: dict[str, Any], code: bytes, ending: str = "code") -> bool:
    """Store an entry; return False where there is no folder or it does not allow it."""
    folder = cache_folder()
    if folder is None:
        return False
    text = json.dumps(description).encode()
    body = len(text).to_bytes(8, "little") + text + code
    content = _MAGIC + hashlib.sha256(key.encode() + body).digest() + body
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number, temporary = tempfile.mkstemp(dir=folder, prefix=".writing-")
    except OSError:
        return False
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
        # Replacing is atomic: a reader sees the old entry, the new one, or none.
        os.replace(temporary, folder / f"{key}.{ending}")
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        return False
    return True


def keep_newest(ending: str, number: int) -> None:
    """Remove all but the newest entries of this ending."""
    folder = cache_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError):
        entries = [(path.stat().st_mtime_ns, path) for path in folder.glob(f"*.{ending}")]
        for _, path in sorted(entries)[:-number]:
            path.unlink(missing_ok=True)
