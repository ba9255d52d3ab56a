"""Where a person's name ends, and whether a capitalised run is one."""

from archive.extraction.people_words import COMMON_SURNAMES, MIDDLE, NAME_ENDS, SURNAMES
from archive.extraction.words import Line, Phrases, Shape, one_of
from archive.reading.syllables import is_syllable

_LONGEST = 5
_LONGEST_UPLAND = 6  # "Y Thanh Hà Niê Kđăm"
_ALSO_NAMES = frozenset(["nguyên", "từ", "tin", "do"])
_POSTS_OPEN = one_of("phó trưởng giám chủ bí ủy thứ bộ chánh cục thường tổng viện hiệu")
_UPLAND_FIRST = frozenset(["y", "h", "a", "k", "ka"])


def name_end(line: Line, index: int) -> int:
    """The end of the capitalised run at `index` as far as a person's name can reach; `index` when there is none."""
    longest = _LONGEST_UPLAND if line.word(index) in _UPLAND_FIRST else _LONGEST
    end = index
    while end - index < longest and (end == index or line.joined(end)):
        if not _name_word(line, end) and not _small_middle(line, index, end):
            break
        if end > index and _name_ends(line, index, end):
            break
        if end > index and _other_case(line, index, end):
            break
        end += 1
    return end


def _name_ends(line: Line, index: int, end: int) -> bool:
    """True before a word that opens something new; "Phan Nguyên Hào", "Lê Tự Do" and "Lê Bình Nguyên" go on."""
    found = NAME_ENDS.longest(line, end)
    if found is None or line.word(end) not in _ALSO_NAMES or found[0] > end + 1:
        return found is not None
    if end == index + 1 and "'" not in line.word(index):
        return line.shape(end) is not line.shape(index)
    return line.shape(end + 1) is Shape.LOWER or line.word(end + 1) in _POSTS_OPEN


def _small_middle(line: Line, index: int, end: int) -> bool:
    """ "Hoàng văn Thiên": the middle syllable in small letters, by mistake."""
    return (
        end == index + 1 and line.word(end) in ("văn", "thị") and _name_word(line, end + 1) and is_surname(line, index)
    )


def _name_word(line: Line, index: int) -> bool:
    if not line.capital(index):
        return False
    word = line.word(index)
    if line.shape(index) is Shape.UPPER:
        return len(word) > 1 and is_syllable(word) and not _is_short_form(word)
    return True


def _other_case(line: Line, index: int, end: int) -> bool:
    """True where capitals meet small letters: "NGUYỄN VĂN" does not go on with "Sáng"; initials go with both."""
    shapes = (line.shape(end), line.shape(index))
    return shapes[0] is not shapes[1] and Shape.UPPER in shapes and min(len(line.word(end)), len(line.word(index))) > 1


def _is_short_form(word: str) -> bool:
    """True for "TU", "CA", "QH": two plain letters are an abbreviation rather than a syllable of a name."""
    return (
        len(word) <= 2 and word.isascii() and word not in {"an", "my", "ha", "le", "vu", "do", "ho", "to", "ly", "ba"}
    )


def is_surname(line: Line, index: int) -> bool:
    word = line.word(index)
    return line.capital(index) and (word in SURNAMES or word.startswith(("k'", "h'")))


def looks_like_person(line: Line, index: int, places: Phrases) -> bool:
    """True when a run that begins with a surname is a person rather than a place ("Hà Nam", "Lâm Đồng")."""
    if not is_surname(line, index):
        return False
    end = name_end(line, index)
    length = end - index
    if length == 1 and _upland_name(line.word(index)):
        return not places.longest(line, index)  # "K'Mák"
    if not 2 <= length <= _LONGEST_UPLAND:
        return False
    place = places.longest(line, index)
    if place and place[0] - index >= 2:
        return place[0] < end and not is_surname(line, place[0]) and length >= 3
    return length > 2 or line.word(index) in COMMON_SURNAMES or _upland(line, index)


def strong_person(line: Line, index: int, end: int) -> bool:
    """True for a name that is a person's in any context: a common surname with a middle syllable only people have."""
    words = line.plain[index:end]
    return (
        3 <= len(words) <= 5
        and words[0] in SURNAMES
        and (any(word in MIDDLE for word in words[1:-1]) or words[0] in COMMON_SURNAMES)
        and all(is_syllable(word) for word in words)
    )


def _upland_name(word: str) -> bool:
    """ "K'Mák", "H'Nhung": a whole name in one word."""
    return word.startswith(("k'", "h'")) and len(word) > len("k'")


def _upland(line: Line, index: int) -> bool:
    return line.word(index).startswith(("k'", "h'")) or line.word(index) == "y"
