"""A language of the kit: its strings, clock times and lists."""

from collections.abc import Iterable, Mapping

from toolkit.source.words import Words, joined, like


class Language:
    """The interface strings of one language, under dotted names such as "card.why"."""

    def __init__(self, tag: str, strings: Mapping[str, Words]) -> None:
        self.tag, self.strings = tag, strings

    def say(self, name: str, /, **values: object) -> str:
        """The string of that name with its {placeholders} filled. Raises KeyError for an unknown name or placeholder.

        A string keeps its place in the YAML; filled in, it has the place of the longest value that has one, for that is what an edition changes.
        """
        text = self.strings[name]
        if not values:
            return text
        placed = [value for value in values.values() if isinstance(value, Words)]
        return Words(text.format(**values), max(placed, key=len).where if placed else text.where)

    def clock(self, minute: int) -> str:
        """A time of day from minutes after midnight, on a twelve-hour clock without a.m. and p.m.: 9:05, 1:15."""
        hour, rest = divmod(minute % (24 * 60), 60)
        return f"{(hour - 1) % 12 + 1}:{rest:02}"

    def span(self, start: int, end: int) -> str:
        """From one time to another: "9:00 to 10:30"."""
        return self.say("time.range", start=self.clock(start), end=self.clock(end))

    def minutes(self, count: int) -> str:
        """A length of time: "10 min", held together by a non-breaking space."""
        said = self.say("time.minutes", count=count)
        return like(said.replace(" ", "\u00a0"), said)

    def listed(self, parts: Iterable[object]) -> str:
        """Parts with commas between them, at the place of the first that has one."""
        return joined(", ", parts)
