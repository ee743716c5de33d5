"""The interface strings of every language: `content/languages/<tag>/strings.yaml`."""

from toolkit.home import Found, Home
from toolkit.problems import Report
from toolkit.source.nodes import Mapping, Node, Scalar
from toolkit.source.parse import parse_file
from toolkit.source.words import Words


def read_strings(home: Home, report: Report) -> dict[str, dict[str, Words]]:
    """Strings by language and dotted name."""
    return {file.path.parent.name: _flat(file, report) for file in home.files("languages/*/strings.yaml")}


def _flat(file: Found, report: Report) -> dict[str, Words]:
    node = parse_file(file.path, file.shown, report)
    strings: dict[str, Words] = {}
    if node is not None:
        _gather(node, "", strings, report)
    return strings


def _gather(node: Node, prefix: str, into: dict[str, Words], report: Report) -> None:
    match node:
        case Mapping():
            for key, value in node.entries:
                _gather(value, f"{prefix}.{key.text}" if prefix else key.text, into, report)
        case Scalar() if prefix and not node.is_missing:
            into[prefix] = Words(node.text, node.where)
        case _:
            report.add(node.where, f'"{prefix}" should be text', "write the words after the colon")
