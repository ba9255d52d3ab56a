"""What stands around a number: its sentence, the words that qualify it, the phrase that says what it counts."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_END = re.compile(r"[.!?…]+[\"”’')\]]*\s+|\n+|;\s*\n")
_ABBREVIATED = re.compile(r"(?:^|\s)(?:TP|Tp|tp|TS|ThS|PGS|GS|Mr|BS|[A-ZĐ])$")

BOUNDS = (
    "ước tính|ước khoảng|ước|hơn|gần|trên|khoảng|dưới|tối thiểu|tối đa|ít nhất|không quá|không dưới|chừng|xấp xỉ|ngót|"
    "dự kiến|trung bình|bình quân|nhiều hơn|thấp hơn|cao hơn"
)
_VERBS = (
    "chiếm|đạt|tăng trưởng|tăng thêm|tăng|giảm|gấp|vượt|bằng|trị giá|thêm|được|chỉ|còn|từ|đã đạt|tỷ lệ|tỉ lệ|lên tới|"
    "lên đến|lũy kế|với|tổng số|tổng cộng|có|gồm|kỷ niệm"
)
_BEFORE = re.compile(rf"(?:(?<!\w)(?:{_VERBS}|{BOUNDS})\s+)+$", re.I)
_BOUND = re.compile(rf"(?<!\w)(?:{BOUNDS})(?!\w)", re.I)
_AFTER = re.compile(r"\s+(trở lên|trở xuống)(?!\w)", re.I)
_AGAINST = re.compile(
    r"\s+so\s+(?:với\s+)?(?:cùng\s+kỳ|năm|kế hoạch|chỉ tiêu|tháng|quý)(?:\s+(?:năm|tháng|quý)(?=\s))?"
    r"(?:\s+(?:(?:19|20)\d\d|ngoái|trước|[ivx]+/\d{4}))?",
    re.I,
)
_WORD = re.compile(r"\s+(?:các\s+)?((?:[^\W\d_]|\d+(?=G))[\w&/-]*)")
_LIST = re.compile(
    r",\s+(?=(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|thôn|ấp|sở|ban|ngành|đoàn thể|máy trạm|máy tính|"
    r"chuyên viên)(?!\w))",
    re.I,
)

_STOPS = """
    được đã đang sẽ là có của tại trong với để cho do bị nhằm từ đến tới theo khi mà trên dưới tham đạt tăng giảm
    chiếm so gồm cùng về ở vào ra lên xuống còn nhưng nên thì cũng vẫn đều phải cần không chưa bằng qua sau trước như
    này đó kia nói vừa triển thực trở nếu vì bởi hay hoặc rồi lại hiện đồng tiếp đáp góp đảm
    bảo gây làm sang hơn gần khoảng ước ít tối
"""
STOPS = frozenset(_STOPS.split())
# Verbs whose first word may also belong to a noun phrase: "ban hành", but "sở, ban, ngành".
_VERB = re.compile(
    r"\s+(?:ban hành|giải quyết|tiếp nhận|nhận|hoàn thành|hoàn thiện|phục vụ|phục hồi|tổ chức|xây dựng|sử dụng|cung cấp|kết nối|"
    r"đăng ký|trao đổi|phát biểu|gửi|xử lý|ký|trao|tặng)(?!\w)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Sentences:
    """Where the sentences of a stretch of text begin."""

    starts: tuple[int, ...]
    end: int

    def around(self, position: int) -> tuple[int, int]:
        """The first and the last offset of the sentence that holds a position."""
        index = bisect_right(self.starts, position)
        return self.starts[index - 1], self.starts[index] if index < len(self.starts) else self.end


def sentences(text: str) -> Sentences:
    """The sentences of a text; abbreviations and decimals end none."""
    starts = [0]
    for match in _END.finditer(text):
        after = text[match.end() : match.end() + 1]
        if "\n" in match[0] or (after and not after.islower() and not _abbreviated(text, match.start())):
            starts.append(match.end())
    return Sentences(tuple(starts), len(text))


def _abbreviated(text: str, dot: int) -> bool:
    return bool(_ABBREVIATED.search(text[max(0, dot - 6) : dot]))


def quote_start(text: str, first: int, number: int) -> int:
    """Where the quote of a number begins: with the verb and the bounds just before it."""
    window = max(first, number - 60)
    match = _BEFORE.search(text[window:number])
    return window + match.start() if match else number


def qualifier(words: str) -> str:
    """The bounds among the words before a number, as written ("ước, hơn")."""
    return ", ".join(match[0].lower() for match in _BOUND.finditer(words))


def quote_end(text: str, unit_end: int, last: int, phrase: bool) -> int:
    """Where the quote of a number ends: after the noun phrase that follows the unit, or what it is compared with."""
    if after := _AFTER.match(text, unit_end, last):
        return after.end()
    if against := _AGAINST.match(text, unit_end, last):
        return against.end()
    return _phrase_end(text, unit_end, last) if phrase else unit_end


def _phrase_end(text: str, start: int, last: int) -> int:
    end = start
    for _ in range(10):
        if end > start and (comma := _LIST.match(text, end, last)):
            end = comma.end() - 1
        word = _WORD.match(text, end, last)
        if word is None or word[1].lower() in STOPS or _VERB.match(text, end, last):
            break
        if word[1].lower() == "và" and (end == start or not _joins(text, word.end(), last)):
            break
        end = word.end()
    stripped = text[start:end].rstrip(" ,-–")
    return start + len(stripped)


def _joins(text: str, end: int, last: int) -> bool:
    """Whether "và" goes on with the same noun phrase: no verb and no number after it."""
    word = _WORD.match(text, end, last)
    return word is not None and word[1].lower() not in STOPS


_CUT = re.compile(r"[,;:(]|(?<!\w)(?:trong đó|theo đó|cho biết|đã|với|gồm|có|và)(?!\w)", re.I)


def subject_before(text: str, first: int, start: int) -> str:
    """The noun phrase that ends where a quote starts: "tổng doanh thu toàn ngành" before "ước đạt hơn …"."""
    words = text[max(first, start - 160) : start].rstrip(" ,-–(:")
    pieces = [piece.strip() for piece in _CUT.split(words)]
    return next((piece for piece in reversed(pieces) if len(piece) > 2), "")
