"""How the set's name is set on covers."""

from toolkit.source.words import Words


def last_words_together(name: Words, *, least: int = 3) -> Words:
    """The name with its last two words held together, so that its last line is more than one word; not a name of fewer words than `least`."""
    head, _, last = name.rpartition(" ")
    return Words(f"{head}\u00a0{last}", name.where) if name.count(" ") + 1 >= least else name
