"""Archives: complete, valid, and opened by COPASI."""

from __future__ import annotations

import csv
import io
import warnings
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, ModelError
from ranklmodel.exchange.arm import export_arm
from ranklmodel.exchange.arm_archive import write_arm_archive
from ranklmodel.exchange.formats.omex import Entry, files_of, write_archive
from ranklmodel.exchange.formats.sedml import Plot, to_sedml

for library in ("libsbml", "libsedml", "libcombine", "antimony"):
    pytest.importorskip(library)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("archive") / "menopause.omex"
    return write_arm_archive(export_arm("menopause"), target)


def test_holds_model_simulation_tables_and_results(archive: Path) -> None:
    files = files_of(archive)
    expected = {"model.xml", "simulation.sedml", "model.ant", "parameters.csv"}
    assert expected | {"observations.csv", "results.csv"} <= files.keys()
    rows = list(csv.DictReader(io.StringIO(files["results.csv"])))
    assert "LS_BMD [g/cm^2]" in rows[0]
    assert len(rows) > 12
    parameters = {
        row["parameter"]: row for row in csv.DictReader(io.StringIO(files["parameters.csv"]))
    }
    assert parameters["LS_turnover"]["unit"] == "1/day"


def test_opens_in_copasi(archive: Path) -> None:
    pytest.importorskip("basico")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # SWIG's types have no __module__
        import COPASI

        opened = COPASI.CRootContainer.addDatamodel()
        assert opened.openCombineArchive(str(archive))
        model = opened.getModel()
        names = {model.getModelValue(k).getSBMLId() for k in range(model.getNumModelValues())}
        assert "LS_BMD" in names
        COPASI.CRootContainer.removeDatamodel(opened)


def test_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"notes\.doc"):
        write_archive(tmp_path / "a.omex", (Entry("notes.doc", ""),))


def test_sedml_points_at_the_outputs() -> None:
    sbml = export_arm("menopause").sbml()
    text = to_sedml(
        "model.xml", sbml, 365.25, (Plot("p", "E2", (("E2", "E2"), ("LS_BMD", "spine"))),)
    )
    assert "listOfSpecies/sbml:species[@id='E2']" in text.replace("&apos;", "'")
    assert "listOfParameters/sbml:parameter[@id='LS_BMD']" in text.replace("&apos;", "'")


def test_an_archive_that_the_disk_cut_off_does_not_take_the_place_of_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import libcombine

    file, entries = tmp_path / "a.omex", (Entry("parameters.csv", "a,b\n"),)
    before = write_archive(file, entries).read_bytes()
    write = libcombine.CombineArchive.writeToFile

    def cut_off(archive: libcombine.CombineArchive, path: str) -> bool:
        write(archive, path)
        Path(path).write_bytes(Path(path).read_bytes()[:50])
        return True

    monkeypatch.setattr(libcombine.CombineArchive, "writeToFile", cut_off)
    with pytest.raises(InputError, match="not whole"):
        write_archive(file, entries)
    assert file.read_bytes() == before and list(tmp_path.iterdir()) == [file]
