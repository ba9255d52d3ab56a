"""How bodies are named: known stems with their place, and open names told by grammar."""

from dataclasses import dataclass, replace
from functools import lru_cache

from archive.extraction.bodies_levels import Level, Levels, Reach
from archive.extraction.bodies_open import OWN_DISTRICT, Opened, OpenNames
from archive.extraction.bodies_words import (
    NEED_LEVEL,
    NOT_AFTER_GOVERNMENT,
    PLURALS,
    POLICE_ROOMS,
    POST_ENDS,
    SO_FIELDS,
)
from archive.extraction.people_names import is_surname, name_end, strong_person
from archive.extraction.words import Line, Phrases, Shape, split_words
from archive.gazetteer import Gazetteer
from archive.text import fold


@dataclass(frozen=True, slots=True)
class BodyFound:
    """A body's name in a line: words `first … end - 1`, of which the stem reaches to `stem_end`."""

    first: int
    end: int
    stem_end: int
    rule: str
    stem: str = ""  # written out, "" when the name is open
    general: bool = False  # no body in particular: "UBND các cấp"


_PROVINCIAL = ("cục thống kê", "cục thuế", "cục hải quan", "kho bạc nhà nước", "bảo hiểm xã hội", "công an", "bưu điện")
_PAIRED = ("hđnd", "ubnd", "ubmttq", "mttq")  # written without their level before another that has it


def _spellings(name: str, surfaces: tuple[str, ...]) -> set[str]:
    """A body's name and short forms, and the name with what papers write for "và"."""
    return {name, *surfaces, *(name.replace(" và ", joint) for joint in (" - ", " & ", " "))}


@lru_cache(maxsize=4)
def grammar_of(gazetteer: Gazetteer) -> "BodyGrammar":
    """The grammar of a gazetteer, built once."""
    return BodyGrammar(gazetteer)


