"""What a deck says of itself, so that it can be read back."""

from msgspec.structs import replace

from tests.write.pptx.reading import Opened
from tests.write.pptx.sample import deck, document, look, typesetter
from toolkit.scene import Origin
from toolkit.scene.digest import words_digest
from toolkit.write.pptx import write_pptx

CUSTOM = "docProps/custom.xml"


def with_origin() -> Opened:
    made = replace(document(), origin=Origin("river", "morning", "en", "letter", "1.2.3"))
    return Opened(write_pptx(made, look(), typesetter().faces))


def test_a_deck_says_which_request_it_answers() -> None:
    properties = {one.get("name"): "".join(one.itertext()) for one in with_origin().tree(CUSTOM)}
    assert properties == {
        "Toolkit edition": "river",
        "Toolkit agenda": "morning",
        "Toolkit language": "en",
        "Toolkit paper": "letter",
        "Toolkit version": "1.2.3",
        "Toolkit words": words_digest(document()),
        "Toolkit footer": "Based on Profiles & more",
    }


def test_properties_are_numbered_from_two_and_belong_to_the_set_of_ones_own() -> None:
    properties = list(with_origin().tree(CUSTOM))
    assert [one.get("pid") for one in properties] == [str(number) for number in range(2, 2 + len(properties))]
    assert {one.get("fmtid") for one in properties} == {"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"}


def test_the_file_leads_to_its_properties_and_knows_their_type() -> None:
    opened = with_origin()
    assert ("custom-properties", CUSTOM) in opened.relations("").values()
    types = {one.get("PartName"): one.get("ContentType") for one in opened.tree("[Content_Types].xml")}
    assert types[f"/{CUSTOM}"] == "application/vnd.openxmlformats-officedocument.custom-properties+xml"


def test_a_document_that_no_plan_asked_for_has_none() -> None:
    assert CUSTOM not in Opened(deck()).names


def test_every_slide_has_the_key_of_its_page_as_its_name() -> None:
    assert [slide[0].get("name") for slide in Opened(deck()).slides] == [page.key for page in document().pages]
