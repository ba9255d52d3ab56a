"""Bytes become letters, or are refused with a code: no letter is ever guessed, replaced or dropped."""

import unicodedata

import pytest

from archive.reading import Refused, read
from archive.reading.cleaning import clean
from archive.reading.decoding import LARGEST, decode
from archive.reading.legacy import TCVN3, VISCII, VNI

TEXT = (
    "Sáng 20-7, Sở Thông tin và Truyền thông tổ chức hội nghị sơ kết. Đẩy mạnh chuyển đổi số ở Đắk Lắk; người "
    "dân được "
    "hưởng lợi từ những dịch vụ công trực tuyến, hạ tầng viễn thông phủ rộng đến tất cả xã, phường, thị trấn."
)


def in_bytes(text: str, table: dict[int, str]) -> bytes:
    codes = {letter: code for code, letter in table.items()}
    return bytes(codes.get(letter, ord(letter)) for letter in text)


def in_vni(text: str) -> str:
    pairs = {letter: pair for pair, letter in reversed(VNI.items())}
    return "".join(pairs.get(letter, letter) for letter in text)


def in_1258(text: str) -> bytes:
    """Base letters of windows-1258 with their tones behind them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    parts = []
    for letter in text:
        apart = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in apart if mark in tones)
        base = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in tones))
        parts.append(base + tone)
    return "".join(parts).encode("cp1258")


ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8-sig": TEXT.encode("utf-8-sig"),
    "utf-16": TEXT.encode("utf-16"),
    "utf-16-le": TEXT.encode("utf-16-le"),
    "utf-16-be": TEXT.encode("utf-16-be"),
    "utf-32": TEXT.encode("utf-32"),
    "windows-1258": in_1258(TEXT),
    "tcvn3": in_bytes(TEXT, TCVN3),
    "viscii": in_bytes(TEXT, VISCII),
    "vni": in_vni(TEXT).encode("cp1252"),
    "utf-8 (tcvn3)": in_bytes(TEXT, TCVN3).decode("latin-1").encode(),
    "utf-8 (vni)": in_vni(TEXT).encode(),
}


@pytest.mark.parametrize("decoder", ENCODED)
def test_every_encoding_of_a_text_gives_the_same_letters(decoder):
    decoded = decode(ENCODED[decoder])
    assert (clean(decoded.text)[0], decoded.decoder) == (TEXT, decoder)


def test_an_old_encoding_is_told_to_readers():
    assert decode(ENCODED["tcvn3"]).notes == ("Tệp dùng bảng mã cũ tcvn3; đã chuyển sang Unicode.",)


REFUSED = [
    ("empty", b""),
    ("empty", b" \n\t\r\n "),
    ("empty", "\ufeff".encode()),
    ("empty", "\u200b\u00a0".encode()),
    ("too-large", b"a" * (LARGEST + 1)),
    ("binary", b"\x89PNG\r\n\x1a\n" + bytes(range(200))),
    ("binary", b"%PDF-1.7 whatever"),
    ("binary", b"PK\x03\x04 a document"),
    ("binary", b"H\x00\x01o\x00\x02i"),
    ("binary", b"a\x01\x02\x03\x04\x05\x06\x07" * 40),
    ("undecodable", TEXT.encode()[:-40] + b"\xe1\xbb"),
    ("undecodable", "Le café est fermé à Nîmes".encode("latin-1")),
    ("undecodable", b"\xff\xfe\x00\xd8\x00\x20"),
    ("undecodable", b"\xc0\xafetc/passwd \xed\xa0\x80"),
    ("not-text", b"12/12/2021 - 1.234,5 %"),
    ("not-text", b"<!DOCTYPE html><html><head><title>Tin</title></head><body><p>Tin</p></body></html>"),
]


@pytest.mark.parametrize(("code", "raw"), REFUSED)
def test_what_cannot_be_read_is_refused_with_a_code_and_a_reason(code, raw):
    with pytest.raises(Refused) as refusal:
        read(raw)
    assert (refusal.value.code, refusal.value.reason[-1]) == (code, ".")


CLEANED = [
    ("Tỉnh\r\nủy\rvà", "Tỉnh\nủy\nvà"),
    ("t&acirc;m&nbsp;ti&ecirc;n &amp;nbsp;phong", "tâm tiên  phong"),
    ("TT&TT, R&D; &#0; &unknown;", "TT&TT, R&D; &#0; &unknown;"),
    (unicodedata.normalize("NFD", "Vĩnh Phúc"), "Vĩnh Phúc"),
    ("Báo Bình Ðịnh, QÐ-TTg, HÐND", "Báo Bình Định, QĐ-TTg, HĐND"),
    ("Þórðr", "Þórðr"),
    ("H&#7897;i ngh&#x1ECB; t&ocirc;ng k&ecirc;t", "Hội nghị tông kêt"),
    ("đựơc Ðảng, ÐẢNG ỦY và ủy ban, uỷ ban", "đựơc Đảng, ĐẢNG ỦY và ủy ban, uỷ ban"),
    ("Tỉnh\u2028ủy\r\n\r\nhọp", "Tỉnh\nủy\n\nhọp"),
    ("thị̣ xã", "thị xã"),
    ("Viêṭ Nam", "Việt Nam"),
    ("quôć gia", "quốc gia"),
    ("Hoá và Hóa, uỷ và ủy", "Hoá và Hóa, uỷ và ủy"),
    ("chuyển\u200b đổi\u00a0số\ufeff, truyền\u00adthông", "chuyển đổi số, truyềnthông"),
    ("<script>alert(1)</script> giữ nguyên", "<script>alert(1)</script> giữ nguyên"),
]


@pytest.mark.parametrize(("written", "kept"), CLEANED)
def test_letters_are_repaired_and_words_left_alone(written, kept):
    assert clean(written)[0] == kept


def test_repairs_are_told_and_a_clean_text_has_none():
    assert clean("Ðắk Lắk")[1] == ("Đã đổi chữ Ð (U+00D0) thành Đ.",)
    assert clean("Đắk Lắk")[1] == ()
