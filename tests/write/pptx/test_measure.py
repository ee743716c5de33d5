from hypothesis import given, settings
from hypothesis import strategies as st

from tests.write.pptx.sample import typesetter
from toolkit.scene import Rect, Text
from toolkit.text.atoms import atoms
from toolkit.text.filled import filled
from toolkit.text.lines import program_measure
from toolkit.text.wrap import wrap
from toolkit.units import ROUNDING
from toolkit.write.pptx.measure import held, measure

SETTER = typesetter()
_SAMPLE = ["a", "of", "trust", "leadership", "infrastructure", "we", "—", "side-by-side", "and/or", "adaptation"]
WORDS = st.lists(st.sampled_from(_SAMPLE), min_size=1, max_size=24)
WHOLE = st.lists(st.sampled_from([word for word in _SAMPLE if word.isalpha()]), min_size=1, max_size=24)
"""Words without a hyphen, at which a program could break a line."""


@settings(max_examples=150, deadline=None)
@given(WORDS, st.integers(300, 900), st.sampled_from(["slide.title", "slide.body", "slide.row"]))
def test_a_program_that_fills_each_line_breaks_where_our_lines_end(words: list[str], width: int, role: str) -> None:
    paragraph = SETTER.paragraph(role, " ".join(words))
    text = SETTER.place([paragraph], Rect(0, 0, width, 500), role=SETTER.look.role(role))
    if role == "slide.title":
        text = held(text)
    if len(text.lines) and max(sum(glyphs.width for glyphs in line.glyphs) for line in text.lines) > width:
        return  # a word that is wider than its box is a problem of the content
    parts, em = atoms(text.paragraphs[0].runs, SETTER.faces), text.paragraphs[0].runs[0].style.size / 1000
    broken = ["".join("".join(piece.text for piece in atom.pieces) + atom.spaces for atom in parts[line]).strip() for line in wrap(parts, measure(text) / em)]
    ours = ["".join(glyphs.text for glyphs in line.glyphs).strip() for line in text.lines]
    assert broken == ours or (len(broken) <= len(ours) and _tight(text))


def _tight(text: Text) -> bool:
    """Whether a line is so near to the one that a word more would make that no measure is safe for both: then none is broken too early."""
    longest = max(sum(glyphs.width for glyphs in line.glyphs) for line in text.lines)
    return longest / (1 - 2 * ROUNDING) >= measure(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=3), st.integers(300, 900), st.sampled_from(["slide.title", "slide.body", "slide.row"]))
def test_no_line_is_broken_for_what_a_program_rounds(paragraphs: list[list[str]], width: int, role: str) -> None:
    """Paragraphs break in one measure, in which each has the lines that we gave it, or fewer."""
    text = SETTER.place([SETTER.paragraph(role, " ".join(words)) for words in paragraphs], Rect(0, 0, width, 500), role=SETTER.look.role(role))
    found = filled(text.paragraphs, measure(text) + 0.01, SETTER.faces, lambda style: style.leading)
    assert found.lines <= len(text.lines) or found.width > width


@settings(max_examples=150, deadline=None)
@given(WHOLE, st.integers(300, 900), st.sampled_from(["slide.title", "slide.body", "slide.row"]))
def test_text_is_fitted_to_no_more_than_the_measure_that_is_written(words: list[str], width: int, role: str) -> None:
    paragraph, record = SETTER.paragraph(role, " ".join(words)), SETTER.look.role(role)
    text = SETTER.place([paragraph], Rect(0, 0, width, 500), role=record)
    assert program_measure(SETTER.broken([paragraph], width, record), width) <= measure(text) + 0.01


def test_the_box_is_left_alone_where_it_breaks_the_same() -> None:
    text = SETTER.place([SETTER.paragraph("slide.row", "Short")], Rect(0, 0, 400, 40))
    assert measure(text) == 400


def test_a_balanced_title_gets_a_narrower_measure() -> None:
    text = SETTER.text("slide.title", "Make Time to Learn and Adapt Together", Rect(0, 0, 900, 200), size=40)
    assert len(text.lines) == 1 or measure(text) < 900
    text = SETTER.text("slide.title", "Make Time to Learn and Adapt Together", Rect(0, 0, 640, 200), size=48)
    assert len(text.lines) == 2
    assert measure(text) < 640


def test_a_title_fits_without_its_tracking_where_there_is_room() -> None:
    text = SETTER.text("slide.title", "Infrastructure", Rect(0, 0, 382, 80), size=54)
    [line] = text.lines
    assert line.glyphs[0].width < 382
    assert measure(text) >= SETTER.faces["display"].shape("Infrastructure").width * 0.054


def test_a_title_that_keeps_a_hyphenated_word_whole_has_its_line_ends_written() -> None:
    text = held(SETTER.text("slide.title", "Build Workforce-Ready Institutions", Rect(0, 0, 468, 180), size=54))
    [paragraph] = text.paragraphs
    assert paragraph.text == "Build \nWorkforce-Ready \nInstitutions"


def test_a_hyphenated_title_is_left_alone_where_a_width_keeps_its_lines() -> None:
    text = SETTER.text("slide.title", "Integrate Real-World Learning", Rect(0, 0, 468, 180), size=51)
    assert len(text.lines) == 3
    assert held(text) == text


@given(WORDS, st.integers(300, 900))
def test_written_line_ends_change_no_word(words: list[str], width: int) -> None:
    text = SETTER.place([SETTER.paragraph("slide.title", " ".join(words))], Rect(0, 0, width, 500), role=SETTER.look.role("slide.title"))
    assert held(text).text.replace("\n", "") == text.text
    assert held(text).text.count("\n") < len(text.lines)


def test_a_title_without_a_hyphen_is_left_alone() -> None:
    text = SETTER.text("slide.title", "Make Time to Learn and Adapt Together", Rect(0, 0, 640, 200), size=48)
    assert held(text) == text
