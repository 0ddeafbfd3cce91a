"""Where a number comes from."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from ranklmodel.inputs.reading.records import Record, Text, custom_error


class Source(Record):
    """One place a fact was read.

    Attributes
    ----------
    text : str, optional
        The source in words.
    doi, pmid, url : str, optional
        What identifies a publication or a page.
    evidence : str, optional
        A row of the evidence files.
    where : str, optional
        Table, figure or page within it.
    """

    text: Text | None = None
    doi: Annotated[str, Field(pattern=r"^10\.\d{4,9}/\S+$", max_length=200)] | None = None
    pmid: Annotated[str, Field(pattern=r"^\d{1,9}$")] | None = None
    url: Annotated[str, Field(pattern=r"^https?://\S+$", max_length=500)] | None = None
    evidence: Text | None = None
    where: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _number_as_pmid(cls, raw: Any) -> Any:
        if isinstance(raw, dict) and type(raw.get("pmid")) is int:
            return {**raw, "pmid": str(raw["pmid"])}
        return raw

    @model_validator(mode="after")
    def _names_something(self) -> Source:
        if not any((self.text, self.doi, self.pmid, self.url, self.evidence)):
            raise custom_error("a source needs one of text, doi, pmid, url or evidence")
        return self

    def __str__(self) -> str:
        """Return the source in one line."""
        doi = f"doi:{self.doi}" if self.doi else None
        pmid = f"PMID {self.pmid}" if self.pmid else None
        parts = [self.text, self.evidence, doi, pmid, self.url, self.where]
        return ", ".join(part for part in parts if part)


def _from_text(raw: Any) -> Any:
    return {"text": raw} if isinstance(raw, str) else raw


AnySource = Annotated[Source, BeforeValidator(_from_text, json_schema_input_type=str | Source)]
"""A source written as free text or as a mapping."""
