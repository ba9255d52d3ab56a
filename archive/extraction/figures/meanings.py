"""What the words around a figure say of it: a bound, prices, counted up to a date or within a period."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from archive.extraction.figures.kinds import last_within
from archive.facts import Bound, Span

_BOUNDS = {
    Bound.AT_LEAST: ("hơn", "trên", "ít nhất", "tối thiểu", "không dưới", "trở lên"),
    Bound.AT_MOST: ("dưới", "tối đa", "không quá", "trở xuống"),
    Bound.ALMOST: ("gần", "ngót"),
    Bound.ABOUT: ("khoảng", "ước khoảng", "chừng", "xấp xỉ", "ước", "ước tính"),
}
_MEANS = {word: bound for bound, words in _BOUNDS.items() for word in words}
_BEYOND = re.compile(r"(?<!\w)(?:trở lên|trở xuống)$", re.I)

_PRICES = re.compile(r"(?<!\w)giá\s+(?:(hiện hành|thực tế)|(so sánh|cố định))(?!\w)", re.I)
_AFTERWARDS = 60  # letters after a figure in which its prices may stand: "(giá so sánh 2010)"

_YEAR = r"(?:19|20)\d\d"
_DAY = rf"(?:ngày\s+)?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?:\s?[-/.]\s?{_YEAR})?(?!\d)"
_MONTH = rf"tháng\s+\d{{1,2}}(?:(?:\s?[-/]\s?|\s+năm\s+){_YEAR})?(?!\d)"
_YEARS_END = rf"cuối\s+năm\s+{_YEAR}|(?:cuối\s+)?quý\s+[ivx]+(?:\s?/\s?|\s+năm\s+){_YEAR}|(?<=hết )năm\s+{_YEAR}"
_UP_TO = re.compile(
    r"(?<!\w)(?<!từ )(?:tính\s+)?(?:từ đầu năm\s+)?đến\s+(?:thời điểm\s+)?(?:hết\s+)?"
    rf"({_DAY}|{_MONTH}|{_YEARS_END})",
    re.I,
)
_SINCE = re.compile(r"(?<!\w)từ\s+(?:ngày\s+|tháng\s+)?[\d/.\- ]+$", re.I)  # "từ ngày 12/5 đến 16/5"
_TOTAL = re.compile(
    r"(?<!\w)(?:l[ũu]y kế|luỹ kế|(?:cho )?đến nay|tính đến|từ trước đến nay|đến thời điểm này)(?!\w)", re.I
)
_PERIOD = re.compile(
    rf"(?<!\w)(?:\d{{1,2}}\s+tháng\s+(?:đầu|cuối)\s+năm(?:\s+{_YEAR})?|"
    rf"\d{{1,2}}\s+tháng(?:\s*/\s*|\s+năm\s+){_YEAR}|"
    rf"quý\s+[ivx]+(?:(?:\s?/\s?|\s+năm\s+){_YEAR})?(?!\w)|"
    rf"tháng\s+\d{{1,2}}(?:\s?/\s?|\s+năm\s+){_YEAR}|"
    rf"(?:giai đoạn|nhiệm kỳ)\s+{_YEAR}\s?[-–—]\s?{_YEAR}|"
    rf"(?:trong|cả)\s+(?:năm(?:\s+qua|\s+{_YEAR})?|kỳ|quý|tháng|tuần)(?!\w)|"
    rf"năm\s+{_YEAR}(?!\d))",
    re.I,
)
_WHOLE_YEAR = re.compile(r"(?:(?:trong|cả)\s+)?năm(?:\s+(?:19|20)\d\d)?$|(?:trong|cả)\s", re.I)
_AGAINST = re.compile(r"so\s+(?:với\s+)?(?:(?:cùng kỳ|cuối|đầu)\s+)?$|(?<!\w)đến\s+(?:hết\s+|cuối\s+)?$", re.I)


@dataclass(frozen=True, slots=True)
class Setting:
    """The words of one block that set its figures in time and prices: found once, then asked by position."""

    text: str
    prices: tuple[Span, ...]
    dates: tuple[Span, ...]  # up to which it is counted
    totals: tuple[Span, ...]
    periods: tuple[Span, ...]

    def price_basis(self, first: int, position: int, after: int, last: int) -> str:
        """ "hiện hành" or "so sánh": the nearest before the figure in its sentence, else the one just behind it."""
        span = last_within(self.prices, first, position)
        match = _PRICES.match(self.text, span.start) if span else None
        match = match or _PRICES.search(self.text, after, min(last, after + _AFTERWARDS))
        return ("hiện hành" if match[1] else "so sánh") if match else ""

    def as_of(self, first: int, position: int) -> str:
        """The date as written up to which it is counted, unless a period stands between."""
        span = last_within(self.dates, first, position)
        period = last_within(self.periods, first, position)
        if not span or (period and period.start > span.end):
            return ""
        written = " ".join(_UP_TO.match(self.text, span.start)[1].split())
        return re.sub(r"^ngày\s+", "", written, flags=re.I)

    def cumulative(self, first: int, position: int) -> bool | None:
        """Whether it is counted from the beginning (True) or within a period (False): what stands nearest before."""
        total = last_within(self.totals, first, position) or last_within(self.dates, first, position)
        period = last_within(self.periods, first, position)
        if total and period:
            return total.start > period.start or self._is_running(total)
        return True if total else False if period else None

    def _is_running(self, total: Span) -> bool:
        """ "lũy kế" goes on past a period named behind it: "lũy kế 9 tháng đầu năm" """
        return self.text[total.start] in "lL"

    def period(self, first: int, position: int) -> str:
        """The part of a year, or the years, that the sentence names nearest before the figure; "" for a whole year."""
        span = last_within(self.periods, first, position)
        words = " ".join(span.of(self.text).split()) if span else ""
        return "" if _WHOLE_YEAR.match(words) else words


def setting(text: str) -> Setting:
    """The setting of a block's figures."""
    dates = tuple(
        span for span in _spans(_UP_TO, text) if not _SINCE.search(text[max(0, span.start - 30) : span.start])
    )
    return Setting(text, _spans(_PRICES, text), dates, _spans(_TOTAL, text), _periods(text))


def _spans(cue: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in cue.finditer(text))


def _periods(text: str) -> tuple[Span, ...]:
    """The periods that figures are counted in, not those that they are compared with or reach up to."""
    spans = _spans(_PERIOD, text)
    return tuple(span for span in spans if not _AGAINST.search(text[max(0, span.start - 30) : span.start]))


def bound_of(qualifier: str, quote: str, is_range: bool) -> Bound | None:
    """What the qualifier says of the true value; a firm bound wins over "khoảng" and "ước"."""
    if is_range:
        return Bound.RANGE
    said = [*qualifier.split(", "), *(_words(_BEYOND, quote))]
    found = {_MEANS[word] for word in said if word in _MEANS}
    return next((bound for bound in _BOUNDS if bound in found), None)


def _words(cue: re.Pattern[str], text: str) -> Iterable[str]:
    return (match[0].lower() for match in cue.finditer(text))
