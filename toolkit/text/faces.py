"""The theme's faces, each opened when it is first used."""

from collections.abc import Mapping

from toolkit.fonts.face import FontFace
from toolkit.model.theme import Face

_OPEN: dict[tuple[object, ...], FontFace] = {}


class Faces(dict[str, FontFace]):
    """Faces by name. Raises KeyError for a name that the theme does not have."""

    def __init__(self, records: Mapping[str, Face]) -> None:
        super().__init__()
        self._records = records

    def __missing__(self, name: str) -> FontFace:
        face = self[name] = _open(name, self._records[name])
        return face


def _open(name: str, record: Face) -> FontFace:
    """One open face for each cut in a process, so that an edition after the first shapes from a warm cache."""
    key = (name, record.package, record.file, record.family, record.bold, tuple(sorted(record.axes.items())), record.features)
    if key not in _OPEN:
        _OPEN[key] = FontFace(name, record)
    return _OPEN[key]
