"""Names of bodies that no list holds, told by their head and by how Vietnamese names go on."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from archive.extraction.bodies_ends import NameEnds
from archive.extraction.bodies_levels import Levels, Reach
from archive.extraction.bodies_words import (
    GENERIC_NAMES,
    HEADS,
    OFFICES,
    PLURALS,
    POLICE_ROOMS,
    POST_ENDS,
    SO_FIELDS,
)
from archive.extraction.people_names import looks_like_person, name_end, strong_person
from archive.extraction.roles_words import is_compound
from archive.extraction.words import Line, Phrases, one_of, phrases

OWN_DISTRICT = "own-district"  # the rule of "Phòng Nội vụ huyện": of the district or commune whose page it is
_DEEPEST = 4  # bodies within bodies: "Văn phòng Đảng ủy Công an tỉnh"
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
    """Tells which bodies with open names, "Trung tâm …", begin at a word; `known_at` tells the listed names."""

    def __init__(self, levels: Levels, known_at: Callable) -> None:
        self._levels = levels
        self._known_at = known_at
        self._heads: Phrases[str] = Phrases(HEADS)
        self._ends = NameEnds(levels, self._heads, known_at, self._inner)

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
        end, levelled = self._ends.of(line, after, mode)
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

    def _too_general(self, line: Line, index: int, end: int, level: Reach) -> bool:
        generic = GENERIC_NAMES.longest(line, index)
        if not generic or level is not Reach.NONE:
            return False
        return generic[0] >= end or (generic[1] in _NEVER_NAMED and not line.capital(generic[0]))
