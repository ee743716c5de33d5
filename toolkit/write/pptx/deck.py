"""All parts of a deck, each with its name and relationships."""

from collections.abc import Mapping

from toolkit.scene import Document, Page, Size
from toolkit.write.pptx.ink import Ink
from toolkit.write.pptx.layout import layout_root, master_root, master_slots
from toolkit.write.pptx.notes import handout_master_root, notes_master_root, notes_root
from toolkit.write.pptx.opc import CT, RT, PackURI
from toolkit.write.pptx.origin import custom_root
from toolkit.write.pptx.package import Part, Relations, name, packed
from toolkit.write.pptx.pen import Pen, Pictures
from toolkit.write.pptx.placeholder import Numbers
from toolkit.write.pptx.presentation import FIRST_MASTER, Ids, presentation_root
from toolkit.write.pptx.properties import core_root, extended_root, settings
from toolkit.write.pptx.slide import Ground, slide
from toolkit.write.pptx.table_style import table_styles_root
from toolkit.write.pptx.theme import theme_root
from toolkit.write.pptx.xml import Xml, file, node

_PRESENTATION = name("presentation")
_MASTER = name("slideMasters/slideMaster", 1)
_NOTES_MASTER = name("notesMasters/notesMaster", 1)
_HANDOUT_MASTER = name("handoutMasters/handoutMaster", 1)
_THUMBNAIL = PackURI("/docProps/thumbnail.jpeg")
_SETTINGS = {
    "presProps": (RT.PRES_PROPS, CT.PML_PRES_PROPS),
    "viewProps": (RT.VIEW_PROPS, CT.PML_VIEW_PROPS),
    "tableStyles": (RT.TABLE_STYLES, CT.PML_TABLE_STYLES),
}


