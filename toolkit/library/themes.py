"""What a theme must have and hold: the names that layouts ask for, sizes, faces with their axes, and contrast."""

import math
from collections.abc import Iterable, Iterator, Sequence

from toolkit import units
from toolkit.fonts.face import axis_ranges
from toolkit.library.record import Library
from toolkit.model.common import SECTIONS
from toolkit.model.edition import Edition
from toolkit.model.resolved import CardStock
from toolkit.model.theme import Face, Theme, TypeRole
from toolkit.model.theme_names import COLOURS, FACES, ROLES, SPACING
from toolkit.problems import Report, did_you_mean
from toolkit.source.words import where_of
from toolkit.theme import contrast, look_of

_TEXT, _SHAPES = 4.5, 3.0
"""The least contrasts of WCAG 2.2: of text, and of large shapes and figures."""
_LEAST_SIZE, _LARGEST_SIZE = 10, 400
_LEAST = {"card.slug": 5, "token.letter": 5}
_LEAST_IN_HAND, _IN_HAND = 9, "small-card."
"""Points. What nobody reads in the room may be smaller: the notice of a printed sheet, and a letter inside a small mark. So may a card as large as a
business card, which one holds."""
_TIGHT, _LOOSE, _DISPLAY = 0.9, 2.0, 20
"""Leading. Only words of at least so many points may stand tighter than their own size."""
_SHOWN = 3
_NEAR = 0.01
_MODEL = "content/themes/bold-geometry.yaml"


def check_themes(themes: Iterable[Theme], report: Report) -> None:
    """Report each theme that layouts cannot be drawn with, or whose text cannot be read."""
    for theme in themes:
        _check_names(theme, report)
        for name, role in theme.type.items():
            _check_role(name, role, theme, report)
        for face in theme.faces.values():
            _check_face(face, theme, report)
        _check_contrasts(theme, report)


def check_card_margins(library: Library, report: Report) -> None:
    """Report a theme whose cards, on the stock of an edition, print where printers cannot or have no room left. Small cards have margins of their own."""
    for edition in library.editions.values():
        theme, cards = library.themes.get(edition.theme), _cards_of(library, edition)
        given = theme.spacing.get("card-margin") if theme else None
        if theme is None or cards is None or given is None or not cards.whole:
            continue  # told already, or of no use
        least, most = cards.safe, min(cards.card) / 8
        if least <= most and not least - _NEAR <= units.length(given) <= most + _NEAR:
            told = f'"card-margin" is {given}; on the paper "{cards.paper.id}" it can be from {cards.paper.safe} to {most / units.PT_PER_MM:.1f} mm'
            report.add(where_of(given, theme.where), told, "write a length in that range")


def _cards_of(library: Library, edition: Edition) -> CardStock | None:
    """What an edition's cards are made of; None where a name leads nowhere."""
    try:
        return library.cards_of(edition)
    except KeyError:
        return None


def _check_names(theme: Theme, report: Report) -> None:
    wanted: tuple[tuple[str, Sequence[str], Iterable[str]], ...] = (
        ("section", SECTIONS, theme.sections),
        ("colour", COLOURS, theme.colours),
        ("face", FACES, theme.faces),
        ("text role", ROLES, theme.type),
        ("spacing", SPACING, theme.spacing),
    )
    for kind, names, given in wanted:
        have = set(given)
        if missing := [name for name in names if name not in have]:
            what = f"{kind}{'s' if len(missing) > 1 else ''} {_listed(missing)}"
            report.add(theme.where, f'the theme "{theme.id}" lacks what layouts ask for: the {what}', f"copy it from {_MODEL}")


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f'"{name}"' for name in names[:_SHOWN])
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown


