"""Which files are built, which are left, and what a failed build leaves. Drawing is replaced by a few bytes here; see test_kit.py."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import Project
from toolkit.build import Built, Request, build
from toolkit.build.work import Made, Task
from toolkit.home import Home
from toolkit.library import forget, load
from toolkit.model.printing import Printing
from toolkit.problems import ContentError, Problem, UnknownNameError, Where

ALL = ("cards", "deck", "guide", "workbook")


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replaces drawing; tells each "edition/product/language" that was drawn. A region named "Broken" has a problem."""
    done: list[str] = []

    def work(home: Home, task: Task) -> tuple[Made, ...]:
        edition = load(home).editions[task.edition]
        done.extend(f"{task.edition}/{product}/{task.choice.language}" for product in task.products)
        problems = (Problem(Where("content/x.yaml", 2, 3), "this is too long"),) if edition.region == "Broken" else ()
        return tuple(Made(task, name, b"" if problems else f"{name} {edition.region} {task.choice}".encode(), 4, problems) for name in task.products)

    # The package shows the function `build`, which hides the module of that name.
    monkeypatch.setattr(sys.modules[build.__module__], "work", work)
    return done


@pytest.fixture
def make(project: Project, drawn: list[str]) -> Callable[..., tuple[Built, ...]]:
    assert drawn == []

    def made(*editions: str, **options: object) -> tuple[Built, ...]:
        forget()
        drawn.clear()
        return build(project.home, Request(editions, project.root / "output", **options))  # type: ignore[arg-type]  # a Request's own fields

    return made


def files(project: Project, edition: str = "river") -> dict[str, bytes]:
    """What was built, by name. The fonts have tests of their own."""
    return {path.name: path.read_bytes() for path in (project.root / "output" / edition).iterdir() if path.name != "fonts"}


def test_every_product_is_built(make: Callable[..., tuple[Built, ...]], project: Project) -> None:
    built = make("river")
    assert {(file.entry.product, file.fresh) for file in built} == {(name, False) for name in ALL}
    assert sorted(files(project)) == ["manifest.json", "river-cards-en.pdf", "river-deck-en.pptx", "river-guide-en.pdf", "river-workbook-en.pdf"]


def test_slides_on_paper_are_built_when_they_are_asked_for(make: Callable[..., tuple[Built, ...]], project: Project, drawn: list[str]) -> None:
    make("river", products=("deck-handout", "deck-script"))
    assert drawn == ["river/deck-handout/en", "river/deck-script/en"]
    assert sorted(files(project)) == ["manifest.json", "river-deck-handout-en.pdf", "river-deck-script-en.pdf"]
    make("river")
    assert len(files(project)) == 7
    assert all(file.fresh for file in make("river", products=("deck-script", "deck")))
    project.edit("editions/river/edition.yaml", "River Region", "Lake Region")
    assert [file.fresh for file in make("river", products=("deck-script",))] == [False]


def test_second_build_draws_nothing(make: Callable[..., tuple[Built, ...]], project: Project, drawn: list[str]) -> None:
    first = make("river")
    before = files(project)
    second = make("river")
    assert drawn == []
    assert all(file.fresh for file in second)
    assert {file.path for file in first} == {file.path for file in second}
    assert files(project) == before


def test_force_draws_again(make: Callable[..., tuple[Built, ...]], drawn: list[str]) -> None:
    make("river")
    assert not any(file.fresh for file in make("river", force=True))
    assert len(drawn) == 4


@pytest.mark.parametrize("harm", ["gone", "cut", "manifest"])
def test_harmed_output_is_built_again(make: Callable[..., tuple[Built, ...]], project: Project, drawn: list[str], harm: str) -> None:
    make("river")
    good = files(project)
    path = project.root / "output/river" / ("manifest.json" if harm == "manifest" else "river-cards-en.pdf")
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:5])
    make("river")
    assert drawn
    assert files(project) == good


def test_changed_content_is_built_again(make: Callable[..., tuple[Built, ...]], project: Project, drawn: list[str]) -> None:
    make("river")
    project.edit("editions/river/edition.yaml", "River Region", "Lake Region")
    assert not any(file.fresh for file in make("river"))
    assert len(drawn) == 4


