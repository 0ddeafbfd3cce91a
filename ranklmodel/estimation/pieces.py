"""Arrays that are costly to compute, each a file under the digest of what it answers."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.disk.text import write_bytes
from ranklmodel.disk.workers import WRITING
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.simulation.schedule import Floats


@dataclass
class Pieces:
    """A folder of arrays.

    Attributes
    ----------
    folder : Path or None
        Where they are kept; nowhere if None.
    question : str
        Digest of all that they depend on but the places they are about.
    taken : int
        How many were taken from files.
    """

    folder: Path | None
    question: str
    taken: int = field(default=0)

    def kept(self, what: str, places: Floats, shape: tuple[int, ...]) -> Floats | None:
        """Return what was kept of some places, or None.

        Raises
        ------
        InputError
            If its file is no array of numbers of this shape. What can not be lived is infinite.
        """
        path = self._path(what, places)
        if path is None or not path.exists():
            return None
        try:
            with path.open("rb") as file:
                piece = np.load(file, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            message = f"this is no array ({error}); delete it, it is computed again"
            raise InputError(message, file=path) from None
        if not isinstance(piece, np.ndarray) or piece.dtype != np.float64:
            message = "this is no array of numbers; delete it, it is computed again"
            raise InputError(message, file=path)
        if piece.shape != shape or np.isnan(piece).any():
            message = f"expected numbers of shape {shape}; delete it, it is computed again"
            raise InputError(message, file=path)
        self.taken += 1
        return piece

    def keep(self, what: str, places: Floats, piece: Floats) -> None:
        """Keep what belongs to some places, written whole or not at all."""
        path = self._path(what, places)
        if path is None:
            return
        content = io.BytesIO()
        np.save(content, np.asarray(piece, dtype=float), allow_pickle=False)
        with WRITING:
            write_bytes(path, content.getvalue())

    def _path(self, what: str, places: Floats) -> Path | None:
        if self.folder is None:
            return None
        digest = hashlib.sha256(self.question.encode() + np.asarray(places).tobytes())
        return self.folder / f"{what}-{digest.hexdigest()[:24]}.npy"
