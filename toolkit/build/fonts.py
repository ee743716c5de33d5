"""The fonts of an edition's slides as files to install: a deck names its fonts and does not hold them."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from toolkit.build.files import swap_folder
from toolkit.build.names import check_names
from toolkit.fonts.export import export_fonts
from toolkit.fonts.face import font_file
from toolkit.home import Home
from toolkit.library import load
from toolkit.model.theme import Theme
from toolkit.theme import Look


def write_fonts(home: Home, editions: Sequence[str], output: Path) -> tuple[Path, ...]:
    """Write the fonts of each edition's theme, with their licences, to `output/<edition>/fonts`; the files.

    Raises UnknownNameError for an edition that is not there.
    """
    library = load(home)
    check_names(library, editions, (), "", "")
    return tuple(path for edition in editions for path in _write(library.themes[library.editions[edition].theme], output / edition / "fonts"))


def _write(theme: Theme, folder: Path) -> list[Path]:
    """A theme's fonts, put in place when the last is written."""
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    written = [*export_fonts(Look(theme), part), *_licences(theme, part)]
    swap_folder(part, folder)
    return [folder / path.name for path in written]


def _licences(theme: Theme, folder: Path) -> list[Path]:
    """The licences, which go wherever the fonts go."""
    sources = {face.package: font_file(face.package, face.file).parent.parent / "LICENSE" for face in theme.faces.values()}
    return [Path(shutil.copyfile(source, folder / f"LICENSE-{package}.txt")) for package, source in sorted(sources.items()) if source.is_file()]
