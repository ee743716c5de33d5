"""The fonts of an edition's slides as files to install: a deck names its fonts and does not hold them.

They are part of a kit: cut once for each theme and version of its font packages, entries of the manifest, and left as they are while they are whole.
"""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from toolkit.build.files import Entry, digest, is_whole, new_folder, read_manifest
from toolkit.build.names import check_names, told_of
from toolkit.fonts.export import MADE_BY, cuts, exported
from toolkit.fonts.face import font_file
from toolkit.home import Home
from toolkit.language import Language
from toolkit.library import Library, load
from toolkit.model.theme import Face, Theme
from toolkit.problems import ContentError

FOLDER = "fonts"
PRODUCT = "fonts"
"""What a manifest calls these files."""


class KitFonts(Struct, frozen=True):
    """What an edition's folder lacks of its fonts, by name; the entries of all, and the names of files that are no longer theirs."""

    files: dict[str, bytes]
    entries: tuple[Entry, ...]
    gone: tuple[str, ...]


def kit_fonts(library: Library, edition: str, languages: Sequence[str], folder: Path) -> KitFonts:
    """The fonts for an edition's folder. Those that are there and whole are neither cut nor written anew, whatever is built with them."""
    theme = library.themes[library.editions[edition].theme]
    key = _key(theme)
    before = [entry for entry in read_manifest(folder) if entry.product == PRODUCT]
    kept = {entry.file: entry for entry in before if not entry.language and entry.inputs == key and is_whole(folder, entry)}
    files = {} if kept.keys() == {f"{FOLDER}/{name}" for name in _names(theme)} else {f"{FOLDER}/{name}": data for name, data in _fonts(theme).items()}
    entries = list(kept.values()) if not files else [_entry(name, data, key) for name, data in files.items()]
    for language in languages:
        name, data = f"{FOLDER}/{_note_name(language)}", _note(library, theme, language)
        entries.append(_entry(name, data, digest(data), language))
        if not is_whole(folder, entries[-1]):
            files[name] = data
    current = {entry.file for entry in entries}
    return KitFonts(files, tuple(entries), tuple(entry.file for entry in before if not entry.language and entry.file not in current))


def write_fonts(home: Home, editions: Sequence[str], output: Path) -> tuple[Path, ...]:
    """Write the fonts of each edition's theme, with licences and how to install them, to `output/<edition>/fonts`; the files.

    Raises UnknownNameError for an edition that is not there.
    """
    library = load(home)
    check_names(library, editions, (), "", "")
    if unread := told_of(library, editions):
        raise ContentError(unread)
    return tuple(path for edition in editions for path in _write(library, edition, output / edition / FOLDER))


def _write(library: Library, edition: str, folder: Path) -> list[Path]:
    """A theme's fonts, put in place when the last is written."""
    record = library.editions[edition]
    theme = library.themes[record.theme]
    files = _fonts(theme) | {_note_name(language): _note(library, theme, language) for language in record.languages}
    with new_folder(folder) as part:
        for name, data in files.items():
            (part / name).write_bytes(data)
    return [folder / name for name in files]


def _faces(theme: Theme) -> tuple[Face, ...]:
    """The cuts of the two families that a deck names."""
    families = {theme.faces[name].family for name in ("display", "text")}
    return tuple(face for face in theme.faces.values() if face.family in families)


def _names(theme: Theme) -> tuple[str, ...]:
    return (*cuts(_faces(theme)), *_licences(theme))


def _fonts(theme: Theme) -> dict[str, bytes]:
    """Each cut, and the licences, which go wherever the fonts go."""
    return {name: exported(face) for name, face in cuts(_faces(theme)).items()} | {name: path.read_bytes() for name, path in _licences(theme).items()}


def _licences(theme: Theme) -> dict[str, Path]:
    sources = {face.package: font_file(face.package, face.file).parent.parent / "LICENSE" for face in _faces(theme)}
    return {f"LICENSE-{package}.txt": source for package, source in sorted(sources.items()) if source.is_file()}


def _key(theme: Theme) -> str:
    """A hash over all that the font files are made from."""
    found = hashlib.sha256(MADE_BY.encode())
    for name, face in sorted(cuts(_faces(theme)).items()):
        found.update(f"\0{name}\0{sorted(face.axes.items())}".encode())
    for path in sorted(_sources(theme)):
        found.update(path.read_bytes())
    return found.hexdigest()


def _sources(theme: Theme) -> Iterable[Path]:
    return {font_file(face.package, face.file) for face in _faces(theme)} | set(_licences(theme).values())


def _entry(name: str, data: bytes, key: str, language: str = "") -> Entry:
    return Entry(name, PRODUCT, language, "", "", digest(data), len(data), 0, key)


def _note_name(language: str) -> str:
    return f"how-to-install-{language}.txt"


def _note(library: Library, theme: Theme, language: str) -> bytes:
    """How to install the fonts, in plain words."""
    say = Language(language, library.strings[language])
    families = dict.fromkeys(str(face.family) for face in _faces(theme))
    lines = (
        say.say("fonts.about", families=say.listed(list(families))),
        *(say.say(f"fonts.{system}") for system in ("windows", "mac", "linux")),
        say.say("fonts.then"),
        say.say("fonts.without"),
    )
    return ("\n\n".join(lines) + "\n").encode()
