"""The shipped content keeps what the source asks of it."""

import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from toolkit.home import bundled
from toolkit.library import Library
from toolkit.model.principle import Principle
from toolkit.model.spotlight import Spotlight

FIXTURES = Path(__file__).parents[1] / "fixtures"
TITLES = [line.split(" ", 1) for line in (FIXTURES / "titles.txt").read_text("utf-8").splitlines()]
ROOT = Path(__file__).parents[2]

# Of the raw material: minutes of each step, by variant.
STEPS = {
    "deck-sort": {"s": [5, 10, 6, 4], "m": [6, 12, 7, 5], "l": [7, 14, 8, 6]},
    "driver-map": {"m": [5, 8, 7, 6, 4], "l": [6, 11, 10, 8, 5]},
    "partner-role-map": {"s": [6, 5, 5, 4], "m": [12, 10, 13, 10]},
    "structure-audit": {"m": [8, 8, 9, 5], "l": [10, 9, 10, 6]},
    "mou-canvas": {"m": [9, 12, 11, 8]},
    "student-journey-walk": {"m": [8, 16, 10, 10, 6]},
    "trust-ledger": {"m": [5, 8, 8, 4]},
    "roadblock-swap": {"m": [7, 12, 7, 4]},
    "pilot-on-a-page": {"m": [8, 7, 10, 10]},
    "commitments": {"s": [4, 4, 2], "m": [5, 6, 4], "l": [7, 8, 5]},
}
PRINCIPLES_OF = {
    "deck-sort": "all",
    "driver-map": "D1 D2 D3 D4",
    "partner-role-map": "L2 P4 D3",
    "structure-audit": "P1 P4 L2",
    "mou-canvas": "P2 P1 L4",
    "student-journey-walk": "S1 S2 S3 S4 S5",
    "trust-ledger": "L4",
    "roadblock-swap": "L1 P3 D2",
    "pilot-on-a-page": "L3 S1 S4 D4",
    "commitments": "P2 L3 all",
}
AGENDAS = {
    "short": "9:00 90 open5 connect8 frame7 activity25 share10 activity20 commit10 close5",
    "half": "8:30 210 open10 connect10 frame10 activity30 activity30 break15 activity45 activity30 break5 commit15 close10",
    "full": "9:00 420 open15 connect20 frame20 activity35 break15 activity40 activity50 break45 connect10 activity45 activity35 break15 activity40 "
    "commit20 close15",
}
ACTIVITIES_OF = {
    "short": "deck-sort/s partner-role-map/s commitments/s",
    "half": "deck-sort/m driver-map/m partner-role-map/m structure-audit/m commitments/m",
    "full": "deck-sort/l driver-map/l student-journey-walk/m partner-role-map/m structure-audit/l mou-canvas/m commitments/l",
}


def texts(principle: Principle) -> list[str]:
    """What stands on the back of a card, one text a sentence or more."""
    return [principle.why, *principle.in_practice, *principle.look_for, *principle.ask, principle.try_this.move, principle.watch_out]


# --- principles


def test_seventeen_principles_with_the_titles_of_the_source(library: Library) -> None:
    assert [[principle.id, principle.title] for principle in library.principles] == TITLES


def test_four_sections_with_the_names_of_the_source(library: Library) -> None:
    assert [(section.id, section.name) for section in library.sections] == [
        ("D", "Drivers"),
        ("L", "Leaders"),
        ("P", "Practices and Structures"),
        ("S", "Student Experiences"),
    ]


def test_fronts_are_short_enough(library: Library) -> None:
    assert [principle.id for principle in library.principles if len(principle.statement.split()) > 35] == []


def test_backs_are_short_enough(library: Library) -> None:
    assert [principle.id for principle in library.principles if principle.back_words > 120] == []


def test_backs_say_that_they_are_the_toolkits_own(library: Library) -> None:
    assert {principle.origin for principle in library.principles} == {"toolkit"}


def test_fronts_name_their_section_of_the_source(library: Library) -> None:
    names = {section.id: section.name for section in library.sections}
    assert [p.id for p in library.principles if p.source != f"Profiles in Collective Leadership, {names[p.section]}"] == []


