"""Pictures of every page, from the scene itself."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from toolkit.build.files import new_folder
from toolkit.build.memory import seldom_collected
from toolkit.build.names import check_names, told_of
from toolkit.build.request import Request
from toolkit.build.tasks import tasks
from toolkit.build.work import Made, work
from toolkit.fonts.face import FontFace
from toolkit.home import Home
from toolkit.kit.deck.slide import on_layouts
from toolkit.library import load
from toolkit.problems import ContentError
from toolkit.scene import Document
from toolkit.theme import Look


def preview(home: Home, request: Request, dpi: int) -> Iterator[tuple[Path, int]]:
    """Write `output/<edition>/preview/<product>-<language>/page-NN.png`; yield each folder and how many pictures it has.

    Raises ContentError with all problems, before a picture is written, and UnknownNameError for a name that is not there.
    """
    from toolkit.write.png import write_pngs

    for made in _drawn(home, request):
        folder = request.output / made.task.edition / "preview" / f"{made.product}-{made.task.choice.language}"
        yield folder, _put(folder, write_pngs(made.data, dpi))


def _drawn(home: Home, request: Request) -> list[Made]:
    """Every product as a PDF."""
    library = load(home)
    check_names(library, request.editions, request.languages, request.convening, request.paper, request.stock, request.badges)
    if unread := told_of(library, request.editions):
        raise ContentError(unread)
    with seldom_collected():
        made = [one for edition in request.editions for task in tasks(library, edition, request) for one in work(home, task, _as_pdf)]
    if problems := [problem for one in made for problem in one.problems]:
        raise ContentError(problems)
    return made


def _as_pdf(_: str, document: Document, look: Look, faces: Mapping[str, FontFace]) -> bytes:
    from toolkit.write.pdf import write_pdf

    return write_pdf(on_layouts(document), look, faces)


def _put(folder: Path, pictures: Iterable[bytes]) -> int:
    """Write the pictures, and put their folder in place when the last is there."""
    count = 0
    with new_folder(folder) as part:
        for count, picture in enumerate(pictures, 1):
            (part / f"page-{count:02}.png").write_bytes(picture)
    return count
