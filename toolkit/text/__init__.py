"""The one text engine: measure, break, balance and fit, for cards, slides and pages alike."""

from toolkit.text.typeset import Measured, Typesetter

__all__ = ["Measured", "Typesetter"]
