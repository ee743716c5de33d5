"""CONTRIBUTING's "Add a layout in ten minutes" works as it stands: its own code blocks are followed here."""

import ast
import re
import textwrap
from pathlib import Path

import pytest
from msgspec.structs import replace

from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.layout import Sheet
from toolkit.library import Library
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report, Where
from toolkit.source.nodes import Mapping, Scalar
from toolkit.source.parse import parse
from toolkit.source.words import Words

PAGE = Path(__file__).parents[2] / "CONTRIBUTING.md"


def block(name: str) -> str:
    found = re.search(rf"<!-- test: {name} -->\n```\w+\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert found, f"CONTRIBUTING has no block that is marked {name}"
    return found[1]


def strings() -> dict[str, Words]:
    node = parse(textwrap.dedent(block("strings")), "CONTRIBUTING.md", Report())
    assert isinstance(node, Mapping)
    return {f"workbook.{key.text}": Words(value.text, Where("CONTRIBUTING.md")) for key, value in node.entries if isinstance(value, Scalar)}


def sheet() -> Sheet:
    call = ast.parse(block("sheet").strip(), mode="eval").body
    assert isinstance(call, ast.Call)
    key, layout = (ast.literal_eval(argument) for argument in call.args)
    return Sheet(key, layout)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    path = tmp_path / "layouts" / f"{sheet().layout}.py"
    path.parent.mkdir(parents=True)
    path.write_text(block("layout"), encoding="utf-8")
    return Home(tmp_path)


def test_the_layout_of_the_walk_through_draws_a_page_that_fits(home: Home, library: Library) -> None:
    own = replace(library, strings={"en": {**library.strings["en"], **strings()}})
    plan = make_plan(own, own.editions["national"], Choice())
    plan = replace(plan, sheets={**plan.sheets, "workbook": (*plan.sheets["workbook"], sheet())})
    report = Report()

    document, _ = draw(plan, PRODUCTS["workbook"], own, home, report)

    assert list(report) == []
    assert document.pages[-1].title == "Open questions"
