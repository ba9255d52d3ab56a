"""Where an open name of a body ends: which words, numbers, joints and commas still go on with it."""

from collections.abc import Callable

from archive.extraction.bodies_levels import Levels, Reach
from archive.extraction.bodies_words import (
    AFTER_AND,
    BEFORE_TRINH,
    DOCUMENT_WORDS,
    FIRM_WORDS,
    FIXED_PARTS,
    LOWER_OPENINGS,
    NEED_LEVEL,
    PAIRED_FIELDS,
    STOPS,
)
from archive.extraction.people_names import looks_like_person
from archive.extraction.roles_words import POSTS
from archive.extraction.words import Line, Phrases, Shape, phrases
from archive.reading.syllables import is_syllable

_LONGEST = 16
_FAIRS = phrases("hội chợ|hội nghị|hội thảo")  # which a centre may be for, and no society
_JOINTS = frozenset(["và", "&", "-"])


class NameEnds:
    """Tells where names end; `known_at` tells the listed names, `inner_at` the body that closes another's name."""

    def __init__(self, levels: Levels, heads: Phrases[str], known_at: Callable, inner_at: Callable) -> None:
        self._levels = levels
        self._heads = heads
        self._known_at = known_at
        self._inner_at = inner_at

    def of(self, line: Line, start: int, mode: str) -> tuple[int, Reach]:
        """The end of the open name from `start` on, and the reach of the level that closes it."""
        index = start
        if line.shape(index) is Shape.LOWER and (mode == "names" or not LOWER_OPENINGS.longest(line, index)):
            return start, Reach.NONE
        while index < len(line) and index - start < _LONGEST:
            firm = mode == "names" and self._firm_word(line, index, start)
            if firm:
                index = firm
                continue
            level = self._levels.at(line, index) if index > start or line.capital(index) else None
            if level and level.reach is not Reach.NONE and self._closes(line, index, level.reach):
                return level.end, level.reach
            step = self._step(line, index, start, mode)
            if step == index:
                break
            if step < 0:
                inner = self._inner_at(line, index)
                end = self._levels.district(line, -step) if mode == "names" and line.joined(-step) else 0
                return end or -step, Reach.GENERAL if inner and inner.general else Reach.NAMED
            index = step
        return _trimmed(line, start, index), Reach.NONE

    @staticmethod
    def _firm_word(line: Line, index: int, start: int) -> int:
        """The end of a word of firms' names: written large, or small behind another such word."""
        found = FIRM_WORDS.longest(line, index)
        if not found or found[0] - index < 2:
            return 0
        small_before = index > start and line.shape(index - 1) is Shape.LOWER
        return found[0] if line.capital(index) or small_before else 0

    @staticmethod
    def _closes(line: Line, index: int, reach: Reach) -> bool:
        """A level closes a name, but "Trung tâm Khu vực …" and "Công ty Việt Nam …" go on."""
        return reach is not Reach.GENERAL or line.word(index) not in ("vùng", "khu", "khối", "số", "cụm", "cấp")

    def _step(self, line: Line, index: int, start: int, mode: str) -> int:
        """Where the name goes on after the word at `index`; `index` when it ends here, -end when a body closes it."""
        word, shape = line.word(index), line.shape(index)
        if shape is Shape.MARK or word == "và":
            return self._over_joint(line, index, start, mode)
        if shape is Shape.NUMBER:
            return index + 1 if index == start or line.word(index - 1) in ("số", "án", "đạo", "khu") else index
        if shape is Shape.LOWER:
            fixed = FIXED_PARTS.longest(line, index) if mode != "names" else None
            if fixed:
                return fixed[0]
            if index > start and line.shape(index - 1) is Shape.NUMBER and not LOWER_OPENINGS.longest(line, index):
                return index  # "Đội Quản lý thị trường số 2 | bắt giữ"
            stops = STOPS.longest(line, index) and not (word == "trình" and line.word(index - 1) in BEFORE_TRINH)
            if index > start and (mode == "names" or stops or POSTS.longest(line, index)):
                return index
            return index if self._behind_letters(line, index, start) else index + 1
        if not line.joined(index) and index > start and line.shape(index - 1) is not Shape.MARK:
            return index
        if index > start:
            named_after = line.word(start - 1) in ("thpt", "thcs", "học")  # schools bear people's names
            if POSTS.longest(line, index) or (looks_like_person(line, index, self._levels.places) and not named_after):
                return index
            inner = self._inner_at(line, index)
            if inner:
                return -inner.end
        return index + 1

    @staticmethod
    def _behind_letters(line: Line, index: int, start: int) -> bool:
        """ "… Truyền hình II | hoàn thiện", "Becamex IDC | phát triển": small words behind what is no syllable."""
        last = index - 1
        if last <= start or not line.capital(last):
            return False
        if line.shape(last) is Shape.UPPER:
            last -= 1  # "KHCN vũ trụ" goes on: only behind a foreign name do letters end one
        roman = not set(line.word(last)) - set("ivx")
        return roman or (line.shape(last) is Shape.TITLE and not is_syllable(line.word(last)))

    def _over_joint(self, line: Line, index: int, start: int, mode: str) -> int:
        word, after = line.word(index), index + 1
        if index == start or after >= len(line):
            return index
        if word in _JOINTS and line.capital(after):
            if DOCUMENT_WORDS.longest(line, after):
                return index  # "Bộ Chính trị và Quyết định số 12"
            verb = STOPS.longest(line, after) and not AFTER_AND.longest(line, after)
            if word == "-" and line.joined(after) and verb:
                return index  # "Sở TT&TT | - Sáng 29/12"
            glued = not line.joined(after) and word != "và"
            if glued or not (self._another_head(line, after) or looks_like_person(line, after, self._levels.places)):
                return index if POSTS.longest(line, after) or self._levels.province(line, after) else after
        if word in ("và", "&") and mode != "names" and AFTER_AND.longest(line, after):
            return after
        return after if word == "," and self._comma_goes_on(line, after, mode) else index

    def _another_head(self, line: Line, index: int) -> bool:
        """True where another body begins; "Phòng Bưu chính - | Viễn thông" is one: that head needs a place."""
        if line.word(index - 1) == "và" and self._known_at(line, index):
            return True  # "Báo Đồng Khởi và | Đài Phát thanh và Truyền hình tỉnh"
        found = self._heads.longest(line, index)
        if not found or _FAIRS.longest(line, index):
            return False
        alone = " ".join(line.plain[index : found[0]]) in NEED_LEVEL
        return not alone or self._levels.at(line, found[0]).reach is not Reach.NONE

    def _comma_goes_on(self, line: Line, after: int, mode: str) -> bool:
        """True for the comma of one name: "Trung tâm Giám sát, điều hành …", "Ban Văn hóa, Thể thao và Du lịch"."""
        if PAIRED_FIELDS.longest(line, after - 3) or (
            mode == "fields" and line.capital(after) and FIRM_WORDS.longest(line, after)
        ):
            return True
        if mode == "names" or self._heads.longest(line, after) or self._known_at(line, after):
            return False
        if line.shape(after) is Shape.LOWER:
            return bool(AFTER_AND.longest(line, after))
        if not line.capital(after) or looks_like_person(line, after, self._levels.places):
            return False
        if self._levels.district(line, after) or POSTS.longest(line, after):
            return False
        return any(line.word(word) in ("và", "&") for word in range(after, min(after + 8, len(line))))


def _trimmed(line: Line, start: int, end: int) -> int:
    while end > start and (line.shape(end - 1) is Shape.MARK or line.word(end - 1) in ("và", "của", "về")):
        end -= 1
    return end
