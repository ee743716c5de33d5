"""Profiles in Collective Leadership: structured content in; decks, cards, workbooks and guides out."""

__version__ = "0.1.0"

STOPPED = "Stopped. Every file is whole: those that were not finished are as they were."
"""What Ctrl-C is answered with, from the first import on."""
