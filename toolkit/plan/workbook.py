"""Which pages a workbook has: a multiple of four, so that it prints as folded sheets without a blank."""

from toolkit.layout import Sheet
from toolkit.model.resolved import Kit

FOLD = 4
LEAST_NOTES = 1


def workbook(kit: Kit) -> tuple[Sheet, ...]:
    """Cover to sources, with as many pages for notes as the fold asks for."""
    front = [Sheet("cover", "workbook/cover"), Sheet("agenda", "workbook/agenda"), Sheet("contents", "workbook/contents")]
    sections = [Sheet(f"section/{section.id}", "workbook/section", section.id, section.name) for section in kit.sections]
    rating = Sheet("rating", "workbook/rating")
    spotlights = [Sheet(f"spotlight/{s.id}", "workbook/spotlight", s.id, s.kind) for s in kit.spotlights]
    sheets = [Sheet(f"activity/{block.block.id}", "workbook/activity", block.block.id) for block in kit.agenda.activities]
    back = [Sheet("glossary", "workbook/glossary"), Sheet("sources", "workbook/sources")]
    fixed = [*front, *sections, rating, *spotlights, Sheet("partners", "workbook/partners"), *sheets]
    count = LEAST_NOTES + -(len(fixed) + len(back) + LEAST_NOTES) % FOLD
    notes = [Sheet(f"notes/{number}", "workbook/notes", str(number)) for number in range(1, count + 1)]
    return (*fixed, *notes, *back)
