"""A body's written name taken apart: its stem, and the place or the relative word that follows it."""

import re
from dataclasses import dataclass

from archive.gazetteer import Gazetteer

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_JOINTS = re.compile(r"[\s,;:.–-]+$")
_OF = re.compile(r"\s+(?:của|ở|tại)$")
_LEVELS = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "huyện": "huyện",
    "quận": "quận",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "thị trấn": "thị trấn",
    "xã": "xã",
    "phường": "phường",
    "đặc khu": "đặc khu",
    "huyện đảo": "huyện",
    "xã đảo": "xã",
    "tỉnh nhà": "tỉnh",
}
_LEVEL_AT_END = re.compile(
    r"[\s,-]+(tỉnh nhà|tỉnh|thành phố|tp|huyện đảo|huyện|quận|thị xã|tx|thị trấn|xã đảo|xã|phường|đặc khu)\.?$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[\s,]+(quận|phường|q\.?|p\.?)\s*(\d{1,2})$", re.IGNORECASE)
MANY = re.compile(
    r"^(?:các|những|nhiều|một số|\d+) |(?: các (?:cấp|tỉnh|huyện|xã|sở|địa phương|bộ)| cấp (?:huyện|xã|tỉnh|cơ sở))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BodyName:
    """`stem` without its place; `level` the type word after it; `place` the name of the place, "" when relative."""

    stem: str
    level: str = ""
    place: str = ""
    upper: str = ""  # the province named after a district: "huyện Trảng Bàng, tỉnh Tây Ninh"


def clean(name: str) -> str:
    """A name without brackets and doubled blanks: "Sở … ( TT&TT) Long An" → "Sở … Long An"."""
    return " ".join(_JOINTS.sub("", _BRACKETS.sub(" ", name)).split())


def take_apart(name: str, gazetteer: Gazetteer) -> BodyName:
    """Stem, level and place of a written name; the place stands at the end or not at all."""
    text = clean(name)
    if gazetteer.bodies_named(text) or gazetteer.departments_named(text):
        return BodyName(text)
    numbered = _NUMBERED.search(text)
    if numbered:
        level = "quận" if numbered[1].lower().startswith("q") else "phường"
        return BodyName(_trim(text[: numbered.start()]), level, numbered[2])
    place, head = _place_at_end(text, gazetteer)
    if not place:
        level = _LEVEL_AT_END.search(text)
        return BodyName(_trim(text[: level.start()]), _LEVELS[level[1].lower()]) if level else BodyName(text)
    level = _LEVEL_AT_END.search(head)
    upper = ""
    inner, inner_head = _place_at_end(_trim(head[: level.start()] if level else head), gazetteer)
    inner_level = _LEVEL_AT_END.search(inner_head) if inner else None
    if inner and inner_level and gazetteer.units_named(place):
        upper, place, head, level = place, inner, inner_head, inner_level
    stem = _trim(head[: level.start()] if level else head)
    return BodyName(stem, _LEVELS[level[1].lower()] if level else "", place, upper)


def _place_at_end(text: str, gazetteer: Gazetteer) -> tuple[str, str]:
    """The place name that ends the text, as written, and what stands before it; ("", text) when none does."""
    found = [name for name in gazetteer.find_place_names(text) if name.span.end == len(text) and name.span.start > 0]
    if found:
        return found[0].span.of(text), text[: found[0].span.start].rstrip()
    typed = re.search(r"\b(xã|phường|thị trấn|đặc khu)\s+([A-ZĐ]\S*(?:\s+[A-ZĐ0-9]\S*){0,3})$", text)
    if typed and gazetteer.places_named(typed[0]):
        return typed[2], text[: typed.start(2)].rstrip()
    return "", text


def _trim(stem: str) -> str:
    return _OF.sub("", _JOINTS.sub("", stem)).strip()
