"""Posts as written beside a name: "Phó Bí thư Tỉnh ủy", "Giám đốc Sở Thông tin và Truyền thông"."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.bodies_grammar import BodyGrammar
from archive.extraction.bodies_levels import Reach
from archive.extraction.people_names import is_surname, looks_like_person, name_end
from archive.extraction.roles_words import (
    FILLERS,
    LINKS,
    POSTS,
    PREFIXES,
    RANKS,
    ROLE_STOPS,
    SHORT_POSTS,
    TERMS,
    is_compound,
)
from archive.extraction.words import Line, Shape, one_of
from archive.facts import RoleText

_LONGEST = 28
MOST_ROLES = 8  # of one person in one sentence
_POSITIONS = one_of("trái phải giữa đứng ngoài áo ảnh bên hàng ngồi bìa thứ trên dưới nguồn ngày năm tuổi sinh số")
_ROLE_BRACKETS_LONGEST = 5


@dataclass(frozen=True, slots=True)
class RoleFound:
    """A post in a line: words `first … end - 1`."""

    first: int
    end: int

    def text(self, line: Line) -> RoleText:
        span = line.span(self.first, self.end)
        return RoleText(" ".join(span.of(line.text).split()), span)


class RoleGrammar:
    """Tells which post begins at a word, and where its body's name ends."""

    def __init__(self, bodies: BodyGrammar) -> None:
        self._bodies = bodies
        self._places = bodies.levels.places

    def at(self, line: Line, index: int) -> RoleFound | None:
        """The post or rank that begins at this word, with all its words."""
        start = index
        prefix = PREFIXES.longest(line, index)
        if prefix:
            index = prefix[0]
        rank = RANKS.longest(line, index)
        if rank and self._is_rank(line, index, rank[0]):
            end = rank[0] + 1 if line.word(rank[0]) == "." else rank[0]
            return RoleFound(index, end)
        post = POSTS.longest(line, index)
        if not post or (
            line.shape(index) is Shape.UPPER and post[0] - index == 1 and line.word(index) not in SHORT_POSTS
        ):
            return None
        first = start if prefix and prefix[1] in ("nguyên", "quyền", "q.", "cựu") else index
        return RoleFound(first, self._tail_end(line, post[0]))

    def _is_rank(self, line: Line, index: int, end: int) -> bool:
        """A rank counts only before a name or a post: "TS Nguyễn Hữu Hà", not "TS" in a table."""
        after = end + 1 if line.word(end) == "." else end
        filler = FILLERS.longest(line, after)
        after = filler[0] if filler else after
        if not line.capital(index) and line.shape(index) is not Shape.LOWER:
            return False
        return (
            line.capital(after) and name_end(line, after) - after >= 2 and line.word(after) not in ("sở", "bộ", "ubnd")
        )

    def _tail_end(self, line: Line, start: int) -> int:
        """Where the words after a post end: its body, its place, its field."""
        index = start
        while index < len(line) and index - start < _LONGEST:
            step = self._step(line, index, start)
            if step == index:
                break
            index = step
        return index

    def _step(self, line: Line, index: int, start: int) -> int:
        if line.shape(index) is Shape.MARK:
            return self._over_mark(line, index, start)
        if not line.joined(index) and line.word(index - 1) not in ("&", "-", "."):
            return index
        if line.word(index - 1) == "sở" and index - 1 >= start:
            return index
        body = self._bodies.at(line, index) or self._bodies.field_at(line, index)
        if body:
            return body.end
        if looks_like_person(line, index, self._places) and not self._compound(line, index):
            return index
        level = self._bodies.levels.at(line, index)
        if level.reach is not Reach.NONE:
            return level.end
        term = TERMS.longest(line, index)
        if term:
            return term[0] + 1 if line.shape(term[0]) is not Shape.MARK else index
        if POSTS.longest(line, index) or RANKS.longest(line, index) or FILLERS.longest(line, index):
            return index
        if line.word(index) == "và":
            goes_on = line.capital(index + 1) and not looks_like_person(line, index + 1, self._places)
            return index + 1 if goes_on and not POSTS.longest(line, index + 1) else index
        if line.shape(index) is Shape.LOWER and (LINKS.longest(line, index) or ROLE_STOPS.longest(line, index)):
            return index
        return index if line.shape(index) is Shape.NUMBER and len(line.word(index)) > 3 else index + 1

    def _over_mark(self, line: Line, index: int, start: int) -> int:
        word, after = line.word(index), index + 1
        if word == "&" and index > start:
            return after
        if word != "-" or index == start or not line.capital(after) or looks_like_person(line, after, self._places):
            return index
        if any(words.longest(line, after) for words in (POSTS, FILLERS, RANKS)):
            return index
        glued = not line.joined(after) and not line.joined(index)
        return after if glued or not is_surname(line, after) else index

    @staticmethod
    def _compound(line: Line, index: int) -> bool:
        """ "Đoàn Thanh | niên": two capitals that only look like a name."""
        end = name_end(line, index)
        return end - index == 2 and is_compound(line, end)

    def after(self, line: Line, index: int) -> Iterator[RoleFound]:
        """The posts that follow a name which ends at `index`, in order."""
        bracket = self._bracketed(line, index)
        if bracket:
            yield bracket
            index = bracket.end + 1
        else:
            index = _over_bracket(line, index)
        for _ in range(MOST_ROLES):
            start = self._over_separator(line, index)
            role = self.at(line, start) if start > index or start < len(line) else None
            if not role or (start == index and not line.capital(start)):
                return
            yield role
            index = role.end

    @staticmethod
    def _over_separator(line: Line, index: int) -> int:
        if line.word(index) in (",", "-", "(", ":") or line.word(index) == "–":
            index += 1
        elif line.word(index) == "làm" and POSTS.longest(line, index + 1) and line.word(index + 2) != "đoàn":
            index += 1  # "do bà Lâm Thị Na | làm Trưởng ban"; a visit's "Trưởng đoàn" is no post
        link = LINKS.longest(line, index)
        while link:
            index = link[0]
            link = LINKS.longest(line, index)
        return index

    @staticmethod
    def _bracketed(line: Line, index: int) -> RoleFound | None:
        """ "(thương binh)": a few small words in brackets after a name say who it is."""
        if line.word(index) != "(" or POSTS.longest(line, index + 1):
            return None
        end = index + 1
        while end < len(line) and line.shape(end) is Shape.LOWER and line.word(end) not in _POSITIONS:
            end += 1
        if line.word(end) != ")" or not 1 < end - index <= _ROLE_BRACKETS_LONGEST:
            return None
        return RoleFound(index + 1, end)


def _over_bracket(line: Line, index: int) -> int:
    """Behind "(sinh năm 1976)", "(thứ hai từ trái sang)"; `index` when no such bracket stands there."""
    if line.word(index) != "(" or not any(word in _POSITIONS for word in line.plain[index + 1 : index + 6]):
        return index
    close = next((word for word in range(index, min(index + 14, len(line))) if line.word(word) == ")"), index - 1)
    return close + 1
