"""The schemas that editors use are those of the code."""

from pathlib import Path

from toolkit.library.schemas import schemas

FOLDER = Path(__file__).parents[2] / "content" / "schemas"


def test_the_schemas_are_current() -> None:
    kept = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()}
    assert kept == schemas(), "run: make schemas"
