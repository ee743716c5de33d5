"""A convening opens once, at its start; closes once, at its end; and shows the principles at most once."""

from toolkit.model.convening import BlockType, Convening
from toolkit.problems import Report


def check_order(convening: Convening, report: Report) -> None:
    """Report blocks that open, close or frame where or as often as they cannot."""
    _check_once(convening, "open", report)
    _check_once(convening, "close", report)
    _check_once(convening, "frame", report)
    first, last = convening.blocks[0], convening.blocks[-1]
    _check_end(convening, "open", first.type, "the first", report)
    _check_end(convening, "close", last.type, "the last", report)


def _check_once(convening: Convening, kind: BlockType, report: Report) -> None:
    found = [block for block in convening.blocks if block.type == kind]
    for block in found[1:]:
        told = f'"{block.id}" is a second block of type "{kind}" in "{convening.id}"; the first stands at {found[0].where}'
        report.add(block.where, told, "give one of the two another type")


def _check_end(convening: Convening, kind: BlockType, found: BlockType, which: str, report: Report) -> None:
    if found == kind:
        return
    block = next((block for block in convening.blocks if block.type == kind), None)
    if block is None:
        report.add(convening.where, f'"{convening.id}" has no block of type "{kind}"', f"give {which} block this type")
    else:
        report.add(block.where, f'"{block.id}" is of type "{kind}", but it is not {which} block of "{convening.id}"', f"make it {which} block")
