"""Profiles in Collective Leadership: structured content in; decks, cards, workbooks and guides out."""

__version__ = "0.1.0"
