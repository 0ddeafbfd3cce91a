"""The pages of the manual as they are collected, before Sphinx makes HTML of them."""

from __future__ import annotations

import json
import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path

from ranklmodel.disk.text import read_text, write_bytes, write_text
from ranklmodel.errors import InputError
from ranklmodel.manual.links import outside_of_code, relative_link, resolved, with_links

PICTURES = (".svg", ".png")
_LANGUAGES = {".py": "python", ".yaml": "yaml", ".json": "json", ".toml": "toml", ".cff": "yaml"}


@dataclass
class Pages:
    """Pages of the manual, written into a folder.

    Attributes
    ----------
    repository : Path
        Whose manual it is.
    folder : Path
        Where the pages are written.
    places : dict of str to str
        Page of the manual of each file of the repository that is one, both from their roots.
    to_show : set of str
        Files and folders that a page links to and that have to be shown.
    """

    repository: Path
    folder: Path
    places: dict[str, str] = field(default_factory=dict)
    to_show: set[str] = field(default_factory=set)

    def write(self, page: str, text: str) -> None:
        """Write a page that was made for the manual; its links are those of the manual."""
        path = self.folder / page
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)

    def copy(self, file: str, *, drawn: dict[str, str] | None = None) -> None:
        """Write a page of the repository, its links led to pages of the manual.

        Parameters
        ----------
        file : str
            A page of Markdown or a notebook in `places`.
        drawn : dict of str to str, optional
            What stands in place of a block of code, by the first line of the block.

        Raises
        ------
        InputError
            If a link leads to nothing.
        """
        text = read_text(self.repository / file)
        if not file.endswith(".ipynb"):
            text = self._led(file, text)
            for opening, content in (drawn or {}).items():
                text = _with_block_drawn(text, opening, content)
            self.write(self.places[file], text)
            return
        notebook = json.loads(text)
        for cell in notebook["cells"]:
            if cell["cell_type"] == "markdown":
                cell["source"] = self._led(file, "".join(cell["source"]))
        self.write(self.places[file], json.dumps(notebook, ensure_ascii=False) + "\n")

    def link(self, page: str, file: str) -> str:
        """Return the link from a page of the manual to a file of the repository.

        Parameters
        ----------
        page : str
            The page of the manual.
        file : str
            The file or folder, from the root of the repository.

        Returns
        -------
        str
            Leads to its page, or to one that shows it.

        Raises
        ------
        InputError
            If there is no such file.
        """
        path = self.repository / file
        if file in self.places:
            return relative_link(page, self.places[file])
        if not path.exists():
            raise InputError(f"{page}: there is no {file} to link to")
        if path.suffix in PICTURES:
            place = f"pictures/{path.name}"
            (self.folder / "pictures").mkdir(parents=True, exist_ok=True)
            write_bytes(self.folder / place, path.read_bytes())
            return relative_link(page, place)
        self.to_show.add(file)
        return relative_link(page, _shown_at(file))

    def show(self) -> None:
        """Write a page for each file and folder that some page links to."""
        for file in sorted(self.to_show):
            path = self.repository / file
            if path.is_dir():
                names = sorted(
                    f"{one.name}/" if one.is_dir() else one.name
                    for one in path.iterdir()
                    if not one.name.startswith((".", "__pycache__"))
                )
                content, language = "\n".join(names) + "\n", "text"
            else:
                content = read_text(path)
                language = _LANGUAGES.get(path.suffix, "text")
            self.write(
                _shown_at(file),
                f"---\norphan: true\n---\n\n# `{file}`\n\n``````{language}\n{content}``````\n",
            )

    def _led(self, file: str, text: str) -> str:
        page = self.places[file]

        def lead(target: str) -> str:
            other, heading = resolved(file, target)
            return self.link(page, other) + heading

        return outside_of_code(with_links(text, lead), _without_comments)


def _without_comments(text: str) -> str:
    """Return text in which a line that begins with a percent sign is no comment of Sphinx's."""
    return re.sub(r"^%", r"\\%", text, flags=re.MULTILINE)


def _shown_at(file: str) -> str:
    return posixpath.join("source", f"{file}.md")


def _with_block_drawn(text: str, opening: str, content: str) -> str:
    """Return a page whose code block of one opening is replaced."""
    before, found, rest = text.partition(f"{opening}\n")
    if not found:
        raise InputError(f"expected a block {opening}")
    return before + content + rest.partition("\n```\n")[2]


def headings_of(text: str) -> list[str]:
    r"""Return the headings of a page of Markdown.

    Examples
    --------
    >>> headings_of("# One\n\ntext\n\n## Two\n")
    ['One', 'Two']
    """
    lines: list[str] = []

    def collect(part: str) -> str:
        lines.extend(part.splitlines())
        return part

    outside_of_code(text, collect)
    return [line.lstrip("#").strip() for line in lines if line.startswith("#")]
