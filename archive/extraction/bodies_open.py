"""Names of bodies that no list holds, told by their head and by how Vietnamese names go on."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from archive.extraction.bodies_levels import Levels, Reach
from archive.extraction.bodies_words import (
    AFTER_AND,
    BEFORE_TRINH,
    DOCUMENT_WORDS,
    FIRM_WORDS,
    FIXED_PARTS,
    GENERIC_NAMES,
    HEADS,
    LOWER_OPENINGS,
    NEED_LEVEL,
    OFFICES,
    PAIRED_FIELDS,
    PLURALS,
    POLICE_ROOMS,
    POST_ENDS,
    SO_FIELDS,
    STOPS,
)
from archive.extraction.people_names import looks_like_person, name_end, strong_person
from archive.extraction.roles_words import POSTS, is_compound
from archive.extraction.words import Line, Phrases, Shape, one_of, phrases
from archive.reading.syllables import is_syllable

OWN_DISTRICT = "own-district"  # the rule of "Phòng Nội vụ huyện": of the district or commune whose page it is
_LONGEST = 16
_DEEPEST = 4  # bodies within bodies: "Văn phòng Đảng ủy Công an tỉnh"
_FAIRS = phrases("hội chợ|hội nghị|hội thảo")  # which a centre may be for, and no society
_JOINTS = frozenset(["và", "&", "-"])
# Something else than a body, with whatever name.
_NEVER = phrases(
    "ban giám đốc|ban lãnh đạo|ban giám hiệu|đoàn công tác|đài tưởng niệm|đài liệt sĩ|đài liệt sỹ|đoàn khảo sát|"
    "đoàn kiểm tra|đoàn giám sát"
)
# Without a body or a place behind them these belong to a meeting.
_NEVER_NAMED = frozenset({"ban tổ chức", "ban giám khảo", "ban biên tập"})
_ALONE = frozenset({"ban chỉ đạo", "bcđ"})  # of these the name alone is the report's own
# Heads that make a body only with a body or a place after them.
_CHAINED = one_of(
    """
    ban cán sự đảng|đảng đoàn|ban chấp hành|ban dân vận|ban nội chính|ban thường vụ|ban tuyên giáo|ban tổ chức|btv|
    bưu điện|bảo hiểm xã hội|công an|cảnh sát pccc|huyện đoàn|huyện ủy|hđnd|hạt kiểm lâm|hội đồng nhân dân|
    kho bạc nhà nước|mặt trận tổ quốc|quận ủy|thanh tra|thành ủy|thường trực|thị ủy|tỉnh ủy|ubnd|viễn thông|vp|
    văn phòng|điện lực|đoàn thanh niên|đảng bộ|đảng ủy|ủy ban kiểm tra|ủy ban nhân dân
    """
)
# Of one syllable that also stands within names; and what may stand before them in capitals.
_MID_NAME = one_of("hội đoàn đội trường quỹ bộ vụ đài ban")
_BEFORE_BODIES = one_of("trưởng phó bí thư giám đốc chủ tịch nguyên của tại từ theo do cùng ủy viên chánh quyền")
_OF_PLACES = frozenset(  # never of another body
    {"bưu điện", "viễn thông", "điện lực", "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân"}
)
_LOWER_HEADS = frozenset(
    {"văn phòng", "báo", "công an", "huyện ủy", "đài truyền thanh", "huyện đoàn", "hợp tác xã", "công ty"}
)


@dataclass(frozen=True, slots=True)
class Opened:
    end: int
    rule: str
    general: bool = False
    closed: bool = False  # by a place or a body: no level follows


class OpenNames:
    """Tells which words after a head, "Trung tâm …", still belong to the name; `known_at` tells the listed names."""

    def __init__(self, levels: Levels, known_at: Callable) -> None:
        self._levels = levels
        self._known_at = known_at
        self._heads: Phrases[str] = Phrases(HEADS)

    def at(self, line: Line, index: int) -> Opened | None:
        """The body with an open name that begins at this word; in a line of capitals only known names are told."""
        if line.shouted or self._is_place(line, index):
            return None
        for after, mode in self._heads.all(line, index):
            head = " ".join(line.plain[index:after])
            if not line.capital(index) and head not in _LOWER_HEADS:
                continue
            if after == index + 1 and looks_like_person(line, index, self._levels.places):
                continue  # "Đoàn Quốc Huy"
            if line.word(after) == "trưởng" or _NEVER.longest(line, index):
                continue
            if (head == "phòng" and line.word(after) in POLICE_ROOMS) or (head == "bộ" and not line.capital(after)):
                continue
            before = line.word(index - 1)
            if head in _MID_NAME and line.capital(index - 1) and line.joined(index) and before not in _BEFORE_BODIES:
                continue  # "xã Tân | Hội Đông"
            if (head == "thanh tra" and before == "chánh") or (head == "thường trực" and before in POST_ENDS):
                continue
            if head == "ban" and line.word(after) == "thường" and line.word(after + 1) == "trực":
                continue
            found = self._named(line, index, after, head, mode)
            if found:
                plural = line.word(index - 1) in PLURALS and index > 0
                return replace(found, general=found.general or plural)
            if mode == "about":  # "Ban Chỉ đạo | quyết liệt hơn": no "Ban" of leading
                return Opened(after, "open") if head in _ALONE else None
        return None

    def _is_place(self, line: Line, index: int) -> bool:
        """ "Hội An", "Hội An Đông": a known place whose name begins like a body's; not "Hội An toàn thông tin"."""
        end = self._levels.district(line, index)
        return end - index >= 2 and line.word(end) != "toàn"

    def _named(self, line: Line, index: int, after: int, head: str, mode: str, depth: int = 0) -> Opened | None:
        capital = line.capital(after) or (line.capital(index) and line.word(after + 1) != ",")
        if head == "thanh tra" and line.word(after) == "sở" and not line.capital(after + 1) and capital:
            return Opened(after + 1, "chain", closed=True)  # "Thanh tra Sở"
        inner = None if head in _OF_PLACES else self._inner(line, after, depth)
        if inner:
            return Opened(inner.end, "chain", inner.general, closed=True)
        if self._person_follows(line, after, head) or (head == "sở" and not SO_FIELDS.longest(line, after)):
            return None
        level = self._levels.at(line, after)
        if head in _CHAINED or not line.capital(index):
            place = level.end if level.reach is not Reach.NONE else self._levels.district(line, after)
            return self._levelled(place, "chain", level.reach) if place > after else None
        if level.reach is Reach.GENERAL:
            return Opened(level.end, "open", general=True)
        end, levelled = self._name_end(line, after, mode)
        short = head == "trường" and end - after == 1  # "Trường Sơn" is a place
        if end == after or short or self._too_general(line, index, end, levelled):
            return None
        return self._levelled(end, "open", levelled)

    @staticmethod
    def _levelled(end: int, rule: str, reach: Reach) -> Opened:
        rule = OWN_DISTRICT if reach is Reach.DISTRICT else rule
        return Opened(end, rule, reach is Reach.GENERAL, closed=reach is not Reach.NONE)

    def _person_follows(self, line: Line, after: int, head: str) -> bool:
        """ "Giám đốc Trung tâm | Hoàng Phước Hải": somebody's name where a body's should follow."""
        if head not in OFFICES or not line.joined(after):
            return False
        end = name_end(line, after)
        return strong_person(line, after, end) and not is_compound(line, end)

    def _inner(self, line: Line, index: int, depth: int = 0):
        """The body inside a body's name: "Ban Tuyên giáo | Tỉnh ủy Vĩnh Long"."""
        if not line.joined(index):
            return None
        return self._known_at(line, index) or self._chain_at(line, index, depth + 1)

    def _chain_at(self, line: Line, index: int, depth: int) -> Opened | None:
        if depth > _DEEPEST:
            return None
        for after, _ in self._heads.all(line, index):
            head = " ".join(line.plain[index:after])
            if head in _CHAINED and line.capital(index):
                return self._named(line, index, after, head, "names", depth)
        return None

    def _name_end(self, line: Line, start: int, mode: str) -> tuple[int, Reach]:
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
                inner = self._inner(line, index)
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
            inner = self._inner(line, index)
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

    def _too_general(self, line: Line, index: int, end: int, level: Reach) -> bool:
        generic = GENERIC_NAMES.longest(line, index)
        if not generic or level is not Reach.NONE:
            return False
        return generic[0] >= end or (generic[1] in _NEVER_NAMED and not line.capital(generic[0]))


def _trimmed(line: Line, start: int, end: int) -> int:
    while end > start and (line.shape(end - 1) is Shape.MARK or line.word(end - 1) in ("và", "của", "về")):
        end -= 1
    return end
