"""The explorer's page in headless Chromium, with an engine that stands in for the model's."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ranklmodel.explorer.write import assembled, write_explorer

STUB = Path(__file__).with_name("stub_engine.js")
# Results of a made-up trial of the stub, so that points can be told from curves.
OBSERVED = {
    "atac/anastrozole": [
        {
            **{"output": output, "day": day, "level": share * start, "start": start},
            **{"low": (share - 0.01) * start, "high": (share + 0.01) * start},
            **{"printed": day > 400, "fitted": day < 400},
        }
        for output, start in (("LS_BMD", 0.99), ("TH_BMD", 0.87))
        for day, share in ((365.25, 0.98), (730.5, 0.96))
    ]
}
TREATED = {"atac/anastrozole": 1826.25}
UNDRAWN = {"atac": ["2 of E2 (values at the start, where curves begin)"]}
INTERVALS = {
    "atac/anastrozole": {
        "days": [0.0, 1826.25],
        "LS_BMD": {"low": [1.0, 0.98], "high": [1.0, 1.02]},
    }
}
OWN = ("file:", "blob:", "data:", "about:")
"""What a page may ask for that asks nobody."""


@dataclass
class Opened:
    """A page that is open, with all that it complained of and asked for."""

    page: Any
    address: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def go(self, link: str = "") -> Opened:
        """Open the page anew with a link, and wait for its first run."""
        self.page.goto("about:blank")
        self.page.goto(self.address + link)
        return self.settle()

    def settle(self) -> Opened:
        """Wait until nothing is computed any more."""
        self.page.wait_for_selector("#story li, #trouble:not([hidden])", state="attached")
        self.page.wait_for_selector("body:not(.computing)", state="attached")
        return self

    def seen(self) -> str:
        """Return all words and curves of the results."""
        curves = "[...document.querySelectorAll('.plot path')].map((one) => one.getAttribute('d'))"
        parts = [self.page.inner_text(f"#{name}") for name in ("story", "charts", "values")]
        return "\n".join([*parts, self.page.evaluate(f"{curves}.join()")])

    def legend(self, chart: str) -> list[str]:
        """Return what a chart's legend says, with the values at the cursor."""
        texts: list[str] = self.page.locator(f"#figure-{chart} .legend li").all_inner_texts()
        return [" ".join(text.split()) for text in texts]

    def move(self, field_id: str, value: float) -> Opened:
        """Move a slider as a hand does."""
        self.page.locator(f"#{field_id}").evaluate(
            "(one, value) => { one.value = value; one.dispatchEvent(new Event('input'));"
            " one.dispatchEvent(new Event('change')); }",
            value,
        )
        return self.settle()

    def show_all(self) -> Opened:
        """Open everything that folds."""
        unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
        self.page.evaluate(unfold)
        return self


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return a running Chromium."""
    api = pytest.importorskip(
        "playwright.sync_api", reason="playwright drives the browser; it comes with [browser]"
    )
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    if path is None:
        pytest.skip("there is no Chromium; Debian's package is `chromium`")
    # root, as in a container, has no sandbox
    options = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with api.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=path, args=options)
        yield running
        running.close()


OpensPage = Callable[..., Opened]


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page around the stub."""
    path = tmp_path_factory.mktemp("explorer") / "page.html"
    text = assembled(STUB.read_text("utf-8"), OBSERVED, TREATED, UNDRAWN, INTERVALS)
    path.write_text(text, "utf-8")
    return path


@pytest.fixture(scope="session")
def real_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page around the model's own engine."""
    return write_explorer(tmp_path_factory.mktemp("explorer") / "explorer.html")


@pytest.fixture
def opens(browser: Any) -> Iterator[OpensPage]:
    """Return what opens a page of a file at a size, in a scheme."""
    contexts = []

    def open_page(
        path: Path, link: str = "", *, width: int = 1280, scheme: str = "light"
    ) -> Opened:
        size = {"width": width, "height": 900}
        context = browser.new_context(viewport=size, color_scheme=scheme, accept_downloads=True)
        contexts.append(context)
        context.set_default_timeout(20_000)
        opened = Opened(context.new_page(), path.as_uri())
        opened.page.on("console", lambda said: opened.complaints.append(said.text))
        opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        opened.page.on("request", lambda request: opened.requests.append(request.url))
        return opened.go(link)

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def opened(opens: OpensPage, page_file: Path) -> Opened:
    """Return the page around the stub, as it opens without a link."""
    return opens(page_file)
