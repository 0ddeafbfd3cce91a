"""Moves of a control as a reader makes them, and what they cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from ranklmodel.errors import RanklModelError
from tests.explorer.page.against import different, require_python
from tests.explorer.page.as_seen import Seen, Table, saved_table, see
from tests.explorer.page.conftest import OWN, Opened
from tests.explorer.page.in_python import asked

KEYS = ("ArrowRight", "End", "Home")
_RUNS_AGAIN = "body[data-milliseconds]:not(.computing)"
# from the last event of a hand to the picture, with all that had to be waited for
_CLOCK = """() => {
  let begun = 0;
  const hand = () => { begun = performance.now(); };
  for (const kind of ['input', 'change']) document.addEventListener(kind, hand, true);
  new MutationObserver(() => {
    if (document.body.dataset.milliseconds) window.redrawn = performance.now() - begun;
  }).observe(document.body, { attributes: true, attributeFilter: ['data-milliseconds'] });
}"""


def drag(opened: Opened, control: str, share: float) -> None:
    """Drag the thumb of a slider from where it is to a share of its way."""
    one = opened.page.locator(f"#{control}")
    one.scroll_into_view_if_needed()
    box = one.bounding_box()
    assert box, control
    low, high, now = (float(n) for n in one.evaluate("one => [one.min, one.max, one.value]"))
    thumb = 16.0

    def across(part: float) -> float:
        return float(box["x"] + thumb / 2 + part * (box["width"] - thumb))

    mouse, middle = opened.page.mouse, box["y"] + box["height"] / 2
    mouse.move(across((now - low) / (high - low) if high > low else 0.0), middle)
    mouse.down()
    mouse.move(across(share), middle, steps=3)
    mouse.up()


def press(opened: Opened, control: str, key: str) -> None:
    """Press a key on a control."""
    opened.page.locator(f"#{control}").focus()
    opened.page.keyboard.press(key)


Move = tuple[str, Callable[[], None]]


def moves_of(opened: Opened, control: str, *, all_of_it: bool) -> Iterator[Move]:
    """Yield what a reader does to a slider or to a list, each with its words."""
    one = opened.page.locator(f"#{control}")
    if one.evaluate("one => one.tagName") == "SELECT":
        values = one.evaluate("one => [...one.options].map((option) => option.value)")
        others = [value for value in values if value != one.input_value()]
        for value in others if all_of_it else others[-1:]:
            yield f"choose {value}", lambda value=value: choose(opened, control, value)
        return
    yield "drag", lambda: drag(opened, control, 0.3)
    for key in KEYS if all_of_it else KEYS[:1]:
        yield key, lambda key=key: press(opened, control, key)


def choose(opened: Opened, control: str, value: str) -> None:
    """Choose from a list by the keys that lead from one entry to the next."""
    one = opened.page.locator(f"#{control}")
    values = one.evaluate("one => [...one.options].map((option) => option.value)")
    steps = values.index(value) - values.index(one.input_value())
    for _ in range(abs(steps)):
        press(opened, control, "ArrowDown" if steps > 0 else "ArrowUp")
    assert one.input_value() == value


@dataclass
class Mover:
    """Moves controls of a page, one after the other, and compares what is drawn with Python."""

    opened: Opened
    folder: Path
    table: Table = field(default_factory=dict)
    seen: Seen | None = None
    redraws: dict[str, list[float]] = field(default_factory=dict)
    compared: int = 0

    def start(self, link: str) -> Mover:
        """Go to a link as a reader does who follows one from the same page."""
        page = self.opened.page
        # the link may be that of what is seen
        others = ["#a=sex:man"] if page.evaluate("location.hash") == link else []
        for one in (*others, link):
            page.evaluate("delete document.body.dataset.milliseconds")
            page.evaluate("link => { location.hash = link; }", one)
            page.wait_for_selector(_RUNS_AGAIN, state="attached")
        self.opened.show_all()
        self.table, self.seen = saved_table(self.opened, self.folder), see(self.opened)
        return self

    def __post_init__(self) -> None:
        self.opened.page.evaluate(_CLOCK)

    def move(self, control: str, words: str, act: Callable[[], None]) -> None:
        """Move a control once: what it says changes, the run with it, and Python agrees."""
        page, before, table = self.opened.page, self.seen, self.table
        page.evaluate("delete document.body.dataset.milliseconds")
        act()
        self.opened.settle()
        self.table = saved_table(self.opened, self.folder)
        page.wait_for_timeout(100)  # with the time that saving took, the address has followed
        self.seen = see(self.opened)
        what = (control, words, self.seen.settings)
        if self.seen.trouble:
            self.require_refusal()
            return
        require_python(self.seen, self.table)
        self.compared += 1
        assert before is not None
        if self.seen.settings == before.settings or before.trouble:
            return
        assert different(table, self.table), what
        took = page.evaluate("window.redrawn")
        self.redraws.setdefault(control, []).append(float(took))

    def require_refusal(self) -> None:
        """Where the page says that it can not compute, Python refuses as well."""
        assert self.seen is not None
        with pytest.raises(RanklModelError):
            for settings in self.seen.settings.values():
                wanted = asked(settings)
                wanted.run(np.array([0.0, wanted.end]))

    def end(self) -> None:
        """Print what redraws took; nothing was complained of, and nobody asked."""
        every = [one for times in self.redraws.values() for one in times]
        for control, times in self.redraws.items():
            print(f"{control}: {len(times)} moves, redrawn in a median of {median(times):.0f} ms")
        spent = f"a median of {median(every):.0f} ms, at most {max(every):.0f} ms"
        print(f"{self.compared} comparisons with Python; a move is redrawn in {spent}")
        assert self.opened.complaints == []
        assert all(one.startswith(OWN) for one in self.opened.requests), self.opened.requests
        assert sum(one.startswith("file:") for one in self.opened.requests) == 1
