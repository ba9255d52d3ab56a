"""Documents of state and party by their number, however it is spelt."""

import re
from collections.abc import Iterator

from archive.extraction.sentences import READ
from archive.facts import Document, Kind, Mention, Span
from archive.gazetteer import Gazetteer
from archive.reading.official import own_number

# What a type code stands for; the code comes first in the symbol: 749/QĐ-TTg, 52-NQ/TW.
TYPE_OF_CODE = {
    "QĐ": "Quyết định",
    "NQ": "Nghị quyết",
    "NĐ": "Nghị định",
    "CT": "Chỉ thị",
    "KH": "Kế hoạch",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "TB": "Thông báo",
    "BC": "Báo cáo",
    "TTr": "Tờ trình",
    "CĐ": "Công điện",
    "CV": "Công văn",
    "KL": "Kết luận",
    "HD": "Hướng dẫn",
    "QĐi": "Quy định",
    "CTr": "Chương trình",
    "CTHĐ": "Chương trình hành động",
    "CTrHĐ": "Chương trình hành động",
    "ĐA": "Đề án",
    "PA": "Phương án",
    "QC": "Quy chế",
    "GM": "Giấy mời",
    "PL": "Pháp lệnh",
    "VBHN": "Văn bản hợp nhất",
    "NQLT": "Nghị quyết liên tịch",
    "CTPH": "Chương trình phối hợp",
    "KHPH": "Kế hoạch phối hợp",
}
_TYPES = (
    "Quyết định|Nghị quyết(?: liên tịch)?|Nghị định|Chỉ thị|Kế hoạch|Thông tư(?: liên tịch)?|Thông báo|Báo cáo|Tờ trình"
    "|Công điện|Công văn|Kết luận|Hướng dẫn|Quy định|Chương trình(?: hành động)?|Đề án|Văn bản|Luật|Quy chế|Phương án"
    "|Pháp lệnh|QĐ|NQ|NĐ|CT|KH|TT|CV|TB"
)
_LAW_SYMBOL = r"QH\d{1,2}"
_CODES = "|".join(sorted((re.escape(code) for code in TYPE_OF_CODE), key=len, reverse=True))
_ISSUER = r"(?:T\.\s?[ƯW]|[A-ZĐ][A-ZĐa-zđơưƯ]*\d*)"
_TAIL = rf"(?:\s?[-/&]\s?{_ISSUER}){{1,3}}"

# The number with its symbol: "749/QĐ-TTg", "61/2018/NĐ-CP", "52-NQ/TW", "1234/UBND-KGVX", "24/2018/QH14".
_FULL = re.compile(
    rf"(?:\b(?P<type>(?i:{_TYPES}))\s+(?i:(?P<so>(?:số|só|sô|s[ốô]:)\s*:?\s*))?)?"
    r"(?<![\w.,/])(?P<number>\d{1,5}[a-zđ]?)\s?(?:(?P<slash>/)|-)\s?"
    rf"(?:(?P<year>(?:19|20)\d{{2}})\s?[/-]\s?)?"
    rf"(?P<symbol>{_LAW_SYMBOL}|(?:{_CODES}){_TAIL}|(?:UBND|HĐND|VPCP|[SB]?[A-ZĐ]{{3,7}}){_TAIL})(?![\w])"
)
# A number alone, only after a capital type word; a noun after it would make it a count ("Quyết định 3 nội dung").
_FOLLOWS = (
    r"(?=\s*(?:$|[.,;:)\]”\"–-]|\n)|\s+(?:của|về|ngày|đã|được|trong|và|là|thì|do|khóa|ban hành|\(|[A-ZĐ]|năm \d{4}))"
)
_DATED = (
    r"(?P<dated>\s+ngày\s+\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
    r"(?:\s+của\s+[A-ZĐ][^.,;:()\n]{2,60}?(?=\s+(?:về|đã|và|trong|đến)\b|[.,;:()\n]|$))?)"
)
_BARE = re.compile(
    r"\b(?P<type>Quyết định|Nghị quyết|Nghị định|Chỉ thị|Thông tư|Kết luận|Công văn|Công điện)\s+"
    rf"(?:số\s+)?(?P<number>\d{{1,5}}[a-z]?)(?!\s?[/%]|[.,]\d)(?:{_DATED}|{_FOLLOWS})"
    r"|\b(?P<type2>Kế hoạch|Thông báo|Hướng dẫn|Quy định|Văn bản|Chương trình hành động|Báo cáo|Tờ trình)\s+số\s+"
    rf"(?P<number2>\d{{1,5}})(?!\s?[/%]|[.,]\d)(?:{_DATED.replace('dated', 'dated2')}|{_FOLLOWS})"
)
_LAW = re.compile(r"\b(?P<law>Luật (?:[A-ZĐ]\w+)(?: (?!năm\b|số\b)\w+){0,6}?),? (?:năm )?(?P<year>(?:19|20)\d{2})\b")
_ALIKE = str.maketrans({"–": "-", "—": "-", "‐": "-", "Ð": "Đ"})
_SPELLINGS = (
    (re.compile(r"\s+"), ""),
    (re.compile(r"[–—‐]"), "-"),
    (re.compile(r"Ð"), "Đ"),
    (re.compile(r"T\.?[ƯW]\.?(?=$|[^\w])"), "TW"),
    (re.compile(r"TTG(?=$|\W)"), "TTg"),
    (re.compile(r"(?<=[/-])TTR(?=-)"), "TTr"),
)