class Deck:
    """One document on its way into a file. Parts are named before they are made, so that slides can point to each other.

    `picture` is the JPEG that file managers show, without bytes for none.
    """

    def __init__(self, document: Document, theme: str, ink: Ink, picture: bytes) -> None:
        self.document, self.theme, self.ink, self.picture = document, theme, ink, picture
        self.pictures = Pictures()
        self.numbers = Numbers.of(document.layouts)
        self.layouts = {layout.key: name("slideLayouts/slideLayout", number) for number, layout in enumerate(document.layouts, 1)}
        self.slides = {page.key: name("slides/slide", number) for number, page in enumerate(document.pages, 1)}
        self.has_notes = any(page.notes for page in document.pages)

    def file(self, *, compressed: bool = True) -> bytes:
        """The finished package."""
        root = Relations()
        root.add(RT.OFFICE_DOCUMENT, _PRESENTATION)
        core, extended = PackURI("/docProps/core.xml"), PackURI("/docProps/app.xml")
        if self.picture:
            root.add(RT.THUMBNAIL, _THUMBNAIL)
        root.add(RT.CORE_PROPERTIES, core)
        root.add(RT.EXTENDED_PROPERTIES, extended)
        parts = [
            *self._presentation(),
            *self._masters(),
            *self._layout_parts(),
            *(part for number, page in enumerate(self.document.pages, 1) for part in self._slide(page, number)),
        ]
        parts += self.pictures.parts
        if self.picture:
            parts.append(Part(_THUMBNAIL, CT.JPEG, self.picture))
        parts.append(Part(core, CT.OPC_CORE_PROPERTIES, file(core_root(self.document, self.ink))))
        parts.append(Part(extended, CT.OFC_EXTENDED_PROPERTIES, file(extended_root(self.document, self.theme, self.ink))))
        if self.document.origin is not None:
            custom = PackURI("/docProps/custom.xml")
            root.add(RT.CUSTOM_PROPERTIES, custom)
            parts.append(Part(custom, CT.OFC_CUSTOM_PROPERTIES, file(custom_root(self.document, self.document.origin))))
        return packed(parts, root, compressed=compressed)

    @property
    def size(self) -> Size:
        return self.document.pages[0].size

    def _pen(self, part: PackURI, slides: Mapping[str, PackURI] | None = None) -> Pen:
        return Pen(self.ink, part, self.pictures, slides)

    def _presentation(self) -> list[Part]:
        relations = Relations(_PRESENTATION)
        ids = Ids(
            master=relations.add(RT.SLIDE_MASTER, _MASTER),
            notes=relations.add(RT.NOTES_MASTER, _NOTES_MASTER) if self.has_notes else "",
            handout=relations.add(RT.HANDOUT_MASTER, _HANDOUT_MASTER),
            slides=tuple(relations.add(RT.SLIDE, part) for part in self.slides.values()),
        )
        relations.add(RT.THEME, name("theme/theme", 1))
        small = []
        for kind, root in (settings() | {"tableStyles": table_styles_root(self.theme, self.ink)}).items():
            relation, content_type = _SETTINGS[kind]
            relations.add(relation, name(kind))
            small.append(Part(name(kind), content_type, file(root)))
        root = presentation_root(self.document, self.size, ids, self.ink)
        return [Part(_PRESENTATION, CT.PML_PRESENTATION_MAIN, file(root), relations), *small]

    def _masters(self) -> list[Part]:
        """The three masters, each with a theme of its own."""
        pen = self._pen(_MASTER)
        listed = [
            node("p:sldLayoutId", {"id": FIRST_MASTER + 1 + index, "r:id": pen.relations.add(RT.SLIDE_LAYOUT, part)})
            for index, part in enumerate(self.layouts.values())
        ]
        root = master_root(master_slots(self.document.layouts, self.size, self.ink), node("p:sldLayoutIdLst", {}, *listed), self.document.guides, pen)
        made = self._master(pen, CT.PML_SLIDE_MASTER, root, 1)
        if self.has_notes:
            notes = self._pen(_NOTES_MASTER)
            made += self._master(notes, CT.PML_NOTES_MASTER, notes_master_root(self.document, notes), 2)
        handout = self._pen(_HANDOUT_MASTER)
        return made + self._master(handout, CT.PML_HANDOUT_MASTER, handout_master_root(self.document, handout), 3)

    def _master(self, pen: Pen, content_type: str, root: Xml, theme: int) -> list[Part]:
        where = name("theme/theme", theme)
        pen.relations.add(RT.THEME, where)
        return [Part(pen.part, content_type, file(root), pen.relations), Part(where, CT.OFC_THEME, file(theme_root(self.theme, self.ink)))]

    def _layout_parts(self) -> list[Part]:
        parts = []
        for layout in self.document.layouts:
            pen = self._pen(self.layouts[layout.key])
            pen.relations.add(RT.SLIDE_MASTER, _MASTER)
            root = layout_root(layout, self.numbers, self.document.footer, pen)
            parts.append(Part(pen.part, CT.PML_SLIDE_LAYOUT, file(root), pen.relations))
        return parts

    def _slide(self, page: Page, number: int) -> list[Part]:
        pen = self._pen(self.slides[page.key], self.slides)
        layout = next(layout for layout in self.document.layouts if layout.key == page.layout)
        pen.relations.add(RT.SLIDE_LAYOUT, self.layouts[layout.key])
        root = slide(page, number, Ground(layout, self.numbers, self.document.footer), pen)
        made = [Part(pen.part, CT.PML_SLIDE, file(root), pen.relations)]
        return made + (self._notes(page, number, pen) if page.notes else [])

    def _notes(self, page: Page, number: int, slide_pen: Pen) -> list[Part]:
        pen = self._pen(name("notesSlides/notesSlide", number))
        slide_pen.relations.add(RT.NOTES_SLIDE, pen.part)
        pen.relations.add(RT.NOTES_MASTER, _NOTES_MASTER)
        pen.relations.add(RT.SLIDE, slide_pen.part)
        return [Part(pen.part, CT.PML_NOTES_SLIDE, file(notes_root(page, number, self.document, pen)), pen.relations)]
