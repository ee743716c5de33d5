"""From words and a role to lines in a box."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.text.setting import look, sentence, setter
from toolkit.problems import NOWHERE, ContentError, Report, Where
from toolkit.scene import Paragraph, Rect, Run, Text
from toolkit.scene.text import Align, Anchor
from toolkit.source.words import Words
from toolkit.text import Typesetter
from toolkit.theme import Look
from toolkit.units import mm

SETTER = setter()
BOX = Rect(10, 20, 200, 400)
HERE = Where("content/a.yaml", 7, 9)


def spoken(text: Text) -> str:
    return "".join(glyphs.text for line in text.lines for glyphs in line.glyphs)


def told(role: str, words: str, box: Rect, size: float | None = None) -> str:
    report = Report()
    setter(report).text(role, Words(words, HERE), box, size=size)
    return str(ContentError(report))


def test_one_line() -> None:
    text = SETTER.text("body", "Hello", BOX)
    [line] = text.lines
    [glyphs] = line.glyphs
    assert (glyphs.text, glyphs.x, glyphs.style.size) == ("Hello", 10, 12)
    assert glyphs.width == pytest.approx(SETTER.width("body", "Hello"))
    assert 20 < line.baseline < 20 + 12 * 1.3


def test_lines_stand_one_leading_apart() -> None:
    text = SETTER.text("body", "many words " * 20, BOX)
    steps = {round(after.baseline - before.baseline, 6) for before, after in zip(text.lines, text.lines[1:], strict=False)}
    assert steps == {15.6}


@pytest.mark.parametrize(("anchor", "shift"), [("top", 0.0), ("middle", 200 - 7.8), ("bottom", 400 - 15.6)])
def test_anchor(anchor: Anchor, shift: float) -> None:
    top = SETTER.text("body", "Hello", BOX).lines[0].baseline
    assert SETTER.text("body", "Hello", BOX, anchor=anchor).lines[0].baseline == pytest.approx(top + shift)


@pytest.mark.parametrize(("align", "share"), [("start", 0.0), ("center", 0.5), ("end", 1.0)])
def test_align(align: Align, share: float) -> None:
    free = 200 - SETTER.width("body", "Hello")
    assert SETTER.text("body", "Hello", BOX, align=align).lines[0].glyphs[0].x == pytest.approx(10 + share * free)


def test_text_is_as_large_as_its_box_holds() -> None:
    roomy, tight = (SETTER.text("body", "word " * 20, Rect(0, 0, 100, height)) for height in (400, 93))
    assert roomy.paragraphs[0].runs[0].style.size == 12
    assert 10 <= tight.paragraphs[0].runs[0].style.size < 12


def test_a_size_below_the_roles_smallest_is_the_smallest() -> None:
    assert setter().style("body", 1).size == look().role("body").smallest


def test_a_set_of_stacks_fits_where_each_does() -> None:
    typesetter, smallest = setter(), look().role("body").smallest
    high = typesetter.measure("body", "Word", 200, size=smallest).height
    assert typesetter.stacks_fit("body", [["Word", "Word"], ["Word"]], 200, 2 * high + 0.5 * smallest, gap=0.5)
    assert not typesetter.stacks_fit("body", [["Word", "Word"], ["Word"]], 200, 2 * high + 0.4 * smallest, gap=0.5)


def test_size_given_is_size_set() -> None:
    assert SETTER.text("body", "Hello", BOX, size=11).paragraphs[0].runs[0].style.size == 11


def test_smallest_size_is_tried_though_it_is_no_half_point_away() -> None:
    role = look().theme.type["body"]
    sizes = tuple(Words(size, HERE) for size in ("11.2", "10"))
    theme = replace(look().theme, type={"odd": replace(role, sizes=sizes)})
    report = Report()
    odd = Typesetter(Look(theme), "en", report)
    height = odd.measure("odd", "word " * 30, 100, size=10).height
    text = odd.text("odd", "word " * 30, Rect(0, 0, 100, height))
    assert text.paragraphs[0].runs[0].style.size == 10
    assert not report


def test_paragraphs_stand_below_each_other_with_their_space() -> None:
    parts = [SETTER.paragraph("body", "One"), SETTER.paragraph("body", "Two", space_before=8)]
    text = SETTER.texts("body", parts, BOX)
    assert [line.paragraph for line in text.lines] == [0, 1]
    assert text.lines[1].baseline - text.lines[0].baseline == pytest.approx(15.6 + 8)
    assert SETTER.measure_all(parts, 200).height == pytest.approx(2 * 15.6 + 8)


def test_space_before_the_first_paragraph_is_left_out() -> None:
    spaced = [SETTER.paragraph("body", "One", space_before=30)]
    assert SETTER.texts("body", spaced, BOX).lines == SETTER.texts("body", [SETTER.paragraph("body", "One")], BOX).lines
    assert SETTER.measure_all(spaced, 200).height == pytest.approx(15.6)


def test_bullet_stands_before_the_first_line_alone() -> None:
    paragraph = SETTER.paragraph("body", "word " * 30, bullet="•", indent=14)
    text = SETTER.place([paragraph], BOX)
    assert len(text.lines) > 1
    assert text.lines[0].glyphs[0].text == "•"
    assert [line.glyphs[-1].x for line in text.lines] == [24] * len(text.lines)
    assert all(glyphs.text != "•" for line in text.lines[1:] for glyphs in line.glyphs)


def test_runs_keep_their_styles() -> None:
    bold = SETTER.run("title", "big", size=20)
    text = SETTER.place([SETTER.paragraph("body", ["It is ", bold, " here"])], BOX)
    assert [(glyphs.text, glyphs.style.size) for glyphs in text.lines[0].glyphs] == [("It is ", 12), ("big ", 20), ("here", 12)]


def test_line_is_as_high_as_its_largest_run() -> None:
    mixed = SETTER.paragraph("body", ["small ", SETTER.run("title", "large", size=20)])
    assert SETTER.measure_all([mixed], 200).height == pytest.approx(22)


def test_large_titles_stand_on_the_margin() -> None:
    glyphs = SETTER.text("title", "Hello", BOX).lines[0].glyphs[0]
    assert glyphs.x < BOX.x


def test_tracking_is_in_the_advances() -> None:
    role = look().theme.type["body"]
    theme = replace(look().theme, type={"wide": replace(role, tracking=100), "body": role})
    wide = Typesetter(Look(theme), "en", Report())
    assert wide.width("wide", "Hello") == pytest.approx(wide.width("body", "Hello") + 5 * 0.1 * 12)
    assert wide.text("wide", "Hello", BOX).lines[0].glyphs[0].width == pytest.approx(wide.width("wide", "Hello"))


def test_forced_break_after_a_space_makes_no_empty_line() -> None:
    width = SETTER.width("body", "Hello")
    assert SETTER.measure("body", "Hello \nyou", width + 1).lines == 2


def test_text_that_is_too_long_is_told_with_what_it_lacks() -> None:
    report = Report()
    words = "word " * 40
    text = setter(report).text("body", Words(words, HERE), Rect(0, 0, 100, 60))
    lacks = (SETTER.measure("body", words, 100, size=10).height - 60) / mm(1)
    [problem] = report
    assert str(problem.where) == "content/a.yaml:7:9"
    assert problem.message == f'"{words[:47]}…" is {lacks:.1f} mm too long for its place (body, 10 pt)'
    assert problem.hint.startswith("shorten it by about ")
    assert text.paragraphs[0].runs[0].style.size == 10
    assert spoken(text).split() == words.split()


def test_word_that_is_too_wide_is_told() -> None:
    assert told("body", "Interconnectedness", Rect(0, 0, 30, 100)) == (
        'content/a.yaml:7:9: "Interconnectedness" is 21.0 mm too wide: a word does not fit on a line for its place (body, 10 pt)\n  hint: use a shorter word'
    )


HINT = "shorten what stands beside it, or give it a larger place or a smaller size in the theme"


@pytest.mark.parametrize(("words", "box"), [
    ("5", Rect(0, 0, 100, 3)), ("A title of four", Rect(0, 0, 100, -1500)), ("A title of four", Rect(0, 0, 100, 0)), ("5", Rect(0, 0, 2, 50)),
    ("Interconnectedness", Rect(0, 0, -3, 50)),
])  # fmt: skip
def test_nobody_is_asked_to_take_more_words_away_than_there_are(words: str, box: Rect) -> None:
    assert told("body", words, box).endswith(f"hint: {HINT}")


def test_what_is_too_much_by_next_to_nothing_is_still_something() -> None:
    high = SETTER.measure("body", "word", 100, size=10).height
    assert '"word" is 0.1 mm too long' in told("body", "word", Rect(0, 0, 100, high - 0.06))


def test_quoted_text_stands_on_one_line() -> None:
    assert told("body", "First\nsecond " * 40, Rect(0, 0, 100, 60)).startswith('content/a.yaml:7:9: "First second First')


def test_text_at_a_size_that_does_not_fit_is_told() -> None:
    assert "mm too long for its place (body, 12 pt)" in told("body", "word " * 40, Rect(0, 0, 100, 60), size=12)
    assert told("body", "word", Rect(0, 0, 100, 60), size=12) == ""


def test_words_of_the_toolkit_are_told_without_a_line() -> None:
    report = Report()
    setter(report).text("body", "word " * 40, Rect(0, 0, 100, 60))
    assert [str(problem.where) for problem in report] == ["toolkit:1:1"]


def test_character_that_no_font_has_is_told() -> None:
    assert told("body", "A tick ✓ and 漢", BOX) == (
        'content/a.yaml:7:9: no font of the theme has the character "✓" (U+2713)\n  hint: use another character, or a theme whose fonts have it\n'
        'content/a.yaml:7:9: no font of the theme has the character "漢" (U+6F22)\n  hint: use another character, or a theme whose fonts have it'
    )


def test_place_of_the_first_words_travels_with_the_text() -> None:
    assert SETTER.text("body", Words("Hello", HERE), BOX).where == HERE
    assert SETTER.text("body", "Hello", BOX).where is None


def test_one_size_for_a_set() -> None:
    short, long = "word", "word " * 22
    assert SETTER.largest("body", [short], 100, 100) == 12
    assert SETTER.largest("body", [short, long], 100, 100) == SETTER.largest("body", [long], 100, 100) < 12
    assert SETTER.largest("body", [], 100, 100) == 12


def test_unknown_role_and_unknown_face_are_defects() -> None:
    with pytest.raises(KeyError):
        SETTER.style("no-such")
    with pytest.raises(KeyError):
        SETTER.faces["no-such"]


@given(sentence, st.floats(60, 400))
def test_words_are_preserved(words: str, width: float) -> None:
    assert spoken(SETTER.text("body", words, Rect(0, 0, width, 1e5))) == words


@given(sentence, st.floats(120, 400))
def test_balanced_words_are_preserved(words: str, width: float) -> None:
    assert spoken(SETTER.text("title", words, Rect(0, 0, width, 1e5))) == words


@given(st.lists(sentence, min_size=1, max_size=5), st.floats(60, 300))
def test_runs_are_preserved(parts: list[str], width: float) -> None:
    runs = [SETTER.run("title" if index % 2 else "body", part) for index, part in enumerate(parts)]
    assert spoken(SETTER.place([SETTER.paragraph("body", runs)], Rect(0, 0, width, 1e5))) == "".join(parts)


@given(st.lists(sentence, min_size=1, max_size=4), st.floats(60, 300), st.floats(0, 20))
def test_heights_add_up(parts: list[str], width: float, space: float) -> None:
    paragraphs = [SETTER.paragraph("body", part, space_before=space) for part in parts]
    measured = SETTER.measure_all(paragraphs, width)
    alone = [SETTER.measure_all([paragraph], width) for paragraph in paragraphs]
    assert measured.lines == sum(part.lines for part in alone)
    assert measured.height == pytest.approx(measured.lines * 15.6 + space * (len(parts) - 1))
    assert measured.height == pytest.approx(sum(part.height for part in alone) + space * (len(parts) - 1))
    assert len(SETTER.place(paragraphs, Rect(0, 0, width, 10)).lines) == measured.lines


@given(sentence, st.floats(60, 300))
def test_glyphs_stay_inside_the_measure(words: str, width: float) -> None:
    report = Report()
    text = setter(report).text("body", words, Rect(50, 0, width, 1e5))
    assume(not report)
    for line in text.lines:
        last = line.glyphs[-1]
        end = last.x + last.width - (SETTER.faces["text"].shape(" ").width * last.style.size / 1000 if last.text.endswith(" ") else 0)
        assert line.glyphs[0].x >= 50 - 0.01
        assert end <= 50 + width + 0.1


@given(sentence, st.floats(60, 300), st.floats(20, 300), st.floats(0, 200))
def test_a_larger_box_never_takes_a_smaller_size(words: str, width: float, height: float, more: float) -> None:
    small = SETTER.largest("title", [words], width, height)
    assert SETTER.largest("title", [words], width, height + more) >= small
    assert 18 <= small <= 24


@given(sentence, st.floats(60, 300), st.floats(15, 400))
def test_what_is_not_told_fits(words: str, width: float, height: float) -> None:
    report = Report()
    text = setter(report).text("body", words, Rect(0, 0, width, height))
    fits = SETTER.measure_all(text.paragraphs, width, look().role("body")).height <= height + 0.1
    assert fits or report


@given(st.lists(sentence, min_size=1, max_size=3))
def test_same_text_is_set_the_same_way_twice(parts: list[str]) -> None:
    paragraphs: list[Paragraph] = [SETTER.paragraph("body", part) for part in parts]
    assert setter().place(paragraphs, BOX) == SETTER.place(paragraphs, BOX)


def test_run_keeps_its_place_in_the_yaml() -> None:
    run = SETTER.run("body", Words("Hello", HERE))
    assert isinstance(run, Run)
    assert SETTER.place([SETTER.paragraph("body", run)], BOX).where == HERE


def test_problem_is_told_at_the_words_that_take_the_most_room() -> None:
    report = Report()
    short, long = Words("River", Where("content/a.yaml", 2)), Words("many words " * 20, Where("content/a.yaml", 5))
    typesetter = setter(report)
    typesetter.texts("body", [typesetter.paragraph("body", short), typesetter.paragraph("body", ["With ", long])], Rect(0, 0, 100, 60))
    assert [str(problem.where) for problem in report] == ["content/a.yaml:5:1"]


def test_word_that_is_too_wide_is_told_where_it_stands() -> None:
    report = Report()
    wide, long = Words("Interconnectedness", Where("content/a.yaml", 2)), Words("many a word " * 9, Where("content/a.yaml", 5))
    typesetter = setter(report)
    typesetter.texts("body", [typesetter.paragraph("body", [long, wide])], Rect(0, 0, 60, 900))
    assert [str(problem.where) for problem in report] == ["content/a.yaml:2:1"]


def test_words_without_a_place_are_told_at_the_typesetters_own() -> None:
    report = Report()
    typesetter = setter(report).at(Where("content/b.yaml", 3))
    typesetter.text("body", "many words " * 20, Rect(0, 0, 100, 60))
    typesetter.text("body", "snow ☃", BOX)
    assert [str(problem.where) for problem in report] == ["content/b.yaml:3:1"] * 2
    assert setter(report).otherwise == NOWHERE


def test_the_same_words_with_a_character_without_glyph_are_told_at_each_place_and_each_place_once() -> None:
    report = Report()
    typesetter = setter(report)
    for line in (1, 2, 1, 2):
        typesetter.text("body", Words("snow ☃ and 漢", Where("content/a.yaml", line)), BOX)
    assert [(problem.where.line, problem.message[-8:]) for problem in report] == [(1, "(U+2603)"), (1, "(U+6F22)"), (2, "(U+2603)"), (2, "(U+6F22)")]


def test_largest_size_on_one_line() -> None:
    words = "Interconnectedness of many"
    width = SETTER.width("body", words, size=11)
    assert SETTER.largest("body", [words], width + 0.1) == 12
    assert SETTER.largest("body", [words], width + 0.1, lines=1) == 11
    assert SETTER.measure("body", words, width + 0.1, size=11).lines == 1


def test_largest_size_of_a_stack_with_its_gaps() -> None:
    stack = ["word " * 12, "word " * 9]
    size, gap = 11.0, 0.8
    paragraphs = [SETTER.paragraph("body", text, size=size, space_before=gap * size) for text in stack]
    height = SETTER.measure_all(paragraphs, 100, look().role("body")).height
    assert SETTER.largest_of_stacks("body", [stack, ["short"]], 100, height, gap=gap) == size
    assert SETTER.largest_of_stacks("body", [stack], 100, height - 1, gap=gap) < size
    assert SETTER.largest_of_stacks("body", [], 100, height) == 12


def test_a_title_is_broken_at_a_hyphen_where_that_makes_it_larger() -> None:
    hyphens = ("Supercalifragilistic-expialidocious day", "Supercalifragilisticexpialidocious day")
    with_one, without = (SETTER.largest("title", [words], 260, 120) for words in hyphens)
    assert with_one > 1.2 * without


def test_a_title_keeps_its_hyphenated_word_where_the_size_is_the_same() -> None:
    text = SETTER.text("title", "Integrate Real-World Learning", Rect(0, 0, 200, 200))
    assert [line.glyphs[0].text.strip() for line in text.lines] == ["Integrate", "Real-World", "Learning"]


def test_on_slides_a_size_holds_where_another_font_stands_in() -> None:
    on_slides, on_paper = Typesetter(look(), "en", Report(), greedy=True), setter()
    words, width = "Partners who share one goal meet every month", 130.0
    height = on_paper.measure("body", words, width).height
    assert on_paper.largest("body", [words], width, height) == 12
    size = on_slides.largest("body", [words], width, height)
    assert size < 12
    assert on_slides.roomy("body", words, width, size=size).height <= height


def test_what_holds_nowhere_else_at_any_size_is_as_large_as_our_own_font_allows() -> None:
    on_slides = Typesetter(look(), "en", Report(), greedy=True)
    words, width = "Wholeheartedness", setter().width("body", "Wholeheartedness", size=10) + 0.1
    assert on_slides.fits("body", [words], width, 100)
    assert on_slides.largest("body", [words], width, 100) == 10
