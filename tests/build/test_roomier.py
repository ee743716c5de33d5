from tests.layouts.drawn import library
from toolkit.build.roomier import with_stocks
from toolkit.model.resolved import CardStock
from toolkit.problems import Problem, Report, Where

LONG = Problem(Where("a.yaml", 3), "the back of card D1 is 4 mm too long for its card", "shorten it", about="D1", lacks=11.0)
OTHER = Problem(Where("b.yaml"), "this colour is too light", "choose a darker one")


def on(stocks: set[str], tried: list[str]) -> list[Problem]:
    """The problems where these stocks alone have room."""

    def drawn(cards: CardStock) -> Report:
        tried.append(cards.stock.id)
        return Report([] if cards.stock.id in stocks else [LONG])

    cards = library().cards_of(library().editions["national"], stock="avery-5371")
    return with_stocks([LONG, OTHER], cards, library(), drawn)


def test_the_first_three_that_would_do_are_named() -> None:
    tried: list[str] = []
    long, other = on({"poker", "avery-5384", "tarot", "quarter-letter"}, tried)
    assert long.hint == "shorten it; there is room for it on poker, avery-5384 and tarot"
    assert other == OTHER
    assert "quarter-letter" not in tried


def test_one_alone_is_named_and_none_is_told() -> None:
    assert on({"quarter-letter"}, [])[0].hint == "shorten it; there is room for it on quarter-letter"
    assert on(set(), [])[0].hint == "shorten it; no stock has room for it"


def test_larger_stocks_of_the_same_paper_are_tried_first() -> None:
    tried: list[str] = []
    on(set(), tried)
    papers = [library().stocks[stock].paper for stock in tried]
    assert papers == sorted(papers, key=lambda paper: paper != "letter")
    assert "avery-8373" not in tried, "its cards are of the same size"


def test_without_such_a_problem_nothing_is_drawn() -> None:
    cards = library().cards_of(library().editions["national"])
    assert with_stocks([OTHER], cards, library(), lambda _: 1 / 0) == [OTHER]  # type: ignore[arg-type, return-value]  # it is not called
