"""Vietnamese letters of the years before Unicode: TCVN3 (ABC), VNI, VISCII, which Python has no codecs for.

Each table maps bytes (written as Latin-1 letters) to letters; `convert` also accepts text in which those bytes
were already mistaken for Latin-1 or windows-1252, as when a page in an old font is copied from Word.
"""

import re

_TCVN3_ROWS = {
    0x80: "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ",
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđẰ",
    0xB5: "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
}
_VISCII_ROWS = {
    0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ",
    0xC0: "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
}

_VNI_MARKED = {  # base letter, then the letter that VNI sets behind it as its marks
    "a": {"ù": "á", "ø": "à", "û": "ả", "õ": "ã", "ï": "ạ", "ê": "ă", "é": "ắ", "è": "ằ", "ú": "ẳ", "ü": "ẵ", "ë": "ặ",
          "â": "â", "á": "ấ", "à": "ầ", "å": "ẩ", "ã": "ẫ", "ä": "ậ"},
    "e": {"ù": "é", "ø": "è", "û": "ẻ", "õ": "ẽ", "ï": "ẹ", "â": "ê", "á": "ế", "à": "ề", "å": "ể", "ã": "ễ", "ä": "ệ"},
    "o": {"ù": "ó", "ø": "ò", "û": "ỏ", "õ": "õ", "ï": "ọ", "â": "ô", "á": "ố", "à": "ồ", "å": "ổ", "ã": "ỗ", "ä": "ộ"},
    "u": {"ù": "ú", "ø": "ù", "û": "ủ", "õ": "ũ", "ï": "ụ"},
    "y": {"ù": "ý", "ø": "ỳ", "û": "ỷ", "õ": "ỹ"},
    "ô": {"ù": "ớ", "ø": "ờ", "û": "ở", "õ": "ỡ", "ï": "ợ"},
    "ö": {"ù": "ứ", "ø": "ừ", "û": "ử", "õ": "ữ", "ï": "ự"},
}  # fmt: skip
_VNI_ALONE = {"ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "í": "í", "ì": "ì"}


def _bytes_to_letters(rows: dict[int, str]) -> dict[int, str]:
    return {first + place: letter for first, row in rows.items() for place, letter in enumerate(row)}


TCVN3 = _bytes_to_letters(_TCVN3_ROWS)
VISCII = _bytes_to_letters(_VISCII_ROWS)

VNI = {base + mark: letter for base, marks in _VNI_MARKED.items() for mark, letter in marks.items()} | _VNI_ALONE
VNI |= {pair.upper(): letter.upper() for pair, letter in VNI.items()}
VNI |= {pair[0].upper() + pair[1]: letter.upper() for pair, letter in VNI.items() if len(pair) == 2 and pair.islower()}
_VNI_FORMS = re.compile("|".join(sorted(VNI, key=len, reverse=True)))


def as_bytes(text: str) -> bytes | None:
    """The bytes of a text whose letters are Latin-1 or windows-1252, or None when it has others."""
    written = bytearray()
    for letter in text:
        try:
            written += letter.encode("latin-1" if letter <= "\xff" else "cp1252")
        except UnicodeEncodeError:
            return None
    return bytes(written)


def from_tcvn3(raw: bytes) -> str:
    return raw.decode("latin-1").translate(TCVN3)


def from_viscii(raw: bytes) -> str:
    return raw.decode("latin-1").translate(VISCII)


def from_vni(raw: bytes) -> str:
    """VNI writes most letters as two: the plain one, then its marks. Raises UnicodeDecodeError on bytes it lacks."""
    return _VNI_FORMS.sub(lambda match: VNI[match[0]], raw.decode("cp1252"))
