"""What differs by the language of a page: the one door for addresses, numbers, days, periods and counts."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from django.conf import settings
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_noop as _

from archive.gazetteer import Topic, load_english_topics
from archive.text import shorten

# Values that rows hold in Vietnamese and pages show as words of their own language.
_STORED = (
    *(_("tổng kết"), _("sơ kết"), _("họp"), _("khác")),
    *(_("hiện hành"), _("so sánh")),
    *(_("Trung du và miền núi phía Bắc"), _("Đồng bằng sông Hồng"), _("Bắc Trung Bộ và duyên hải miền Trung")),
    *(_("Duyên hải Nam Trung Bộ và Tây Nguyên"), _("Tây Nguyên"), _("Đông Nam Bộ"), _("Đồng bằng sông Cửu Long")),
)
FIRST_WORDS = 90  # letters of a report's beginning that stand for its title
_ENGLISH = "/en/"
_POINTS = str.maketrans(",.", ".,")  # of an English number, as Vietnamese writes them
# Labels of periods (see `archive.reading.periods`) and how English says them; {1} is the first group.
_PERIODS = (
    (r"năm (\d{4})", "{1}"),
    (r"quý (I|II|III|IV)/(\d{4})", "quarter {1} of {2}"),
    (r"(\d+) tháng đầu năm (\d{4})", "first {1} months of {2}"),
    (r"(\d+) tháng cuối năm (\d{4})", "last {1} months of {2}"),
    (r"(\d+) tháng năm (\d{4})", "{1} months of {2}"),
    (r"giai đoạn (\d{4})-(\d{4})", "{1}–{2}"),
)
_MONTH = re.compile(r"(?:tháng )?(\d{1,2})/(\d{4})")
_DAYS = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})(?: - (\d\d?)/(\d\d?)/(\d{4}))?")


def is_english() -> bool:
    return get_language() == "en"


def language_of(path: str) -> str:
    """The language that a path names: "en" below /en/, else the site's own."""
    return "en" if path == "/en" or path.startswith(_ENGLISH) else settings.LANGUAGE_CODE


def localized(path: str) -> str:
    """The path on the side of the page's language: "/tinh/" on Vietnamese pages, "/en/tinh/" on English ones."""
    return in_language(path, get_language() or settings.LANGUAGE_CODE)


def in_language(path: str, language: str) -> str:
    """The twin of a path (of either language, parameters too) in the language."""
    bare = "/" + path[len(_ENGLISH) :] if path.startswith(_ENGLISH) else path
    return _ENGLISH + bare[1:] if language == "en" else bare


def number(value: int | Decimal | float) -> str:
    """The number without idle zeros: "110.000" and "27,1" in Vietnamese, "110,000" and "27.1" in English."""
    english = f"{value:,}" if isinstance(value, int) else f"{Decimal(str(value)).normalize():,f}"
    return english if is_english() else english.translate(_POINTS)


def reports(count: int) -> str:
    """How many reports: "1.234 báo cáo", "1 report"."""
    return ngettext("%(n)s báo cáo", "%(n)s báo cáo", count) % {"n": number(count)}


def untitled(first_words: str) -> str:
    """What stands for a missing title: that it is missing, and how the report begins if that may be shown."""
    beginning = shorten(" ".join(first_words.split()), FIRST_WORDS)
    if not beginning:
        return gettext("Báo cáo không có nhan đề")
    return gettext("Không có nhan đề: “%(words)s”") % {"words": beginning}


def stored(value: str) -> str:
    """A stored value in the language of the page: a kind of report, a region, a price basis; others as they are."""
    return gettext(value) if value in _STORED else value


@cache
def _english_topics() -> Mapping[str, Topic]:
    return load_english_topics()


def english_topic(slug: str) -> Topic | None:
    """What a topic is called and means in English; None on Vietnamese pages, and where nobody put it into English."""
    return _english_topics().get(slug) if is_english() else None


def topic_words(slug: str, name: str) -> tuple[str, str]:
    """What the page calls a topic, and the language of that: "vi", "" for the page's own."""
    english = english_topic(slug)
    return (english.name, "") if english else (name, "vi")


def day(value: date) -> str:
    """A day as clocks show it: "09/01/2020", "9 January 2020"."""
    return date_format(value, "j F Y" if is_english() else "d/m/Y")


def short_day(value: date) -> str:
    """A day as sentences write it: "1/7/2025", "1 July 2025"."""
    return date_format(value, "j F Y" if is_english() else "j/n/Y")


def day_of_year(value: date) -> str:
    """A day below the head of its year: "29/12", "29 Dec"."""
    return date_format(value, "j M" if is_english() else "j/n")


def month(value: date) -> str:
    """The month of a day: "1/2020", "January 2020"."""
    return date_format(value, "F Y" if is_english() else "n/Y")


def month_of_year(value: date) -> str:
    """The month below the head of its year: "Tháng 1", "January"."""
    return gettext("Tháng %(month)s") % {"month": date_format(value, "F" if is_english() else "n")}


def moment(value: datetime) -> str:
    """A day and time of the archive's own clock: "30/12/2021 14:05", "30 December 2021, 14:05"."""
    return date_format(localtime(value), "j F Y, H:i" if is_english() else "d/m/Y H:i")


def period(label: str) -> str:
    """A clock's label in the language of the page; words of another shape (a curator's, a text's) stay as they are."""
    if not is_english():
        return label
    for pattern, english in _PERIODS:
        if match := re.fullmatch(pattern, label):
            return english.format(label, *match.groups())
    if match := _MONTH.fullmatch(label):
        return _english_month(int(match[1]), int(match[2])) or label
    if match := _DAYS.fullmatch(label):
        return " – ".join(_english_days(match)) or label
    return label


def _english_month(number: int, year: int) -> str:
    return month(date(year, number, 1)) if 1 <= number <= 12 else ""


def _english_days(match: re.Match[str]) -> list[str]:
    """The one or two days; none when a calendar does not have them (a report may well write 31/11)."""
    numbers = [int(group) for group in match.groups() if group]
    try:
        return [day(date(y, m, d)) for d, m, y in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)]
    except ValueError:
        return []
