from msgspec.structs import replace

from toolkit.library import Library
from toolkit.source.words import Words
from toolkit.text.faces import Faces


def test_themes_with_the_same_file_keep_their_own_names_for_it(library: Library) -> None:
    record = library.themes["bold-geometry"].faces["text"]
    other = replace(record, family=Words("Other", record.family.where), bold=True)
    one, two = Faces({"text": record})["text"], Faces({"text": other})["text"]
    assert (one.record.family, two.record.family) == ("Figtree", "Other")
    assert (one.record.bold, two.record.bold) == (False, True)
