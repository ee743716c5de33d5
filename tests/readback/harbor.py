"""A project with a second look: the bundled theme in other colours and another font, and an edition that has it."""

from tests.project import Project

COLOURS = {"#B23C07": "#1B5E20", "#0E28A4": "#7B1FA2", "#0D8464": "#8A4B08", "#60073A": "#0B4F6C", "#F6F3EC": "#EEF3F6"}
EDITION = """id: harbor
region: Harbor Region
languages: [en]
theme: harbor
paper: letter
convening: half
spotlights: [baltimores-promise, west-alabama-works]
"""


def harbored(project: Project) -> Project:
    """The project with the edition "harbor"; its slides' large words are in Figtree, too."""
    bundled = project.home.file("themes/bold-geometry.yaml")
    assert bundled is not None
    theme = bundled.path.read_text("utf-8").replace("id: bold-geometry", "id: harbor").replace("name: Bold geometry", "name: Harbor")
    for old, new in COLOURS.items():
        assert old in theme
        theme = theme.replace(old, new)
    large = "    family: Bricolage Grotesque ExtraBold\n"
    assert large in theme
    project.write("themes/harbor.yaml", theme.replace(large, "    family: Harbor Grotesque\n"))
    project.write("editions/harbor/edition.yaml", EDITION)
    return project
