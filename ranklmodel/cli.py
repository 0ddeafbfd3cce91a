"""The program ``ranklmodel``: each command calls one public function and prints what it returns."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from ranklmodel.commands.files.export import app as writing
from ranklmodel.commands.files.paper import paper
from ranklmodel.commands.fits.calibrate import calibrate
from ranklmodel.commands.fits.fit import fit
from ranklmodel.commands.fits.sensitivity import sensitivity
from ranklmodel.commands.fits.verdict import verdict
from ranklmodel.commands.look.check import check
from ranklmodel.commands.look.credibility import credibility
from ranklmodel.commands.look.explorer import explorer
from ranklmodel.commands.look.figures import figures
from ranklmodel.commands.look.listing import list_names
from ranklmodel.commands.look.published import published
from ranklmodel.commands.look.show import show
from ranklmodel.commands.runs.cohort import cohort
from ranklmodel.commands.runs.compare import compare
from ranklmodel.commands.runs.dose import dose
from ranklmodel.commands.runs.explain import explain
from ranklmodel.commands.runs.outcomes import outcomes
from ranklmodel.commands.runs.risk import risk
from ranklmodel.commands.runs.run import run
from ranklmodel.commands.runs.scan import scan
from ranklmodel.commands.runs.score import score
from ranklmodel.commands.runs.simulate import simulate
from ranklmodel.commands.runs.trace import trace
from ranklmodel.commands.runs.trial import trial
from ranklmodel.commands.runs.verify import verify
from ranklmodel.commands.shared.group import FailsInOneLine
from ranklmodel.commands.shared.interrupts import hear_interrupts
from ranklmodel.commands.shared.negative import TakesNegativeNumbers
from ranklmodel.commands.shared.terminal import fit_streams
from ranklmodel.disk.accelerators import set_broken_aside

app = typer.Typer(
    name="ranklmodel",
    cls=FailsInOneLine,
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)


def _show_version(asked: bool) -> None:
    if asked:
        from ranklmodel.version import __version__

        typer.echo(f"ranklmodel {__version__}")
        raise typer.Exit


@app.callback()
def program(
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of an error; may stand anywhere.")
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Version.")
    ] = False,
) -> None:
    """Simulate what aromatase inhibitors do to bone.

    A research model, not for clinical use. Start with: ranklmodel run atac

    `ranklmodel --install-completion` lets the shell complete commands, options and the names of
    trials, people, regimens and calibrations.
    """


for _name, _command in (
    ("run", run),
    ("score", score),
    ("simulate", simulate),
    ("compare", compare),
    ("scan", scan),
    ("cohort", cohort),
    ("trial", trial),
    ("explain", explain),
    ("trace", trace),
    ("dose", dose),
    ("risk", risk),
    ("outcomes", outcomes),
    ("list", list_names),
    ("show", show),
    ("published", published),
    ("figures", figures),
    ("explorer", explorer),
    ("paper", paper),
    ("check", check),
    ("credibility", credibility),
    ("fit", fit),
    ("calibrate", calibrate),
    ("verdict", verdict),
    ("sensitivity", sensitivity),
    ("verify", verify),
):
    app.command(_name, cls=TakesNegativeNumbers)(_command)

app.registered_commands += writing.registered_commands
app.registered_groups += writing.registered_groups


def main() -> None:
    """Run the program."""
    hear_interrupts()
    # Looking for plug-ins of pydantic means reading what every installed package says of itself;
    # none of them has a say in our files.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    fit_streams()
    set_broken_aside()
    app(prog_name="ranklmodel")
