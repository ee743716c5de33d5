"""Make the pictures of the README and the guides from the real output: `make pictures`.

The pages are those of `toolkit preview`; this only chooses some, puts them side by side, and keeps each file small.
"""

import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image

from toolkit.build import Request
from toolkit.build.calibrate import Wanted, write_calibration
from toolkit.build.preview import preview
from toolkit.home import Home
from toolkit.library import load
from toolkit.model.printing import Printing
from toolkit.plan import Choice, make_plan
from toolkit.write.png import write_pngs

FOLDER = Path(__file__).parent / "pictures"
DPI = 144
GROUND = "#E9E5DB"
WIDTH = 1600
GAP = 24
CARDS = ("D1", "L2", "P2", "S5")
SLIDES = ("title", "agenda", "section/D", "principle/D1", "principle/L2", "section/P", "principle/P4", "principle/S5", "activity/deck-sort")
SHEETS = ("cover", "section/L", "spotlight/baltimores-promise", "activity/driver-map")
GUIDE = (1, 5, 10, 18)
"""By number: the guide's pages are counted only when it is drawn."""


def main() -> None:
    """Draw the national kit and write docs/pictures."""
    home = Home()
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pages = _drawn(home, Request(("national",), Path(folder), ("deck", "workbook", "guide")))
        cards = _drawn(home, Request(("national",), Path(folder), ("cards",), printing=Printing(form="reading")))["cards"]
        library = load(home)
        numbers = make_plan(library, library.editions["national"], Choice()).references.numbers
        _keep("cards", [_card(cards, numbers["cards"][f"principle/{id}"], back=back) for back in (False, True) for id in CARDS], columns=4)
        _keep("slides", [_page(pages["deck"], numbers["deck"][key]) for key in SLIDES], columns=3)
        _keep("workbook", [_page(pages["workbook"], numbers["workbook"][key]) for key in SHEETS], columns=4)
        _keep("guide", [_page(pages["guide"], number) for number in GUIDE], columns=4)
        _keep("calibration", _calibration(home, Path(folder)), columns=2)


def _drawn(home: Home, request: Request) -> dict[str, list[Path]]:
    """The pictures of each product's pages."""
    return {path.name.split("-")[0]: sorted(path.glob("*.png")) for path, _ in preview(home, request, DPI)}


def _calibration(home: Home, folder: Path) -> list[Image.Image]:
    """Front and back of the sheet that printers are measured with."""
    sheet = write_calibration(home, Wanted(), folder).read_bytes()
    return [Image.open(BytesIO(picture)).convert("RGB") for picture in write_pngs(sheet, DPI)]


def _page(files: Sequence[Path], number: int) -> Image.Image:
    return Image.open(files[min(number, len(files)) - 1]).convert("RGB")


def _card(files: Sequence[Path], number: int, *, back: bool) -> Image.Image:
    """A face of a card by the number of its front, from its page of the reading edition: the front is left, the back right."""
    page = Image.open(files[number // 2]).convert("RGB")
    half, rule = page.width // 2, 2
    return page.crop((half + rule, 0, page.width, page.height) if back else (0, 0, half - rule, page.height))


def _keep(name: str, pictures: Sequence[Image.Image], *, columns: int) -> None:
    """All pictures on one ground, each as wide as its column, as a small PNG."""
    w = (WIDTH - GAP * (columns + 1)) // columns
    h = round(w * pictures[0].height / pictures[0].width)
    rows = -(-len(pictures) // columns)
    sheet = Image.new("RGB", (WIDTH, rows * (h + GAP) + GAP), GROUND)
    for index, picture in enumerate(pictures):
        small = picture.resize((w, h), Image.Resampling.LANCZOS)
        sheet.paste(small, (GAP + index % columns * (w + GAP), GAP + index // columns * (h + GAP)))
    path = FOLDER / f"{name}.png"
    sheet.quantize(96, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
