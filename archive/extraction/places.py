"""Places named in a report: a type word with its name, lists of them, and known names that stand alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.bodies_grammar import grammar_of
from archive.extraction.bodies_levels import Levels
from archive.extraction.people_names import is_surname, looks_like_person, strong_person
from archive.extraction.people_words import NAME_ENDS
from archive.extraction.places_lists import announced, counted_behind
from archive.extraction.places_words import (
    ADMINISTRATIVE,
    CALLED_AFTER,
    COMPOUNDS,
    FEASTS,
    ISLANDS,
    LANDMARKS,
    LISTED_LANDMARKS,
    LOCAL,
    LOCATIVES,
    LOOSE,
    NOT_NAMES,
    PLURALS,
    STREETS,
)
from archive.extraction.sentences import lines_of
from archive.extraction.words import Line, Phrases, Shape, one_of
from archive.facts import Document, Kind, Mention
from archive.gazetteer import Gazetteer

_LONGEST = 5
_TYPES: Phrases[str] = Phrases(ADMINISTRATIVE)


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place in a line: words `first … end - 1`, and its type word when that stands elsewhere ("các xã A, B")."""

    first: int
    end: int
    rule: str
    kind: str = ""
    name_first: int = 0


def find_places(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Every place's name in the parts that are read; those inside a person's or a body's name are settled later."""
    levels = grammar_of(gazetteer).levels
    return [
        _mention(line, place, gazetteer) for _, line in lines_of(document) for place in LinePlaces(line, levels).find()
    ]


def _mention(line: Line, place: PlaceFound, gazetteer: Gazetteer) -> Mention:
    span = line.span(place.first, place.end)
    surface = span.of(line.text)
    name = (gazetteer.long_form(surface) if surface.isupper() else "") or " ".join(surface.split())
    if place.kind:
        name = f"{place.kind} {' '.join(line.surface(place.name_first, place.end).split())}"
    return Mention(Kind.PLACE, span, surface, name, place.rule)


class LinePlaces:
    """Reads one sentence from left to right."""

    def __init__(self, line: Line, levels: Levels) -> None:
        self._line = line
        self._levels = levels

    def find(self) -> Iterator[PlaceFound]:
        index = 0
        while index < len(self._line):
            found = self._at(index)
            yield from found
            index = max([place.end for place in found], default=index + 1)

    def _at(self, index: int) -> list[PlaceFound]:
        typed = self._list(index) or self._administrative(index) or self._local(index) or self._landmark(index)
        if typed:
            return typed
        bare = self._bare(index) or self._before_bracket(index)
        return [bare] if bare else []

    # Lists

    def _list(self, index: int) -> list[PlaceFound]:
        line = self._line
        kind, names = counted_behind(line, index, self._levels, _TYPES)
        found = _TYPES.longest(line, index) or LOCAL.longest(line, index)
        kinds = line.shape(index - 1) is Shape.NUMBER or line.word(index - 1) == "hình"  # "mô hình xã … như A, B"
        many = found and (self._plural(index) or kinds)
        if found and many and not line.shouted and not self._compound(index, found[0]):
            kind, names = found[1], announced(line, found[0], self._levels)
        return [PlaceFound(first, end, "listed", kind, first) for first, end in names]

    # Type words

    def _administrative(self, index: int) -> list[PlaceFound]:
        line = self._line
        found = _TYPES.longest(line, index)
        if not found or self._compound(index, found[0]):
            return []
        after, kind = found
        if found[0] - index == 2 and line.word(index + 1) == "." and len(line.word(after)) < 2:
            return []  # "P.V" is a reporter
        if line.word(after) == "." and line.joined(after + 1) is False:
            after += line.word(index) in ("tp", "tx")
        if not self._nameable(after):
            return []
        end = self._levels.named_end(line, after, kind)
        if not end or (kind == "tỉnh" and not self._levels.province(line, after)):
            return []
        if line.shouted and not self._levels.district(line, after):
            return []
        province = self._levels.province(line, after) == end
        if " ".join(line.plain[index : found[0]]) in ISLANDS:
            kind = line.surface(index, found[0]).lower()
        first = PlaceFound(index, end, "province" if province else "type-word", kind, after)
        listed = self._listed(end, kind)
        return [first, *(listed if self._plural(index) else self._known_of_kind(listed))]

    def _known_of_kind(self, listed: Iterator[PlaceFound]) -> Iterator[PlaceFound]:
        """ "huyện Tuy Đức và | Đắk Glong": without a plural only what is known to be of the kind."""
        for place in listed:
            if not self._levels.known(f"{place.kind} {self._line.surface(place.first, place.end)}"):
                return
            yield place

    def _local(self, index: int) -> list[PlaceFound]:
        line = self._line
        found = None if line.shouted else LOCAL.longest(line, index)
        if not found or self._compound(index, found[0]):
            return []
        number = (
            line.shape(found[0]) is Shape.NUMBER and line.word(found[0]).isdigit() and len(line.word(found[0])) <= 2
        )
        end = (
            found[0] + 1 if number and found[1] in ("ấp", "thôn", "khu phố", "khóm", "xóm") else self._run(found[0], 4)
        )
        if end == found[0] or (not number and not self._nameable(found[0])):
            return []
        return [PlaceFound(index, end, "type-word"), *(self._listed(end, found[1]) if self._plural(index) else [])]

    def _landmark(self, index: int) -> list[PlaceFound]:
        line = self._line
        found = None if line.shouted else LANDMARKS.longest(line, index)
        if not found or self._compound(index, found[0]):
            return []
        if found[0] - index == 1 and is_surname(line, index):
            return []  # "Hồ Chí Minh"
        if line.word(index - 1) in FEASTS:
            return []
        after = found[0]
        if line.word(after) == "(" and line.word(after + 2) == ")":
            after += 3
        if line.capital(after) and LANDMARKS.longest(line, after) and line.capital(after + 1):
            return []  # "đập dâng | Suối Chiếp": the inner name is the place
        within = self._landmark(after) if line.capital(after) else []
        if within and LANDMARKS.longest(line, after)[0] - after >= 2:  # "Công viên địa chất | Cao nguyên đá Đồng Văn"
            return [PlaceFound(index, within[0].end, "landmark")]
        inner = self._administrative(after) if not line.capital(after) else []
        if inner and line.joined(after) and found[0] - index >= 2:
            return [PlaceFound(index, inner[0].end, "landmark")]
        end = self._run(after, _LONGEST + 1)
        if end == after or NOT_NAMES.longest(line, after) or self._small_word_goes_on(after, end):
            return []
        several = found[1] in LISTED_LANDMARKS or (found[1] in STREETS and self._plural(index))
        return [PlaceFound(index, end, "landmark"), *(self._more_landmarks(end, found[1]) if several else ())]

    def _more_landmarks(self, index: int, kind: str) -> Iterator[PlaceFound]:
        """ "cửa khẩu Hữu Nghị, | Tân Thanh": names behind the first of a kind that often stands in lists."""
        line = self._line
        while line.word(index) in (",", "và") and line.capital(index + 1):
            start, end = index + 1, self._run(index + 1, 4)
            streets = kind in STREETS and not NOT_NAMES.longest(line, start)
            known = not streets and (self._levels.district(line, start) or NOT_NAMES.longest(line, start))
            last = line.word(index) == "và" and line.shape(end) is Shape.LOWER
            alone = (last or line.word(end) in ("", ",", ".", ";", "(", ")", "và")) and 2 <= end - start <= 3
            if known or not alone or line.opens_sentence(start) or NAME_ENDS.longest(line, start):
                return
            person = not streets and looks_like_person(line, start, self._levels.places)
            if person or line.shape(start) is Shape.UPPER:
                return
            yield PlaceFound(start, end, "listed", "" if streets else kind, start)
            index = end

    def _compound(self, index: int, end: int) -> bool:
        """ "yêu cầu", "cơ bản": the type word is the second half of another word."""
        word = self._line.word(index)
        return end - index == 1 and self._line.word(index - 1) in COMPOUNDS.get(word, ())

    def _plural(self, index: int) -> bool:
        return self._line.word(index - 1) in PLURALS

    def _nameable(self, index: int) -> bool:
        line = self._line
        if line.shape(index) is Shape.NUMBER:
            return True
        known = self._levels.district(line, index)
        if known - index >= 2 and line.plain[index:known] != ["việt", "nam"]:
            return True  # "Hội An", "Việt Trì", "Bà Rịa"
        if not line.capital(index) or NOT_NAMES.longest(line, index):
            return False
        if known:
            return True
        return not NAME_ENDS.longest(line, index) and not self._small_word_goes_on(index, self._run(index, 4))

    def _small_word_goes_on(self, index: int, end: int) -> bool:
        """ "xã Nông | thôn mới": one capital before a small word that makes one word with it."""
        line = self._line
        pair = f"{line.word(end - 1)} {line.word(end)}"
        return end - index == 1 and line.joined(end) and pair in _PAIRS

    def _run(self, index: int, longest: int) -> int:
        line = self._line
        end = index
        while end - index < longest and line.capital(end) and (end == index or line.joined(end)):
            if end > index and NAME_ENDS.longest(line, end):
                break
            end += 1
        number = line.word(end)
        if (
            end > index
            and number.isdigit()
            and len(number) <= 2
            and line.word(end + 1) in ("", ",", ".", ";", "và", ")")
        ):
            end += 1
        return end

    def _listed(self, index: int, kind: str) -> Iterator[PlaceFound]:
        """ "các xã Canh Hiệp, Canh Thuận và Canh Hòa": the names behind the first."""
        line = self._line
        while line.word(index) in (",", "và", ";", "("):
            if line.word(index) == "(":
                above = self._levels.district(line, index + 1)  # "Tân Trạch (Bố Trạch), Trường Sơn (Quảng Ninh)"
                if not above or line.word(above) != ")":
                    return
                yield PlaceFound(index + 1, above, "known-name")
                index = above + 1
                continue
            start = index + 2 if line.word(index + 1) == "và" else index + 1
            if not line.capital(start) or NOT_NAMES.longest(line, start) or NAME_ENDS.longest(line, start):
                return
            end = self._levels.named_end(line, start, kind)
            if not end or strong_person(line, start, end) or self._small_word_goes_on(start, end):
                return
            yield PlaceFound(start, end, "listed", kind, start)
            index = end

    # Known names

    def _before_bracket(self, index: int) -> PlaceFound | None:
        """ "Đăk Mar (huyện Đăk Hà)": a commune known by the district that stands in brackets behind it."""
        line = self._line
        if not line.capital(index) or (line.capital(index - 1) and line.joined(index)):
            return None
        end = self._run(index, 4)
        above = _TYPES.longest(line, end + 1) if line.word(end) == "(" else None
        if not above or above[1] not in ("huyện", "quận", "thị xã", "thành phố"):
            return None
        name = line.surface(index, end)
        kind = next((one for one in ("xã", "phường", "thị trấn") if self._levels.known(f"{one} {name}")), "")
        return PlaceFound(index, end, "listed", kind, index) if kind else None

    def _bare(self, index: int) -> PlaceFound | None:
        line = self._line
        end = self._levels.district(line, index)
        if not end or not self._stands_alone(index, end):
            return None
        name = " ".join(line.plain[index:end])
        if name == "hồ chí minh" or (name == "việt nam" and line.word(index - 1) not in LOCATIVES):
            return None
        if end - index == 1 and len(name) < 3:
            return None
        return PlaceFound(index, self._levels.numbered(line, end), "known-name")

    def _stands_alone(self, index: int, end: int) -> bool:
        """True when the name is no part of a longer one: "Trương Hòa Bình", "Báo Bình Định", "Hà Nội Mới"."""
        line = self._line
        before, after = line.word(index - 1), line.capital(end) and line.joined(end)
        if before in CALLED_AFTER and line.joined(index):
            return False
        if line.capital(index - 1) and line.joined(index) and before not in LOOSE:
            return False
        return not after or is_surname(line, end) or bool(NAME_ENDS.longest(line, end))


_PAIRS = one_of(
    """
    an toàn|cao tốc|chuyển đổi|công nghiệp|công nghệ|du lịch|dân sinh|dân tộc|hạnh phúc|học tập|kinh tế|
    kiểu mẫu|nông thôn|quốc gia|quốc tế|số hóa|thanh niên|thông minh|thương mại|thế giới|tiên tiến|trung tâm|
    trung ương|văn hóa|văn minh|văn phòng|đô thị|đạt chuẩn|khoa học|giáo dục|y tế|thể thao|sinh thái|nông nghiệp
    """
)
