"""What layouts ask a theme for is one list. What people read when a theme lacks something is in test_mistakes.py."""

import re
from pathlib import Path

import pytest

from tests.project import Project
from toolkit.library import Library
from toolkit.model.theme_names import COLOURS, FACES, ROLES, SPACING

ROOT = Path(__file__).parents[2]
SOURCE = "\n".join(path.read_text("utf-8") for room in ("layouts", "toolkit") for path in sorted((ROOT / room).rglob("*.py")) if path.name != "theme_names.py")


def used(pattern: str) -> set[str]:
    """The names in quotes that the pattern's one group finds in layouts and toolkit."""
    return set(re.findall(pattern, SOURCE))


def test_roles_are_those_that_layouts_use(library: Library) -> None:
    sized = {f"{size}-card.{name}" for size in ("small", "large") for name in used(r'role\(room, "([a-z-]+)"\)')}
    assert sized | used(r'"((?:card|slide|page|token)\.[a-z-]+)"') - set(library.strings["en"]) == set(ROLES)


def test_spacing_is_what_layouts_use() -> None:
    assert used(r'\.space\("([a-z-]+)"\)') == set(SPACING)


def test_faces_are_those_that_are_named() -> None:
    assert used(r'(?:faces\[|Style\()"([a-z-]+)"') == set(FACES)


def test_colours_are_those_that_layouts_use() -> None:
    assert used(r'(?:colour(?:: str)? ?= ?|fill(?:: str)? ?= ?|background(?:: str)? ?= ?|Stroke\()"([a-z]+)"') <= set(COLOURS)
    assert all(f'"{colour}"' in SOURCE for colour in COLOURS)


def test_the_shipped_theme_has_what_is_used_and_no_more(library: Library) -> None:
    theme = library.themes["bold-geometry"]
    assert (set(theme.type), set(theme.spacing), set(theme.colours)) == (set(ROLES), set(SPACING), set(COLOURS))
    assert set(theme.faces) == {str(role.face) for role in theme.type.values()}


@pytest.mark.parametrize(("deep", "wrong"), [("#767676", False), ("#777777", True)])
def test_least_contrast_of_text_is_4_5(project: Project, deep: str, wrong: bool) -> None:
    project.edit("themes/plain.yaml", 'deep: "#60073A", mid: "#FFBDDC"', f'deep: "{deep}", mid: "#FFFFFF"')
    assert ("plain.yaml:7:13: white on this deep tone has a contrast of 4.47:1; it needs 4.5:1" in project.problems()) is wrong
    assert bool(project.problems()) is wrong


@pytest.mark.parametrize(("weight", "wrong"), [(300, False), (900, False), (299, True), (901, True)])
def test_an_axis_lies_in_the_fonts_range(project: Project, weight: int, wrong: bool) -> None:
    project.edit("themes/plain.yaml", "wght: 800", f"wght: {weight}")
    assert bool(project.problems()) is wrong


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('ink: "#1C2430"', 'ink: "#777777"', "9:8: this colour on white has a contrast of 4.47:1"),
        ('secondary: "#56606E"', 'secondary: "#6E7275"', "11:14: this colour on paper has a contrast of 4.37:1"),
        ('pale: "#F8E2EC"', 'pale: "#D0B0C0"', "7:46: secondary on this pale tone has a contrast of 3.23:1"),
        ('rule: "#C9C6BE"', 'rule: "#777777"', "13:9: this colour on ink has a contrast of 3.48:1"),
    ],
)
def test_every_colour_of_words_is_held_against_its_grounds_and_told_once(project: Project, old: str, new: str, told: str) -> None:
    project.edit("themes/plain.yaml", old, new)
    hint = "lighter pale tone" if "pale" in old else "lighter colour" if "rule" in old else "darker colour"
    assert project.problems() == f"content/themes/plain.yaml:{told}; it needs 4.5:1\n  hint: choose a {hint}"
