"""Where a number comes from."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    BeforeValidator,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

from ranklmodel.inputs.reading.records import Record, Text, custom_error


def _as_rows(raw: Any) -> Any:
    return (raw,) if isinstance(raw, str) else tuple(raw) if isinstance(raw, list) else raw


def _as_digits(raw: Any) -> Any:
    return str(raw) if type(raw) is int else raw


class Source(Record):
    """One place a fact was read.

    Attributes
    ----------
    text : str, optional
        The source in words.
    doi, pmid, url : str, optional
        What identifies a publication or a page.
    evidence : tuple of str
        Rows of the table of evidence: ``parameters.csv: ROW``, or
        ``observations.csv: STUDY, ENDPOINT``. A single one needs no list.
    where : str, optional
        Table, figure or page within it.
    via : str, optional
        Where it was read, if not in the publication itself.
    """

    text: Text | None = None
    doi: Annotated[str, Field(pattern=r"^10\.\d{4,9}/\S+$", max_length=200)] | None = None
    pmid: Annotated[
        Annotated[str, Field(pattern=r"^\d{1,9}$")] | None,
        BeforeValidator(_as_digits, json_schema_input_type=int | str | None),
    ] = None
    url: Annotated[str, Field(pattern=r"^https?://\S+$", max_length=500)] | None = None
    evidence: Annotated[
        tuple[Text, ...], BeforeValidator(_as_rows, json_schema_input_type=str | list[str])
    ] = ()
    where: Text | None = None
    via: Text | None = None

    @model_validator(mode="after")
    def _names_something(self) -> Source:
        if not any((self.text, self.doi, self.pmid, self.url, self.evidence)):
            raise custom_error("a source needs one of text, doi, pmid, url or evidence")
        return self

    @model_serializer(mode="wrap")
    def _as_written(self, written: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out rows where there are none, as what is absent is left out elsewhere."""
        return {key: value for key, value in written(self).items() if value not in ((), [])}

    @property
    def publications(self) -> tuple[str, ...]:
        """What it names that can be looked up, by the forms of the table of evidence."""
        doi = f"doi:{self.doi}" if self.doi else None
        pmid = f"PMID {self.pmid}" if self.pmid else None
        return tuple(one for one in (doi, pmid, self.url) if one)

    def __str__(self) -> str:
        """Return the source in one line."""
        via = f"read in {self.via}" if self.via else None
        parts = [self.text, *self.evidence, *self.publications, self.where, via]
        return ", ".join(part for part in parts if part)


def _from_text(raw: Any) -> Any:
    return {"text": raw} if isinstance(raw, str) else raw


AnySource = Annotated[Source, BeforeValidator(_from_text, json_schema_input_type=str | Source)]
"""A source written as free text or as a mapping."""
