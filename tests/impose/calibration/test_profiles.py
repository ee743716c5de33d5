"""Which of a person's printers fits a sheet, and what is said where none does."""

import pytest
from msgspec.structs import replace

from tests.layouts.drawn import library
from toolkit.impose.calibration.drift import NO_DRIFT, in_words, is_believable
from toolkit.impose.calibration.profiles import described, fitting
from toolkit.model.printer import Drift, Profile
from toolkit.model.resolved import CardStock
from toolkit.problems import NOWHERE, UnfitChoiceError
from toolkit.source.words import Words


def words(text: str) -> Words:
    return Words(text, NOWHERE)


def cards(stock: str) -> CardStock:
    return CardStock(library().stocks[stock], library().papers[library().stocks[stock].paper])


def drift(*texts: str) -> Drift:
    return Drift(*map(words, texts))


PLAIN = Profile(NOWHERE, words("office"), words("letter"), "long-edge", NO_DRIFT, NO_DRIFT)
OF_STOCK = replace(PLAIN, stock=words("avery-5371"))
LYING = replace(PLAIN, orientation="landscape", stock=words("avery-3263"))


def test_a_profile_of_a_paper_fits_every_stock_of_it() -> None:
    assert fitting([PLAIN], cards("quarter-letter"), "long-edge") == fitting([PLAIN], cards("avery-5371"), "long-edge") == PLAIN


def test_a_profile_of_the_stock_itself_comes_first() -> None:
    assert fitting([PLAIN, OF_STOCK], cards("avery-5371"), "long-edge") == OF_STOCK
    assert fitting([PLAIN, OF_STOCK], cards("quarter-letter"), "long-edge") == PLAIN


def test_a_sheet_that_lies_on_its_side_has_a_profile_of_its_own() -> None:
    assert fitting([PLAIN, LYING], cards("avery-3263"), "long-edge") == LYING
    with pytest.raises(UnfitChoiceError) as error:
        fitting([PLAIN], cards("avery-3263"), "long-edge")
    assert str(error.value) == (
        'The printer "office" was not measured for letter lying on its side, stock avery-3263, flipped on the long edge. It was measured for:\n'
        "  letter, flipped on the long edge\n"
        "Build for one of these, or measure it with: toolkit calibrate --paper letter --stock avery-3263 --flip long-edge"
    )


@pytest.mark.parametrize(("stock", "flip"), [("a6", "long-edge"), ("quarter-letter", "short-edge")])
def test_another_paper_or_flip_does_not_fit(stock: str, flip: str) -> None:
    with pytest.raises(UnfitChoiceError, match=f"flipped on the {flip[:-5]} edge. It was measured for:\n  letter, flipped on the long edge\n"):
        fitting([PLAIN], cards(stock), flip)  # type: ignore[arg-type]  # a flip


def test_of_several_trays_one_has_to_be_chosen() -> None:
    trays = [replace(PLAIN, tray=words(name)) for name in ("Tray 1", "Manual")]
    with pytest.raises(UnfitChoiceError) as error:
        fitting(trays, cards("quarter-letter"), "long-edge")
    assert str(error.value) == 'The printer "office" was measured with several trays for this paper: "Tray 1", "Manual". Choose one with --tray.'
    assert fitting([*trays, PLAIN], cards("quarter-letter"), "long-edge") == PLAIN
    assert described(trays[0]) == 'letter, flipped on the long edge, tray "Tray 1"'


def test_what_a_printer_does_in_words() -> None:
    assert in_words(NO_DRIFT) == "as it should be"
    said = in_words(drift("-1.2 mm", "0.504 mm", "1.001", "0.99", "0.0001", "-0.002"))
    assert said == "1.2 mm left, 0.5 mm down, 0.1 % too wide, 1 % too low, 0.2 % askew"


@pytest.mark.parametrize(
    ("texts", "believed"),
    [
        (("10 mm", "-10 mm", "1.03", "0.97", "0.03", "-0.03"), True),
        (("10.1 mm", "0 mm", "1", "1", "0", "0"), False),
        (("0 mm", "0 mm", "1", "0.94", "0", "0"), False),
        (("0 mm", "0 mm", "1", "1", "0", "0.031"), False),
    ],
)
def test_what_is_believed_of_a_printer(texts: tuple[str, ...], believed: bool) -> None:
    assert is_believable(drift(*texts)) is believed
