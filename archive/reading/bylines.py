"""Who signs: "Tin, ảnh: Hồng Thái", "HỒNG HÀ (Thực hiện)", "Đinh Thị Thuận (TTXVN)", "Theo MIC", "Thùy Linh".

A byline may name an author, an outlet, or both; offsets are into the line.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from archive.reading.letters import CAPITALS
from archive.reading.names import COLLECTIVE, looks_like_name
from archive.reading.pattern import one_of

LONGEST = 120
_LONGEST_BARE = 40  # letters above which a line with figures signs nothing

_AND = r"(?:\s*(?:,|/|-|–|&|và)\s*|\s+)"
_AUTHOR = one_of(
    rf"""tin{_AND}bài{_AND}ảnh · tin{_AND}ảnh(?:{_AND}(?:clip|video))? · bài{_AND}ảnh · ảnh{_AND}(?:bài|tin) ·
        tin{_AND}bài · tin{_AND}clip · bài viết · tin · bài · tác giả(?: bài viết)? · thực hiện · t/h ·
        người (?:viết|đăng|đưa tin) · biên (?:tập|soạn) · nhóm pv · pv · phóng viên · ctv · tổng hợp · author ·
        (?:written )?by · viết bởi ·
        đăng bởi · được viết bởi · đưa tin · btv · clip{_AND}tin · người thực hiện"""
)
_LABEL = re.compile(
    r"^(?:(?:số )?lượt (?:xem|đọc)\s*:\s*[\d.,]+\s*[|–-])?"
    rf"[\s(\[*_\-–—]*(?:(?P<author>{_AUTHOR}(?: của)?)\s*[:：]|(?P<source>nguồn(?: tin| bài)?(?: bài)?)\s*[:：]|"
    rf"(?P<theo>(?i:theo|nguồn))(?:\s*[:：]\s*|\s+)(?=[{CAPITALS}a-z\w-]*[{CAPITALS}.])|"
    rf"(?P<posted>(?:submitted|posted|written) by|đăng bởi|(?:được )?viết bởi)\s+)\s*",
    re.I,
)
_TAIL_ROLE = re.compile(
    r"\s*\((?:(?:thực hiện|tổng hợp|biên tập|lược ghi|ghi|lược thuật|t/h|tổng thuật|th)|"
    r"(?P<from>(?:theo |nguồn:? )?[^()]{2,60}))\)\s*$",
    re.I,
)
_PLACE_AFTER = re.compile(r"\s+[-–—]\s+|\s*/\s*|\s*\|\s*")
OUTLET_NAME = re.compile(
    r"^(?:theo |nguồn:? )?"
    + one_of(
        r"""báo(?! cáo| chí) · đài · cổng · trang · tạp chí · ttxvn · vov · vtv · vnexpress · vietnamplus · chinhphu ·
        mic · bản tin · vgp · bnews · tuổi trẻ · thanh niên · nhân dân · dân trí · vietnamnet · ictnews · infonet ·
        sở · ubnd · stttt · cttđt · [\w.-]+\.(?:vn|com|net|org)"""
    )
    + r"\b",
    re.I,
)
_PUBLISHER = re.compile(r"(?:(?:Báo|Đài|Cổng|Trang|Tạp chí) |Trung tâm Truyền thông (?=tỉnh|thành phố))")
_EDITORS = re.compile(r"(?P<author>Ban [Bb]iên tập) (?P<source>(?:Báo|Đài|Cổng|Trang|Tạp chí) [^.;:]{4,80})")
_OFFICE = re.compile(
    r"(?!Báo c)(?:Báo|Đài|Cổng|Trang|Tạp chí|Sở|Văn phòng|Phòng|Trung tâm|Ban [Bb]iên tập) [\w&,. –-]{2,60}$"
)
_OUTLET_CODE = re.compile(r"(?!(?:PV|CTV|BBT|BTV)$)[A-ZĐ]{4,8}|LĐO|VOV\d?|VTV\d?|MIC|VGP|BĐT")
_FROM_CODE = re.compile(r"(?i:theo|nguồn:?) [A-ZĐ]{2,8}")  # "(Theo QTV)"
_SEPARATED = re.compile(r"\s*(?:[-–—,;&+/]|\bvà\b)\s*")
_NO_OUTLET = re.compile(
    r"[,;:]|\b(?:đó|báo cáo|kế hoạch|thống kê|đánh giá|nghị quyết|quyết định|ông|bà|đồng chí|chương trình|quy định)\b",
    re.I,
)


POSTED = re.compile(
    r"\W*(?:người (?:đăng|nhập|gửi)|đăng bởi|posted|submitted|written|biên tập|biên soạn|cập nhật)", re.I
)
_NO_SOURCE = re.compile(r"internet|mạng(?: xã hội)?|sưu tầm|tổng hợp|t/h|th|st|facebook|zalo|nhiều nguồn", re.I)
_NOBODY = re.compile(r"(?:super )?(?:admin\w*|quản trị(?: viên| web| mạng)?|webmaster|user|ban quản trị)", re.I)
_OFFICE_CODE = re.compile(
    r"\s+[-–—]\s+(?:TT[A-ZĐ&]{2,}|VP[A-ZĐ&]*|P\.? ?[A-ZĐ&]{2,}|STT&?TT)$"
)  # "Văn Thắng – TTCNTT&TT"
_PHOTO_PART = re.compile(r"\s*[.;,–-]?\s*\(?(?:ảnh|quay phim)\s?[:：].*$", re.I)
_COUNTED = re.compile(r"\s*[-–|,]\s*(?:(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|views?|bình luận|cỡ chữ)\b.*$", re.I)


@dataclass(frozen=True, slots=True)
class Byline:
    """What a signing line says; each with its offset in the line."""

    author: str = ""
    author_at: int = 0
    source: str = ""
    source_at: int = 0
    labelled: bool = False


@lru_cache(maxsize=1024)  # asked by the cut, the title and the signature
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
    value = _COUNTED.sub("", rest).strip(" .*_]–—-;|/")
    if value.count("(") != value.count(")"):
        value = value.strip(" ()")
    if not value or len(value.split()) > 14:
        return None
    start = label.end() + rest.find(value)
    if label["source"] or label["theo"]:
        if _NO_SOURCE.fullmatch(value):
            return Byline(labelled=True)
        if len(value) > 70 or (label["theo"] and _NO_OUTLET.search(value)):
            return None
        return Byline(source=value, source_at=start, labelled=True)
    posted = POSTED.match(line) is not None
    if _NOBODY.fullmatch(value) or (posted and value.islower() and " " not in value):
        return Byline(labelled=True)
    if _OFFICE.match(value):
        return Byline(value, start, labelled=True)  # "Tác giả: Phòng TH-KSTTHC"
    return _person(_PHOTO_PART.sub("", value) or value, start, labelled=True)


def _person(value: str, start: int, labelled: bool) -> Byline | None:
    """A name, several names, or a name with its outlet behind: "Kim Ly/TTXVN", "Kim Ly (TTXVN)"."""
    source, source_at = "", 0
    role = _TAIL_ROLE.search(value)
    if role:
        if role["from"] and _is_outlet(role["from"]):
            source = re.sub(r"^(?:theo|nguồn:?) ", "", role["from"], flags=re.I)
            source_at = start + role.start("from") + len(role["from"]) - len(source)
        value = value[: role.start()].rstrip()
    value = _OFFICE_CODE.sub("", value)
    before, _, behind = value.partition("/")
    if _is_outlet(before) and _is_outlet(behind.strip()):
        return Byline(source=value, source_at=start, labelled=labelled)  # "TTXVN/Báo Tin tức"
    if looks_like_name(before) and _is_outlet(behind.strip()):
        source, source_at = behind.strip(), start + value.find(behind.strip(), len(before))
        value = before.rstrip()
    names = [part for part in _SEPARATED.split(value) if part]
    if len(names) > 1 and _is_outlet(names[-1]):
        source, source_at = names[-1], start + value.rfind(names[-1])
        value = value[: value.rfind(names.pop())].rstrip(" -–—/,|&")
    if names and len(names) <= 4 and all(looks_like_name(name) for name in names):
        if not labelled and not source and _OUTLET_CODE.fullmatch(value):
            return Byline(source=value, source_at=start)
        return Byline(value, start, source, source_at, labelled)
    first = _PLACE_AFTER.split(value)[0].strip()
    if first and first != value and looks_like_name(first):
        return Byline(first, start, source, source_at, labelled)
    if (
        labelled
        and value
        and len(value.split()) <= 8
        and value[:1].isupper()
        and not value.endswith((".", ":", "?", "!"))
    ):
        return Byline(value, start, source, source_at, labelled)
    return None


def _is_outlet(words: str) -> bool:
    named = OUTLET_NAME.match(words) or _OUTLET_CODE.fullmatch(words) or _FROM_CODE.fullmatch(words)
    return bool(named) and words.lower() not in COLLECTIVE


def _bare(line: str) -> Byline | None:
    value = line.strip(" *_–—-|•./,")
    if not value:
        return None
    start = line.find(value)
    if value.startswith("(") and value.endswith(")") and len(value) <= 60 and value.count("(") == 1:
        return _in_parentheses(line, value[1:-1].strip())
    if editors := _EDITORS.fullmatch(value):
        return Byline(editors["author"], start, editors["source"], start + editors.start("source"), labelled=True)
    if _OFFICE.match(value) and len(value.split()) <= 8 and not line.rstrip().endswith((".", ":", ";")):
        return Byline(source=value, source_at=start) if _PUBLISHER.match(value) else Byline()
    writer = _PHOTO_PART.sub("", value)
    if writer != value and looks_like_name(writer) and len(writer.split()) > 1:
        return _person(writer, start, labelled=True)  # "Thanh Hiệp. Ảnh: Hồng Phong"
    if len(value) > _LONGEST_BARE and any(letter.isdigit() for letter in value):
        return None
    return _person(value, start, labelled=False)


def _in_parentheses(line: str, inner: str) -> Byline | None:
    """ "(TTXVN)", "(Theo Báo Nhân Dân)", "(Nguồn: …)" name an outlet, "(Huy Cung)" an author."""
    if _is_outlet(inner):
        source = re.sub(r"^(?:theo|nguồn:?)\s+", "", inner, flags=re.I)
        return Byline(source=source, source_at=line.find(source), labelled=True)
    found = parse_byline(inner)
    shift = line.find(inner)
    return found and replace(found, author_at=found.author_at + shift, source_at=found.source_at + shift)
