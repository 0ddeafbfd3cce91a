"""What a run's file holds, checked before anybody computes with it.

A file comes from anywhere: damaged on the way, changed by hand, made to do harm. Whatever is in
it, types and lengths are those that are expected when it is handed on, nothing outside the file is
read, and no more memory is taken than a run can need.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.errors import InputError

if TYPE_CHECKING:
    import xarray as xr

FORMAT = "ranklmodel-run-2"
OF_BEFORE = "ranklmodel-run-1"
"""Without a digest, so that of a changed fact nothing can be said."""
DIGEST = "digest"

SCHEDULE = (
    "dose_times",
    "dose_states",
    "dose_amounts",
    "setting_times",
    "setting_inputs",
    "setting_values",
)
LARGEST = 1_000_000_000
"""Bytes, of a file and of what is in it. Fifty years of days are some 40 MB."""

WHOLE = ("dose_states", "setting_inputs")
_NUMBERS = {
    **{name: (name.split("_")[0],) for name in SCHEDULE if name not in WHOLE},
    **{"constants": ("constant",), "initial": ("state",), "day": ("day",)},
}
_TEXTS = {"constant": ("constant",), "state": ("state",)}
_WORDS = ("fingerprint", "dosing")
_TOLERANCES = ("relative_tolerance", "absolute_tolerance")
# What has no named dimensions is none of ours, and the library shall not talk about it.
_NAMELESS: dict[str, Any] = {"phony_dims": "sort"}
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


def loaded(path: Path | str) -> xr.Dataset:
    """Read a run's file and check what is in it.

    Raises
    ------
    InputError
        If there is none, or it is not such a file.
    """
    file = Path(path)
    _require_a_file(file)
    import xarray as xr

    try:
        _require_contained(file)
        # As it stands: what netCDF attributes ask for, such as scaling, is not what we wrote.
        with xr.open_dataset(file, engine="h5netcdf", decode_cf=False, **_NAMELESS) as opened:
            if opened.nbytes > LARGEST:
                raise InputError(f"it holds more than {LARGEST // 10**6} MB", file=path)
            data = opened.load()
    except InputError:
        raise
    except MemoryError:
        raise InputError("what it holds does not fit into memory", file=path) from None
    except Exception as error:  # libraries raise whatever they stumble over in a damaged file
        what = "not a netCDF file of a run, or damaged"
        raise InputError(f"{what} ({type(error).__name__})", file=path) from error
    _require_format(data, path)
    _require_parts(data, path)
    for variable in data.variables.values():
        filler = variable.attrs.get("_FillValue")  # xarray gives one to all that has fractions
        if isinstance(filler, float) and np.isnan(filler):
            del variable.attrs["_FillValue"]
    return data


def _require_a_file(file: Path) -> None:
    if file.is_dir():
        raise InputError("this is a folder, a file was expected", file=file)
    if not file.exists():
        raise InputError("there is no such file", file=file)
    if not file.is_file():
        raise InputError("this is a device or a pipe, a file was expected", file=file)
    if file.stat().st_size > LARGEST:
        raise InputError(f"the file is larger than {LARGEST // 10**6} MB", file=file)


def _require_contained(file: Path) -> None:
    """Refuse a file whose content stands in other files."""
    import h5py

    with h5py.File(file, "r") as opened:
        for name in opened:
            link = opened.get(name, getlink=True)
            part = opened[name] if isinstance(link, h5py.HardLink) else None
            if not isinstance(part, h5py.Dataset) or part.external or part.is_virtual:
                raise InputError(f"{name!r} is not within the file", file=file)


def _require_format(data: xr.Dataset, path: Path | str) -> None:
    if not _is_text(data.attrs.get("format")) or data.attrs["format"] not in (FORMAT, OF_BEFORE):
        raise InputError(f"expected a file of format {FORMAT}", file=path)


def _require_parts(data: xr.Dataset, path: Path | str) -> None:
    """Refuse a file in which something is missing or of another type than it was written."""
    expected = {**_NUMBERS, **_TEXTS, **{name: (name.split("_")[0],) for name in WHOLE}}
    for name, dimensions in expected.items():
        if name not in data.variables:
            raise InputError(f"{name!r} is missing from the file", file=path)
        if data[name].dims != dimensions:
            raise InputError(f"expected {name!r} along {dimensions[0]!r}", file=path)
        if name in WHOLE:
            if data[name].dtype != np.int64:
                raise InputError(f"expected whole numbers of 8 bytes as {name!r}", file=path)
        elif name in _TEXTS:
            if not all(_is_text(one) for one in data[name].values):
                raise InputError(f"expected names as {name!r}", file=path)
        elif data[name].dtype != np.float64:
            raise InputError(f"expected numbers of 8 bytes as {name!r}", file=path)
    for name in _TOLERANCES:
        if not isinstance(data.attrs.get(name), float):
            raise InputError("expected a number", file=path, key=name)
    digests = [DIGEST] if data.attrs["format"] == FORMAT else []
    for name in (*_WORDS, *digests):
        if not _is_text(data.attrs.get(name)):
            raise InputError("expected a text", file=path, key=name)
    for name in ("fingerprint", *digests):
        if not _DIGEST.match(data.attrs[name]):
            raise InputError("expected 64 hexadecimal digits", file=path, key=name)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def digest_of(data: xr.Dataset) -> str:
    """Return the SHA-256 of all that a run's file holds: names, units, facts and numbers.

    Parameters
    ----------
    data : xarray.Dataset
        The content, whether it has been written yet or not.
    """
    digest = hashlib.sha256()

    def add(*parts: object) -> None:
        for part in parts:
            content = part if isinstance(part, bytes) else str(part).encode()
            digest.update(len(content).to_bytes(8, "little") + content)

    for name in sorted(str(one) for one in data.attrs if one != DIGEST):
        add(name, _plain(data.attrs[name]))
    for name in sorted(str(one) for one in data.variables):
        variable = data.variables[name]
        add(name, variable.dims, *(f"{k}: {_plain(v)}" for k, v in sorted(variable.attrs.items())))
        if variable.dtype.kind in "OUS":
            add(*(str(one) for one in variable.values))
        else:
            add(variable.dtype, np.ascontiguousarray(variable.values).tobytes())
    return digest.hexdigest()


def _plain(value: Any) -> Any:
    """Return a number as Python has it, whichever library read it."""
    return repr(value.tolist()) if isinstance(value, (np.generic, np.ndarray)) else repr(value)
