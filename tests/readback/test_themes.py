from lxml import etree

from tests.write.pptx.sample import deck
from toolkit.readback.package import Package
from toolkit.readback.themes import is_one_of


def test_a_theme_is_known_by_its_colours_whatever_somebody_noted_between_them() -> None:
    package = Package("deck.pptx", deck())
    known, theme = package.tree("ppt/theme/theme1.xml"), package.tree("ppt/theme/theme1.xml")
    colours = theme.find(".//{*}clrScheme")
    colours.set("name", "Own")
    for element in (colours, colours[0]):
        element.insert(0, etree.Comment("by hand"))
    assert is_one_of(theme, [known])
