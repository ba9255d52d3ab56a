"""Sixty questions of every kind, as (kind, path and parameters)."""

from urllib.parse import urlencode

from archive.search import parse

from .search_load import PEOPLE
from .search_texts import rare_word

MIX = {
    "common": ["tỉnh", "và", "thông tin", "năm", "công tác", "sở", "hội nghị"],
    "phrase": [
        '"thông tin và truyền thông"', '"chuyển đổi số"', '"công nghệ thông tin"', '"sở thông tin"',
        '"an toàn thông tin"', '"phát biểu tại"', '"cải cách hành chính"',
    ],
    "unmarked": [
        "chuyen doi so", "thong tin truyen thong", "chinh quyen dien tu", "cong nghe thong tin",
        '"vinh long"', "an giang", "phong chong dich",
    ],
    "exact": ["chuyển đổi số", "bưu chính viễn thông", "Vĩnh Phúc", "tường lửa", "mã độc", "TT&TT"],
    "rare": [f"{rare_word(7)}", f"{rare_word(4321)}", f"{rare_word(49_999)}", "khongcotunay", "camera", "5G"],
    "name": [PEOPLE[0], PEOPLE[99], "nguyen van an", "Hoàng Minh Sơn", '"Trần Thị Hà"'],
    "or": ["5G OR camera", "bưu OR viễn OR mạng", f"{rare_word(3)} OR tỉnh", "(covid OR camera) tỉnh"],
    "minus": ["chuyển đổi -covid", 'tỉnh -"vĩnh long"', f"thong tin -{rare_word(1)}"],
    "near": ["hội NEAR/5 nghị", "chính NEAR/10 mạng"],
}  # fmt: skip
FILTERED = [
    {"q": "tỉnh", "tinh": "vinh-long", "nam": "2020"},
    {"q": "chuyen doi so", "tinh": "vinh-long"},
    {"q": "thông tin", "ngay": "dang:2018"},
    {"tinh": "-vinh-long", "loai": "so-ket"},
    {"nam": "2015"},
]
DEEP = [
    {"q": "tỉnh", "trang": "50"},
    {"q": "thong tin", "trang": "26"},
    {"q": '"sở thông tin"', "trang": "5"},
    {"trang": "50"},
]
SUGGESTED = ["vi", "nguyen", "chuyen", "tran thi"]


def questions() -> list[tuple[str, str]]:
    """(kind, address) of the mix, each the one address of its state."""
    asked = [(kind, parse(text).url) for kind, texts in MIX.items() for text in texts]
    asked += [("filter", _address(params)) for params in FILTERED]
    asked += [("deep", _address(params)) for params in DEEP]
    return asked + [("suggest", "/tim/goi-y?" + urlencode({"q": text, "dang": "json"})) for text in SUGGESTED]


def plain_questions() -> list[str]:
    """The words of the questions that any engine can be asked: no operators of ours, no filters."""
    kinds: list[str] = ["common", "phrase", "unmarked", "exact", "rare", "name"]
    return [text for kind in kinds for text in MIX[kind]]


def _address(params: dict[str, str]) -> str:
    return parse(params.get("q"), {name: [value] for name, value in params.items()}).url
