"""The structure elements that an item may be tagged with: those of PDF 1.7, and our own."""

ROLES = {"Title": "H1"}
"""Structure types of our own and the standard ones that they stand for."""

STANDARD = frozenset(
    """Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
    Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form""".split()  # noqa: SIM905  # reads better
)

TAGS = STANDARD | set(ROLES) | {"Artifact", ""}
"""What a `Text` or a `Group` may say: also that it is decoration, or nothing."""