def test_one_product_alone_then_all(make: Callable[..., tuple[Built, ...]], drawn: list[str]) -> None:
    make("river", products=("cards",))
    assert drawn == ["river/cards/en"]
    assert [file.entry.product for file in make("river", products=("cards",))] == ["cards"]
    assert drawn == []
    make("river")
    assert len(drawn) == 4
    assert all(file.fresh for file in make("river", products=("deck", "guide")))


def test_variants_stand_beside_the_editions_own_files(make: Callable[..., tuple[Built, ...]], project: Project) -> None:
    make("river", products=("guide",))
    make("river", products=("guide",), convening="short", paper="a4")
    make("river", products=("guide",), convening="morning")
    assert sorted(files(project)) == ["manifest.json", "river-guide-en-short-a4.pdf", "river-guide-en.pdf"]
    assert make("river", products=("guide",), convening="short", paper="a4")[0].fresh


def test_another_stock_is_named_where_it_shows(make: Callable[..., tuple[Built, ...]], project: Project) -> None:
    make("river")
    own = set(files(project))
    make("river", stock="poker", printing=Printing(flip="short-edge", order="cut-and-stack", start=2, copies=2, sets=3))
    named = {"river-cards-en-poker-short-edge-cut-and-stack-from-2-2-each-3-sets.pdf", "river-guide-en-poker.pdf"}
    assert set(files(project)) - own == named


def test_replaced_part_of_a_build_is_not_taken_for_the_whole(make: Callable[..., tuple[Built, ...]], project: Project, drawn: list[str]) -> None:
    project.write("languages/es/strings.yaml", (project.home.file("languages/en/strings.yaml") or pytest.fail("no English")).path.read_bytes())
    project.edit("editions/river/edition.yaml", "languages: [en]", "languages: [en, es]")
    make("river")
    assert len(drawn) == 8
    make("river", languages=("en",))
    assert len(make("river")) == 8
    assert len(drawn) == 8


def test_bad_edition_is_told_and_its_last_good_files_stay(make: Callable[..., tuple[Built, ...]], project: Project) -> None:
    make("river")
    good = files(project)
    project.edit("editions/river/edition.yaml", "River Region", "Broken")
    with pytest.raises(ContentError, match=r"x\.yaml:2:3: this is too long") as error:
        make("river", "national")
    assert len(error.value.problems) == 1
    assert files(project) == good
    assert len(files(project, "national")) == 5


def test_content_that_cannot_be_read_writes_nothing(make: Callable[..., tuple[Built, ...]], project: Project) -> None:
    project.edit("spotlights/river-city.yaml", "kind: Local spotlight\n", "")
    with pytest.raises(ContentError, match='needs the field "kind"'):
        make("river")
    assert not (project.root / "output").exists()


@pytest.mark.parametrize(
    ("editions", "options", "kind", "name"),
    [
        (("rivr",), {}, "edition", "rivr"),
        (("river", "x"), {}, "edition", "x"),
        (("river",), {"languages": ("en", "fr")}, "language", "fr"),
        (("river",), {"convening": "whole"}, "convening", "whole"),
        (("river",), {"paper": "legal"}, "paper", "legal"),
    ],
)
def test_unknown_name_writes_nothing(
    make: Callable[..., tuple[Built, ...]], project: Project, editions: tuple[str, ...], options: dict[str, object], kind: str, name: str
) -> None:
    with pytest.raises(UnknownNameError) as error:
        make(*editions, **options)
    assert (error.value.kind, error.value.name) == (kind, name)
    assert name not in error.value.known
    assert not (project.root / "output").exists()


def test_full_disk_leaves_the_last_good_files(make: Callable[..., tuple[Built, ...]], project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    make("river")
    good = files(project)
    project.edit("editions/river/edition.yaml", "River Region", "Lake Region")

    def full(path: Path, _: bytes) -> int:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        make("river")
    assert files(project) == good


def test_progress_is_told_of_every_file(project: Project, drawn: list[str], tmp_path: Path) -> None:
    class Told:
        def __init__(self) -> None:
            self.counts: list[int] = []
            self.names: list[str] = []

        def begin(self, count: int) -> None:
            self.counts.append(count)

        def step(self, name: str) -> None:
            self.names.append(name)

    told = Told()
    build(project.home, Request(("river",), tmp_path), told)
    assert told.counts == [4]
    assert sorted(told.names) == ["river-cards-en.pdf", "river-deck-en.pptx", "river-guide-en.pdf", "river-workbook-en.pdf"]
    assert len(drawn) == 4
