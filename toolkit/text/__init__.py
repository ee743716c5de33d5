"""The one text engine: measure, break, balance and fit, for cards, slides and pages alike."""

from toolkit.text.known import Measured
from toolkit.text.typeset import Typesetter

__all__ = ["Measured", "Typesetter"]
