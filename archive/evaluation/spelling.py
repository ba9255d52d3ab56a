"""Names brought to one spelling before they are compared: what differs after this is another name."""

import re

from archive.text import compose, fold, place_tones

SHORT_FORMS = (
    ("ubnd", "uy ban nhan dan"),
    ("hdnd", "hoi dong nhan dan"),
    ("tt tt", "thong tin va truyen thong"),
    ("tttt", "thong tin va truyen thong"),
    ("cntt", "cong nghe thong tin"),
    ("kh cn", "khoa hoc va cong nghe"),
    ("cqdt", "chinh quyen dien tu"),
    ("btv", "ban thuong vu"),
    ("pct", "pho chu tich"),
    ("pgd", "pho giam doc"),
    ("gd", "giam doc"),
)
_UNIT_WORD = re.compile(r" (?:tinh|thanh pho|tp) ")
_PLACE_WORD = re.compile(
    r"^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|phuong|xa|dac khu|thon|ap|khu|tx|h|p|q)\b (?=\S)"
)
_NUMBER_OF_DOCUMENT = re.compile(r"\d+[a-z]?\s*[-/]\s*(?:\d{4}\s*/\s*)?[^\W\d][\w&./-]*", re.I)


def plain(text: object) -> str:
    """The words folded, without punctuation but the marks inside numbers: "đạt 98,5%." → "dat 98,5%"."""
    return re.sub(r"[^a-z0-9%/.,]+", " ", fold(compose(str(text)))).strip(" .,")


def person(name: str) -> str:
    """A person's name as its letters say it: marks count (Hùng is not Hưng), capitals and hoà/hòa do not."""
    return " ".join(place_tones(compose(name)).casefold().split())


def written_out(name: str) -> str:
    """A body's name or a post with short forms written out and the words "tỉnh", "thành phố" dropped."""
    words = " ".join(f" {re.sub(r'[&./,]', ' ', plain(name))} ".split())
    words = f" {words} "
    for short, full in SHORT_FORMS:
        words = words.replace(f" {short} ", f" {full} ")
    return " ".join(_UNIT_WORD.sub(" ", words).split())


def place(name: str) -> str:
    """A place without the word for what it is: "TP. Pleiku", "thành phố Pleiku" → "pleiku"."""
    return _PLACE_WORD.sub("", " ".join(plain(name).replace(".", " ").split())).strip()


def document(name: str) -> str:
    """A document by its number alone, letters and digits: "Quyết định số 749/QĐ-TTg" → "749qdttg"."""
    found = _NUMBER_OF_DOCUMENT.search(compose(name))
    return re.sub(r"[^a-z0-9]", "", fold(compose(found[0] if found else name)))


def number(value: object) -> float | None:
    """The value to four decimals, or None when it is no number."""
    try:
        return round(float(value), 4)
    except (TypeError, ValueError):
        return None
