"""Cards in every form and ink, and only those that changed, with real files."""

from pathlib import Path

import pypdfium2
import pytest

from tests.cli.running import run
from tests.project import Project
from toolkit.build.files import read_manifest
from toolkit.build.printed import PRINTED, printed


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out"


def sizes(path: Path) -> set[tuple[float, float]]:
    document = pypdfium2.PdfDocument(path)
    return {page.get_size() for page in document}


@pytest.mark.parametrize(
    ("options", "variant", "pages", "size"),
    [
        ((), "", 10, (612, 792)),
        (("--form", "fold"), "-fold", 10, (612, 792)),
        (("--form", "press"), "-press", 40, (378, 468)),
        (("--form", "reading"), "-reading", 20, (612, 396)),
        (("--large-print",), "-large", 20, (792, 612)),
        (("--large-print", "--form", "reading"), "-large-reading", 20, (792, 612)),
        (("--stock", "poker", "--form", "fold", "--copies", "2"), "-poker-fold-2-each", 10, (792, 612)),
    ],
)
def test_forms(options: tuple[str, ...], variant: str, pages: int, size: tuple[float, float], output: Path) -> None:
    result = run("build", "national", "--product", "cards", "--output", output, *options)
    assert (result.exit_code, result.stderr) == (0, "")
    file = output / "national" / f"national-cards-en{variant}.pdf"
    assert f"{file}  ({pages} pages, " in result.stdout
    assert sizes(file) == {size}


def test_cards_as_slides_bring_their_fonts(output: Path) -> None:
    command = ("build", "national", "--product", "cards", "--form", "slides", "--output", output)
    told = run(*command).stdout
    file = output / "national" / "national-cards-en-slides.pptx"
    assert f"{file}  (20 slides, " in told
    assert "fonts of the slides" in told
    assert (output / "national" / "fonts" / "Figtree-Regular.ttf").is_file()
    assert "(unchanged, " in run(*command).stdout


def test_an_ink_saver_says_how_much_it_saves_also_when_nothing_is_built(output: Path) -> None:
    command = ("build", "national", "--product", "cards", "--output", output, "--ink", "saver", "--stock", "avery-5371")
    for _ in range(2):
        told = run(*command).stdout
        assert "  ink on about " in told
        [line] = [line for line in told.splitlines() if "full color" in line]
        saved, full = (int(word.rstrip("%")) for word in line.split() if word.endswith("%"))
        assert 0 < saved < full / 2
    assert "full color" not in run(*command[:-4], "--stock", "avery-5371").stdout


def test_only_cards_that_look_different_are_made_again(project: Project, output: Path) -> None:
    command = ("build", "river", "--project", project.root, "--product", "cards", "--output", output)
    folder = output / "river"
    assert run(*command).exit_code == 0
    told = run("printed", folder / "river-cards-en.pdf")
    assert told.stdout == f"{folder / 'river-cards-en.pdf'}  (20 cards noted as printed)\n"

    unchanged = run(*command, "--changed")
    assert unchanged.exit_code == 2
    assert unchanged.stderr == "Every card is as it was when it was printed last. Leave --changed out to make them all.\n"

    project.edit("principles/drivers.yaml", "watch_out: ", "watch_out: Look, ")
    assert run(*command, "--changed").exit_code == 0
    [entry] = [entry for entry in read_manifest(folder) if entry.file == "river-cards-en-changed.pdf"]
    assert list(entry.cards) == ["principle/D1"]
    before = printed(folder)
    assert run("printed", folder / entry.file).exit_code == 0
    after = printed(folder)
    [name] = after
    assert {card for card in after[name] if after[name][card] != before[name][card]} == {"principle/D1"}
    assert len(after[name]) == 20


def test_another_stock_is_another_set(output: Path) -> None:
    command = ("build", "national", "--product", "cards", "--output", output)
    run(*command, "--stock", "avery-5371")
    run("printed", output / "national" / "national-cards-en-avery-5371.pdf")
    assert run(*command, "--changed").exit_code == 0
    [entry] = [entry for entry in read_manifest(output / "national") if entry.file == "national-cards-en-changed.pdf"]
    assert len(entry.cards) == 20


def test_what_cannot_be_noted_is_told(output: Path, tmp_path: Path) -> None:
    run("build", "national", "--product", "cards", "--stock", "avery-5371", "--output", output)
    cards = output / "national" / "national-cards-en-avery-5371.pdf"
    missing = tmp_path / "none.pdf"
    told = run("printed", missing, cards)
    assert told.exit_code == 1
    assert told.stderr == f"{missing}: it is not there. Name a file such as output/national/national-cards-en.pdf, then try again.\n"
    assert not (output / "national" / PRINTED).exists(), "one that cannot be noted keeps the others from it"

    other = output / "national" / "manifest.json"
    assert "it is no file of cards that the toolkit built in this folder" in run("printed", other).stderr

    cards.write_bytes(b"other")
    assert "it is not as it was built. Build it again, then try again." in run("printed", cards).stderr


