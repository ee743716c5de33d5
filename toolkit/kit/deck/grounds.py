"""The grounds that text stands on, and which of them a block has."""

from msgspec import Struct

from toolkit.kit import tones
from toolkit.kit.deck.areas import PANEL
from toolkit.kit.tones import Tone
from toolkit.model.resolved import TimedBlock
from toolkit.scene import Rect, Rectangle, Shape


class Ground(Struct, frozen=True):
    """The colour tokens on one ground: text, quiet text, and the tracker's bars, quiet and current.

    `hollow` leaves quiet bars empty, where no token is quiet enough.
    """

    fill: str
    text: str
    quiet: str
    bar: str
    mark: str
    hollow: bool = False

    @property
    def small(self) -> str:
        """Quiet words that are small: a mid tone on its deep is for shapes and large figures."""
        return self.text if self.quiet.endswith(".mid") else self.quiet


WHITE = Ground("white", "ink", "secondary", "rule", "ink")
PAPER = Ground("paper", "ink", "secondary", "rule", "ink")
INK = Ground("ink", "white", "rule", "secondary", "white")


def deep(tone: Tone) -> Ground:
    """The section's deep tone, under white; ink for no section."""
    return Ground(f"{tone}.deep", "white", f"{tone}.mid", f"{tone}.mid", "white", hollow=True) if tone else INK


def tone_of(block: TimedBlock) -> Tone:
    """The section of the block's first principle; "" when it has none or all of them, and for a talk about several sections."""
    if block.activity is not None:
        return tones.tone_of((*block.block.principles, *block.activity.principles))
    sections = {id[0] for id in block.block.principles}
    return tones.tone_of(block.block.principles) if len(sections) == 1 else ""


def panel(fill: str, box: Rect = PANEL) -> Shape:
    """A flat field of colour: decoration. Nothing that comes before it may stand in it: a title on colour stands on the slide's background."""
    return Shape(Rectangle(box), fill, name="Panel")
