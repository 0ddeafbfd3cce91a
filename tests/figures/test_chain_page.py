"""The page of the chain: nothing is clipped, nothing lies on anything else, nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch
from matplotlib.transforms import Bbox, BboxBase

from ranklmodel.figures.chain import Chain, chain_of
from ranklmodel.figures.chain.drawing import plot_page
from ranklmodel.figures.chain.page import WIDTH, Page, Route, page_of
from ranklmodel.model.influences import influences
from tests.figures.made_up import DRUGS, MECHANISMS, MODELS

Segment = tuple[tuple[float, float], tuple[float, float]]
RESOLUTION = 200


# The crowded page is looked at in the slow stage: every text is measured against every line.
EACH = [
    pytest.param(name, marks=pytest.mark.slow) if name == "crowded" else name for name in MODELS
]


@pytest.fixture(scope="module", params=EACH)
def chain(request: pytest.FixtureRequest) -> Chain:
    return chain_of(MODELS[request.param]())


@pytest.fixture(scope="module")
def page(chain: Chain) -> Page:
    return page_of(chain)


@pytest.fixture(scope="module")
def figure(page: Page) -> Figure:
    drawn = plot_page(page)
    drawn.set_dpi(RESOLUTION)
    FigureCanvasAgg(drawn)
    drawn.draw_without_rendering()
    return drawn


def texts_of(figure: Figure) -> list[tuple[str, Bbox]]:
    return [(one.get_text(), one.get_window_extent()) for one in figure.axes[0].texts]


def boxes_of(figure: Figure) -> list[tuple[str, Bbox]]:
    patches = [one for one in figure.axes[0].patches if isinstance(one, FancyBboxPatch)]
    return [(str(one.get_gid()), one.get_window_extent()) for one in patches]


def overlap(one: Bbox, other: Bbox) -> bool:
    both = Bbox.intersection(one, other)
    return both is not None and both.width > 0 and both.height > 0


def inside(inner: BboxBase, outer: BboxBase) -> bool:
    across = outer.x0 <= inner.x0 and inner.x1 <= outer.x1
    return across and outer.y0 <= inner.y0 and inner.y1 <= outer.y1


def segments(route: Route) -> Iterator[Segment]:
    yield from pairwise(route.points)


def test_no_text_is_clipped(figure: Figure) -> None:
    assert texts_of(figure)
    assert [text for text, place in texts_of(figure) if not inside(place, figure.bbox)] == []


def test_no_text_lies_on_another(figure: Figure) -> None:
    pairs = combinations(texts_of(figure), 2)
    assert [(a, b) for (a, one), (b, other) in pairs if overlap(one, other)] == []


def test_a_text_is_within_its_box_and_on_no_other(figure: Figure) -> None:
    boxes = boxes_of(figure)
    for text, place in texts_of(figure):
        for name, box in boxes:
            assert inside(place, box) or not overlap(place, box), (text, name)


def test_boxes_do_not_overlap_and_are_on_the_page(figure: Figure) -> None:
    boxes = boxes_of(figure)
    outer = [(n, box) for n, box in boxes if not within_a_frame(n, box, boxes)]
    assert [(a, b) for (a, one), (b, other) in combinations(outer, 2) if overlap(one, other)] == []
    assert all(inside(box, figure.bbox) for _, box in outer)


def within_a_frame(name: str, box: Bbox, boxes: list[tuple[str, Bbox]]) -> bool:
    frames = [place for frame, place in boxes if frame.startswith("frame_")]
    return not name.startswith("frame_") and any(inside(box, frame) for frame in frames)


def test_no_text_is_small_where_the_page_is_as_wide_as_it_is_printed(figure: Figure) -> None:
    assert figure.get_figwidth() * 72 <= WIDTH + 1e-6
    assert min(float(text.get_fontsize()) for text in figure.axes[0].texts) >= 7


def test_no_line_runs_through_a_box(page: Page) -> None:
    for route in page.routes:
        for number, ((x1, y1), (x2, y2)) in enumerate(segments(route)):
            for box in page.boxes:
                left, right = box.x, box.x + box.content.width
                top, bottom = box.y, box.y + box.content.height
                beside = max(x1, x2) < left or min(x1, x2) > right
                apart = max(y1, y2) < top or min(y1, y2) > bottom
                begins = number == 0 and box.node == route.net.source and min(y1, y2) >= bottom
                last = number == len(route.points) - 2
                ends = last and box.node == route.target and max(y1, y2) <= top
                assert beside or apart or begins or ends, (route, box.node)


def test_no_line_runs_through_a_text_outside_of_boxes(figure: Figure, page: Page) -> None:
    boxes = [box for _, box in boxes_of(figure)]
    outside = [
        place for _, place in texts_of(figure) if not any(inside(place, box) for box in boxes)
    ]
    to_pixels = figure.axes[0].transData.transform
    for route in page.routes:
        for segment in segments(route):
            (x1, y1), (x2, y2) = to_pixels(segment)
            line = Bbox([(min(x1, x2), min(y1, y2)), (max(x1, x2), max(y1, y2))])
            assert not any(line.padded(1).overlaps(text) for text in outside), route


def test_no_line_lies_on_another(page: Page) -> None:
    """Lines cross, but never run along each other."""
    for one, other in combinations(page.routes, 2):
        if one.net != other.net:
            for a in segments(one):
                for b in segments(other):
                    assert not along(a, b), (one.net, other.net)


def along(a: Segment, b: Segment) -> bool:
    for axis in (0, 1):
        same = all(abs(point[axis] - a[0][axis]) < 1 for point in (*a, *b))
        (low, high), (least, most) = (sorted(point[1 - axis] for point in line) for line in (a, b))
        if same and min(high, most) - max(low, least) > 0:
            return True
    return False


def test_lines_run_straight_down_or_across(page: Page) -> None:
    for route in page.routes:
        for (x1, y1), (x2, y2) in segments(route):
            assert x1 == x2 or y1 == y2
        assert route.points[-2][1] < route.points[-1][1], "an arrow enters its box from above"


def test_every_influence_is_drawn_once(chain: Chain, figure: Figure) -> None:
    arrows = [one for one in figure.axes[0].patches if isinstance(one, FancyArrowPatch)]
    drawn = []
    for arrow in arrows:
        sources, targets = str(arrow.get_gid()).removeprefix("arrow_").split("_to_")
        drawn += [(s, t) for s in sources.split("+") for t in targets.split("+")]
    expected = [(one.source, one.target) for one in chain.arrows]
    assert sorted(drawn) == sorted(expected)


def test_feedback_alone_is_dashed(figure: Figure, page: Page) -> None:
    arrows = [one for one in figure.axes[0].patches if isinstance(one, FancyArrowPatch)]
    dashed = [one.get_linestyle() != "-" for one in arrows]
    assert dashed == [route.net.back for route in page.routes]


def test_drugs_that_act_alike_share_a_frame() -> None:
    page = page_of(chain_of(MODELS["crowded"]()))
    frames = {box.node.names for box in page.boxes if len(box.node.names) > 1}
    assert frames == {
        ("exemestane", "letrozole"),  # tamoxifen acts on anastrozole alone
        # each adds to a sex steroid and does nothing else
        (
            "estradiol_patch",
            "testosterone_gel",
            "testosterone_infusion",
            "testosterone_injection",
            "testosterone_pellets",
        ),
        ("alendronate", "ibandronate", "risedronate", "zoledronate"),
        ("denosumab", "narlumosbart"),
        tuple(name for name, targets in DRUGS.items() if targets == ("osteoclasts",)),
        ("romosozumab", "blosozumab"),
    }


def test_own_mechanisms_stand_beside_their_like() -> None:
    model = MODELS["crowded"]()
    chain = chain_of(model)
    rooms = {one.name: one.room for one in chain.mechanisms}
    assert {rooms[name] for name in DRUGS} == {"drugs"}
    assert rooms["fracture_risk"] == "measured"
    assert not {rooms[name] for name in MECHANISMS} & {"drugs", "person", "measured", ""}
    pairs = {(one.source, one.target) for one in influences(model)}
    assert {(one.source, one.target) for one in chain.arrows} == pairs


def test_a_model_of_other_mechanisms_has_no_bands() -> None:
    assert page_of(chain_of(MODELS["loop"]())).bands == ()
    bands = page_of(chain_of(MODELS["bone"]())).bands
    said = [" ".join(band.lines) for band in bands]
    assert said == ["person and drugs", "hormones", "signals", "cells", "bone", "measured"]


def test_a_page_is_the_same_at_every_layout() -> None:
    one, other = (page_of(chain_of(MODELS["crowded"]())) for _ in range(2))
    assert one == other
