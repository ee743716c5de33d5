"""What is made by two tools in several numbers, so that growth is told."""

from typing import NamedTuple


class Series(NamedTuple):
    """What two tools make in three numbers, with the ratios to reach and the most MiB for the largest number."""

    what: str
    counts: tuple[int, int, int]
    tool: str
    goals: tuple[str, str, str]
    most: int

    def ours(self, count: int) -> str:
        return f"toolkit, {count} {self.what}"

    def theirs(self, count: int) -> str:
        return f"{self.tool}, {count} {self.what}"


SLIDES = Series("slides", (45, 450, 2000), "PptxGenJS", ("1.4", "", "0.8"), most=200)
CARDS = Series("cards", (17, 170, 1700), "Typst", ("3", "0.9", "0.5"), most=150)
SERIES = (SLIDES, CARDS)
