"""Tables whose rows go on over pages: nothing is lost, a row stays one element, and what stands again is for the eye alone."""

from collections.abc import Iterator

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.flow.test_flow import texts
from tests.text.setting import sentence, setter
from toolkit.flow import Beside, Entry, Filled, Frames, Joined, Ledger, LedgerCell, Prose, flow, stack
from toolkit.problems import Report
from toolkit.scene import Rect, Row, Table, Text

FIRST, LATER = Rect(50, 120, 480, 260), Rect(50, 40, 480, 340)
FRAMES = Frames(FIRST, LATER)

lines = st.lists(sentence, max_size=8)
asides = st.lists(sentence, max_size=2)


def prose(words: str, tag: str = "P") -> Prose:
    return Prose(words, "body", tag, 3, whole=True)


def entry(name: str, body: list[str], aside: list[str]) -> Entry:
    """A row: its name, what leads, and what follows beside it."""
    again = (LedgerCell((prose(name, "Artifact"),), "row"), LedgerCell(), LedgerCell())
    cells = (LedgerCell((prose(name),), "row"), *(LedgerCell(tuple(prose(words) for words in column)) for column in (body, aside)))
    return Entry(cells, again)


def ledger(*entries: Entry) -> Ledger:
    head = tuple(LedgerCell((prose(name),), "column") for name in ("Name", "What", "Aside"))
    return Ledger((2, 4, 3), Entry(head, head), entries, "A table", (1, 2), pad_x=4, pad_y=5)


rows = st.lists(st.builds(entry, st.sampled_from(["a", "b c"]), lines, asides), min_size=1, max_size=5)


def tables(pages: tuple[Filled, ...]) -> list[Table]:
    return [item for page in pages for item in page.items if isinstance(item, Table)]


def body(table: Table) -> Iterator[Row]:
    return (row for row in table.rows if row.cells[0].header == "row")


def column(pages: tuple[Filled, ...], index: int) -> str:
    """All that is read in a column, from page to page."""
    found = (text for table in tables(pages) for row in body(table) for text in texts(row.cells[index].items) if text.tag != "Artifact")
    return "".join(glyphs.text for text in found for line in text.lines for glyphs in line.glyphs)


@given(rows)
def test_every_column_keeps_its_words_in_order(entries: list[Entry]) -> None:
    whole = (stack((ledger(*entries),), setter(), Rect(0, 0, FIRST.w, 1e6)),)
    pages = flow((ledger(*entries),), setter(), FRAMES)
    assert [column(pages, index) for index in range(3)] == [column(whole, index) for index in range(3)]


@given(rows)
def test_text_stands_inside_its_cell_and_cells_inside_the_page(entries: list[Entry]) -> None:
    report = Report()
    pages = flow((ledger(*entries),), setter(report), FRAMES)
    assume(not report)  # what stands beside the leading column may be higher than a page, and is reported then
    for index, page in enumerate(pages):
        frame = LATER if index else FIRST
        for table in tables((page,)):
            for cell in (cell for row in table.rows for cell in row.cells):
                assert cell.box.bottom <= frame.bottom + 0.1
                assert all(cell.box.y <= text.box.y and text.box.bottom <= cell.box.bottom + 0.1 for text in texts(cell.items))


def long() -> tuple[Filled, ...]:
    entries = (entry("short", ["one line"], []), entry("long", ["some words that say more"] * 60, ["aside"] * 20))
    return flow((ledger(*entries),), setter(), FRAMES, "page")


def test_a_row_that_goes_on_is_one_element_and_a_whole_one_has_none() -> None:
    parts = [row.element for table in tables(long()) for row in body(table)]
    assert parts[0] == ""
    assert len(parts) > 2
    assert set(parts[1:]) == {"page.0.1"}


def test_a_row_that_goes_on_says_again_what_it_is_for_the_eye_alone() -> None:
    shown = [list(texts(row.cells[0].items)) for table in tables(long()) for row in body(table)]
    assert [[(text.text, text.tag) for text in cell] for cell in shown[1:3]] == [[("long", "P")], [("long", "Artifact")]]


def test_a_row_that_fits_on_a_page_stands_whole_on_one() -> None:
    entries = [entry(f"row {number}", ["some words that say more"] * 7, []) for number in range(6)]
    pages = flow((ledger(*entries),), setter(), FRAMES)
    assert len(pages) > 1
    assert [row.element for table in tables(pages) for row in body(table)] == [""] * 6


def test_a_row_that_is_too_high_for_the_first_page_alone_begins_there() -> None:
    pages = flow((ledger(entry("long", ["words"] * 18, [])),), setter(), Frames(Rect(50, 300, 480, 120), LATER))
    assert [len(list(body(table))) for table in tables(pages)] == [1, 1]


def test_the_head_stands_on_each_page_and_is_read_once() -> None:
    assert [table.rows[0].repeated for table in tables(long())] == [False, *[True] * (len(tables(long())) - 1)]


def test_a_label_stands_again_beside_what_goes_on() -> None:
    block = Beside((prose("Say"),), Joined(tuple(prose("word " * 12) for _ in range(30))), 60, 10, again=(prose("Say", "Artifact"),))
    first = [next(iter(texts(page.items))) for page in flow((block,), setter(), FRAMES)]
    assert len(first) > 1
    assert all(isinstance(text, Text) and text.text == "Say" for text in first)
    assert [text.tag for text in first] == ["P", *["Artifact"] * (len(first) - 1)]
