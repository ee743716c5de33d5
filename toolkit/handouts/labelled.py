"""Notes as blocks: each label beside the lines that stand under it."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec import Struct
from msgspec.structs import replace

from toolkit.flow import Beside, Block, Joined, Prose
from toolkit.flow.strips import Cut, Hold
from toolkit.layout import Room
from toolkit.scene import Note
from toolkit.text import Typesetter

_AFTER_LABEL, _GROUPS, _BETWEEN = 10.0, 9.0, 4.0
_LABELS = ("say", "do", "ask", "watch", "if_late", "remote")
_LABEL_LINES = 2
"""A label that takes more lines than this in its column stands over its words."""


def labelled(notes: Sequence[Note], room: Room, size: float) -> Iterator[Block]:
    """Each label in a column that is as wide as the widest of those that every deck has. What is said in a step follows it on the same page."""
    names = tuple(room.say(f"notes.{label}") for label in _LABELS)
    wide = max(room.type.width("page.cell-bold", name, size=size) for name in names) + 1
    groups = tuple(_grouped(notes))
    for group, after in zip_longest(groups, groups[1:]):
        words = tuple(_Firm(Prose(text, "page.cue", space=_BETWEEN, size=size)) for text in group.texts)
        said = after is not None and after.label == names[0] and group.label not in names
        yield _beside(room, group.label, words, wide, size, keep=said) if group.label else Joined(words, _GROUPS)


def _beside(room: Room, label: str, words: tuple[Block, ...], wide: float, size: float, *, keep: bool) -> Block:
    name, again = (Prose(label, "page.cell-bold", tag, keep=True, size=size) for tag in ("P", "Artifact"))
    if room.type.width("page.cell-bold", label, size=size) > wide * _LABEL_LINES:
        return Joined((name, *words), _GROUPS, keep)
    return Beside((name,), Joined(words), wide, _AFTER_LABEL, _GROUPS, keep=keep, again=(again,))


class _Firm(Struct, frozen=True):
    """A paragraph that a page ends in only where no page has room for all of it: nobody turns a page in the middle of a sentence."""

    prose: Prose

    @property
    def space(self) -> float:
        return self.prose.space

    @property
    def keep(self) -> bool:
        return self.prose.keep

    def cut(self, setter: Typesetter, width: float) -> Cut:
        made = self.prose.cut(setter, width)
        return replace(made, strips=tuple(strip._replace(hold=Hold.CLOSE) if index else strip for index, strip in enumerate(made.strips)))


class _Told(Struct, frozen=True):
    """Notes under one label."""

    label: str
    texts: tuple[str, ...]


def _grouped(notes: Sequence[Note]) -> Iterator[_Told]:
    """A label and the lines until the next one. What is told of the whole slide has none."""
    label, texts = "", list[str]()
    for note in notes:
        if note.label or note.aside:
            if texts:
                yield _Told(label, tuple(texts))
            label, texts = note.label, []
        texts.append(note.text)
    if texts:
        yield _Told(label, tuple(texts))
