"""The English catalogue is whole: every string that readers may meet is translated, and nothing else is in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from django.template.base import Lexer, TokenType
from django.utils.translation import gettext as _
from django.utils.translation import override

from tests import messages

VIETNAMESE = re.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)
TEMPLATES = [path for path in sorted((messages.ROOT / "templates").glob("*.*ml")) if path.parent.name != "admin"]


def test_every_message_of_code_and_templates_is_translated():
    assert messages.faults(messages.known()) == []


def test_the_catalogue_has_no_message_that_nothing_says():
    wanted = {(message.id, message.context) for message in messages.wanted()}
    assert [message.id for message in messages.known() if (message.id, message.context) not in wanted] == []


@pytest.mark.parametrize("path", [messages.PO, messages.VIETNAMESE], ids=["en", "vi"])
def test_the_compiled_catalogue_is_that_of_the_text(path):
    assert path.with_suffix(".mo").read_bytes() == messages.compiled(messages.known(path))


def one(message: object, said: object, **more: object) -> Catalog:
    catalog = Catalog(locale="en")
    catalog.add(message, said, **more)
    return catalog


@pytest.mark.parametrize(
    ("catalog", "fault"),
    [
        (one("%(n)s năm", "%(n)s years"), ""),
        (one("%(n)s năm", ""), "not translated"),
        (one("%(n)s năm", "years"), "other placeholders or tags"),
        (one("%(n)s năm", "%(year)s years"), "other placeholders or tags"),
        (one("<b>năm</b>", "<i>year</i>"), "other placeholders or tags"),
        (one("năm", "year", flags=["fuzzy"]), "fuzzy"),
        (one(("%(n)s năm", "%(n)s năm"), ("%(n)s year", "%(n)s years")), ""),
        (one(("%(n)s năm", "%(n)s năm"), ("%(n)s year", "")), "not translated"),
        (one(("%(n)s năm", "%(n)s năm"), ("one year", "%(n)s years")), "other placeholders or tags"),
    ],
)
def test_a_translation_that_does_not_say_the_same_is_a_fault(catalog, fault):
    (message,) = (message for message in catalog if message.id)
    assert messages.fault_of(message, catalog) == fault


def test_messages_are_found_however_they_are_marked(tmp_path):
    code, page = tmp_path / "code.py", tmp_path / "page.html"
    code.write_text('gettext("một"); _("hai"); pgettext("nghĩa", "ba"); ngettext("bốn", "bốn", n); other("không")')
    page.write_text(
        '{% translate "năm" %}<p title="{% translate \'sáu\' context \'nghĩa\' %}">{{ x|default:_("bảy") }}</p>'
    )
    assert list(messages.messages_of(code)) == [("một", None), ("hai", None), ("ba", "nghĩa"), (("bốn", "bốn"), None)]
    assert list(messages.messages_of(page)) == [("năm", None), ("sáu", "nghĩa"), ("bảy", None)]


def bare(path: Path) -> Iterator[str]:
    """The Vietnamese that a template says outside of every tag."""
    within = False
    for token in Lexer(path.read_text(encoding="utf-8")).tokenize():
        if token.token_type is TokenType.BLOCK:
            within = token.contents.startswith(("blocktranslate", "plural")) or (
                within and token.contents != "endblocktranslate"
            )
        elif token.token_type is TokenType.TEXT and not within and VIETNAMESE.search(token.contents):
            yield token.contents


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_speaks_vietnamese_past_the_catalogue(path):
    assert list(bare(path)) == []


def test_django_reads_the_catalogues():
    with override("en"):
        assert _("Kho báo cáo tỉnh") == "Provincial Reports Archive"
    with override("vi"):
        assert _("Kho báo cáo tỉnh") == "Kho báo cáo tỉnh"
        assert _("Skip to main content") == "Đến nội dung"
