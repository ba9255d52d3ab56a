"""How much of a report's text one page shows: a long text comes in parts, and an outlet may allow an excerpt only."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404, HttpRequest

from archive.facts import Span
from archive.models import Outlet
from archive.models.quoting import EXCERPT
from archive.pages.serving.paging import Pager, address
from archive.pages.serving.parameters import whole_number

PART = 30_000  # letters of a page at most: with every name linked it stays well under 100 KB compressed
SURELY_FIRST = PART // 2  # whatever stands before this letter stands in the first part


@dataclass(frozen=True, slots=True)
class Extent:
    """The parts of the text that readers may see, and the one that this page shows."""

    parts: tuple[Span, ...]  # none: nothing of the text may be shown
    number: int  # from 1
    address: Callable[[int], str]  # of the page that shows a part

    @property
    def shown(self) -> Span | None:
        return self.parts[self.number - 1] if self.parts else None

    def spot(self, start: int | None, end: int | None) -> str:
        """The address of words of the text, on this page or another; "" for no words and for words not shown."""
        if start is None or end is None or not self.parts or start >= self.parts[-1].end:
            return ""
        part = part_holding(self.parts, start)
        return f"{'' if part == self.number else self.address(part)}#{anchor(start, end)}"


def anchor(start: int, end: int) -> str:
    return f"c{start}-{end}"


def spot_address(report_url: str, start: int, end: int) -> str:
    """The address of words in a report, from anywhere: far words name themselves so that their part is opened."""
    far = f"?tai={start}-{end}" if start >= SURELY_FIRST else ""
    return f"{report_url}{far}#{anchor(start, end)}"


def marked_address(report_url: str, start: int, end: int) -> str:
    """The address of a report with any stretch of it marked, whether or not a fact rests on it."""
    return f"{report_url}?tai={start}-{end}#{anchor(start, end)}"


def asked_stretch(request: HttpRequest) -> Span | None:
    """The stretch of the text that `?tai=120-245` asks for."""
    first, _, last = request.GET.get("tai", "").partition("-")
    start, end = whole_number(first, 0, 10**9), whole_number(last, 0, 10**9)
    return None if start is None or end is None or end <= start else Span(start, end)


def parts_of(text: str, size: int = PART) -> tuple[Span, ...]:
    """The text in parts of at most `size` letters, cut where a line ends, else a word, in the second half of each."""
    found, start = [], 0
    while len(text) - start > size:
        middle, end = start + size // 2, start + size
        cut = max(text.rfind("\n", middle, end), 0) or max(text.rfind(" ", middle, end), 0)
        found.append(Span(start, cut + 1 if cut else end))
        start = found[-1].end
    return (*found, Span(start, len(text)))


def part_holding(parts: tuple[Span, ...], place: int) -> int:
    """The number, from 1, of the part that holds the letter."""
    return max(1, bisect_right([part.start for part in parts], place))


def allowed(text: str, rights: str) -> tuple[Span, ...]:
    """What of the text may be shown under the outlet's rights."""
    if rights == Outlet.Rights.METADATA or not text:
        return ()
    if rights == Outlet.Rights.EXCERPT:
        return parts_of(text, EXCERPT)[:1]
    return parts_of(text)


def asked_extent(request: HttpRequest, parts: tuple[Span, ...], path: str) -> Extent:
    """The part that `?phan=` names or that holds the stretch of `?tai=`; 404 past the last one."""
    stretch = asked_stretch(request)
    number = part_holding(parts, stretch.start) if stretch else whole_number(request.GET.get("phan", ""), 1, 10**6) or 1
    if number > max(1, len(parts)):
        raise Http404("Văn bản không có phần này.")
    return Extent(parts, number, lambda part: address(path, phan=part))


def pager(extent: Extent) -> Pager:
    """The way to the parts before and after."""
    number, last = extent.number, len(extent.parts)
    before, after = (extent.address(part) if 1 <= part <= last else "" for part in (number - 1, number + 1))
    return Pager(number, last, last, before, after, extent.address(number), needed=last > 1)
