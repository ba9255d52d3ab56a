"""Clues to a report's province in its text: each names a unit, a rule, a weight and the words it rests on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.people_words import COMMON_SURNAMES
from archive.extraction.sentences import READ
from archive.facts import Block, BlockKind, Document, Span
from archive.gazetteer import Gazetteer, NameFound
from archive.text import place_tones

HEADING = frozenset({BlockKind.TITLE, BlockKind.KICKER, BlockKind.LEAD})

# Rule → weight in the heading or the first paragraph, and further down.
WEIGHTS = {
    "title-opens-with-province": (6.0, 6.0),
    "title-names-province": (4.0, 4.0),
    "department-with-province": (5.0, 3.0),
    "venue-of-an-online-meeting": (4.0, 3.0),
    "type-word-with-province": (3.0, 1.5),
    "province-by-name": (2.0, 1.0),
    "province-in-a-list": (0.3, 0.2),
    "district-of-one-province": (1.5, 1.5),
    "district-of-several-provinces": (0.4, 0.4),
    "ward-of-one-province": (1.0, 1.0),
    "page-furniture": (2.0, 2.0),
    "outlet-of-one-province": (5.0, 5.0),
    "outlet-code-of-several": (1.5, 1.5),
}
TWICE = 2  # a rule counts at most twice for a unit

# After these a province's name is part of another: "đường Hà Nội", "Quảng trường Hồ Chí Minh".
_INSIDE = re.compile(
    r"(?:đường|phố|đại lộ|(?<!điểm )cầu|chợ|quảng trường|khách sạn|nhà hàng|nhà máy|trường|đại học|học viện|công viên"
    r"|sân bay|ga|cảng|quốc lộ|cao tốc|bia|rượu|chè|ngân hàng|rạp|(?<!thị )xã|phường|thị trấn|thôn|ấp|khu phố|vịnh|hồ"
    r"|núi|chùa|đền|sông|chủ tịch|tập đoàn|công ty(?: cổ phần| cp| tnhh)?|chiến dịch|chiến thắng|bác|tư tưởng"
    r"|phong cách"
    r"|tượng đài|(?:đại học|cao đẳng|học viện)(?:\s+(?-i:[A-ZĐÀ-Ỹ])\S*){1,4})\s+$",
    re.IGNORECASE,
)
_BODY_BEFORE = re.compile(
    r"(?:\b(?:Sở|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Công an|Ban [A-ZĐ]\w+"
    r"|Văn phòng|Đảng bộ|Đài|Trung tâm|Tỉnh đoàn|Thành đoàn|Đoàn|Cục|VNPT|Viettel|MobiFone|Bưu điện|Viễn thông"
    r"|Liên đoàn|Mặt trận|Chủ tịch|Bí thư)\b[^.;:\n]{0,70}|\bBáo\s)$"
)
_VENUE = re.compile(r"điểm cầu\s+(?:(?:chính|tại|của|UBND|Sở|tỉnh|thành phố|TP\.?)\s+)*$", re.IGNORECASE)
_PROVINCE_WORD = re.compile(r"(?:tỉnh|thành phố|TP\.?)\s*$", re.IGNORECASE)
_LOWER_WORD = re.compile(
    r"(?:huyện|quận|thị xã|thành phố|TP\.?|TX\.?|xã|phường|thị trấn|Q\.|H\.|P\.)\s*$", re.IGNORECASE
)
_NUMBERED = re.compile(r"\b[Qq](?:uận|\.)\s*(\d{1,2})\b(?![.,]\d)")
_WARD = re.compile(
    r"\b(?:xã|phường|thị trấn|đặc khu|Xã|Phường|Thị trấn|Đặc khu)\s+"
    r"[A-ZĐÀ-Ỹ][^\W\d_]*(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*){0,3}"
)
_BETWEEN = re.compile(
    r"^\s*(?:[,;]|,?\s*và|,?\s*với|-|–)\s*"
    r"(?:(?:các\s+)?(?:tỉnh|thành phố|TP\.?|(?:Sở|UBND|HĐND|Công an|Tỉnh ủy)\b[^,.;\n]{0,40}?)\s*)?$",
    re.IGNORECASE,
)
_MORE_SURNAMES = (
    "mai lâm tô hà cao châu quách từ vương triệu đàm kiều nông lò thạch kim lã lại mạc nghiêm giàng sùng lường"
)
SURNAMES = COMMON_SURNAMES | frozenset(_MORE_SURNAMES.split()) - {"đoàn"}  # "Tỉnh Đoàn Long An" is no person


@dataclass(frozen=True, slots=True)
class Clue:
    unit: str  # key of the unit as the gazetteer's place names it, before it is brought to the report's day
    rule: str
    weight: float
    span: Span | None


def text_clues(document: Document, gazetteer: Gazetteer) -> Iterator[Clue]:
    """Clues of the blocks that are read, in order."""
    first = next((block for block in document.blocks if block.kind == BlockKind.PARAGRAPH), None)
    for block in document.blocks_of(*READ):
        early = block.kind in HEADING or block == first
        names = list(gazetteer.find_place_names(document.text, block.span.start, block.span.end))
        listed = _listed(document.text, names, gazetteer)
        for index, found in enumerate(names):
            yield from _clues_of(document, gazetteer, block, found, early, index in listed)
        for match in _NUMBERED.finditer(document.text, block.span.start, block.span.end):
            yield from _lower_clues(gazetteer, f"quận {match[1]}", Span(*match.span()), "district")
        for match in _WARD.finditer(document.text, block.span.start, block.span.end):
            yield from _lower_clues(gazetteer, match[0], Span(*match.span()), "ward")


def furniture_clues(document: Document, gazetteer: Gazetteer) -> Iterator[Clue]:
    """A province named in menus and footers, if they name only one."""
    found = [
        (units, name.span)
        for block in document.blocks_of(BlockKind.FURNITURE)
        for name in gazetteer.find_place_names(document.text, block.span.start, block.span.end)
        if (units := gazetteer.units_named(name.name)) and not _inside_another(document.text, name, block)
    ]
    if found and len({units[0].slug for units, _ in found}) == 1:
        units, span = found[0]
        yield Clue(units[0].key, "page-furniture", WEIGHTS["page-furniture"][0], span)


def _listed(text: str, names: list[NameFound], gazetteer: Gazetteer) -> set[int]:
    """Which provinces stand in a list of at least two different ones: "Long An, Tiền Giang và Bến Tre"."""
    units = [gazetteer.units_named(found.name) for found in names]
    listed: set[int] = set()
    for index in range(len(names) - 1):
        here, there = units[index], units[index + 1]
        between = text[names[index].span.end : names[index + 1].span.start]
        if here and there and here[0].slug != there[0].slug and len(between) < 60 and _BETWEEN.match(between):
            listed |= {index, index + 1}
    return listed


def _clues_of(
    document: Document, gazetteer: Gazetteer, block: Block, found: NameFound, early: bool, listed: bool
) -> Iterator[Clue]:
    if _inside_another(document.text, found, block):
        return
    units = gazetteer.units_named(found.name)
    before = document.text[max(block.span.start, found.span.start - 90) : found.span.start]
    city = _LOWER_WORD.search(before) and not (units and units[0].kind == "thành phố")
    if units and not city:
        rule = _province_rule(document, block, found, before, listed)
        if rule == "province-by-name" and found.name == "hồ chí minh":
            return  # the man, unless "thành phố" or "TP." stands before
        yield Clue(units[0].key, rule, WEIGHTS[rule][0 if early else 1], found.span)
        return
    typed = _LOWER_WORD.search(before)
    name = f"{typed[0]} {found.name}" if typed else found.name
    yield from _lower_clues(gazetteer, name, found.span, "district")


def _lower_clues(gazetteer: Gazetteer, name: str, span: Span, level: str) -> Iterator[Clue]:
    """Clues of a district or ward: one province, or a hint to each of a few; a ward of several says nothing."""
    units = {place.unit for place in gazetteer.places_named(name) if place.unit}
    units = _without_forerunners(units, gazetteer)
    if not units or len(units) > (4 if level == "district" else 1):
        return
    rule = f"{level}-of-one-province" if len(units) == 1 else "district-of-several-provinces"
    for unit in sorted(units):
        yield Clue(unit, rule, WEIGHTS[rule][0], span)


def _without_forerunners(units: set[str], gazetteer: Gazetteer) -> set[str]:
    """Units of one territory counted once: an old ward and the new one of its name, say."""
    return {unit for unit in units if not any(later.key in units for later in gazetteer.successors.get(unit, ()))}


def _province_rule(document: Document, block: Block, found: NameFound, before: str, listed: bool) -> str:
    if (
        block.kind == BlockKind.TITLE
        and not before.strip(" \t\n-–")
        and document.text[found.span.end : found.span.end + 1] in (":", ",", "-", "–")
    ):
        return "title-opens-with-province"
    if listed:
        return "province-in-a-list"
    if _VENUE.search(before):
        return "venue-of-an-online-meeting"
    if _BODY_BEFORE.search(before):
        return "department-with-province"
    if block.kind == BlockKind.TITLE:
        return "title-names-province"
    return "type-word-with-province" if _PROVINCE_WORD.search(before) else "province-by-name"


def _inside_another(text: str, found: NameFound, block: Block) -> bool:
    """True where the name is part of a street's, a square's, a company's or a person's name."""
    before = text[max(block.span.start, found.span.start - 40) : found.span.start]
    if _INSIDE.search(before) and not before.lower().rstrip().endswith("thành phố"):
        return True
    return any(place_tones(word).lower() in SURNAMES for word in _capitals_at_end(before))


def _capitals_at_end(before: str) -> list[str]:
    """The capitalised words that lead up to a name without a break: "ông Trương " → ["Trương"]."""
    run: list[str] = []
    if not before.endswith((" ", "\t")):
        return run
    for word in reversed(before.split()):
        if not (word.isalpha() and word[0].isupper() and not word.isupper()) or len(run) == 4:
            break
        run.append(word)
    return run
