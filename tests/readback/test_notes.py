from toolkit.readback.notes import Labels, Line
from toolkit.scene import Note

NOTES = (Note("", "9:00–9:30"), Note("SAY", "Welcome."), Note("", "Thank you."), Note("", "Workbook pages 4–7 and 9", aside=True))


def under(*paragraphs: str) -> list[str]:
    return [line.under for line in Labels(NOTES).lines(paragraphs)]


def test_a_paragraph_stands_under_the_label_above_it() -> None:
    assert Labels(NOTES).lines(("9:00–9:30", "SAY Welcome.", "Thank you.")) == (
        Line("", "", "9:00–9:30"),
        Line("SAY", "SAY", "Welcome."),
        Line("", "SAY", "Thank you."),
    )


def test_what_is_told_of_the_whole_block_ends_a_label() -> None:
    assert under("SAY Welcome.", "Workbook pages 4–7 and 9", "And one more.") == ["SAY", "", ""]


def test_the_longest_label_counts() -> None:
    [line] = Labels((*NOTES, Note("SAY IT", ""))).lines(("SAY IT Hello.",))
    assert (line.label, line.words) == ("SAY IT", "Hello.")
