"""What an archive says of itself: read by libCombine, the same on every day."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ranklmodel.errors import InputError
from ranklmodel.exchange.arm import export_arm
from ranklmodel.exchange.arm_archive import write_arm_archive
from ranklmodel.exchange.formats.omex import Entry, write_archive
from ranklmodel.exchange.formats.omex_metadata import FORMAT, METADATA, About, metadata_text
from ranklmodel.inputs import Library
from ranklmodel.version import AUTHOR

for library in ("libsbml", "libsedml", "libcombine", "antimony"):
    pytest.importorskip(library)

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
TERMS = "{http://purl.org/dc/terms/}"
TAXON = "{http://biomodels.net/biology-qualifiers/}hasTaxon"


def opened(path: Path) -> object:
    import libcombine

    archive = libcombine.CombineArchive()
    assert archive.initializeFromArchive(str(path))
    return archive


def test_libcombine_reads_who_made_it_and_when(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    path = write_arm_archive(export_arm("menopause"), tmp_path / "menopause.omex")
    archive = opened(path)
    about = archive.getMetadataForLocation(".")  # type: ignore[attr-defined]  # of libCombine
    result = Library().calibration("people").result
    assert result is not None
    assert about.getCreated().getDateAsString() == f"{result.date}T00:00:00Z"
    assert [one.getOrganization() for one in about.getCreators()] == [AUTHOR]
    assert "parameters with sources" in about.getDescription()
    with zipfile.ZipFile(path) as content:
        assert f'location="{METADATA}" format="{FORMAT}"' in content.read("manifest.xml").decode()
        (described,) = ElementTree.fromstring(content.read(METADATA))
    assert described.get(f"{RDF}about") == "."
    assert described.findtext(f"{TERMS}title") == export_arm("menopause").run.title
    assert described.find(TAXON).get(f"{RDF}resource").endswith("/taxonomy/9606")  # type: ignore[union-attr]  # it is there


def test_the_environment_may_state_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert "1970-01-02T00:00:00Z" in metadata_text(About("a", created="2026-11-28"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "tomorrow")
    with pytest.raises(InputError, match="seconds since 1970"):
        metadata_text(About("a"))


def test_where_no_day_is_known_none_is_stated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    path = write_archive(tmp_path / "a.omex", (Entry("parameters.csv", "a,b\n"),))
    with zipfile.ZipFile(path) as content:
        text = content.read(METADATA).decode()
    assert "dcterms:created" not in text
    assert "<dcterms:title>a</dcterms:title>" in text


def test_text_of_a_trial_is_no_markup() -> None:
    text = metadata_text(About("a < b & c", "d > e"))
    (described,) = ElementTree.fromstring(text)
    assert described.findtext(f"{TERMS}title") == "a < b & c"
