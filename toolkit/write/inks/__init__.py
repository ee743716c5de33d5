"""From the theme's red, green and blue to what a press lays on paper: amounts of cyan, magenta, yellow and black for a registered printing condition."""

from toolkit.write.inks.conditions import CONDITIONS, MOST_INK, Condition
from toolkit.write.inks.overprint import CMYK
from toolkit.write.inks.separate import separated

__all__ = ["CMYK", "CONDITIONS", "MOST_INK", "Condition", "separated"]
