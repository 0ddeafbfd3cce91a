"""What happens in the body: the biology, one file a mechanism, nothing but equations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.model.model import Model


def assembled(extra: Mechanisms = ()) -> Model:
    """Return the bone model, a user's mechanisms on top; SymPy is loaded only now."""
    from ranklmodel.mechanisms.assembly import bone_model

    return bone_model(extra)
