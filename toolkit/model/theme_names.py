"""The names that layouts ask a theme for. A theme that lacks one is told before anything is drawn."""

# fmt: off
ROLES = (
    "card.title", "card.statement", "card.section", "card.id", "card.back-title", "card.label", "card.row", "card.cover", "card.heading",
    "card.slug", "card.small",
    "small-card.title", "small-card.statement", "small-card.section", "small-card.id", "small-card.head", "small-card.label", "small-card.row",
    "large-card.title", "large-card.statement", "large-card.section", "large-card.id", "large-card.head", "large-card.label", "large-card.row",
    "slide.cover", "slide.section", "slide.title", "slide.subtitle", "slide.tagline", "slide.step", "slide.body", "slide.lead", "slide.list",
    "slide.row", "slide.clock", "slide.label", "slide.plain", "slide.small", "slide.fine", "slide.head", "slide.question",
    "slide.figure", "slide.id", "slide.numeral", "slide.mini-title", "slide.mini-head", "slide.mini-label", "slide.mini-id",
    "page.cover", "page.title", "page.heading", "page.entry", "page.band", "page.subheading", "page.lead", "page.body", "page.bold", "page.cell",
    "page.cell-bold", "page.clock", "page.label", "page.small", "page.intro", "page.cue", "page.row", "page.time", "page.step", "page.step-bold", "page.number",
    "token.letter",
)
# fmt: on
"""Kinds of text."""

COLOURS = ("ink", "secondary", "paper", "rule", "line", "white")
"""Colours beside the sections' tones."""

FACES = ("display", "text")
"""The two faces that a deck's theme fonts come from."""

SPACING = ("card-margin",)
