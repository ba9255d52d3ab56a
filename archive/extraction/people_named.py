"""The names of one sentence, wherever a rule expects one: what is long enough and no body, place or compound."""

from dataclasses import dataclass

from archive.extraction.bodies_grammar import BodyGrammar
from archive.extraction.people_names import is_surname, looks_like_person, name_end
from archive.extraction.people_words import NAME_ENDS
from archive.extraction.roles import RoleFound, RoleGrammar
from archive.extraction.roles_words import is_compound
from archive.extraction.signals import Questions
from archive.extraction.words import Line, Shape

_LONG_BODY = 3  # words from which a known body's name is no person's, whatever surname it begins with


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A name in a line: words `first … end - 1`, the posts beside it, and the rule that took it for a name."""

    first: int
    end: int
    roles: tuple[RoleFound, ...]
    rule: str


class LineNames:
    """Names at a given word of a line."""

    def __init__(self, line: Line, grammar: BodyGrammar, roles: RoleGrammar, questions: Questions) -> None:
        self._line = line
        self._grammar = grammar
        self._roles = roles
        self._questions = questions
        self._places = grammar.levels.places

    def named(self, index: int, rule: str, surname: bool) -> PersonFound | None:
        """The name at this word, if it is long enough and no body, place or compound."""
        line = self._line
        end = name_end(line, index)
        single = end - index == 1 and "'" in line.word(index)  # "K'Mák"
        if (end - index < 2 and not single) or (surname and not is_surname(line, index)):
            return None
        if " ".join(line.plain[index:end]) in ("hồ chí minh",) or (end - index == 2 and is_compound(line, end)):
            return None
        known = self._grammar.known_at(line, index)
        if known and known.end - index > _LONG_BODY:
            return None  # "Đoàn Khối các cơ quan"
        place = self._grammar.levels.district(line, index)
        longer = rule == "honorific" and is_surname(line, index) and index < place < end  # "đồng chí Cao Bằng Phi"
        if not longer and not looks_like_person(line, index, self._places):
            body = self._grammar.at(line, index)
            if (body and body.end > index) or place or not self._name_like(index, end):
                return None
        return PersonFound(index, end, (), rule)

    def posted(self, index: int, rule: str) -> PersonFound | None:
        """A name that may also be a place's, with a post behind it: "đồng chí Mai Sơn, Phó Chủ tịch UBND tỉnh"."""
        line = self._line
        end = name_end(line, index)
        if not is_surname(line, index) or end - index < 2 or line.word(end) not in (",", "-"):
            return None
        return PersonFound(index, end, (), rule) if self._roles.at(line, end + 1) else None

    def tagged(self, index: int) -> PersonFound | None:
        """A capitalised run that the rules do not know, where somebody must be named: asked of the tagger."""
        line = self._line
        end = name_end(line, index)
        if end - index < 2 or line.shouted or line.shape(index) is not Shape.TITLE or is_compound(line, end):
            return None
        if (
            self._grammar.at(line, index)
            or self._grammar.levels.district(line, index)
            or NAME_ENDS.longest(line, index)
        ):
            return None
        names = self._questions.names_in(line.text, line.starts[0], line.ends[-1])
        start = line.starts[index]
        found = next((name for name in names if name.start == start and name.end in line.ends[index + 1 : end]), None)
        last = line.ends.index(found.end, index) + 1 if found else 0
        return PersonFound(index, last, (), "tagged-as-name") if found else None

    def with_post(self, index: int) -> PersonFound | None:
        """A listed name of two small surnames ("Kim Chung - Lê Hiền"), or of any when a post follows it."""
        line, end = self._line, name_end(self._line, index)
        if end - index < 2:
            return None
        known = is_surname(line, index)
        if not known and not (line.word(end) in (",", "-") and self._roles.at(line, end + 1)):
            return None
        return self.named(index, "list", surname=False)

    def _name_like(self, index: int, end: int) -> bool:
        """A run without a known surname: taken after an honorific or post when small words do not go on from it."""
        line = self._line
        return all(line.shape(word) is Shape.TITLE for word in range(index, end)) and end - index <= 5
