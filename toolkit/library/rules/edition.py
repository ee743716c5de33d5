"""An edition is in the folder of its name, and has the spotlights that its agenda promises to show."""

from toolkit.library.record import Library
from toolkit.model.convening import Convening
from toolkit.model.edition import Edition
from toolkit.problems import Report
from toolkit.source.words import where_of


def check_edition(edition: Edition, library: Library, report: Report) -> None:
    """Report an edition that its folder does not name, and an agenda that promises more than it has."""
    folder = edition.where.path.split("/")[-2]
    if edition.id != folder:
        report.add(where_of(edition.id, edition.where), f'the edition\'s id is "{edition.id}", but its folder is named "{folder}"', "give both one name")
    _check_spotlights(edition, library, report)


def _check_spotlights(edition: Edition, library: Library, report: Report) -> None:
    """An agenda that shows more spotlights than its edition names: its titles and words would promise what nobody sees."""
    convening = library.convenings.get(edition.convening)
    wanted, known = _promised(convening) if convening else 0, len(edition.spotlights)
    if known < wanted:
        told = f'the agenda "{edition.convening}" shows {wanted} {"spotlight" if wanted == 1 else "spotlights"}, and this edition names {known or "none"}'
        report.add(where_of(edition.convening, edition.where), told, 'name more at "spotlights:", or choose an agenda that shows fewer')


def _promised(convening: Convening) -> int:
    """As many as a block says that it shows; one where it only says what is told of them."""
    frames = [block for block in convening.blocks if block.type == "frame"]
    return max((int(block.spotlight is not None) if block.spotlights is None else block.spotlights for block in frames), default=0)
