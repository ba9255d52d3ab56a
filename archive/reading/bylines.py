"""Who signs: "Tin, ảnh: Hồng Thái", "HỒNG HÀ (Thực hiện)", "Đinh Thị Thuận (TTXVN)", "Theo MIC", "Thùy Linh".

A byline may name an author, an outlet, or both; offsets are into the line.
"""

import re
from dataclasses import dataclass

from archive.reading.names import looks_like_name

LONGEST = 120

_LABEL = re.compile(
    r"^[\s(\[*_\-–—]*(?:(?P<author>(?:tin(?:,| và| -| &|/)?\s*(?:bài(?:,| và| -| &|/)?\s*)?ảnh|bài(?:,| và| -| &|/)?\s*ảnh|ảnh(?:,| và| &)?\s*(?:bài|tin)|"
    r"tin(?:,)? bài|bài viết|tin|bài|tác giả(?: bài viết)?|thực hiện|người (?:viết|đăng|đưa tin)|biên (?:tập|soạn)|nhóm pv|pv|ctv|tổng hợp|"
    r"tin(?:,)? ảnh(?:,)? clip|author|by|viết bởi|đăng bởi|được viết bởi)(?:\s+và\s+ảnh)?(?:\s+(?:của))?)\s*[:：]|"
    r"(?P<source>nguồn(?: tin| bài)?(?: tin)?)\s*[:：]|(?P<theo>theo|nguồn)\s+(?=[A-ZĐÁÀẢÃẠ]))\s*",
    re.I,
)
_TAIL_ROLE = re.compile(
    r"\s*\((?:(?:thực hiện|tổng hợp|biên tập|lược ghi|ghi|lược thuật|t/h|tổng thuật)|(?P<from>(?:theo |nguồn:? )?[^()]{2,60}))\)\s*$",
    re.I,
)
_PLACE_AFTER = re.compile(r"\s+[-–—]\s+|\s*/\s*|\s*\|\s*")
_OUTLET = re.compile(
    r"^(?:theo )?(?:báo|đài|cổng|trang|tạp chí|ttxvn|vov|vtv|vnexpress|vietnamplus|chinhphu|mic|bản tin|tuổi trẻ|thanh niên|nhân dân|"
    r"dân trí|vietnamnet|ictnews|infonet|sở|ubnd|ttxvn|bnews|[\w.-]+\.(?:vn|com|net|org)\b)",
    re.I,
)
_SEPARATED = re.compile(r"\s*(?:[-–—,;&+/]|\bvà\b)\s*")


@dataclass(frozen=True, slots=True)
class Byline:
    """What a signing line says; each with its offset in the line."""

    author: str = ""
    author_at: int = 0
    source: str = ""
    source_at: int = 0
    labelled: bool = False


def parse_byline(line: str, bare_names: bool = True) -> Byline | None:
    """The signing that a whole line is, or None. `bare_names`: a name alone counts (at the end of an article)."""
    if not line.strip() or len(line) > LONGEST:
        return None
    label = _LABEL.match(line)
    if label:
        return _after_label(line, label)
    return _bare(line) if bare_names else None


def _after_label(line: str, label: re.Match[str]) -> Byline | None:
    rest = line[label.end() :]
    value = rest.strip(" .*_)]–—-;|")
    start = label.end() + rest.find(value) if value else label.end()
    if not value or len(value.split()) > 14:
        return None
    if label["source"] or (label["theo"] and len(value) <= 50 and not value.endswith(":")):
        if label["theo"] and re.search(
            r"[,;:]|\b(?:đó|báo cáo|kế hoạch|thống kê|đánh giá|nghị quyết|quyết định|ông|bà)\b", value.lower()
        ):
            return None
        return Byline(source=value, source_at=start, labelled=True)
    if label["theo"]:
        return None
    return _person(value, start, labelled=True)


def _person(value: str, start: int, labelled: bool) -> Byline | None:
    """A name, several names, or a name with its outlet behind: "Kim Ly/TTXVN", "Kim Ly (TTXVN)"."""
    source, source_at = "", 0
    role = _TAIL_ROLE.search(value)
    if role:
        source = re.sub(r"^(?:theo|nguồn:?) ", "", role["from"] or "", flags=re.I)
        source_at = start + (role.start("from") + len(role["from"]) - len(source) if role["from"] else 0)
        value = value[: role.start()].rstrip()
    if not value:
        return None
    names = [part for part in _SEPARATED.split(value) if part]
    if names and all(looks_like_name(name) for name in names) and len(names) <= 4:
        return Byline(value, start, source, source_at, labelled)
    first = _PLACE_AFTER.split(value)[0].strip()
    if first != value and looks_like_name(first):
        rest = value[len(first) :].lstrip(" -–—/|")
        return Byline(first, start, rest, start + value.find(rest), labelled)
    if labelled and len(value.split()) <= 8 and value[:1].isupper() and not value.endswith((".", ":")):
        return Byline(value, start, source, source_at, labelled)
    return None


def _bare(line: str) -> Byline | None:
    value = line.strip(" *_–—-|•./")
    start = line.find(value) if value else 0
    if value.endswith(")") and value.startswith("(") and len(value) <= 60:
        inner = value[1:-1].strip()
        if _OUTLET.match(inner) or inner.isupper():
            inner = re.sub(r"^(?:theo|nguồn:?)\s+", "", inner, flags=re.I)
            return Byline(source=inner, source_at=line.find(inner), labelled=True)
        found = parse_byline(inner)
        return found and Byline(
            found.author, found.author_at + line.find(inner), found.source, found.source_at, found.labelled
        )
    if not value:
        return None
    if value + "." == line.strip()[-len(value) - 1 :] and not looks_like_name(value):
        return None
    return _person(value, start, labelled=False)
