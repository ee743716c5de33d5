"""The kit's content as JSON files, so that other tools make the same slides, cards and pages from it."""

import json
import pickle
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from benchmarks.scene import cards_of, flat, one_word, slides_of
from toolkit.build.render import draw, layout, room_of
from toolkit.fonts.export import cuts, exported
from toolkit.home import Home
from toolkit.impose import grid
from toolkit.kit.cards.cut_marks import cut_marks
from toolkit.layout import Room
from toolkit.library import load
from toolkit.model.principle import Principle
from toolkit.model.resolved import Kit
from toolkit.plan import PRODUCTS, Choice, Plan, make_plan
from toolkit.problems import Report
from toolkit.scene import Line, Page, Text
from toolkit.theme import Look

SLIDES = 45
"""The slides of a deck that are drawn alike by two tools, again and again for a longer one."""


def write_content(folder: Path) -> dict[str, int]:
    """Write content.json, slides.json, cards.json, theme.pickle, deck.md and the fonts to a folder; say how much there is of what."""
    home = Home()
    library = load(home)
    plan = make_plan(library, library.editions["national"], Choice())
    pages = {name: draw(plan, PRODUCTS[name], library, home, Report())[0].pages for name in ("deck", "workbook")}
    look = Look(plan.theme)
    content = {
        "deck": [_slide(page) for page in pages["deck"]],
        "cards": [_card(principle, plan.kit, look) for principle in plan.kit.principles],
        "workbook": [_leaf(page) for page in pages["workbook"]],
    }
    _write(folder / "content.json", content)
    own = [page for page in pages["deck"] if not page.key.startswith("steps/")][:SLIDES]
    _write(folder / "slides.json", slides_of(own, look))
    _write(folder / "cards.json", _drawn_cards(plan, home, room_of(plan, PRODUCTS["cards"], library, Report())))
    (folder / "theme.pickle").write_bytes(pickle.dumps(look.theme))
    (folder / "deck.md").write_text("\n\n".join(_markdown(slide) for slide in content["deck"]), encoding="utf-8")
    (folder / "fonts").mkdir(exist_ok=True)
    for name, face in cuts(look.theme.faces.values()).items():
        (folder / "fonts" / name).write_bytes(exported(replace(face, family=one_word(face.family))))
    return {"slides": len(content["deck"]), "cards": len(content["cards"]), "pages": len(content["workbook"])}


def _write(file: Path, content: dict[str, Any]) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _drawn_cards(plan: Plan, home: Home, room: Room) -> dict[str, Any]:
    """The whole set as it is drawn, before it lies on sheets."""
    pages = [page for sheet in plan.sheets["cards"] for page in layout(home, sheet.layout).draw(sheet, room)]
    place = grid(room.cards)
    return cards_of(pages, place, cut_marks(room, place.sheet, place.boxes, place.safe), room.look, room.type.faces)


def _texts(page: Page) -> list[str]:
    return [paragraph.text for item in flat(page.items) if isinstance(item, Text) and item.tag not in ("H1", "Artifact") for paragraph in item.paragraphs]


def _slide(page: Page) -> dict[str, Any]:
    return {"title": page.title, "texts": _texts(page), "notes": [f"{note.label} {note.text}".strip() for note in page.notes]}


def _leaf(page: Page) -> dict[str, Any]:
    lines = sum(isinstance(item, Line) for item in flat(page.items))
    return {"title": page.title, "texts": _texts(page), "lines": lines}


def _card(principle: Principle, kit: Kit, look: Look) -> dict[str, Any]:
    pairs = [f"{other} {kit.principle(other).title}" for other in principle.pairs_with]
    rows = {
        "Why": [principle.why],
        "In practice": list(principle.in_practice),
        "Look for": list(principle.look_for),
        "Ask": list(principle.ask),
        "Try this": [f"{principle.try_this.move} ({principle.try_this.minutes} min)"],
        "Who": [", ".join(principle.who)],
        "Watch out": [principle.watch_out],
        "Pairs with": pairs,
    }
    colours = look.theme.sections[principle.section]
    front = {"id": principle.id, "section": kit.section(principle.section).name, "title": principle.title, "statement": principle.statement}
    return {**front, "deep": colours.deep, "mid": colours.mid, "rows": [{"label": label, "texts": texts} for label, texts in rows.items()]}


def _markdown(slide: dict[str, Any]) -> str:
    """A slide in pandoc's Markdown, with its notes."""
    return f"## {_plain(slide['title'])}\n\n{_paragraphs(slide['texts'])}\n\n::: notes\n\n{_paragraphs(slide['notes'])}\n\n:::"


def _paragraphs(texts: list[str]) -> str:
    return "\n\n".join(_plain(text) for text in texts)


def _plain(text: str) -> str:
    """Text in which no sign has a meaning of its own."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]<>()#+-.!|~^$:@'\"" else " " if char == "\n" else char for char in text)
