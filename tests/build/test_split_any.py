"""Whatever a list's texts are, the slides that it becomes hold each of them once, in order, in its box; none is empty and none has another's title."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import Phase, event, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.project import Project
from toolkit.build.fit import fit_drawn
from toolkit.build.work import Task, drawn
from toolkit.home import Home
from toolkit.library import Library
from toolkit.plan import Choice
from toolkit.scene import Group, Item, Page, Table, Text
from toolkit.source.words import Words

TRIED = settings(max_examples=30, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""A smaller list that fails, too, would take minutes to find: each is drawn as a whole deck."""
MORNING = Choice("en", "morning")
WORD = st.sampled_from(("a", "we", "who", "table", "partner", "together", "everybody", "responsibility", "student-centred"))
_TOLD = 20
"""Letters of a text that a problem surely repeats."""
COUNTED = re.compile(r" \((\d+) of (\d+)\)$")


def lists(least: int, most: int, words: int) -> st.SearchStrategy[list[str]]:
    """Lists of different texts of at most so many words. Each begins with its number."""
    text = st.integers(1, words - 1).flatmap(lambda count: st.lists(WORD, min_size=count, max_size=count)).map(" ".join)
    sizes = st.integers(least, most)
    return sizes.flatmap(lambda size: st.lists(text, min_size=size, max_size=size)).map(
        lambda found: [f"{chr(ord('A') + index)}) {text}" for index, text in enumerate(found)]
    )


class Morning:
    """The frozen project and its content. Hypothesis names what a test was given, so it has a short name."""

    def __init__(self, project: Project) -> None:
        self.home, self.library = project.home, project.library()

    def __repr__(self) -> str:
        return "morning"


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Morning:
    return Morning(Project.new(tmp_path_factory.mktemp("split") / "project"))


def placed(texts: Sequence[str], like: Words) -> tuple[Words, ...]:
    return tuple(Words(text, like.where) for text in texts)


def pages_of(home: Home, library: Library, key: str, texts: Sequence[str]) -> list[Page]:
    """The slides of a sheet, after all that holds for every deck without a problem: texts in their boxes, and titles that stand once.

    None where a text finds no room even on a slide of its own, which is told, or words beside the list find none.
    """
    [deck] = drawn(home, Task("river", ("deck",), MORNING), library)
    assert deck.drawing
    document, _ = deck.drawing
    assert [title for title, count in Counter(page.title for page in document.pages).items() if count > 1] == []
    pages = [page for page in document.pages if page.key == key or page.key.startswith(f"{key}/")]
    if deck.problems:
        event("no room")
        assert len(pages) == len(texts) or not any(f'"{text[:_TOLD]}' in problem.message for text in texts for problem in deck.problems)
        return []
    assert [str(problem) for problem in fit_drawn(deck).problems] == []
    event(f"{len(pages)} slides")
    return pages


def said(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        match item:
            case Text():
                yield item.text
            case Group():
                yield from said(item.items)
            case Table():
                yield from (text for row in item.rows for cell in row.cells for text in said(cell.items))
            case _:
                pass


def holds(pages: Sequence[Page], texts: Sequence[str]) -> None:
    """Each text once and in order; none of the slides without one; the titles counted where there are several slides."""
    shown = [[text for text in said(page.items) if text in texts] for page in pages]
    assert [text for part in shown for text in part] == list(texts)
    assert all(shown)
    counts = [COUNTED.search(page.title) for page in pages]
    if len(pages) > 1:
        assert [(int(count[1]), int(count[2])) for count in counts if count] == [(number, len(pages)) for number in range(1, len(pages) + 1)]
    else:
        assert counts == [None]


def mapping(library: Library, **changes: object) -> Library:
    return replace(library, activities={**library.activities, "mapping": replace(library.activities["mapping"], **changes)})


def block(library: Library, id: str, **changes: object) -> Library:
    morning = library.convenings["morning"]
    blocks = tuple(replace(known, **changes) if known.id == id else known for known in morning.blocks)
    return replace(library, convenings={**library.convenings, "morning": replace(morning, blocks=blocks)})


def with_steps(library: Library, texts: Sequence[str], say: str = "Please do it.") -> Library:
    """As many steps, which take the activity's minutes together."""
    first = library.activities["mapping"].steps[0]
    each, minutes = 30 // len(texts), replace(first.minutes, s=30 // len(texts), m=None)
    steps = [replace(first, do=do, say=Words(say, first.say.where), minutes=minutes) for do in placed(texts, first.do)]
    steps[-1] = replace(steps[-1], minutes=replace(minutes, s=30 - each * (len(texts) - 1)))
    return mapping(library, steps=tuple(steps))


@given(texts=lists(2, 6, 32))
@TRIED
def test_steps(morning: Morning, texts: list[str]) -> None:
    if pages := pages_of(morning.home, with_steps(morning.library, texts), "activity/mapping", texts):
        holds(pages, texts)


@given(texts=lists(2, 6, 32), say=st.integers(1, 59))
@TRIED
def test_rows_of_the_details(morning: Morning, texts: list[str], say: int) -> None:
    pages = pages_of(morning.home, with_steps(morning.library, texts, " ".join(["everybody"] * say)), "steps/mapping", texts)
    if pages:
        holds([page for page in pages if "step by step" in page.title], texts)


@given(texts=lists(1, 4, 30))
@TRIED
def test_questions(morning: Morning, texts: list[str]) -> None:
    pages = pages_of(morning.home, mapping(morning.library, debrief=placed(texts, morning.library.activities["mapping"].debrief[0])), "debrief/mapping", texts)
    if pages:
        holds([replace(page, title=page.title.replace("\n", " ")) for page in pages], texts)


@given(texts=lists(1, 5, 24), slide=st.integers(0, 27))
@TRIED
def test_points(morning: Morning, texts: list[str], slide: int) -> None:
    title = morning.library.convenings["morning"].blocks[0].title
    below = Words(" ".join(["together"] * slide), title.where) if slide else None
    if pages := pages_of(morning.home, block(morning.library, "welcome", points=placed(texts, title), slide=below), "block/welcome", texts):
        holds(pages, texts)


@given(texts=lists(1, 24, 20))
@TRIED
def test_sources(morning: Morning, texts: list[str]) -> None:
    bare = replace(morning.library, spotlights={id: replace(one, sources=()) for id, one in morning.library.spotlights.items()})
    library = replace(bare, initiative=replace(bare.initiative, sources=placed(texts, bare.initiative.sources[0])))
    if pages := pages_of(morning.home, library, "sources", texts):
        shown = [paragraph.text for page in pages for text in all_texts(page.items) for paragraph in text.paragraphs if paragraph.text in texts]
        assert shown == texts


def all_texts(items: Sequence[Item]) -> Iterator[Text]:
    for item in items:
        if isinstance(item, Text):
            yield item
        elif isinstance(item, Group):
            yield from all_texts(item.items)
