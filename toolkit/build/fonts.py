"""The fonts of an edition's slides as files to install: a deck names its fonts and does not hold them."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from toolkit.build.files import new_folder
from toolkit.build.names import check_names, told_of
from toolkit.fonts.export import export_fonts
from toolkit.fonts.face import font_file
from toolkit.home import Home
from toolkit.library import load
from toolkit.model.theme import Theme
from toolkit.problems import ContentError
from toolkit.theme import Look


def write_fonts(home: Home, editions: Sequence[str], output: Path) -> tuple[Path, ...]:
    """Write the fonts of each edition's theme, with their licences, to `output/<edition>/fonts`; the files.

    Raises UnknownNameError for an edition that is not there.
    """
    library = load(home)
    check_names(library, editions, (), "", "")
    if unread := told_of(library, editions):
        raise ContentError(unread)
    return tuple(path for edition in editions for path in _write(library.themes[library.editions[edition].theme], output / edition / "fonts"))


def _write(theme: Theme, folder: Path) -> list[Path]:
    """A theme's fonts, put in place when the last is written."""
    with new_folder(folder) as part:
        written = [*export_fonts(Look(theme), part), *_licences(theme, part)]
    return [folder / path.name for path in written]


def _licences(theme: Theme, folder: Path) -> list[Path]:
    """The licences, which go wherever the fonts go."""
    sources = {face.package: font_file(face.package, face.file).parent.parent / "LICENSE" for face in theme.faces.values()}
    return [Path(shutil.copyfile(source, folder / f"LICENSE-{package}.txt")) for package, source in sorted(sources.items()) if source.is_file()]
