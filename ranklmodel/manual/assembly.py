"""All pages of the manual, put together: those of the repository, and those that are made."""

from __future__ import annotations

import shutil
import warnings
from pathlib import Path

from ranklmodel.figures.paper.registry import FIGURES
from ranklmodel.lives.options import RunOptions
from ranklmodel.manual.commands import write_commands
from ranklmodel.manual.evidence import gathered
from ranklmodel.manual.gallery import draw_figures, write_gallery
from ranklmodel.manual.house_drawing import house_svg
from ranklmodel.manual.mechanisms import write_mechanisms
from ranklmodel.manual.names import write_names
from ranklmodel.manual.pages import Pages
from ranklmodel.upkeep.house import PAGE as HOUSE
from ranklmodel.upkeep.rooms import FLOORS, room_imports, without_detours

REPOSITORY = Path(__file__).parents[2]
TUTORIALS = "notebooks"
_MERMAID = "```mermaid"
_MADE = {
    "README.md": "index.md",
    "notebooks": f"{TUTORIALS}/index.md",
    "ranklmodel/__init__.py": "api/index.md",
    "ranklmodel/commands": "commands/index.md",
    "ranklmodel/figures/paper": "gallery/index.md",
    "ranklmodel/mechanisms": "mechanisms/index.md",
}
"""What a link to a file or folder of the repository leads to where a page is made of it."""


def pages_of_the_repository(repository: Path = REPOSITORY) -> dict[str, str]:
    """Return the page of the manual that each file of the repository becomes.

    Parameters
    ----------
    repository : Path
        Whose manual it is.

    Returns
    -------
    dict of str to str
        Pages of Markdown under ``docs``, notebooks and the changelog.
    """
    docs = sorted((repository / "docs").rglob("*.md"))
    books = sorted((repository / TUTORIALS).glob("*.ipynb"))
    places = {path.relative_to(repository).as_posix(): "" for path in (*docs, *books)}
    places = {file: file.removeprefix("docs/") for file in places}
    return {**places, "CHANGELOG.md": "changelog.md"}


def write_pages(folder: Path, *, figures: tuple[str, ...] = tuple(FIGURES)) -> Pages:
    """Write all pages of the manual, from which Sphinx makes HTML.

    Parameters
    ----------
    folder : Path
        Where they go; the figures of the gallery are kept beside it. What stands there is removed.
    figures : tuple of str
        Which figures the gallery shows; all by default.

    Returns
    -------
    Pages
        What was written.

    Raises
    ------
    InputError
        If a link of a page leads to nothing.
    SimulationError
        If a trial or a figure can not be run.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    copied = pages_of_the_repository()
    pages = Pages(REPOSITORY, folder, {**copied, **_MADE})
    drawing = "![Rooms, and who uses whom](pictures/house.svg)\n"
    for file in copied:
        pages.copy(file, drawn={_MERMAID: drawing} if file == HOUSE else None)
    pages.write("pictures/house.svg", house_svg(FLOORS, without_detours(room_imports())))
    _write_tutorials(pages)
    write_commands(pages)
    write_names(pages)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        draw_figures(REPOSITORY, folder.parent / "figures", figures)
        write_gallery(pages, folder.parent / "figures", figures)
        write_mechanisms(pages, gathered(REPOSITORY), RunOptions.of().table)
    pages.show()
    return pages


def _write_tutorials(pages: Pages) -> None:
    names = sorted(Path(place).stem for place in pages.places.values() if place.endswith(".ipynb"))
    toctree = "\n".join(names)
    pages.write(
        f"{TUTORIALS}/index.md",
        "# Tutorials\n\nNotebooks, to be read here or run: they stand in the folder `notebooks` of "
        "the repository.\n\n"
        f"```{{toctree}}\n:maxdepth: 1\n\n{toctree}\n```\n",
    )
