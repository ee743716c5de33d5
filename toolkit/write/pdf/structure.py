"""The finished structure tree, annotations' parents included, as PDF objects."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from toolkit.scene.tags import ROLES
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.syntax import array, name, reference, string
from toolkit.write.pdf.tree import Annotated, Element, Marked


class Numbers(Struct, frozen=True):
    """Object numbers that the tree refers to: of the elements, and of the annotations in the document's order; and references to the pages."""

    elements: dict[Element, int]
    annotations: Sequence[int]
    pages: Sequence[str]


def write_structure(document: Element, pages: Sequence[Sequence[Element]], annotated: Sequence[Element], annotations: Sequence[int], press: Press) -> int:
    """Write the tree; the number of its root.

    `pages` are the elements by page and content number; `annotated` the elements of the annotations. Pages have the keys from 0 on in
    the parent tree, and annotations follow.
    """
    root = press.reserve()
    elements = list(document.walk())
    numbers = Numbers({element: press.reserve() for element, _ in elements}, annotations, [press.page_reference(index) for index in range(len(pages))])
    for count, (element, parent) in enumerate(elements, 1):
        press.fill(numbers.elements[element], _element(element, count, numbers.elements[parent] if parent else root, numbers))
    # Some readers want a page's parents as an object of their own.
    parents = [reference(press.add(array(_references(owners, numbers)))) for owners in pages]
    parents.extend(_references(annotated, numbers))
    nums = array(f"{key} {parent}" for key, parent in enumerate(parents))
    used = {element.tag for element, _ in elements}
    roles = "".join(f"{name(tag)} {name(role)} " for tag, role in ROLES.items() if tag in used)
    role_map = f" /RoleMap <<{roles}>>" if roles else ""
    tree = press.add(f"<</Nums {nums}>>")
    top = reference(numbers.elements[document])
    return press.fill(root, f"<</Type /StructTreeRoot /K {top} /ParentTree {reference(tree)} /ParentTreeNextKey {len(parents)}{role_map}>>")


def _references(elements: Iterable[Element], numbers: Numbers) -> list[str]:
    return [reference(numbers.elements[element]) for element in elements]


def _element(element: Element, count: int, parent: int, numbers: Numbers) -> str:
    parts = [f"<</S {name(element.tag)} /P {reference(parent)}", *element.entries]
    match element.kids:
        case [Marked(page=home, mcid=mcid)] if element.tag != "Note":  # as most are, in the words of what follows
            return f"{' '.join(parts)} /Pg {numbers.pages[home]} /K {mcid}>>"
    page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
    if page is not None:
        parts.append(f"/Pg {numbers.pages[page]}")
    if element.tag == "Note":
        parts.append(f"/ID {string(f'note-{count}')}")
    kids = [_kid(kid, page, numbers) for kid in element.kids]
    if kids:
        parts.append(f"/K {kids[0] if len(kids) == 1 else array(kids)}")
    return " ".join(parts) + ">>"


def _kid(kid: Element | Marked | Annotated, page: int | None, numbers: Numbers) -> str:
    match kid:
        case Element():
            return reference(numbers.elements[kid])
        case Marked(page=home, mcid=mcid):
            return str(mcid) if home == page else f"<</Type /MCR /Pg {numbers.pages[home]} /MCID {mcid}>>"
        case Annotated(page=home, annotation=index):
            return f"<</Type /OBJR /Pg {numbers.pages[home]} /Obj {reference(numbers.annotations[index])}>>"
