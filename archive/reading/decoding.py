"""Bytes → text: which letters these bytes are, or why nobody can say.

Unicode is believed when it is valid; the old Vietnamese encodings only when the outcome reads as Vietnamese
syllables. Nothing is ever replaced or dropped to make bytes fit.
"""

import codecs
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from archive.reading import legacy
from archive.reading.cleaning import visible_letters
from archive.reading.refusal import Refused
from archive.reading.syllables import share_of_syllables

LARGEST = 1_048_576  # bytes; a report is a few thousand

MAGIC = {
    b"%PDF-": "PDF",
    b"\x89PNG": "ảnh PNG",
    b"\xff\xd8\xff": "ảnh JPEG",
    b"GIF8": "ảnh GIF",
    b"PK\x03\x04": "ZIP hoặc DOCX",
    b"\x1f\x8b": "gzip",
    b"\x7fELF": "chương trình",
    b"\xd0\xcf\x11\xe0": "Word, Excel cũ",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7-Zip",
    b"{\\rtf": "RTF",
    b"BZh": "bzip2",
    b"SQLite format 3": "SQLite",
}

MARKS = (  # the longer first: the mark of UTF-32-LE begins with that of UTF-16-LE
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MARKUP_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml)\b", re.I)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The letters of a file, by which encoding, and what readers should know of it."""

    text: str
    decoder: str
    notes: tuple[str, ...] = ()


def decode(raw: bytes) -> Decoded:
    """The text of a file. Raises Refused with one of its five codes."""
    if len(raw) > LARGEST:
        raise Refused("too-large", f"Tệp có {len(raw):,} byte, quá giới hạn 1 MB của một báo cáo.".replace(",", "."))
    if not raw.strip():
        raise Refused("empty", "Tệp trống hoặc chỉ có khoảng trắng.")
    for magic, name in MAGIC.items():
        if raw.startswith(magic):
            raise Refused("binary", f"Tệp là dữ liệu nhị phân ({name}), không phải văn bản thuần.")
    decoded = _marked(raw) or _wide(raw) or _utf8(raw) or _old(raw)
    if decoded is None:
        raise Refused("undecodable", "Không nhận ra bảng mã: không phải UTF-8, UTF-16, windows-1258, TCVN3 hay VNI.")
    _insist_on_text(decoded.text)
    return decoded


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _marked(raw: bytes) -> Decoded | None:
    """A byte order mark says what follows; if what follows is broken, the file is refused, not guessed at."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            text = _strict(raw, encoding)
            if text is None:
                raise Refused("undecodable", f"Tệp tự nhận là {encoding.upper()} nhưng có byte không hợp lệ.")
            return Decoded(text.removeprefix("\ufeff"), encoding)
    return None


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark: zero bytes stand at every other place and hardly elsewhere."""
    if b"\0" not in raw:
        return None
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    for encoding, inside, outside in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if inside > len(raw) * 0.15 and outside <= len(raw) * 0.005:
            text = _strict(raw, encoding)
            if text is not None and "\0" not in text and _mostly_letters(text):
                return Decoded(text, encoding)
    raise Refused("binary", "Tệp có byte không (NUL): dữ liệu nhị phân, không phải văn bản.")


def _mostly_letters(text: str) -> bool:
    sample = text[:20_000]
    latin = sum(1 for letter in sample if letter < "\u0370" or "\u1e00" <= letter <= "\u20ff")
    return latin >= 0.9 * len(sample)


def _utf8(raw: bytes) -> Decoded | None:
    text = _strict(raw, "utf-8")
    if text is None:
        return None
    if text.isascii():
        return Decoded(text, "utf-8")
    share, words = share_of_syllables(unicodedata.normalize("NFC", text))
    if words >= 3 and share < 0.5:
        mistaken = legacy.as_bytes(text)
        repaired = mistaken and _repair(mistaken)
        if repaired:
            return repaired
    return Decoded(text, "utf-8")


def _repair(mistaken: bytes) -> Decoded | None:
    """Letters of an old font, or UTF-8 itself, once mistaken for windows-1252 and then saved as UTF-8."""
    text = _strict(mistaken, "utf-8")
    if text is not None and share_of_syllables(text)[0] > 0.8:
        return Decoded(text, "utf-8 (cp1252)", ("Văn bản đã bị lưu sai bảng mã hai lần; đã khôi phục.",))
    old = _old(mistaken)
    return old and Decoded(old.text, f"utf-8 ({old.decoder})", old.notes)


OLD: tuple[tuple[str, Callable[[bytes], str]], ...] = (
    ("windows-1258", lambda raw: unicodedata.normalize("NFC", raw.decode("cp1258"))),
    ("tcvn3", legacy.from_tcvn3),
    ("vni", legacy.from_vni),
    ("viscii", legacy.from_viscii),
)


def _old(raw: bytes) -> Decoded | None:
    """The old encoding under which the marked words are Vietnamese syllables, if just one is convincing."""
    outcomes = []
    for name, convert in OLD:
        try:
            text = convert(raw)
        except UnicodeDecodeError:
            continue
        share, words = share_of_syllables(text)
        if words and not any("\x80" <= letter <= "\x9f" for letter in text):
            outcomes.append((share, words, name, text))
    outcomes.sort(reverse=True)
    if not outcomes:
        return None
    share, words, name, text = outcomes[0]
    rival = outcomes[1][0] if len(outcomes) > 1 else 0.0
    if share < 0.9 or words < 3 or share - rival < 0.1:
        return None
    return Decoded(text, name, (f"Tệp dùng bảng mã cũ {name}; đã chuyển sang Unicode.",))


def _insist_on_text(text: str) -> None:
    if not visible_letters(text).strip():
        raise Refused("empty", "Tệp trống hoặc chỉ có khoảng trắng.")
    if "\0" in text or len(_CONTROL.findall(text)) > max(4, len(text) // 200):
        raise Refused("binary", "Tệp đầy ký tự điều khiển: dữ liệu nhị phân, không phải văn bản.")
    if not any(letter.isalpha() for letter in text):
        raise Refused("not-text", "Tệp không có chữ cái nào.")
    if _MARKUP_PAGE.match(text[:1000]) and len(_TAG.findall(text[:50_000])) >= 3:
        raise Refused("not-text", "Tệp là mã nguồn HTML hoặc XML, không phải văn bản của trang.")
