"""The end of a body's name that says of which place it is: "tỉnh Vĩnh Long", "huyện Trảng Bàng", "tỉnh"."""

from dataclasses import dataclass
from enum import StrEnum

from archive.extraction.bodies_words import GENERAL
from archive.extraction.people_names import looks_like_person, strong_person
from archive.extraction.people_words import NAME_ENDS
from archive.extraction.words import Line, Phrases, Shape, one_of, phrases
from archive.gazetteer import Gazetteer


class Reach(StrEnum):
    NONE = "none"
    HOME = "home"  # "tỉnh", "thành phố": of the report's own province
    NAMED = "named"
    NATIONAL = "national"
    GENERAL = "general"  # "các cấp", "cấp huyện": no body in particular
    DISTRICT = "district"  # "huyện", "xã": of the report's own district or commune, if it has one


@dataclass(frozen=True, slots=True)
class Level:
    end: int
    reach: Reach


_PROVINCIAL = phrases("tỉnh|thành phố|tp|tp .|thủ đô|t.p")
_LOCAL = phrases(
    "huyện|quận|thị xã|tx|tx .|xã|phường|thị trấn|tt .|đặc khu|huyện đảo|cụm|khu vực|vùng|khối|liên khu|số"
)
_OWN = one_of("huyện quận xã phường") | {"thị"}
_NATIONAL = phrases("quốc gia|trung ương|tw|tư|trung ương đảng|tw đảng|việt nam|chính phủ")
_REGION = phrases("khu vực|vùng")
_LONGEST_NAME = 4
_NEVER_NUMBERED = one_of("huyện|thị xã|tỉnh|thành phố|đặc khu")


