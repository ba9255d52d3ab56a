"""Does this look like the name under an article? "Thùy Linh", "BÁ DŨNG", "A.T", "N. Huyền", "Đức", "K'Mák"."""

import re

from archive.reading.syllables import is_syllable
from archive.text import fold

SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào lương trương mai lâm tô hà "
    "tạ cao châu quách thái tống từ vương lưu la triệu đàm nông vi ma hứa kiều trịnh chu mạc thạch kim sơn danh tăng "
    "phùng khổng nghiêm giáp cù ninh ông văn bạch doãn lò vừ giàng sùng hoá tòng lữ lữu thân tôn viên khuất cấn ngọ y".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:[A-ZĐÂĂÊÔƠƯ]{1,2}\.?){1,4}")
_NOT_NAMES = re.compile(  # over the folded text: words that open a line which is no person's
    r"^(?:so|ubnd|hdnd|bao|dai|cong|trung tam|phong|van phong|ban|tin|anh|video|theo|nguon|tinh|thanh pho|huyen|tp|"
    r"quang canh|toan canh|hoi|hoi nghi|tong ket|so ket|chuyen|thong tin|doc|xem|chia se|trang|nam|quy|thang|ngay|thu|"
    r"viet nam|ha noi|bo|cuc|vu|tap doan|cong ty|doan|hoi dong|uy ban|ket luan|kinh te|chinh tri|van hoa|xa hoi|thoi su|"
    r"du lich|phap luat|giao duc|the thao|cac|mot|nhung|khu|truong|benh vien|online|copyright|viettel|vnpt|facebook|zalo|"
    r"tong bien tap|giam doc|pho|chu tich|bi thu|truong|dong chi|ong|ba|nghi quyet|quyet dinh|noi nhan|tran trong|phu luc)\b"
)
_COLLECTIVE = frozenset(
    ("pv", "ctv", "bbt", "btv", "p.v", "b.b.t", "ban biên tập", "nhóm pv", "nhóm phóng viên", "pv.", "tpv")
)


def looks_like_name(text: str) -> bool:
    """True for one to five capitalised words, or initials, that are no office, place or button."""
    text = text.strip()
    if not text or len(text) > 40 or any(letter.isdigit() for letter in text):
        return False
    if is_collective(text) or is_initials(text):
        return True
    words = text.split()
    if not 1 <= len(words) <= 5 or _NOT_NAMES.match(fold(text)):
        return False
    return all(_is_name_word(word) for word in words) and (len(words) > 1 or is_syllable(words[0].strip(".")))


def _is_name_word(word: str) -> bool:
    return _WORD.fullmatch(word) is not None and word[0].isupper()


def is_initials(text: str) -> bool:
    """ "A.T", "T.SỸ" aside: letters alone, as "H.N", "PV", "N.H.T", "KL"."""
    return len(text) <= 8 and _INITIALS.fullmatch(text) is not None and len(text.replace(".", "")) >= 2


def is_collective(text: str) -> bool:
    return text.strip().lower() in _COLLECTIVE


def has_surname(text: str) -> bool:
    """True when the first word is a common family name: enough to trust a name where other lines also stand."""
    words = text.split()
    return bool(words) and words[0].strip(".").lower() in SURNAMES
