"""Writing text to a file a user named."""

from __future__ import annotations

from pathlib import Path

from ranklmodel.errors import InputError


def write(text: str, path: Path | str) -> Path:
    """Write an exported text, making its folder where there is none.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    InputError
        If the file can not be written.
    """
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"the file can not be written ({error.strerror})", file=target) from None
    return target
