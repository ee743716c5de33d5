"""Every id that a record names must be there. What people read when it is not is in test_mistakes.py."""

from tests.project import Project


def test_all_stands_for_every_principle_in_activities_alone(project: Project) -> None:
    project.edit("spotlights/river-city.yaml", "principles: [D1, S5]", "principles: [all]")
    assert '"principles" is "all"; it should be a principle\'s id, such as D1' in project.problems()


def test_local_records_may_name_bundled_ones_and_the_other_way_round(project: Project) -> None:
    project.edit("editions/river/edition.yaml", "convening: morning", "convening: half")
    project.edit("editions/national/edition.yaml", "spotlights: [baltimores-promise, west-alabama-works]", "spotlights: [river-city]")
    assert project.problems() == ""


def test_a_theme_may_use_the_colours_of_a_section(project: Project) -> None:
    project.edit("themes/plain.yaml", "colour: D.deep", "colour: S.pale")
    assert project.problems() == ""


def test_a_font_file_that_its_package_does_not_have(project: Project) -> None:
    project.edit("themes/plain.yaml", "file: Figtree[wght].ttf", "file: Figtree.ttf")
    assert project.problems().splitlines() == [
        'content/themes/plain.yaml:18:11: the font file "Figtree.ttf" of the package "fontpkg-figtree" is not installed',
        "  hint: install the package, or name another font",
    ]
