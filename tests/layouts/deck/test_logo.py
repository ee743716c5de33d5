"""An edition's logo stands on the first and the last slide, in its own shape and clear of all words."""

import pytest

from tests.layouts.deck.walk import items, overlap, texts
from tests.pictures import picture
from tests.project import Project
from toolkit.build.render import draw
from toolkit.library import read_library
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.scene import Page, Picture


def slides(project: Project, size: tuple[int, int] | None) -> tuple[Page, ...]:
    """The national agenda's slides in an edition with a logo of so many pixels."""
    project.edit("editions/river/edition.yaml", "convening: morning", "convening: half")
    if size:
        project.edit("editions/river/edition.yaml", "region:", "logo: {file: logo.png, alt: River logo}\nregion:")
        project.write("editions/river/logo.png", picture(*size))
    library, report = read_library(project.home), Report()
    document, _ = draw(make_plan(library, library.editions["river"], Choice()), PRODUCTS["deck"], library, project.home, report)
    assert list(map(str, report)) == []
    return document.pages


def logos(page: Page) -> list[Picture]:
    return [item for item in items(page.items) if isinstance(item, Picture)]


@pytest.mark.parametrize("size", [(900, 300), (400, 400), (300, 900), (4000, 200)])
def test_it_stands_on_the_first_and_the_last_slide_that_is_shown_clear_of_words(project: Project, size: tuple[int, int]) -> None:
    pages = slides(project, size)
    shown = [page for page in pages if not page.hidden]
    assert [page.key for page in pages if logos(page)] == [shown[0].key, shown[-1].key]
    for page in (shown[0], shown[-1]):
        [logo] = logos(page)
        assert (logo.name, logo.alt) == ("Logo", "River logo")
        assert logo.box.w / logo.box.h == pytest.approx(size[0] / size[1])
        assert max(logo.box.w / 150, logo.box.h / 38) == pytest.approx(1)
        assert logo.box.right == pytest.approx(390)
        for text in texts(page):
            if text.name not in ("Kind", "Time"):  # these begin the line that it ends
                assert not overlap(logo.box, text.box), (page.key, text.name)


def test_an_edition_without_one_has_no_picture(project: Project) -> None:
    assert [page.key for page in slides(project, None) if logos(page)] == []