def test_pairs_are_mutual_and_cross_sections(library: Library) -> None:
    pairs = {principle.id: set(principle.pairs_with) for principle in library.principles}
    assert [(a, b) for a, others in pairs.items() for b in others if a not in pairs[b]] == []
    assert [a for a, others in pairs.items() if len(others) != 2 or any(b[0] == a[0] for b in others)] == []


def test_every_level_is_used(library: Library) -> None:
    assert {principle.level for principle in library.principles} == {"start", "build", "sustain"}


def test_no_two_texts_of_the_cards_are_the_same(library: Library) -> None:
    every = [text for principle in library.principles for text in (principle.statement, *texts(principle))]
    assert sorted({text for text in every if every.count(text) > 1}) == []


def test_questions_end_as_questions(library: Library) -> None:
    assert [text for principle in library.principles for text in principle.ask if not text.endswith("?")] == []


# --- reading ease


def syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.lower().endswith("e") and not word.lower().endswith("le")))


def grade(sentences: list[str]) -> float:
    """Flesch-Kincaid grade level. A colon ends no sentence."""
    words = [word for sentence in sentences for word in re.findall(r"[A-Za-z’'-]+", sentence)]
    count = sum(len(re.findall(r"[.?!…]+(?:\s|$|”)", sentence)) or 1 for sentence in sentences)
    return 0.39 * len(words) / count + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_grade_is_a_fair_estimate() -> None:
    assert grade(["The cat sat on the mat."]) < 1
    assert grade(["Institutional collaboration necessitates interdisciplinary communication among organizational representatives."]) > 20


def test_a_colon_makes_no_text_easier() -> None:
    assert grade(["It coordinates three things: work, words, and time."]) == grade(["It coordinates three things, work, words, and time."])


def test_fronts_of_cards_read_at_the_eighth_grade_or_below(library: Library) -> None:
    assert {principle.id: round(grade([principle.statement]), 1) for principle in library.principles if grade([principle.statement]) > 8} == {}


def test_backs_of_cards_read_at_the_eighth_grade_or_below(library: Library) -> None:
    assert {principle.id: round(grade(texts(principle)), 1) for principle in library.principles if grade(texts(principle)) > 8} == {}


# --- the source's words


def windows(text: str) -> Iterator[str]:
    words = [word.replace("’", "'") for word in re.findall(r"[a-z0-9]+(?:['’-][a-z0-9]+)*", text.lower())]
    return (" ".join(words[start : start + 6]) for start in range(len(words) - 5))


HASHES = frozenset((FIXTURES / "source-windows.txt").read_text("ascii").split())
"""SHA-256 of every six words in a row of the source's sentences, so that they can be looked for without standing here."""


def copied(text: str) -> list[str]:
    return [window for window in windows(text) if hashlib.sha256(window.encode()).hexdigest() in HASHES]


def test_the_hashes_find_a_sentence_of_the_source() -> None:
    words = ["reason", "for", "cross-sector", "multiple", "collaboration", "motivations", "the", "overlap", "need", "often", "underscoring"]
    known = " ".join(words[k] for k in (3, 5, 9, 7, 10, 6))
    assert copied(f"{known.title()}, and more") == [known]


@pytest.mark.parametrize("folder", ["content", "layouts", "toolkit", "tests", "docs", "."])
def test_no_six_words_of_a_source_sentence_stand_in_a_row(folder: str) -> None:
    files = (ROOT / folder).glob("*.*") if folder == "." else (ROOT / folder).rglob("*.*")
    texts_of = {path: path.read_text("utf-8") for path in files if path.suffix in {".yaml", ".md", ".py", ".txt", ".toml", ".json"}}
    assert {str(path.relative_to(ROOT)): found for path, text in texts_of.items() if (found := copied(text))} == {}


# --- spotlights


def test_the_two_spotlights_of_the_source(library: Library) -> None:
    assert {spotlight.id: spotlight.name for spotlight in library.spotlights.values()} == {
        "baltimores-promise": "Baltimore’s Promise",
        "west-alabama-works": "West Alabama Works!",
    }


def test_spotlights_are_stubs_with_every_factual_field_empty(library: Library) -> None:
    for spotlight in library.spotlights.values():
        assert _facts(spotlight) == (None, None, (), None, None, None, (), None, (), None), spotlight.id
        assert spotlight.status == "stub"
        assert spotlight.kind.lower() == "awardee spotlight"


