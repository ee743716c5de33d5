"""A sheet of paper can be printed on."""

from toolkit import units
from toolkit.model.paper import Paper
from toolkit.problems import Report
from toolkit.source.words import where_of

_LEAST, _MOST = "2.5 in", "200 in"
"""A playing card, and the largest page that a PDF can have."""
_NEAR = 0.01
"""Points that do not count."""


def check_paper(paper: Paper, report: Report) -> bool:
    """Report a paper of no size, and a margin that leaves no room on it. Whether its size is one that cards can lie on."""
    least, most = units.length(_LEAST), units.length(_MOST)
    for text, across in ((paper.width, "wide"), (paper.height, "high")):
        if not least - _NEAR <= units.length(text) <= most + _NEAR:
            told = f"the sheet is {text} {across}; it can be from {_LEAST} to {_MOST}"
            report.add(where_of(text, paper.where), told, "measure the paper again")
            return False
    shorter = min(paper.size) / 8
    if not 0 <= units.length(paper.safe) < shorter:
        told = f'"safe" is {paper.safe}; it can be from 0 to less than an eighth of the sheet\'s shorter side, {shorter / units.PT_PER_MM:.1f} mm'
        report.add(where_of(paper.safe, paper.where), told, "write a length in that range")
    return True
