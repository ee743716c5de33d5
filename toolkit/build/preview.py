"""Pictures of every page, from the scene itself."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from toolkit.build.files import swap_folder
from toolkit.build.render import draw
from toolkit.home import Home
from toolkit.kit.deck.slide import on_layouts
from toolkit.library import load
from toolkit.plan import PRODUCTS, Choice, make_plan
from toolkit.problems import Report
from toolkit.theme import Look


def preview(
    home: Home, edition: str, output: Path, products: tuple[str, ...], languages: tuple[str, ...], convening: str, paper: str, dpi: int,
) -> Iterator[tuple[Path, int]]:  # fmt: skip
    """Write `output/<edition>/preview/<product>-<language>/page-NN.png`; yield each folder and how many pictures it has.

    Raises ContentError before a product's pictures are written when it has problems.
    """
    from toolkit.write.pdf import write_pdf
    from toolkit.write.png import write_pngs

    library = load(home)
    for language in languages or library.editions[edition].languages:
        plan = make_plan(library, library.editions[edition], Choice(language, convening, paper))
        for name in products or tuple(PRODUCTS):
            report = Report()
            document, setter = draw(plan, PRODUCTS[name], library, home, report)
            report.raise_if_any()
            pdf = write_pdf(on_layouts(document), Look(plan.theme), setter.faces)
            folder = output / edition / "preview" / f"{name}-{language}"
            part = folder.with_name(f".{folder.name}.part")
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True)
            count = 0
            for count, picture in enumerate(write_pngs(pdf, dpi), 1):
                (part / f"page-{count:02}.png").write_bytes(picture)
            swap_folder(part, folder)
            yield folder, count
