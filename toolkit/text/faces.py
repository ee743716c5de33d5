"""The theme's faces, each opened when it is first used."""

from collections.abc import Callable, Mapping

from toolkit.fonts.face import FontFace, Shapes
from toolkit.fonts.fallback import StandIn, stand_in
from toolkit.model.theme import Face
from toolkit.scene import Style

_OPEN: dict[tuple[object, ...], FontFace] = {}


class Faces(dict[str, FontFace]):
    """Faces by name. Raises KeyError for a name that the theme does not have."""

    def __init__(self, records: Mapping[str, Face]) -> None:
        super().__init__()
        self._records = records

    def __missing__(self, name: str) -> FontFace:
        face = self[name] = _open(name, self._records[name])
        return face


def stand_ins(records: Mapping[str, Face], family: str) -> dict[str, StandIn]:
    """What stands in for each face where its font is missing and a program takes "Arial" or "Calibri": that family's regular or bold."""
    return {name: stand_in(family, bold=record.bold) for name, record in records.items()}


def stood_in(faces: Mapping[str, FontFace], others: Mapping[str, Shapes]) -> Callable[[Style], float]:
    """Points from baseline to baseline in a style where others stand in for the faces: a deck has its leading as a share of the font's own."""
    return lambda style: style.leading * others[style.face].line / faces[style.face].line


def _open(name: str, record: Face) -> FontFace:
    """One open face for each cut in a process, so that an edition after the first shapes from a warm cache."""
    key = (name, record.package, record.file, record.family, record.bold, tuple(sorted(record.axes.items())), record.features)
    if key not in _OPEN:
        _OPEN[key] = FontFace(name, record)
    return _OPEN[key]
