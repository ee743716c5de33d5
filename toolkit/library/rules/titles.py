"""Every slide of a deck has a title of its own, so that links and screen readers can tell slides apart."""

from collections.abc import Iterator

from toolkit.library.record import Library
from toolkit.model.convening import Block, Convening
from toolkit.problems import Report
from toolkit.source.words import Words, where_of


def check_titles(convening: Convening, library: Library, report: Report) -> None:
    """Report activities that stand twice, and titles that another slide of the convening has."""
    used: dict[str, Block] = {}
    titles: dict[str, Words] = {str(words): words for words in _standing(convening, library)}
    for block in convening.blocks:
        if block.activity is not None:
            if block.activity.id in used:
                told = f'the activity "{block.activity.id}" stands here a second time; it first stands at {used[block.activity.id].where}'
                report.add(block.activity.where, told, "choose another activity, or join the two blocks")
                continue
            used[block.activity.id] = block
        _check_block(block, library, titles, report)


def check_names(library: Library, report: Report) -> None:
    """Report spotlights that have the name of another one, of a section or of a principle."""
    titles: dict[str, Words] = {str(words): words for words in (*(s.name for s in library.sections), *(p.title for p in library.principles))}
    for spotlight in library.spotlights.values():
        if spotlight.name in titles:
            told = f'another slide has the title "{spotlight.name}" too; it stands at {titles[spotlight.name].where}'
            report.add(spotlight.name.where, told, "give the spotlight another name")
        titles.setdefault(str(spotlight.name), spotlight.name)


def _standing(convening: Convening, library: Library) -> Iterator[Words]:
    """Titles of slides that decks have beside those of their blocks."""
    yield convening.headline
    yield from (section.name for section in library.sections)
    yield from (principle.title for principle in library.principles)
    yield from (spotlight.name for spotlight in library.spotlights.values())


def _check_block(block: Block, library: Library, titles: dict[str, Words], report: Report) -> None:
    """A break's slide is titled by its clock; an activity's by the activity's name."""
    if block.type == "break" and block.activity is None:
        return
    activity = library.activities.get(block.activity.id) if block.activity else None
    own = {str(words): words for words in ((block.title, activity.name) if activity else (block.title,))}
    for text, words in own.items():
        if text in titles:
            where = block.title.where if activity is None or words is block.title else where_of(block.activity.id if block.activity else "", block.where)
            report.add(where, f'another slide has the title "{text}" too; it stands at {titles[text].where}', "give one of the two another title")
    titles |= {text: words for text, words in own.items() if text not in titles}