class BodyGrammar:
    """Tells which body's name begins at a word; made once for a gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.levels = Levels(gazetteer)
        self._stems: Phrases[str] = Phrases(
            [(spelt, stem.name) for stem in gazetteer.departments for spelt in _spellings(stem.name, stem.surfaces)]
        )
        self._standing: Phrases[str] = Phrases(
            [(spelt, body.name) for body in gazetteer.bodies for spelt in _spellings(body.name, body.surfaces)]
        )
        self._long_stems = [
            (split_words(stem.name), stem.name) for stem in gazetteer.departments if len(split_words(stem.name)) >= 5
        ]
        self._fields: Phrases[str] = Phrases(_fields(gazetteer))
        self._open = OpenNames(self.levels, self.known_at)

    def at(self, line: Line, index: int) -> BodyFound | None:
        """The body whose name begins at this word, the longest reading of it."""
        if index not in line.memo:
            line.memo[index] = self._at(line, index)
        return line.memo[index]

    def _at(self, line: Line, index: int) -> BodyFound | None:
        known = self.known_at(line, index) or self._misspelt(line, index)
        opened = self._open.at(line, index)
        if not opened or (known and not self._goes_beyond(line, known, opened)):
            return known
        level = self._level_after(line, opened.end)
        if opened.closed and level.reach in (Reach.GENERAL, Reach.DISTRICT):
            level = Level(opened.end, Reach.NONE)  # "… huyện Sông Lô | cấp thẻ"
        end = level.end if level.reach in (Reach.NAMED, Reach.HOME) or level.end > opened.end else opened.end
        rule = OWN_DISTRICT if level.reach is Reach.DISTRICT else opened.rule
        return BodyFound(index, end, end, rule, general=opened.general or level.reach is Reach.GENERAL)

    def _goes_beyond(self, line: Line, known: BodyFound, opened: Opened) -> bool:
        """An open reading beats a known name only where capitals go on: "Trung tâm Thông tin | Dịch vụ công"."""
        if opened.end <= known.end:
            return False
        if is_surname(line, known.end) and "'" in line.word(known.end):
            return False
        field = known.end + (line.word(known.end) in ("và", "-"))
        if known.stem.startswith("Sở ") and not SO_FIELDS.longest(line, field):
            return False  # "Giám đốc Sở Nội vụ | Thi Hồng Phước"
        dashed = line.word(known.end) == "-" and known.stem.startswith(("Trung tâm ", "Ban Quản lý "))
        goes_on = known.end + dashed + (line.word(known.end) == "và" and not self.at(line, known.end + 1))
        return opened.rule == "chain" or (line.capital(goes_on) and line.joined(goes_on))

    def known_at(self, line: Line, index: int) -> BodyFound | None:
        """A standing body or a known stem with its level."""
        standing = self._standing_at(line, index)
        stem = self._stem_at(line, index)
        if standing and stem:
            return standing if standing.end >= stem.end else stem
        return standing or stem

    def field_at(self, line: Line, index: int) -> BodyFound | None:
        """An item of a list of departments, without its head: "Y tế" in "các Sở: Nội vụ, Y tế"."""
        field = self._fields.longest(line, index)
        if not field or not line.capital(index):
            return None
        return BodyFound(index, field[0], field[0], "listed", field[1])

    def _standing_at(self, line: Line, index: int) -> BodyFound | None:
        if not line.capital(index):
            return None
        for end, name in self._standing.all(line, index):
            if line.word(end) in NOT_AFTER_GOVERNMENT and line.word(end - 1) in ("phủ", "quyền"):
                continue
            if end - index > 1 and not self._written_as_name(line, index, end):
                continue
            return BodyFound(index, self._branch(line, self._parenthesis(line, end)), end, "standing", name)
        return None

    def _branch(self, line: Line, end: int) -> int:
        """ "Đài Tiếng nói Việt Nam | khu vực ĐBSCL": a national body's part for a place."""
        if (line.word(end), line.word(end + 1)) not in (("khu", "vực"), ("chi", "nhánh")):
            return end
        return self.levels.named_end(line, end + 2, "khu vực") or end

    def _stem_at(self, line: Line, index: int) -> BodyFound | None:
        for end, name in self._stems.all(line, index):
            found = None if self._is_somebody(line, end) else self._with_level(line, index, end, name, "stem")
            if found:
                return found
        return None

    @staticmethod
    def _is_somebody(line: Line, end: int) -> bool:
        """ "Phó Chủ tịch UBND tỉnh | Đoàn Thị Sáu": a surname that is also the last syllable of "Tỉnh đoàn"."""
        first = end - 1
        if line.word(first) != "đoàn" or not line.capital(first) or is_surname(line, end):
            return False
        return strong_person(line, first, name_end(line, first))

    def _misspelt(self, line: Line, index: int) -> BodyFound | None:
        """A stem with one letter wrong in one syllable: "Sở Thông tin và Tuyền thông"."""
        if line.word(index) not in ("sở", "bộ", "trung") or not line.capital(index + 1):
            return None
        for words, name in self._long_stems:
            end = index + len(words)
            wrong = [pair for pair in zip(words, line.plain[index:end], strict=False) if pair[0] != pair[1]]
            if end <= len(line) and len(wrong) == 1 and _one_letter_apart(*wrong[0]):
                return self._with_level(line, index, end, name, "stem-misspelt")
        return None

    def _with_level(self, line: Line, index: int, end: int, name: str, rule: str) -> BodyFound | None:
        written = line.surface(index, end)
        before, after = line.word(index - 1), line.word(end)
        if (line.word(index), before) == ("sở", "cơ"):
            return None  # "cơ | sở y tế công lập"
        if after == "viên" or (line.word(index) in ("thường", "tt") and before in POST_ENDS):
            return None
        again = self._stems.longest(line, end) if line.shape(end) is Shape.UPPER else None
        if again and again[1] == name:
            end = again[0]  # "Trung tâm Điều hành thông minh | IOC tỉnh"
        level = self._level_after(line, end)
        if before == "chánh" and level.reach is Reach.NONE:
            return None
        plain = " ".join(line.plain[index:end])
        known = self._written_as_name(line, index, end)
        if level.reach is Reach.NONE and self._shares_level(line, index, end):
            return BodyFound(index, end, end, "stem", name)
        needs_level = plain in NEED_LEVEL and not self._listed_with_departments(line, index, plain)
        if level.reach is Reach.NONE and (needs_level or not known):
            lower_department = plain.startswith("sở ") and end - index >= 3
            if not (lower_department and written[0].islower() and plain not in NEED_LEVEL):
                return None
        if (
            not known
            and level.reach not in (Reach.GENERAL, Reach.DISTRICT)
            and end - index < 2
            and not line.capital(index)
        ):
            return None
        post = not line.capital(index) and before in ("trưởng", "phó")  # "Trưởng đoàn ĐBQH tỉnh" is no body
        rule = OWN_DISTRICT if level.reach is Reach.DISTRICT else rule
        found = BodyFound(index, level.end, end, rule, name, general=level.reach is Reach.GENERAL or post)
        return replace(found, general=True) if self._plural(line, index) else found

    @staticmethod
    def _listed_with_departments(line: Line, index: int, plain: str) -> bool:
        """ "Sở Y tế, | Cục Thống kê": the province's, like the department before it in the list."""
        listed = line.word(index - 1) in (",", "và", ";") and line.capital(index)
        return listed and plain in _PROVINCIAL and "sở" in line.plain[max(0, index - 12) : index]

    def _shares_level(self, line: Line, index: int, end: int) -> bool:
        """ "HĐND, | UBND tỉnh": the province's, said once for both."""
        after = end + 1
        paired = line.shape(index) is Shape.UPPER and line.word(index) in _PAIRED
        if not paired or line.word(end) not in (",", "-", "và", "/") or line.word(after) not in _PAIRED:
            return False
        stem = self._stems.longest(line, after)
        level = self.levels.at(line, stem[0]) if stem else None
        named = level and level.reach is Reach.NAMED and line.word(stem[0]) == "tỉnh"
        return bool(level and (level.reach is Reach.HOME or named))

    def _level_after(self, line: Line, end: int) -> Level:
        """The level after a stem, a short form in brackets between them allowed."""
        after = self._parenthesis(line, end)
        level = self.levels.at(line, after)
        if level.reach is not Reach.NONE:
            return level
        return Level(after, Reach.NONE)

    def _parenthesis(self, line: Line, end: int) -> int:
        """The end of "(TT&TT)" after a name: a short form in brackets belongs to it; else `end`."""
        if line.word(end) != "(":
            return end
        for close in range(end + 1, min(end + 10, len(line))):
            if line.word(close) == ")":
                return close + 1 if self._short_form(line, end + 1, close) else end
        return end

    def _short_form(self, line: Line, first: int, close: int) -> bool:
        words = range(first, close)
        upper = any(line.shape(word) is Shape.UPPER for word in words)
        if upper and all(line.shape(word) is not Shape.LOWER or line.word(word) == "và" for word in words):
            return len(words) < 8
        return self.levels.at(line, first).end == close

    @staticmethod
    def _written_as_name(line: Line, index: int, end: int) -> bool:
        return any(line.capital(word) for word in range(index, end))

    @staticmethod
    def _plural(line: Line, index: int) -> bool:
        return is_plural(line, index)