def _check_role(name: str, role: TypeRole, theme: Theme, report: Report) -> None:
    for word, kind, known in ((role.face, "face", set(theme.faces)), (role.colour, "colour", set(look_of(theme).colours))):
        if word not in known:
            report.add(where_of(word, theme.where), f'there is no {kind} "{word}"', did_you_mean(word, known))
    _check_family(name, role, theme, report)
    floor = _LEAST.get(name, _LEAST_IN_HAND if name.startswith(_IN_HAND) else _LEAST_SIZE)
    for number in role.sizes:
        if not floor <= float(number) <= _LARGEST_SIZE:
            report.add(
                where_of(number, theme.where),
                f'a size of "{name}" is {number} pt; it can be from {floor} to {_LARGEST_SIZE} pt',
                "write a number in that range",
            )
    least = _TIGHT if role.smallest >= _DISPLAY else 1.0
    if not least <= float(role.leading) <= _LOOSE:
        told = f'the leading of "{name}" is {role.leading}; it can be from {least:g} to {_LOOSE:g}'
        report.add(where_of(role.leading, theme.where), told, "write a number in that range")
    if role.largest < role.smallest:
        report.add(
            where_of(role.sizes[0], theme.where),
            f"the largest size, {role.sizes[0]}, is smaller than the smallest, {role.sizes[-1]}",
            "write the largest size first",
        )


def _check_family(name: str, role: TypeRole, theme: Theme, report: Report) -> None:
    """A deck names two fonts, so that choosing others in an office program changes all of its words."""
    own = [theme.faces[face].family for face in ("display", "text") if face in theme.faces]
    face = theme.faces.get(role.face)
    if name.startswith("slide.") and face is not None and len(own) == 2 and face.family not in own:
        told = f'"{name}" is set in "{face.family}"; slides have two fonts, those of the faces "display" and "text"'
        report.add(where_of(role.face, theme.where), told, "use one of the two, or a bold face of the same family")


def _check_face(face: Face, theme: Theme, report: Report) -> None:
    where = where_of(face.file, theme.where)
    try:
        ranges = axis_ranges(face.package, face.file)
    except FileNotFoundError:
        missing = f'the font file "{face.file}" of the package "fontpkg-{face.package}" is not installed'
        report.add(where, missing, "install the package, or name another font")
        return
    for axis, value in face.axes.items():
        if axis not in ranges:
            report.add(where_of(axis, where), f'the font "{face.file}" has no axis "{axis}"', did_you_mean(axis, ranges) or "remove it from the axes")
        elif not ranges[axis][0] <= value <= ranges[axis][1]:
            least, most = ranges[axis]
            report.add(where_of(value, where), f'the axis "{axis}" of the font "{face.file}" cannot be {value}', f"write a number from {least:g} to {most:g}")


def _check_contrasts(theme: Theme, report: Report) -> None:
    colours, told = look_of(theme).colours, set[str]()
    for words, text, ground, token, least, hint in _pairs(theme):
        if text not in colours or ground not in colours:
            continue  # told already
        ratio = contrast(colours[text], colours[ground])
        if ratio < least and not told & {text, ground}:  # a colour that is wrong on several grounds is one mistake
            told.add(token)
            shown = math.floor(ratio * 100) / 100  # so that 4.499 is not told as 4.5
            value = theme.colours[token] if token in theme.colours else getattr(theme.sections[token[0]], token[2:])  # type: ignore[index]  # a section's tone
            report.add(where_of(value, theme.where), f"{words} has a contrast of {shown:g}:1; it needs {least:g}:1", hint)


def _pairs(theme: Theme) -> Iterator[tuple[str, str, str, str, float, str]]:
    """What stands on what: words for both, the two tokens, the token to change, the least contrast, and how to change it."""
    for ground in ("white", "paper"):
        yield f"this colour on {ground}", "ink", ground, "ink", _TEXT, "choose a darker colour"
        yield f"this colour on {ground}", "secondary", ground, "secondary", _TEXT, "choose a darker colour"
    yield "this colour on ink", "rule", "ink", "rule", _TEXT, "choose a lighter colour"
    for section in theme.sections:
        deep, mid, pale = (f"{section}.{tone}" for tone in ("deep", "mid", "pale"))
        yield "white on this deep tone", "white", deep, deep, _TEXT, "choose a darker deep tone"
        yield "ink on this pale tone", "ink", pale, pale, _TEXT, "choose a lighter pale tone"
        yield "secondary on this pale tone", "secondary", pale, pale, _TEXT, "choose a lighter pale tone"
        yield "this mid tone on its deep tone", mid, deep, mid, _SHAPES, "choose a lighter mid tone, or a darker deep one"
