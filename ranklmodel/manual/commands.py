"""A page for each command, written from what the program says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer.main

from ranklmodel.cli import app
from ranklmodel.report.blocks import Table
from ranklmodel.report.markdown import plain, to_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.manual.pages import Pages

FOLDER = "commands"
_EXAMPLE = "Example: "


def command_names() -> dict[str, Any]:
    """Return every command by the words that call it, such as ``export sbml``."""
    return dict(_walked(typer.main.get_command(app), ()))


def write_commands(pages: Pages) -> None:
    """Write the page of each command, and the page that lists them."""
    commands = command_names()
    listed = [
        f"- [`ranklmodel {words}`]({_file(words)}.md): {plain(_first_line(command))}"
        for words, command in commands.items()
    ]
    toctree = "\n".join(_file(words) for words in commands)
    pages.write(
        f"{FOLDER}/index.md",
        "# Commands\n\nEvery command answers `--help` with what stands here. A mistake in the call "
        "ends with status 2, a run or a check that fails with status 1.\n\n"
        + "\n".join(listed)
        + f"\n\n```{{toctree}}\n:hidden:\n\n{toctree}\n```\n",
    )
    for words, command in commands.items():
        pages.write(f"{FOLDER}/{_file(words)}.md", "\n\n".join(_page(words, command)) + "\n")


def _walked(command: Any, words: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    if not hasattr(command, "commands"):
        yield " ".join(words), command
        return
    for name, inner in command.commands.items():
        yield from _walked(inner, (*words, name))


def _file(words: str) -> str:
    return words.replace(" ", "_")


def _first_line(command: Any) -> str:
    return str(command.help or "").strip().partition("\n")[0]


def _page(words: str, command: Any) -> Iterator[str]:
    yield f"# `ranklmodel {words}`"
    context = command.context_class(command, info_name=f"ranklmodel {words}")
    usage = command.get_usage(context).removeprefix("Usage: ")
    yield f"```text\n{usage}\n```"
    for paragraph in (command.help or "").strip().split("\n\n"):
        if paragraph.startswith(_EXAMPLE):
            one_line = " ".join(paragraph.removeprefix(_EXAMPLE).split())
            yield f"```bash\n{one_line}\n```"
        else:
            yield plain(paragraph)
    for title, kind in (("Arguments", "argument"), ("Options", "option")):
        own = [p for p in command.params if p.param_type_name == kind and not p.hidden]
        if own:
            rows = tuple(_described(one, context) for one in own)
            yield f"## {title}"
            yield to_markdown([Table((kind, "what it is"), rows)]).strip()


def _described(parameter: Any, context: Any) -> tuple[str, str]:
    record = parameter.get_help_record(context)
    call, text = record if record else (parameter.name, parameter.help or "")
    return f"`{call}`", text
