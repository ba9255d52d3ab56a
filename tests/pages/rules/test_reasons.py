"""Why something is believed is said in Vietnamese: no reader meets the name of a rule."""

import re
from pathlib import Path

import pytest

from archive.gazetteer import SEEDS, load_gazetteer
from archive.linking.place_clues import WEIGHTS
from archive.models import Clock, Mention, Statement
from archive.pages.rules import reasons as rules
from archive.pipeline import process
from archive.reading.signature import Trust
from archive.storage import import_gazetteer, save_report
from tests.linking.reports import gazetteer
from tests.pages.html import Page, get
from tests.pages.library import seed

ARCHIVE = Path(__file__).parents[3] / "archive"
READING = ("clocks", "heading", "kinds", "publication", "reported", "title")  # what makes statements
SAYING = [
    *(ARCHIVE / "reading" / f"{name}.py" for name in READING),
    *sorted((ARCHIVE / "linking").glob("*.py")),
    *sorted((ARCHIVE / "extraction").glob("*.py")),
]
WRITTEN = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
RULE_NAME = re.compile(r"(?<![\w./-])[a-z]+(?:-[a-z]+)+(?![\w./-])")


def said(page: Page) -> str:
    """All that readers can meet beside the text itself: the facts, the foot, the date line, every tooltip."""
    facts = [page.text(element) for element in page.classed("panel") + page.classed("clocks")]
    return "\n".join([*facts, *(element.get("title") or "" for element in page.root.iter())])


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_no_seed_shows_the_name_of_a_rule(db, client, name):
    import_gazetteer()
    raw = seed(name).encode()
    report = save_report("hat-giong", f"{name}.txt", raw, process(raw, load_gazetteer(SEEDS)))
    names = {row.rule for model in (Statement, Clock, Mention) for row in model.objects.all()}
    shown = said(get(client, report.get_absolute_url()))
    assert any("-" in rule for rule in names)
    assert RULE_NAME.findall(shown) == []
    assert "Căn cứ: " in shown


def test_no_report_of_the_library_shows_the_name_of_a_rule(library, client):
    Statement.objects.update(rule="rule-that-nobody-knows", origin="inferred")
    Clock.objects.update(rule="rule-that-nobody-knows", origin="inferred")
    Mention.objects.update(rule="rule-that-nobody-knows", link_rule="another-such-rule")
    for report in library.values():
        shown = said(get(client, report.get_absolute_url()))
        assert RULE_NAME.findall(shown) == []
        assert "Căn cứ: cách viết trong bài." in shown


WEIGHED = "Các dấu hiệu: department-with-province (5), page-furniture (2), title-opens-with-province (6.5)"
REASONS = [
    (
        ("title-opens-with-province", WEIGHED),
        "Căn cứ: nhan đề mở đầu bằng tên tỉnh; tên cơ quan có kèm tên tỉnh; tên tỉnh ở khung trang.",
    ),
    (("no-such-rule", "Các dấu hiệu: no-such-rule (3), page (1)"), "Căn cứ: cách viết trong bài."),
    (("too-weak", "Dấu hiệu về tỉnh quá yếu."), "Dấu hiệu về tỉnh quá yếu."),
    (("outlet-code", "Trong bài ghi “bao-quang-binh”."), "Trong bài ghi “bao-quang-binh”."),
    (("outlet-code", ""), "Căn cứ: tên viết tắt của báo trong ngoặc, ở đầu hay cuối bài."),
    (("decision", ""), ""),
    (("sidecar-province", ""), ""),
]


@pytest.mark.parametrize(("evidence", "sentence"), REASONS)
def test_evidence_is_given_as_a_sentence(evidence, sentence):
    assert rules.reason(*evidence) == sentence


def test_every_clue_to_the_province_has_its_words():
    assert WEIGHTS.keys() <= rules.MEANINGS.keys()


def test_every_evidence_of_an_outlet_has_its_words():
    assert set(Trust) <= rules.MEANINGS.keys()


@pytest.mark.parametrize("path", SAYING, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_rule_that_statements_mentions_and_links_go_by_has_its_words(path):
    known = {*rules.MEANINGS, *rules.WORDS_OF_PEOPLE, *(unit.key for unit in gazetteer().units)}
    assert set(WRITTEN.findall(path.read_text(encoding="utf-8"))) - known == set()
