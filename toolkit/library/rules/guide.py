"""A checklist names pages and materials that the guide knows."""

import re

from toolkit.model.reference import GUIDE_LISTS, GUIDE_PARTS, GuideText
from toolkit.problems import Report, did_you_mean
from toolkit.source.words import where_of

_BLANK = re.compile(r"\{([^{}]*)\}")


def check_guide(guide: GuideText, report: Report) -> None:
    """Report a name in braces that stands for nothing."""
    known = (*GUIDE_PARTS, *GUIDE_LISTS)
    for checklist in (*guide.checklists, *guide.access, *guide.after):
        for item in checklist.items:
            for name in _BLANK.findall(item):
                if name not in known:
                    report.add(where_of(item, checklist.where), f'"{{{name}}}" is no part of the guide', did_you_mean(name, known))
