"""No text leaves its box in LibreOffice, with the kit's own font files and where Arial or Calibri stand in."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from pptx import Presentation

from tests.packaging.hard import filled, longer
from tests.packaging.rendered import as_pdfs, drawn_texts, with_hidden_shown
from toolkit.build import Built
from toolkit.build.fit import DeckFit, fit_drawn
from toolkit.build.work import Drawn, Task, drawn
from toolkit.fonts.measure_fallbacks import FILES, font_path
from toolkit.home import Home
from toolkit.library import Library
from toolkit.plan import Choice
from toolkit.theme import look_of
from toolkit.write.pptx import write_pptx

FONTS = {"theme": "", "Arial": "Liberation Sans", "Calibri": "Carlito"}
"""Each font of the fit report, and the free family that has its measures."""
DECKS = ("shipped", "filled", "longer")
_ROUNDING = 0.5
"""Points that a renderer's grid may cost."""


@pytest.fixture(scope="module")
def hard(library: Library) -> Mapping[str, Drawn]:
    """Decks that are hard to fit: everything filled in, and a language whose words are a third longer."""
    return {"filled": deck(filled(library), Choice("en", "short")), "longer": deck(longer(library, 0.35), Choice("en", "half"))}


def deck(library: Library, choice: Choice) -> Drawn:
    [one] = drawn(Home(), Task("national", ("deck",), choice), library)
    return one


@pytest.fixture(scope="module")
def decks(built_kit: tuple[Built, ...], hard: Mapping[str, Drawn], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The decks with no slide hidden."""
    folder = tmp_path_factory.mktemp("decks")
    [shipped] = [built.path for built in built_kit if built.entry.product == "deck"]
    made = {"shipped": with_hidden_shown(shipped, folder / "shipped.pptx")}
    for name, one in hard.items():
        (folder / f"{name}.pptx").write_bytes(written(one))
        made[name] = with_hidden_shown(folder / f"{name}.pptx", folder / f"{name}.pptx")
    return made


@pytest.fixture(scope="module")
def pdfs(decks: Mapping[str, Path], built_kit: tuple[Built, ...], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[str, Path]]:
    """The decks as LibreOffice prints them, by the font of the report that it has."""
    own = sorted((built_kit[0].path.parent / "fonts").glob("*.ttf"))
    return {font: as_pdfs(decks, stand_in(free) if free else own, tmp_path_factory.mktemp(font)) for font, free in FONTS.items()}


def written(one: Drawn) -> bytes:
    """A deck, whether its texts fit or not."""
    assert one.drawing
    document, setter = one.drawing
    return write_pptx(document, look_of(one.plan.theme), setter.faces, draft=True)


def stand_in(free: str) -> list[Path]:
    try:
        return [font_path(name) for name in FILES[free].values()]
    except FileNotFoundError:
        pytest.skip(f"no {free}: its fonts are not installed")


def faults(deck: Path, pdf: Path) -> dict[tuple[int, str], str]:
    """Texts that leave their boxes, and those that LibreOffice draws smaller than they are, so that they do not; by slide and words."""
    texts = list(drawn_texts(deck, pdf))
    assert len(texts) > 500
    beyond = {one.key: f"by {one.beyond:.1f} pt" for one in texts if one.beyond > _ROUNDING}
    return {one.key: f"in {one.size:.1f} pt" for one in texts if one.size < one.asked * 0.99} | beyond


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("name", ["shipped", "filled"])
def test_every_text_stays_in_its_box(decks: Mapping[str, Path], pdfs: Mapping[str, Mapping[str, Path]], name: str, font: str) -> None:
    assert faults(decks[name], pdfs[font][name]) == {}


def test_what_is_filled_in_fits(hard: Mapping[str, Drawn]) -> None:
    assert [str(problem) for problem in (*hard["filled"].problems, *fit_drawn(hard["filled"]).problems)] == []


@pytest.mark.parametrize("font", FONTS)
def test_whatever_leaves_its_box_is_in_the_report(
    decks: Mapping[str, Path], pdfs: Mapping[str, Mapping[str, Path]], hard: Mapping[str, Drawn], font: str
) -> None:
    """Of a language with longer words some texts find no room; the report knows each of them."""
    known = told(fit_drawn(hard["longer"]), font)
    found = faults(decks["longer"], pdfs[font]["longer"])
    assert known
    assert {key: fault for key, fault in found.items() if key not in known} == {}


def told(deck: DeckFit, font: str) -> set[tuple[int, str]]:
    """The texts that do not fit in a font, by slide and words."""
    return {(slide.number, text.text) for slide in deck.slides for text in slide.texts for fit in text.fits if fit.font == font and not fit.holds}


def test_a_box_that_is_too_small_for_its_words_is_seen(decks: Mapping[str, Path], pdfs: Mapping[str, Mapping[str, Path]], tmp_path: Path) -> None:
    opened = Presentation(str(decks["shipped"]))
    title = opened.slides[2].shapes.title
    left, top, width, height = title.left, title.top, title.width, title.height
    title.left, title.top, title.width, title.height = left, top, width, height // 2
    opened.save(str(tmp_path / "small.pptx"))
    [(key, fault)] = faults(tmp_path / "small.pptx", pdfs["theme"]["shipped"]).items()
    assert key == (3, "Why we are here")
    assert fault.startswith("by ")