def _facts(s: Spotlight) -> tuple[object, ...]:
    return s.place, s.context, s.partners, s.driver, s.structure, s.student_experience, s.results, s.quote, s.principles, s.photo


def test_reflection_questions_are_questions(library: Library) -> None:
    assert [text for spotlight in library.spotlights.values() for text in spotlight.reflection if "?" not in text] == []


# --- the initiative


def test_attribution_is_whole(library: Library) -> None:
    assert library.initiative.attribution == (
        "Based on Profiles in Collective Leadership, a national learning initiative launched by Carnegie Corporation of New\u00a0York "
        "in partnership with Transcend Education. No endorsement is implied."
    )


def test_no_licence_is_invented(library: Library) -> None:
    assert "to be confirmed by the rights holder" in library.initiative.licence


def test_a_theme_line_says_of_the_initiatives_what_the_source_says(library: Library) -> None:
    meaning = next(theme.meaning for theme in library.initiative.themes if theme.title == "Partners in the Work")
    assert re.search(r"initiatives .* were in fact ecosystems", meaning)
    assert "could form a partnership" in meaning


def test_theme_lines_belong_to_the_initiative(library: Library) -> None:
    titles = {theme.title for theme in library.initiative.themes}
    assert titles == {"Students Thrive When Adults Work Together", "From Small Wins to Broader Impact", "Partners in the Work"}
    assert not any(title in (bundled() / "content" / "spotlights" / f"{id}.yaml").read_text("utf-8") for title in titles for id in library.spotlights)


def test_partner_types_say_that_they_are_the_toolkits(library: Library) -> None:
    assert library.partners.origin == "toolkit"
    assert "toolkit" in library.partners.intro


# --- activities and agendas


def test_steps_take_the_minutes_of_the_raw_material(library: Library) -> None:
    assert {a.id: {size: [step.minutes.of(size) for step in a.steps] for size in a.sizes} for a in library.activities.values()} == STEPS


def test_activities_cover_the_principles_of_the_raw_material(library: Library) -> None:
    assert {activity.id: " ".join(activity.principles) for activity in library.activities.values()} == PRINCIPLES_OF
    assert {id for ids in PRINCIPLES_OF.values() for id in ids.split()} == {id for id, _ in TITLES} | {"all"}


def test_agendas_are_those_of_the_raw_material(library: Library) -> None:
    shown = {c.id: f"{c.start} {c.minutes} " + " ".join(f"{b.type}{b.minutes}" for b in c.blocks) for c in library.convenings.values()}
    assert shown == AGENDAS
    assert {c.id: " ".join(f"{b.activity.id}/{b.activity.size}" for b in c.blocks if b.activity) for c in library.convenings.values()} == ACTIVITIES_OF


def test_every_convening_opens_and_closes(library: Library) -> None:
    assert {(c.blocks[0].type, c.blocks[-1].type) for c in library.convenings.values()} == {("open", "close")}


def test_breaks_are_no_neighbours(library: Library) -> None:
    for convening in library.convenings.values():
        assert ("break", "break") not in pairwise(block.type for block in convening.blocks)


def test_every_block_that_is_no_break_tells_what_to_do_and_what_to_cut(library: Library) -> None:
    for convening in library.convenings.values():
        for block in convening.blocks:
            assert block.type == "break" or block.activity or (block.say and block.if_late), f"{convening.id}/{block.id}"


# --- words


def test_glossary_is_in_order_and_names_each_term_once(library: Library) -> None:
    terms = [term.term.lower() for term in library.glossary.terms]
    assert terms == sorted(set(terms))


def test_no_placeholder_text_was_left(library: Library) -> None:
    text = "\n".join(path.read_text("utf-8") for path in sorted((bundled() / "content").rglob("*.yaml")))
    assert re.findall(r"(?i)\b(?:lorem ipsum|todo|tbd|xxx|fixme)\b", text) == []
    assert library.initiative.name == "Profiles in Collective Leadership"


def test_content_uses_typographic_quotes() -> None:
    for path in sorted((bundled() / "content").rglob("*.yaml")):
        straight = [line for line in path.read_text("utf-8").splitlines() if re.search(r"\w'\w", line.split(" #")[0])]
        assert straight == [], path.name
