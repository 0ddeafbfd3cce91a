"""An interrupt ends the program within a second, in one line and with status 130."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SECONDS = 1.0
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX")

HEARD = """
import os, signal, sys, threading, time
from ranklmodel.commands.shared import interrupts
assert "ranklmodel.cli" not in sys.modules and "typer" not in sys.modules
interrupts.hear_interrupts()
def interrupt(after):
    def send():
        time.sleep(after)
        print(time.time(), flush=True)
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=send, daemon=True).start()
"""
LOADING = HEARD + "interrupt(0.0)\nwhile True: time.sleep(0.01)"
# a call of somebody else's code that does not come back
COMPILING = (
    HEARD
    + """
import hashlib
from pathlib import Path
from ranklmodel.disk.folders import replaced
interrupts.let_the_command_answer()
with replaced(Path(sys.argv[1]) / "result.csv") as unfinished:
    unfinished.write_text("half of")
    interrupt(0.2)
    hashlib.pbkdf2_hmac("sha256", b"", b"", 30_000_000)
"""
)
# the command hears it, and waits for threads of its own
WAITING = (
    HEARD
    + """
from ranklmodel.cli import app
from ranklmodel.commands.shared import terminal
from ranklmodel.disk.processors import threads_on
import ranklmodel.commands.look.listing as listing
def stuck(*_, **__):
    interrupt(0.2)
    with threads_on(2) as pool:
        list(pool.map(time.sleep, [20, 20]))
app.registered_commands = [one for one in app.registered_commands if one.name != "list"]
app.command("list")(lambda: stuck())
app(["list"])
"""
)


def ended(program: str, folder: Path) -> tuple[subprocess.CompletedProcess[str], float]:
    """Return a program that has interrupted itself, and how long it took to end."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    return done, time.time() - float(done.stdout.split()[0])


@pytest.mark.parametrize("program", [LOADING, COMPILING, WAITING], ids=["load", "code", "threads"])
def test_it_ends_within_a_second_whatever_goes_on(tmp_path: Path, program: str) -> None:
    done, seconds = ended(program, tmp_path)
    assert (done.returncode, done.stderr) == (130, "interrupted\n")
    assert seconds < SECONDS
    assert list(tmp_path.iterdir()) == []


def test_what_is_ignored_on_purpose_stays_so() -> None:
    """A shell starts what it runs in the background that way."""
    program = (
        "import os, signal\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "from ranklmodel.commands.shared import interrupts\n"
        "interrupts.hear_interrupts()\n"
        "interrupts.let_the_command_answer()\n"
        "os.kill(os.getpid(), signal.SIGINT)\n"
        "print('went on')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=REPOSITORY, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "went on\n", "")


@pytest.mark.slow
@pytest.mark.parametrize("after", [0.5, 1.0, 2.0, 4.0])
@pytest.mark.parametrize("words", ["calibrate women --out cal.yaml", "run ibis2 --out ib"])
def test_commands_are_interrupted(tmp_path: Path, words: str, after: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "ranklmodel", *words.split()],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    time.sleep(after)
    process.send_signal(signal.SIGINT)
    since = time.monotonic()
    printed, said = process.communicate(timeout=60)
    assert "Traceback" not in said and time.monotonic() - since < SECONDS + 0.5
    if process.returncode == 0:
        # it had ended, or all but: then everything is there, and it has said so
        assert words.startswith("run") and printed.splitlines()[-1] == "Results are in ib"
        assert "interrupted" not in said
        assert {"run.yaml", "table.csv", "figure.svg"} <= {
            one.name for one in tmp_path.glob("ib/*")
        }
        return
    assert process.returncode == 130 and said.splitlines()[-1] == "interrupted"
    assert list(tmp_path.iterdir()) == []