def test_a_damaged_note_is_told(output: Path) -> None:
    run("build", "national", "--product", "cards", "--stock", "avery-5371", "--output", output)
    (output / "national" / PRINTED).write_text("{")
    told = run("build", "national", "--product", "cards", "--stock", "avery-5371", "--changed", "--output", output)
    assert told.exit_code == 1
    assert "this note of what was printed cannot be read. Delete it, print a whole set and note it again" in told.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--form", "reading", "--start", "3"), "With --form reading, --start changes nothing. Leave it out.\n"),
        (
            ("--form", "press", "--start", "3", "--order", "cut-and-stack", "--flip", "short-edge"),
            "With --form press, --start, --order and --flip change nothing. Leave them out.\n",
        ),
        (("--form", "slides", "--copies", "2", "--ink", "gray"), "With --form slides, --copies changes nothing. Leave it out. Slides have the theme's colors"),
        (("--ink", "cmyk"), "CMYK is for print shops. Add --form press, or choose another --ink.\n"),
        (("--start", "9"), "This stock has 4 cards on a sheet, so the first card can lie in slots 1 to 4. Choose one of these with --start.\n"),
    ],
)
def test_choices_that_do_not_go_together(options: tuple[str, ...], told: str, output: Path) -> None:
    result = run("build", "national", "--product", "cards", "--output", output, *options)
    assert result.exit_code == 2
    assert result.stderr.startswith(told)
    assert not output.exists()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--product", "deck", "--ink", "saver"), "Only cards follow --ink. Add --product cards, or leave it out.\n"),
        (("--product", "badges", "--changed", "--large-print"), "Only cards follow --large-print and --changed. Add --product cards, or leave them out.\n"),
        (("--product", "cards", "--tray", "top"), "--tray says which tray of a printer is meant."),
    ],
)
def test_choices_of_cards_where_none_are_made(options: tuple[str, ...], told: str, output: Path) -> None:
    result = run("build", "national", "--output", output, *options)
    assert result.exit_code == 2
    assert told in result.stderr
    assert not output.exists()


def test_a_proof_of_large_print_is_a_file_of_its_own(output: Path) -> None:
    assert run("build", "national", "--product", "cards-proof", "--large-print", "--output", output).exit_code == 0
    assert (output / "national" / "national-cards-proof-en-large.pdf").is_file()


def test_a_paper_without_a_stock_for_large_print_is_told(project: Project, output: Path) -> None:
    project.edit("papers/letter.yaml", "large: half-letter\n", "")
    told = run("build", "river", "--project", project.root, "--product", "cards", "--large-print", "--output", output)
    assert told.exit_code == 2
    assert told.stderr == 'The paper "letter" names no stock for large print. Choose one with --stock, or write "large" into its file.\n'
    assert run("build", "river", "--project", project.root, "--product", "cards", "--large-print", "--stock", "half-letter", "--output", output).exit_code == 0


def test_unchanged_cards_keep_no_other_product_from_being_made(project: Project, output: Path) -> None:
    command = ("build", "river", "--project", project.root, "--output", output, "--product", "cards")
    run(*command)
    run("printed", output / "river" / "river-cards-en.pdf")
    told = run(*command, "--product", "workbook", "--changed")
    assert (told.exit_code, told.stderr) == (0, "")
    assert (output / "river" / "river-workbook-en.pdf").is_file()
    assert told.stdout.endswith("Every card of river is as it was when it was printed last. None was made.\n")
    assert not (output / "river" / "river-cards-en-changed.pdf").exists()


def test_files_of_one_folder_are_noted_together_however_it_is_named(output: Path) -> None:
    for stock in ("avery-5371", "poker"):
        run("build", "national", "--product", "cards", "--stock", stock, "--output", output)
    folder = output / "national"
    assert run("printed", folder / "national-cards-en-poker.pdf", folder / ".." / "national" / "national-cards-en-avery-5371.pdf").exit_code == 0
    assert set(printed(folder)) == {"en/poker/full", "en/avery-5371/full"}


def test_a_card_that_fills_its_sheet_cannot_be_folded(project: Project, output: Path) -> None:
    project.write(
        "stocks/poster.yaml",
        "id: poster\nname: Poster\npaper: letter\ncolumns: 1\nrows: 1\nfirst_x: 0.5 in\nfirst_y: 0.5 in\ncard_width: 7.5 in\ncard_height: 10 in\n",
    )
    told = run("build", "river", "--project", project.root, "--product", "cards", "--stock", "poster", "--form", "fold", "--output", output)
    assert told.exit_code == 2
    assert told.stderr.startswith('On the paper of "poster" no front has room beside its back.')


def test_what_counts_sheets_in_large_print_is_a_file_of_its_own(output: Path) -> None:
    assert run("build", "national", "--product", "cards", "--product", "guide", "--large-print", "--output", output).exit_code == 0
    assert sorted(path.name for path in (output / "national").glob("*.pdf")) == ["national-cards-en-large.pdf", "national-guide-en-large.pdf"]