def normal_number(text: str) -> str:
    """A document's number in one spelling: no blanks, bare hyphens, "TW" and "TTg" as the issuers write them.

    >>> normal_number("52 -NQ/T.Ư")
    '52-NQ/TW'
    """
    for pattern, replacement in _SPELLINGS:
        text = pattern.sub(replacement, text)
    return text.strip(".-/")


def document_title(number: str) -> str:
    """A normal number with its type before it: "Quyết định số 749/QĐ-TTg"; the number itself if the type is unknown."""
    code = re.search(r"(?<=[/-])([A-ZĐ][A-Za-zĐđ]*)", number)
    if re.search(rf"/{_LAW_SYMBOL}$", number):
        return f"văn bản số {number} của Quốc hội"
    unclear = number.endswith("-CT/TU")  # chỉ thị of some party committees, chương trình of others
    kind = TYPE_OF_CODE.get(code[1], "") if code and not unclear else ""
    return f"{kind} số {number}" if kind else number


def find_documents(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Mentions of numbered documents; `name` is the normal number, or type and number where the text gives no more."""
    found: list[Mention] = []
    alike = document.text.translate(_ALIKE)
    for block in document.blocks_of(*READ):
        taken = bytearray(block.span.end - block.span.start)
        for mention in _in_block(document.text, alike, block.span):
            place = slice(mention.span.start - block.span.start, mention.span.end - block.span.start)
            if not any(taken[place]):
                taken[place] = b"\1" * (place.stop - place.start)
                found.append(mention)
    if own := own_number(document):
        found.extend(_in_block(document.text, alike, own))
    return sorted(found, key=lambda mention: mention.span)


def _in_block(text: str, alike: str, span: Span) -> Iterator[Mention]:
    """`alike` is the text with one kind of hyphen and Đ, letter for letter."""
    for match in _FULL.finditer(alike, span.start, span.end):
        code = re.match(r"\w+", match["symbol"])
        if not match["slash"] and (code is None or code[0] not in TYPE_OF_CODE):
            continue
        number = normal_number(alike[match.start("number") : match.end("symbol")])
        yield _mention(text, Span(match.start(), match.end()), number, "document-number")
    for match in _BARE.finditer(alike, span.start, span.end):
        kind, number = match["type"] or match["type2"], match["number"] or match["number2"]
        dated = match["dated"] or match["dated2"]
        name = f"{kind} số {number}{dated}" if dated else f"{kind} {number}"
        yield _mention(text, Span(match.start(), match.end()), " ".join(name.split()), "document-type-and-number")
    for match in _LAW.finditer(alike, span.start, span.end):
        yield _mention(text, Span(match.start(), match.end()), f"{match['law']} năm {match['year']}", "law-and-year")


def _mention(text: str, span: Span, name: str, rule: str) -> Mention:
    return Mention(Kind.DOCUMENT, span, span.of(text), name, rule)
