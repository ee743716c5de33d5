"""Logos of editions are found beside `edition.yaml`, in the project or bundled. What is wrong with one is in tests/goldens/mistakes.txt."""

from io import BytesIO

import pytest
from PIL import Image

from tests.pictures import picture
from tests.project import Project
from toolkit.model.resolved import Bitmap

EDITION = "editions/river/edition.yaml"


@pytest.mark.parametrize(("file", "form"), [("logo.png", "PNG"), ("our mark [1].JPG", "JPEG"), ("pictures/logo.jpeg", "JPEG")])
def test_a_picture_beside_the_edition_is_its_logo(project: Project, file: str, form: str) -> None:
    project.edit(EDITION, "region:", f'logo: {{file: "{file}", alt: Our logo}}\nregion:')
    project.write(f"editions/river/{file}", picture(30, 20, form=form))
    assert project.library().logos == {"river": Bitmap(str(project.path(f"editions/river/{file}")), "Our logo", 30, 20, {"PNG": "png", "JPEG": "jpg"}[form])}


def test_a_logo_that_cannot_be_read_stops_its_own_edition_alone(project: Project) -> None:
    project.write("editions/harbor/edition.yaml", project.text(EDITION).replace("id: river", "id: harbor") + "logo: {file: logo.png, alt: Our logo}\n")
    project.write("editions/harbor/logo.png", picture(30, 20)[:60])
    library = project.library()
    assert "river" in library.editions
    assert [problem.message for problem in library.unread["harbor"]] == ['the file "logo.png" is not a picture that can be read']


def test_a_picture_in_colours_of_ink_is_told(project: Project) -> None:
    file = BytesIO()
    Image.new("CMYK", (30, 20)).save(file, "JPEG")
    project.edit(EDITION, "region:", "logo: {file: logo.jpg, alt: Our logo}\nregion:")
    project.write("editions/river/logo.jpg", file.getvalue())
    assert 'the file "logo.jpg" is not a picture that can be read\n  hint: save it again as PNG or JPEG in RGB colors' in project.problems()


def test_an_edition_without_a_logo_has_none(project: Project) -> None:
    assert project.library().logos == {}
