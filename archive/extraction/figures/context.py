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
    r"chiếm|đạt|tăng trưởng|tăng thêm|tăng|giảm|gấp|vượt(?:\s+(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu))?|bằng|trị giá|"
    r"thêm|từ|"
    r"tương đương|tỷ lệ|tỉ lệ|lên tới|lên đến|lũy kế|tổng số|tổng cộng|kỷ niệm"
)
_BEFORE = re.compile(rf"(?:(?<!\w)(?:{_VERBS}|{BOUNDS})\s+)+$", re.I)
_BOUND = re.compile(rf"(?<!\w)(?:{BOUNDS})(?!\w)", re.I)
_AFTER = re.compile(r"\s+(trở lên|trở xuống)(?!\w)", re.I)
# What a figure is compared with: "so với cùng kỳ năm ngoái", "so với 6 tháng đầu năm 2021".
_AGAINST = re.compile(
    r"\s+so\s+(?:với\s+)?(?:(?:cùng kỳ|cuối|đầu|kế hoạch|chỉ tiêu|dự toán|mục tiêu|bình quân|\d{1,2}\s+tháng|"
    r"tháng(?:\s+\d{1,2})?|"
    r"quý(?:\s+[ivx]+)?|năm|đề ra|ngoái|trước)(?:\s+|/|(?=[.,;:)])))+(?:(?:19|20)\d\d)?",
    re.I,
)
_WORD = re.compile(r"\s+(?:các\s+)?((?:[^\W\d_]|\d+(?=G))[\w&/-]*)")
_NUMBERED = {  # numbers that belong to a noun phrase: "mức độ 3, 4", "năm 2022"
    "độ": re.compile(r"\s+\d(?:\s?(?:,|và|-)\s?\d)*(?![\d.,]*\d)"),
    "mức": re.compile(r"\s+\d(?:\s?(?:,|và|-)\s?\d)*(?![\d.,]*\d)"),
    "năm": re.compile(r"\s+(?:19|20)\d\d(?!\d)"),
}
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
    r"\s+(?:ban hành|giải quyết|tiếp nhận|nhận|hoàn thành|hoàn thiện|phục vụ|phục hồi|tổ chức|xây dựng|sử dụng|"
    r"cung cấp|kết nối|"
    r"(?<!ngày )thành lập|đối với|tương đương|đại diện|đăng ký|trao đổi|phát biểu|gửi|xử lý|ký|trao|tặng)(?!\w)",
    re.I,
)

_PARENTHESES = re.compile(r"\([^()]*\)")
_CLAUSE = re.compile(r"[:(“\"]|(?<!\w)(?:trong đó|theo đó|cho biết|cho thấy|và)(?!\w)", re.I)
_COMMA = re.compile(r",(?!\s?\d)")
_PREDICATE = re.compile(
    r"\s(?:ước|đạt|chiếm|tăng(?!\s+trưởng)|giảm|có|là|gồm|bằng|được|đã|xếp|đứng|hiện|tiếp tục|phát hiện)\s.*",
    re.I | re.S,
)
_SHARE = re.compile(r"^\s*(?:tỷ lệ|tỉ lệ|tổng|số|mức|tốc độ)(?!\w)", re.I)
_SHARE_PREDICATE = re.compile(r"\s(?:ước|đạt|chiếm|tăng(?!\s+trưởng)|giảm|là)\s.*", re.I | re.S)
_AMOUNT = re.compile(r"\s\d[\d.,]*\s.*", re.S)
_LOOSE = re.compile(
    r"^\s*(?:(?:trong|đến|tính đến|riêng)?\s*năm (?:19|20)\d\d|với|cùng với|và)(?!\w)|\s+(?:là|với|đạt|trên|hơn)$", re.I
)
_SETTING = re.compile(r"\d|^\s*(?:năm|trong|đến|theo|tính|hiện|riêng|ngoài|nhờ|qua|về|do|so)(?!\w)", re.I)

REACH = 480  # letters: a text without full stops is one sentence, and is read in bounded time


@dataclass(frozen=True, slots=True)
class Sentences:
    """Where the sentences of a stretch of text begin."""

    starts: tuple[int, ...]
    end: int

    def around(self, position: int) -> tuple[int, int]:
        """The first and the last offset of the sentence that holds a position, as far as words in it may matter."""
        index = bisect_right(self.starts, position)
        last = self.starts[index] if index < len(self.starts) else self.end
        return max(self.starts[index - 1], position - REACH), min(last, position + REACH)


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
    end = _phrase_end(text, unit_end, last) if phrase else unit_end
    against = _AGAINST.match(text, end, last)
    return end + len(against[0].rstrip(" /")) if against else end


def uncompared(phrase: str) -> str:
    """A noun phrase without what it is compared with."""
    return _AGAINST.split(" " + phrase, maxsplit=1)[0].strip()


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
        if numbered := word[1].lower() in _NUMBERED and _NUMBERED[word[1].lower()].match(text, end, last):
            end = numbered.end()
    stripped = text[start:end].rstrip(" ,-–")
    return start + len(stripped)


def _joins(text: str, end: int, last: int) -> bool:
    """Whether "và" goes on with the same noun phrase: no verb and no number after it."""
    word = _WORD.match(text, end, last)
    return word is not None and word[1].lower() not in STOPS


def subject_before(text: str, first: int, start: int) -> str:
    """The noun phrase that ends where a quote starts: "tổng doanh thu toàn ngành" before "ước đạt hơn …".

    Straight after a comma ("…, tăng 3%") it is the subject of the clause before.
    """
    words = _PARENTHESES.sub("", text[max(first, start - 240) : start])
    parts = _CLAUSE.split(words.split(";")[-1])
    clause = next((part for part in reversed(parts) if part.strip(" -+•")), "")
    pieces = _COMMA.split(clause)
    if not pieces[-1].strip():
        pieces = _without_predicate(pieces)
    subject = pieces.pop()
    while pieces and not _SETTING.search(pieces[-1]) and not _PREDICATE.search(pieces[-1]):
        subject = f"{pieces.pop()},{subject}"
    predicate = _SHARE_PREDICATE if _SHARE.search(subject) else _PREDICATE
    subject = predicate.sub("", " " + " ".join(subject.split()))
    return _LOOSE.sub("", subject).strip(" ,-–+•*")


def _without_predicate(pieces: list[str]) -> list[str]:
    """The pieces up to the one whose verb comes first, without that verb: the subject that goes on."""
    for index, piece in enumerate(pieces):
        if _PREDICATE.search(piece):
            return [*pieces[:index], piece]
    return [_AMOUNT.sub("", piece) for piece in pieces if piece.strip()] or [""]
