"""A chunk of a cohort: some people in a row, their totals, and the file that these become."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, final

import numpy as np

from ranklmodel.cohorts.running.lived import Failure, Progress, live
from ranklmodel.cohorts.running.question import FORMAT
from ranklmodel.cohorts.running.spread import Counted
from ranklmodel.cohorts.running.sums import as_text, from_text
from ranklmodel.cohorts.running.totals import Totals, totals_of
from ranklmodel.errors import InputError
from ranklmodel.simulation.contents import DIGEST, digest_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import xarray as xr

    from ranklmodel.cohorts.running.lived import Lived
    from ranklmodel.cohorts.running.question import DrawnPeople, Question

_SMALL: dict[str, Any] = {"compression": "gzip", "compression_opts": 1, "shuffle": True}
_HEADER = "who failed"
_SUMS = ("squares", "sums", "sums_of_squares")


class Range(NamedTuple):
    """People in a row, by their numbers: from the first to before the end."""

    begin: int
    end: int


@final
@dataclass(frozen=True, eq=False)
class Computed:
    """A chunk that was computed.

    Attributes
    ----------
    range : Range
        Whose it is.
    content : bytes
        Of its file.
    seconds : mapping of str to float
        Seconds on one processor that the time before the visit, and each regimen, took.
    """

    range: Range
    content: bytes
    seconds: Mapping[str, float]


@final
@dataclass(frozen=True, eq=False)
class Chunk:
    """What the file of a chunk holds.

    Attributes
    ----------
    range : Range
        Whose it is.
    totals : Totals
        Of its people.
    failures : tuple of Failure
        Who of them failed.
    kept : xarray.Dataset or None
        Their values, where they were kept.
    """

    range: Range
    totals: Totals
    failures: tuple[Failure, ...]
    kept: xr.Dataset | None


def computed(
    question: Question,
    people: Range,
    *,
    keep: bool = False,
    threads: int = 1,
    progress: Progress | None = None,
) -> Computed:
    """Run the people of a chunk.

    Parameters
    ----------
    question : Question
        What they are asked.
    people : Range
        Who.
    keep : bool
        Whether the values of everybody are kept.
    threads : int
        As for :func:`~ranklmodel.cohorts.running.lived.live`.
    progress : callable, optional
        Likewise.

    Raises
    ------
    InputError, UnknownNameError
        If the question is not valid.
    """
    drawn = question.draw(range(*people))
    lived = live(
        drawn,
        question.regimens,
        question.days,
        question.quantities,
        question.options,
        threads=threads,
        progress=progress,
    )
    totals = totals_of(lived.values, drawn.weights, question.units)
    data = _data(question, people, totals, lived)
    if keep:
        data = data.merge(_kept(question, drawn, lived))
    data.attrs[DIGEST] = digest_of(data)
    return Computed(people, _written(data), lived.seconds)


def _written(data: xr.Dataset) -> bytes:
    """Return the content of a file, written in memory by h5netcdf alone.

    Where the disk is full, that library would end the whole process; and xarray, which calls it
    elsewhere, asks a lock of the cluster where it runs on a worker of Dask.
    """
    import h5netcdf
    import h5py

    content = io.BytesIO()
    with h5netcdf.File(content, "w") as file:
        file.dimensions = {str(name): size for name, size in data.sizes.items()}
        file.attrs.update(data.attrs)
        for name, one in data.variables.items():
            text = one.dtype.kind == "O"
            kind = h5py.string_dtype() if text else one.dtype
            how = {} if text or not one.size else _SMALL
            variable = file.create_variable(str(name), one.dims, kind, data=one.values, **how)
            variable.attrs.update(one.attrs)
    return content.getvalue()


def _data(question: Question, people: Range, totals: Totals, lived: Lived) -> xr.Dataset:
    import xarray as xr

    lengths = [len(one.values) for one in totals.counted]
    failed = lived.failures
    return xr.Dataset(
        {
            "number": ("cell", totals.number),
            "weight": ("cell", totals.weight),
            **{name: ("cell", _texts(map(as_text, getattr(totals, name)))) for name in _SUMS},
            "places": ("cell", np.array(lengths, dtype=np.int64)),
            "value": ("place", np.concatenate([one.values for one in totals.counted])),
            "count": ("place", np.concatenate([one.weights for one in totals.counted])),
            # a line that is always there: of texts that are none, the format does not know the kind
            "failed": ("line", _texts([_HEADER, *(json.dumps(vars(one)) for one in failed)])),
        },
        attrs={
            "format": FORMAT,
            "question": question.digest,
            "begin": people.begin,
            "end": people.end,
        },
    )


def _texts(texts: Any) -> np.ndarray:
    return np.array(list(texts), dtype=object)


def _kept(question: Question, drawn: DrawnPeople, lived: Lived) -> xr.Dataset:
    """Return what everybody shows, beside what was drawn of her."""
    import xarray as xr

    outputs = question.options.integrator.layout.outputs
    values: dict[str, Any] = {}
    for column, name in enumerate(question.quantities):
        place = outputs.position(name)
        described = {"units": outputs.units[place], "long_name": outputs.descriptions[place]}
        shown = np.ascontiguousarray(lived.values[..., column])
        values[name] = (("regimen", "person", "day"), shown, described)
    own = {
        f"drawn_{name}": ("person", np.asarray(column), {"units": drawn.units.get(name, "1")})
        for name, column in drawn.values.items()
    }
    return xr.Dataset(
        {
            **values,
            **own,
            "statistical_weight": ("person", np.asarray(drawn.weights, dtype=float)),
            "adherence": ("person", np.asarray(drawn.adherence, dtype=float)),
        },
        coords={
            "regimen": _texts(one.name for one in question.regimens),
            "person": np.asarray(drawn.numbers, dtype=np.int64),
            "day": ("day", np.array(question.days), {"units": "day"}),
        },
    )


def read_chunk(source: Path | bytes, digest: str) -> Chunk:
    """Read the file of a chunk and hold it against its checksum.

    Parameters
    ----------
    source : Path or bytes
        The file, or its content.
    digest : str
        Of the question that it should answer.

    Raises
    ------
    InputError
        If it can not be read, is not as it was written, or answers another question.
    """
    file = source if isinstance(source, Path) else None
    try:
        data = _opened(source)
        if data.attrs.get(DIGEST) != digest_of(data):
            raise InputError("it is not as it was written", file=file)
        if data.attrs["question"] != digest:
            raise InputError("it answers another question", file=file)
        return _chunk(data)
    except InputError:
        raise
    except Exception as error:  # a damaged file breaks whatever reads it, each in its own way
        what = f"it can not be read ({type(error).__name__})"
        raise InputError(what, file=file) from error


def _opened(source: Path | bytes) -> xr.Dataset:
    import xarray as xr

    content = source.read_bytes() if isinstance(source, Path) else source
    with xr.open_dataset(io.BytesIO(content), engine="h5netcdf", decode_cf=False) as opened:
        return opened.load()


def _chunk(data: xr.Dataset) -> Chunk:
    ends = np.cumsum(data["places"].values)
    values, counts = data["value"].values, data["count"].values
    parts = zip(np.split(values, ends[:-1]), np.split(counts, ends[:-1]), strict=True)
    squares, sums, products = (
        [from_text(text) for text in data[name].values.tolist()] for name in _SUMS
    )
    return Chunk(
        Range(int(data.attrs["begin"]), int(data.attrs["end"])),
        Totals(
            data["number"].values,
            data["weight"].values,
            squares,
            sums,
            products,
            [Counted(*part) for part in parts],
        ),
        tuple(Failure(**json.loads(line)) for line in data["failed"].values.tolist()[1:]),
        _kept_of(data),
    )


def _kept_of(data: xr.Dataset) -> xr.Dataset | None:
    if "person" not in data.dims:
        return None
    named = [name for name, one in data.data_vars.items() if "person" in one.dims]
    kept = data[named]
    return kept.assign_attrs({}) if named else None
