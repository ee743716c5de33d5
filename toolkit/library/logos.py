"""The logos of editions: each a picture file beside its `edition.yaml` that can be read."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from toolkit.home import Home
from toolkit.model.edition import Edition, Logo
from toolkit.model.resolved import Bitmap
from toolkit.problems import Report, did_you_mean
from toolkit.source.words import where_of

FORMATS = {"PNG": "png", "JPEG": "jpg"}
"""What every program that opens slides can show, and every PDF can hold."""
_MODES = ("1", "L", "LA", "P", "RGB", "RGBA")
"""Greys and colours of light. Colours of ink would need a profile of the press in every file."""
_ENDINGS = ("*.png", "*.jpg", "*.jpeg")


def read_logos(editions: Iterable[Edition], home: Home, report: Report) -> dict[str, Bitmap]:
    """The logos that can be drawn, by the edition's id; what is wrong with the others goes to the report."""
    found = ((edition, _read(edition, edition.logo, home, report)) for edition in editions if edition.logo is not None)
    return {edition.id: bitmap for edition, bitmap in found if bitmap is not None}


def _read(edition: Edition, logo: Logo, home: Home, report: Report) -> Bitmap | None:
    folder, where = PurePosixPath(edition.where.path).parent.relative_to("content"), where_of(logo.file, logo.where)
    inside = PurePosixPath(logo.file)
    if inside.is_absolute() or ".." in inside.parts or "\\" in logo.file:
        report.add(where, f'the logo "{logo.file}" is not in the folder of its edition', "put the file beside edition.yaml, and write its name alone")
        return None
    # A name may have characters that a pattern gives a meaning.
    file = next((file for file in home.files(f"{folder}/**/*") if file.shown == f"content/{folder / inside}"), None)
    if file is None:
        known = [Path(other.path).name for ending in _ENDINGS for other in home.files(f"{folder}/{ending}")]
        report.add(where, f'there is no file "{logo.file}" beside edition.yaml', did_you_mean(logo.file, known) if known else "put it there")
        return None
    picture = _picture(file.path, logo)
    if picture is None:
        report.add(where, f'the file "{logo.file}" is not a picture that can be read', "save it again as PNG or JPEG in RGB colors, 600 pixels wide or more")
    return picture


def _picture(path: Path, logo: Logo) -> Bitmap | None:
    """None for a file that is no whole picture in one of the formats, in colours that a screen has."""
    from PIL import Image  # imported late: most editions have no logo

    try:
        with Image.open(path, formats=list(FORMATS)) as image:
            image.load()
            if image.mode not in _MODES:
                return None
            return Bitmap(str(path), logo.alt, *image.size, FORMATS[str(image.format)])
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
