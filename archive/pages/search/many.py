"""/tim/nhieu/: up to a hundred questions at once, how many reports each finds, and the same as CSV.

Everything stands in the address, so the page can be cached and cited like any other.
"""

from collections.abc import Iterator
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.bilingual import localized
from archive.pages.kit.spreadsheets import spreadsheet
from archive.search import SearchBusy, parse
from archive.search.many import LINES, Line, count_lines, read_lines

from .page import busy

LETTERS = 2_500  # that the box holds: an address of 8 KB


@require_safe
def many(request: HttpRequest) -> HttpResponse:
    lines, more = read_lines(request.GET.get("dong", ""))
    try:
        counted = count_lines(lines)
    except SearchBusy:
        return busy(request, parse(""))
    if request.GET.get("tep") == "csv":
        return spreadsheet("nhieu-cau-hoi.csv", _rows(counted))
    return render(request, "search_many.html", _shown(lines, more, counted))


def _shown(lines: list[str], more: int, counted: list[Line]) -> dict:
    return {
        "typed": "\n".join(lines),
        "counted": counted,
        "more": more,
        "most": LINES,
        "letters": LETTERS,
        "file": localized("/tim/nhieu/") + "?" + urlencode({"dong": "\n".join(lines), "tep": "csv"}),
    }


def _rows(counted: list[Line]) -> Iterator[list[str | int]]:
    """A head and a row a line: the reports in all, then of each province that any line finds."""
    names = list(dict.fromkeys(province.name for line in counted for province in line.provinces))
    unknown = gettext("(chưa xác định)")
    yield [gettext("Câu hỏi"), gettext("Báo cáo"), gettext("Ghi chú"), *(name or unknown for name in names)]
    for line in counted:
        counts = {province.name: province.count for province in line.provinces}
        total = "" if line.alone else line.count
        yield [line.text, total, _note(line), *(counts.get(name, 0) if not line.alone else "" for name in names)]


def _note(line: Line) -> str:
    if line.alone:
        return gettext("có bộ lọc: xin tìm riêng")
    return gettext("khoảng") if line.doubtful else ""
