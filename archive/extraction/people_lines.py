"""The people of one sentence: names known by an honorific, a post, a list or a verb beside them."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.bodies_grammar import BodyGrammar
from archive.extraction.people_names import is_surname, looks_like_person, name_end, strong_person
from archive.extraction.people_words import COMMON_SURNAMES, EPONYMS, HISTORIC, HONORIFICS, NAME_ENDS, VERBS
from archive.extraction.roles import MOST_ROLES, RoleFound, RoleGrammar
from archive.extraction.roles_words import FILLERS, LINKS, is_compound
from archive.extraction.signals import Questions
from archive.extraction.words import Line, Shape, one_of
from archive.reading.syllables import is_syllable

_PLURALS = ("các", "hai", "ba", "bốn", "2", "3", "4", "nhóm", "những", "hộ")
_WEAK_HONORIFICS = one_of("anh chị cô chú em mẹ cụ thầy")
_COLON_REACH = 14


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A name in a line: words `first … end - 1`, the posts beside it, and the rule that took it for a name."""

    first: int
    end: int
    roles: tuple[RoleFound, ...]
    rule: str


class LinePeople:
    """Reads one sentence from left to right."""

    def __init__(self, line: Line, grammar: BodyGrammar, questions: Questions) -> None:
        self._line = line
        self._questions = questions
        self._grammar = grammar
        self._roles = RoleGrammar(grammar)
        self._places = grammar.levels.places

    def find(self) -> Iterator[PersonFound]:
        index = 0
        while index < len(self._line):
            people = self._at(index)
            yield from people
            index = max([self._after(people), index + 1]) if people else self._skip(index)

    def _at(self, index: int) -> list[PersonFound]:
        """The person or the list of people that begins at this word, posts and honorifics before them included."""
        line = self._line
        honorific = HONORIFICS.longest(line, index)
        if honorific:
            return self._after_honorific(index, honorific[0])
        role = self._roles.at(line, index)
        if role:
            return self._after_roles(role, plural=line.word(index - 1) in _PLURALS)
        if line.word(index) == ":":
            return self._after_colon(index)
        return self._bare(index)

    def _skip(self, index: int) -> int:
        """Where to read on when nobody was found: behind a body's name or a place, which may hold a surname."""
        line = self._line
        if not line.capital(index):
            return index + 1
        body = self._grammar.at(line, index)
        if body and body.end > index:
            return body.end
        place = self._grammar.levels.district(line, index)
        return place if place and not looks_like_person(line, index, self._places) else index + 1

    def _after(self, people: list[PersonFound]) -> int:
        last = people[-1]
        return max([last.end, *(role.end for role in last.roles)])

    def _after_honorific(self, index: int, end: int) -> list[PersonFound]:
        line = self._line
        words = line.plain[index:end]
        plural = words[0] in _PLURALS or line.word(index - 1) in _PLURALS
        if line.word(end) == ":":
            end += 1
        role = self._roles.at(line, end)
        if role:
            return self._after_roles(role, plural)
        again = HONORIFICS.longest(line, end)
        if again and line.joined(end):
            end = again[0]
        weak = words[-1] in _WEAK_HONORIFICS
        first = self._named(end, "honorific", surname=weak or line.word(end - 1) == ":") or self._tagged(end)
        return self._list(first, (), plural) if first else []

    def _after_roles(self, role: RoleFound, plural: bool) -> list[PersonFound]:
        """A person after one or more posts: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lữ Quang Ngời"."""
        line, roles = self._line, [role]
        index = role.end
        while len(roles) <= MOST_ROLES:
            first = self._name_after_role(index)
            if first:
                return self._list(first, tuple(roles), plural)
            after = index + 1 if line.word(index) in (",", "-") else index
            link = LINKS.longest(line, after)
            after = link[0] if link else after
            following = self._roles.at(line, after) if after > index or line.capital(after) else None
            if not following:
                tagged = self._tagged(index)
                return self._list(tagged, tuple(roles), plural) if tagged else []
            roles.append(following)
            index = following.end
        return []

    def _name_after_role(self, index: int) -> PersonFound | None:
        line = self._line
        parted = line.word(index) in (",", "-", ":")
        index += parted
        filler = FILLERS.longest(line, index)
        if filler:
            index = filler[0]
        if parted and not filler:
            return (
                self._named(index, "role-before", surname=True)
                if looks_like_person(line, index, self._places)
                else None
            )
        return self._named(index, "role-before", surname=False)

    def _after_colon(self, index: int) -> list[PersonFound]:
        """ "các đồng chí trong Thường trực Tỉnh ủy: Hồ Quốc Dũng - …; Lê Kim Toàn - …"."""
        line = self._line
        before = range(max(0, index - _COLON_REACH), index)
        if not any(HONORIFICS.longest(line, word) for word in before) and not self._roles_at(before):
            return []
        honorific = HONORIFICS.longest(line, index + 1)
        start = honorific[0] if honorific else index + 1
        if not looks_like_person(line, start, self._places):
            return []
        first = self._named(start, "list", surname=True)
        return self._list(first, (), plural=True) if first else []

    def _roles_at(self, words: range) -> bool:
        return any(self._line.word(word) in ("gia", "hộ", "tác", "thành", "gồm", "lãnh") for word in words)

    def _bare(self, index: int) -> list[PersonFound]:
        """A name with nothing before it: a post after it, a verb of speech, or a name that can be nothing else."""
        line = self._line
        if line.capital(index - 1) and line.joined(index):
            return []
        if not looks_like_person(line, index, self._places):
            return self._unknown_with_post(index)
        end = name_end(line, index)
        if is_compound(line, end) or self._eponym(index) or " ".join(line.plain[index:end]) in HISTORIC:
            return []
        roles = tuple(self._roles.after(line, end)) if line.word(end) in (",", "-", "(") else ()
        strong = strong_person(line, index, end)
        if roles and end - index >= 2:
            return self._list(PersonFound(index, end, (), "role-after"), (), plural=False)
        if end - index >= 3 and strong and VERBS.longest(line, end):
            return self._list(PersonFound(index, end, (), "verb-after"), (), plural=False)
        lonely = line.opens_sentence(index) and end >= len(line) - 1
        if end - index >= 3 and strong and not lonely and line.shape(index) is Shape.TITLE:
            return self._list(PersonFound(index, end, (), "bare-name"), (), plural=False)
        return []

    def _unknown_with_post(self, index: int) -> list[PersonFound]:
        """ "Uno Yoshimasa, Trưởng đại diện JICA": no name that the rules know, but a post follows it."""
        line = self._line
        if line.shape(index) is not Shape.TITLE:
            return []
        end = name_end(line, index)
        foreign = not all(is_syllable(word) for word in line.plain[index:end])
        if not foreign or line.word(end) not in (",", "-", "(") or not self._roles.at(line, end + 1):
            return []
        tagged = self._tagged(index)
        people = self._list(tagged, (), plural=False) if tagged and tagged.end == end else []
        return people if people and people[0].roles else []  # "Samsung Vina, Giám đốc Sở Lê Văn An": not its post

    def _eponym(self, index: int) -> bool:
        """True when a word before says that the name is what something is called: "đường", "giải báo chí"."""
        line = self._line
        for word in range(max(0, index - 5), index):
            found = EPONYMS.longest(line, word)
            if (
                found
                and found[0] <= index
                and not any(line.word(w) in (",", ".", ":", ";", "(") for w in range(word, index))
            ):
                return True
        return False

    def _named(self, index: int, rule: str, surname: bool) -> PersonFound | None:
        """The name at this word, if it is long enough and no body, place or compound."""
        line = self._line
        end = name_end(line, index)
        single = end - index == 1 and "'" in line.word(index)  # "K'Mák"
        if (end - index < 2 and not single) or (surname and not is_surname(line, index)):
            return None
        if " ".join(line.plain[index:end]) in ("hồ chí minh",) or (end - index == 2 and is_compound(line, end)):
            return None
        if not looks_like_person(line, index, self._places):
            body = self._grammar.at(line, index)
            if (
                (body and body.end > index)
                or self._grammar.levels.district(line, index)
                or not self._name_like(index, end)
            ):
                return None
        return PersonFound(index, end, (), rule)

    def _tagged(self, index: int) -> PersonFound | None:
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

    def _name_like(self, index: int, end: int) -> bool:
        """A run without a known surname: taken after an honorific or post when small words do not go on from it."""
        line = self._line
        return all(line.shape(word) is Shape.TITLE for word in range(index, end)) and end - index <= 5

    def _list(self, first: PersonFound, before: tuple[RoleFound, ...], plural: bool) -> list[PersonFound]:
        """The first person with the posts after the name, and those listed behind."""
        people: list[PersonFound] = []
        person: PersonFound | None = first
        while person:
            after = self._own_roles(person, bool(before and not people))
            shared = before if not people or plural else ()
            people.append(PersonFound(person.first, person.end, (*shared, *after), person.rule))
            if after and plural and not before:
                people = self._share(people, after)
            person = self._next_in_list(self._after(people), plural)
        return people

    def _own_roles(self, person: PersonFound, has_post: bool) -> tuple[RoleFound, ...]:
        """The posts behind a name that are its own: one that runs into another name is that person's."""
        line = self._line
        roles = tuple(self._roles.after(line, person.end))
        end = roles[-1].end if roles else 0
        if not roles or not (line.capital(end) and line.joined(end) and self._named(end, "", surname=False)):
            return roles
        if has_post:
            return ()
        last = len(roles) - 1
        while last > 0 and line.word(roles[last].first - 1) == "-":
            last -= 1
        return roles[:last]

    def _share(self, people: list[PersonFound], roles: tuple[RoleFound, ...]) -> list[PersonFound]:
        """ "các đồng chí A, B - Phó Chủ tịch UBND tỉnh": those just before without a post have it too."""
        shared = list(people)
        for at in range(len(people) - 2, -1, -1):
            if people[at].roles or self._line.word(people[at].end) == ";":
                break
            shared[at] = PersonFound(people[at].first, people[at].end, roles, people[at].rule)
        return shared

    def _next_in_list(self, index: int, plural: bool) -> PersonFound | None:
        line = self._line
        if line.word(index) == ")":
            index += 1
        if line.word(index) not in (",", ";", "và", "cùng", "-"):
            return None
        index += 1
        if line.word(index) in ("và", "cùng"):
            index += 1
        honorific = HONORIFICS.longest(line, index)
        start = honorific[0] if honorific else index
        if not looks_like_person(line, start, self._places):
            return (self._with_post(start) or self._tagged(start)) if plural else None
        if (
            not plural
            and not honorific
            and name_end(line, start) - start < 3
            and line.word(start) not in COMMON_SURNAMES
        ):
            return None
        return self._named(start, "list", surname=not plural)

    def _with_post(self, index: int) -> PersonFound | None:
        """A listed name of two small surnames ("Kim Chung - Lê Hiền"), or of any when a post follows it."""
        line, end = self._line, name_end(self._line, index)
        if end - index < 2:
            return None
        known = is_surname(line, index)
        if not known and not (line.word(end) in (",", "-") and self._roles.at(line, end + 1)):
            return None
        return self._named(index, "list", surname=False)
