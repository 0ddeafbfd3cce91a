"""The index of a paper's folder: what each file is, to read as text and in a browser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath

_TITLE = "What the paper rests on"
_INTRODUCTION = (
    "Written by `ranklmodel paper` from one version of the model, its parameter files and its "
    "calibration, which `run.yaml` names with their hashes. A research model, not for clinical use."
)
_CHECK = (
    "`ranklmodel verify FOLDER` holds every file against its hash, makes all of it again and tells "
    "what was changed or is older than what it was made from; `sha256sum -c checksums.sha256`, "
    "in this folder, holds the files against their hashes alone."
)
_CHAPTERS = {
    "model": ("The model", ""),
    "figure": (
        "Figures",
        "Each as NAME.png and NAME.svg, with its data in NAME.csv and its caption in NAME.txt; "
        "run.yaml says what they were made from, parameters.csv which values were in use.",
    ),
    "scores": ("Trials judged together", ""),
    "checks": ("Checks", ""),
    "trial": (
        "Trials",
        "Each folder holds figure.png and figure.svg, table.csv (results beside predictions), "
        "trajectory.csv (all curves), parameters.csv (values in use) and run.yaml, from which "
        "`ranklmodel run` repeats it.",
    ),
    "run": ("Runs", "netCDF files with result and question; `ranklmodel verify FILE` repeats one."),
    "index": ("This folder", ""),
}
_OF_THE_FOLDER = (
    ("run.yaml", "What was asked, what it was made from, and the hashes of all files"),
    ("checksums.sha256", "The hashes of all files but run files, as sha256sum writes them"),
    ("README.md", "This index as text"),
    ("index.html", "This index as a page, with figures"),
)
_STYLE = (
    "body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; } "
    "td { padding: 0.2rem 0.8rem 0.2rem 0; vertical-align: top; } "
    "figure { display: inline-block; width: 46%; margin: 0.5rem 1%; vertical-align: top; } "
    "figure img { max-width: 100%; border: 1px solid #ccd; } figcaption { font-size: 0.85rem; }"
)


@dataclass(frozen=True)
class Entry:
    """One line of the index.

    Attributes
    ----------
    path : str
        A file, or a folder with ``/`` at its end.
    what : str
        What it is.
    chapter : str
        Where it belongs.
    """

    path: str
    what: str
    chapter: str


def _chapters(entries: Sequence[Entry]) -> list[tuple[str, str, list[Entry]]]:
    every = [*entries, *(Entry(path, what, "index") for path, what in _OF_THE_FOLDER)]
    chapters = []
    for name, (title, words) in _CHAPTERS.items():
        own = [one for one in every if one.chapter == name]
        if own:
            chapters.append((title, words, own))
    return chapters


def index_text(entries: Sequence[Entry]) -> str:
    """Return the index as Markdown.

    Parameters
    ----------
    entries : sequence of Entry
        What the folder holds.

    Examples
    --------
    >>> text = index_text([Entry("report.html", "The model", "model")])
    >>> "- [report.html](report.html): The model" in text
    True
    """
    lines = [f"# {_TITLE}", "", _INTRODUCTION, "", _CHECK, ""]
    for title, words, own in _chapters(entries):
        lines += [f"## {title}", ""]
        lines += [words, ""] if words else []
        lines += [f"- [{one.path}]({one.path}): {one.what}" for one in own]
        lines.append("")
    return "\n".join(lines)


def index_page(entries: Sequence[Entry]) -> str:
    """Return the index as an HTML page that needs no network.

    Parameters
    ----------
    entries : sequence of Entry
        What the folder holds.
    """
    parts = [f"<h1>{_TITLE}</h1>", f"<p>{_code(_INTRODUCTION)}</p>", f"<p>{_code(_CHECK)}</p>"]
    for title, words, own in _chapters(entries):
        parts.append(f"<h2>{title}</h2>")
        parts += [f"<p>{_code(words)}</p>"] if words else []
        if own[0].chapter == "figure":
            parts += [_picture(one) for one in own]
        else:
            rows = "\n".join(
                f'<tr><td><a href="{escape(_target(one))}">{escape(one.path)}</a></td>'
                f"<td>{_code(one.what)}</td></tr>"
                for one in own
            )
            parts.append(f"<table>\n{rows}\n</table>")
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_TITLE}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _target(entry: Entry) -> str:
    """Return what a link opens: of a trial's folder its figure."""
    return f"{entry.path}figure.svg" if entry.chapter == "trial" else entry.path


def _picture(entry: Entry) -> str:
    path, data = escape(entry.path), escape(str(PurePosixPath(entry.path).with_suffix(".csv")))
    return (
        f'<figure><a href="{path}"><img src="{path}" alt="{escape(entry.what)}"></a>'
        f'<figcaption>{escape(entry.what)} (<a href="{data}">data</a>)</figcaption></figure>'
    )


def _code(text: str) -> str:
    """Return text for a page, with what stands between back-quotes as code."""
    pieces = escape(text).split("`")
    return "".join(f"<code>{one}</code>" if k % 2 else one for k, one in enumerate(pieces))