class Levels:
    """Reads levels by the names of provinces and districts."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        units = [name for unit in gazetteer.units for name in (unit.name, *unit.aliases)]
        self.provinces: Phrases[str] = Phrases({name: name for name in units})
        self.places: Phrases[str] = Phrases({name: name for name in gazetteer.place_names})
        self._gazetteer = gazetteer

    def at(self, line: Line, index: int) -> Level:
        """The level that begins at `index`; its end is `index` when there is none."""
        if line.word(index) == "của" and line.word(index + 1) in ("tỉnh", "thành"):
            inner = self.at(line, index + 1)
            return inner if inner.reach is Reach.HOME else Level(index, Reach.NONE)
        general = GENERAL.longest(line, index)
        if general and not line.capital(index):
            return Level(general[0], Reach.GENERAL)
        if line.shape(index) is Shape.NUMBER and line.joined(index) and _LOCAL.longest(line, index + 1):
            return Level(index + 2, Reach.GENERAL)  # "Trung tâm Văn hóa | 11 huyện"
        province = self.province(line, index)
        if province:
            return Level(province, Reach.NAMED)
        return self._typed(line, index)

    def _typed(self, line: Line, index: int) -> Level:
        for words, read in ((_PROVINCIAL, self._provincial), (_LOCAL, self._local)):
            typed = words.longest(line, index)
            if typed:
                return read(line, index, typed[0])
        national = _NATIONAL.longest(line, index)
        if not national or (line.word(index) == "tư" and line.shape(index) is not Shape.UPPER):
            return Level(index, Reach.NONE)  # "Ban Quản lý dự án đầu | tư"
        region = _REGION.longest(line, national[0])
        named = region and self.named_end(line, region[0], "khu vực")
        return Level(named or national[0], Reach.NATIONAL)

    def province(self, line: Line, index: int) -> int:
        """The end of a province's capitalised name, 0 when none stands here."""
        if not line.capital(index):
            return 0
        return next((end for end, _ in self.provinces.all(line, index) if _capitals(line, index, end)), 0)

    def district(self, line: Line, index: int) -> int:
        """The end of a known place's capitalised name, 0 when none stands here."""
        if not line.capital(index):
            return 0
        return next((end for end, _ in self.places.all(line, index) if _capitals(line, index, end)), 0)

    def _provincial(self, line: Line, index: int, end: int) -> Level:
        if line.word(end) == "." and line.word(index) == "tp":
            end += 1
        province = self.province(line, end)
        if province:
            return Level(province, Reach.NAMED)
        city = line.word(index) in ("thành", "tp") and self.named_end(line, end, "thành phố")
        return Level(city, Reach.NAMED) if city else Level(end, Reach.HOME)

    def _local(self, line: Line, index: int, end: int) -> Level:
        if line.word(index) == "số" and line.shape(end) is not Shape.NUMBER:
            return Level(index, Reach.NONE)  # "Cục Thống kê | số hóa dữ liệu"
        if line.word(end) == "." and line.word(index) == "tx":
            end += 1
        named = self.named_end(line, end, line.surface(index, end).lower())
        if named:
            return Level(named, Reach.NAMED)
        own = line.word(index) in _OWN and not line.capital(index) and line.word(end) not in ("/", "-")
        return Level(end, Reach.DISTRICT if own else Reach.GENERAL)

    def named_end(self, line: Line, index: int, kind: str) -> int:
        """The end of the name after a type word ("huyện | Tam Đảo"), 0 when none follows."""
        if line.shape(index) is Shape.NUMBER and kind in _NEVER_NUMBERED:
            return 0  # "cấp huyện | 79%"
        if line.shape(index) is Shape.NUMBER:
            return index + 1 if line.word(index).isdigit() and len(line.word(index)) <= 2 else 0
        known = self.district(line, index)
        if known and self._ends_at(line, known):
            return self.numbered(line, known)
        run = index
        while run - index < _LONGEST_NAME and line.capital(run) and (run == index or line.joined(run)):
            if run > index and (self._person_at(line, index, run, kind) or NAME_ENDS.longest(line, run)):
                break
            run += 1
        if run == index or line.shape(index) is Shape.UPPER or NAME_ENDS.longest(line, index):
            return 0
        if line.word(run) == "-" and line.capital(run + 1):
            run = self._hyphened(line, index, run, kind)
        if strong_person(line, index, run) and not self._gazetteer.places_named(f"{kind} {line.surface(index, run)}"):
            return 0
        return self.numbered(line, run)

    def _person_at(self, line: Line, index: int, run: int, kind: str) -> bool:
        """True where a person's name begins; "xã Hướng Phùng | Hồ Thị Na" has it one word later."""
        if not looks_like_person(line, run, self.places):
            return False
        later = looks_like_person(line, run + 1, self.places)
        return not (later and self.known(f"{kind} {line.surface(index, run + 1)}"))

    def known(self, name: str) -> bool:
        """True for a place of this type word and name."""
        return bool(self._gazetteer.places_named(name))

    def _hyphened(self, line: Line, index: int, dash: int, kind: str) -> int:
        """The end of "Xuân Hương - Đà Lạt", a ward with two names, or `dash` when no such place is known."""
        for end in range(min(dash + 4, len(line)), dash + 1, -1):
            if line.capital(end - 1) and self.known(f"{kind} {line.surface(index, end)}"):
                return end
        return dash

    def _ends_at(self, line: Line, end: int) -> bool:
        """True when a known name is not the begin of a longer one: "xã Bình Minh | Đông"."""
        goes_on = line.capital(end) and line.joined(end)
        return not goes_on or looks_like_person(line, end, self.places) or bool(NAME_ENDS.longest(line, end))

    @staticmethod
    def numbered(line: Line, end: int) -> int:
        """ "Vân Canh 1": a number of one or two figures that ends a name."""
        word = line.word(end)
        follows = line.word(end + 1)
        if word.isdigit() and len(word) <= 2 and line.joined(end) and (follows in ("", ",", ".", ";", "và", ")", "(")):
            return end + 1
        return end


def _capitals(line: Line, index: int, end: int) -> bool:
    """Written as a name: all capitals, or at least half of three words and more ("Nam Trung bộ và Tây Nguyên")."""
    small = sum(line.shape(word) is Shape.LOWER for word in range(index, end))
    return small == 0 or (end - index >= 3 and small * 2 < end - index)
