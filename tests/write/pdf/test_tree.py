"""The structure tree, read back as text."""

from pathlib import Path
from textwrap import dedent

import pikepdf
import pytest
from msgspec.structs import replace

from tests.write import sample
from tests.write.pdf import made
from tests.write.pdf.tree import said, tree_text
from toolkit.scene import Group, Rect

EVERYTHING = """\
    Document
      Sect
        H1 "Collective leadership, toolkit"
        Figure "D1" Alt=A star for section D, with the number D1 below it
      Sect
        H2 "What it says"
        P
          "Students thrive when adults work together; a partnership may say "
          Span "juntos llegamos más lejos " Lang=es
          "and then point to "
          Link "the table of people who were there on the day " -> Link "The table" -> Link "The table"
          "or to "
          Link "the initiative's own site" -> Link "Web site"
          "."
        L ListNumbering=Disc
          LI
            Lbl "•"
            LBody "Convene the people who are there."
          LI
            Lbl "•"
            LBody "Ask what each of them sees, and write it down so that it can be read."
          LI
            Lbl "•"
            LBody "A third item on the next page."
        P "A paragraph that begins here and goes on there."
        H2 "People"
        Table Summary=Who does what
          TR
            TH Scope=Column
              P "Name"
            TH Scope=Column
              P "Role"
          TR
            TH Scope=Row
              P "Ana"
            TD
              P "Convener"
          TR
            TH Scope=Row
              P "Luis"
            TD
              P "Host"
        Link -> Link "Back to the prose"
          P "See the prose."
        H2 "Fill this in"
        Div
          P "Your name"
          Form -> Widget "Your name"
        Form -> Widget "Notes"
        Form -> Widget "I agree"
        P "I agree"
        Form -> Widget "How sure: 1 of 3"
        P "1 of 3"
        Form -> Widget "How sure: 2 of 3"
        P "2 of 3"
        Form -> Widget "How sure: 3 of 3"
        P "3 of 3"
    """

ODDITIES = """\
    Document
      Title "Contents"
      TOC
        TOCI
          Link -> Link "A table, page 2"
            P "A table, page 2"
      Link -> Link "Home"
        Figure Alt=Logo
      Figure Alt=Two parts
        ""
        Link -> Link "Inside"
      Link -> Link "Skip"
      L ListNumbering=Decimal
        LI
          Lbl "1."
          LBody "First"
      Note
        P "A note on what was said."
      Form -> Widget "In a drawing"
      P "Decomposed: e\u0301, no-break: here"
      P
        Link "Un enlace" Lang=es -> Link "Un enlace"
      Table Summary=Who does what
        TR
          TH Scope=Column
            P "Name"
          TH Scope=Column
            P "Role"
        TR
          TH Scope=Row
            P "Ana"
          TD
            P "Convener"
        TR
          TH Scope=Row
            P "Luis"
          TD
            P "Host"
      Table
        TR
          TH ColSpan=2 Scope=Column
            P "Both"
        TR
          TH RowSpan=2 Scope=Row
            P "Tall"
          TD
            P "Short 0"
        TR
          TD
            P "Short 1"
    """


def test_everything_has_its_element_in_reading_order() -> None:
    assert tree_text(made.everything()) == dedent(EVERYTHING).strip()


def test_rare_items_have_their_element_too() -> None:
    assert tree_text(made.oddities()) == dedent(ODDITIES).strip()


def test_decoration_is_not_read() -> None:
    cover = said(made.everything())[0]
    assert "Running head" not in cover
    assert "page 1" not in cover


def test_a_picture_with_words_is_a_figure_and_one_without_is_decoration(tmp_path: Path) -> None:
    pdf = made.pdf_of(sample.everything(made.grey_square(tmp_path)))
    assert tree_text(pdf).endswith("\n    Figure Alt=A grey square")


def test_a_list_item_that_goes_on_stays_one_item() -> None:
    box = Rect(36, 36, 200, 40)
    rest = sample.typesetter().place([sample.paragraph("on this page.")], box, tag="L", element="list")
    pdf = made.pdf_of(sample.document(sample.page(sample.bullets(["It goes on "], box, element="list")), sample.page(rest, key="two", title="Two")))
    assert tree_text(pdf).splitlines()[-2:] == ['      Lbl "•"', '      LBody "It goes on on this page."']


def test_numbered_lists_say_so() -> None:
    pdf = made.pdf_of(sample.document(sample.page(sample.bullets(["First"], Rect(36, 36, 200, 40), bullet="1."))))
    assert "L ListNumbering=Decimal" in tree_text(pdf)


def test_each_piece_of_content_finds_its_element() -> None:
    with made.opened(made.everything()) as file:
        nums = list(file.Root.StructTreeRoot.ParentTree.Nums)
        parents = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
        for page in file.pages:
            assert page.Tabs == "/S"
            assert all("/S" in owner for owner in parents[int(page.StructParents)])
            for annotation in page.get("/Annots", []):
                kids = parents[int(annotation.StructParent)].K
                held = kids if isinstance(kids, pikepdf.Array) else [kids]
                assert annotation.objgen in [kid.Obj.objgen for kid in held if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"]


def test_unknown_tags_are_refused() -> None:
    with pytest.raises(ValueError, match="structure type"):
        made.pdf_of(sample.document(sample.page(Group((sample.text("x", Rect(0, 0, 99, 20)),), "Chapter"))))


def test_a_row_that_goes_on_stays_one_row() -> None:
    begun, rest = (
        sample.table(("Name", "Role"), [("Ana", words)], y, "people", repeated=again) for words, y, again in (("Convener", 36, False), ("Host", 36, True))
    )
    first, second = (replace(part, rows=(part.rows[0], replace(part.rows[1], element="ana"))) for part in (begun, rest))
    pdf = made.pdf_of(sample.document(sample.page(first), sample.page(second, key="two", title="Two")))
    assert tree_text(pdf).count("TR") == 2