def _fields(gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """What departments are of, without "Sở": "Y tế" → "Sở Y tế"."""
    return [
        (surface.removeprefix("Sở "), stem.name)
        for stem in gazetteer.departments
        for surface in (stem.name, *stem.surfaces)
        if surface.startswith("Sở ")
    ]


def is_plural(line: Line, index: int) -> bool:
    """True when a number of bodies is meant: "các Sở TT&TT", "6 Sở"."""
    before = line.word(index - 1)
    if before in PLURALS and line.joined(index):
        return before != "số" or line.word(index - 2) == "một"
    if line.shape(index - 1) is not Shape.NUMBER or index < 1:
        return False
    counted = line.word(index - 2) not in {"ngày", "/", "-", "tháng", "quý", "khóa"} | POLICE_ROOMS
    return before.isdigit() and len(before) <= 2 and counted


def _one_letter_apart(right: str, written: str) -> bool:
    """True when folding makes them equal or one letter is missing, added or changed."""
    right, written = fold(right), fold(written)
    if right == written:
        return True
    if abs(len(right) - len(written)) > 1 or len(right) < 4:
        return False
    same = next(
        (at for at, (a, b) in enumerate(zip(right, written, strict=False)) if a != b), min(len(right), len(written))
    )
    rests = {
        (right[same + 1 :], written[same + 1 :]),
        (right[same + 1 :], written[same:]),
        (right[same:], written[same + 1 :]),
    }
    return any(a == b for a, b in rests)
