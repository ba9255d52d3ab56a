"""The people of one sentence: names known by an honorific, a post, a list or a verb beside them."""

from collections.abc import Iterator

from archive.extraction.bodies_grammar import BodyGrammar
from archive.extraction.people_named import LineNames, PersonFound
from archive.extraction.people_names import looks_like_person, name_end, strong_person
from archive.extraction.people_words import COMMON_SURNAMES, EPONYMS, HISTORIC, HONORIFICS, VERBS
from archive.extraction.roles import MOST_ROLES, RoleFound, RoleGrammar
from archive.extraction.roles_words import FILLERS, LINKS, is_compound
from archive.extraction.signals import Questions
from archive.extraction.words import Line, Shape, one_of
from archive.reading.syllables import is_syllable

_PLURALS = ("các", "hai", "ba", "bốn", "2", "3", "4", "nhóm", "những", "hộ")
_WEAK_HONORIFICS = one_of("anh chị cô chú em mẹ cụ thầy")
_COLON_REACH = 14


class LinePeople:
    """Reads one sentence from left to right."""

    def __init__(self, line: Line, grammar: BodyGrammar, questions: Questions) -> None:
        self._line = line
        self._grammar = grammar
        self._roles = RoleGrammar(grammar)
        self._names = LineNames(line, grammar, self._roles, questions)
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
        surname = weak or line.word(end - 1) == ":"
        first = self._names.named(end, "honorific", surname) or self._names.posted(end, "honorific")
        first = first or self._names.tagged(end)
        return self._list(first, (), plural) if first else []

    def _after_roles(self, role: RoleFound, plural: bool) -> list[PersonFound]:
        """A person after one or more posts: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lữ Quang Ngời"."""
        line, roles = self._line, [role]
        index = role.end
        while len(roles) <= MOST_ROLES:
            first = self._name_after_role(index)
            if first:
                own = () if roles[0] is role and line.word(index) == "," and self._of_another(role) else tuple(roles)
                return self._list(first, own, plural)
            after = index + 1 if line.word(index) in (",", "-") else index
            link = LINKS.longest(line, after)
            after = link[0] if link else after
            following = self._roles.at(line, after) if after > index or line.capital(after) else None
            if not following:
                tagged = self._names.tagged(index)
                return self._list(tagged, tuple(roles), plural) if tagged else []
            roles = [following] if self._on_behalf(role, index) else [*roles, following]
            index = following.end
        return []

    def _on_behalf(self, role: RoleFound, index: int) -> bool:
        """ "Thừa ủy quyền của Chủ tịch nước, | Phó Chủ tịch UBND tỉnh …": the first post is another's."""
        return index == role.end and self._of_another(role)

    def _of_another(self, role: RoleFound) -> bool:
        before = self._line.plain[max(0, role.first - 3) : role.first]
        return before[-1:] == ["của"] and bool({"quyền", "mặt"} & set(before))

    def _name_after_role(self, index: int) -> PersonFound | None:
        line = self._line
        parted = line.word(index) in (",", "-", ":")
        index += parted
        filler = FILLERS.longest(line, index)
        if filler:
            index = filler[0]
        if parted and not filler:
            return (
                self._names.named(index, "role-before", surname=True)
                if looks_like_person(line, index, self._places)
                else None
            )
        return self._names.named(index, "role-before", surname=False)

    def _after_colon(self, index: int) -> list[PersonFound]:
        """ "các đồng chí trong Thường trực Tỉnh ủy: Hồ Quốc Dũng - …; Lê Kim Toàn - …"."""
        line = self._line
        before = range(max(0, index - _COLON_REACH), index)
        if not any(HONORIFICS.longest(line, word) for word in before) and not self._roles_at(before):
            return []
        honorific = HONORIFICS.longest(line, index + 1)
        start = honorific[0] if honorific else index + 1
        if not looks_like_person(line, start, self._places):
            first = self._names.posted(start, "list")
            return self._list(first, (), plural=True) if first else []
        first = self._names.named(start, "list", surname=True)
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
        if roles and (end - index >= 2 or "'" in line.word(index)):
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
        tagged = self._names.tagged(index)
        people = self._list(tagged, (), plural=False) if tagged and tagged.end == end else []
        return people if people and people[0].roles else []  # "Samsung Vina, Giám đốc Sở Lê Văn An": not its post

    def _list(self, first: PersonFound, before: tuple[RoleFound, ...], plural: bool) -> list[PersonFound]:
        """The first person with the posts after the name, and those listed behind."""
        people: list[PersonFound] = []
        person: PersonFound | None = first
        while person:
            after = self._own_roles(person, bool(before and not people))
            shared = before if not people or plural else ()
            people.append(PersonFound(person.first, person.end, (*shared, *after), person.rule))
            plural = plural or self._many_before(person.first)
            if after and plural and not before:
                people = self._share(people, after)
            person = self._next_in_list(self._after(people), plural)
        return people

    def _many_before(self, index: int) -> bool:
        """ "…, Giám đốc Sở; các đồng chí | A, B, Phó Giám đốc Sở": from here on the post behind is shared."""
        words = self._line.plain[max(0, index - 3) : index]
        return len(words) == 3 and words[0] in _PLURALS and words[1:] in (["đồng", "chí"], ["đ", "c"])

    def _own_roles(self, person: PersonFound, has_post: bool) -> tuple[RoleFound, ...]:
        """The posts behind a name that are its own: one that runs into another name is that person's."""
        line = self._line
        roles = tuple(self._roles.after(line, person.end))
        end = roles[-1].end if roles else 0
        if has_post and roles and self._another_named_so(roles):
            return ()
        if not roles or not (line.capital(end) and line.joined(end) and self._names.named(end, "", surname=False)):
            return roles
        if has_post:
            return ()
        last = len(roles) - 1
        while last > 0 and line.word(roles[last].first - 1) == "-":
            last -= 1
        return roles[:last]

    def _another_named_so(self, roles: tuple[RoleFound, ...]) -> bool:
        """ "Chủ tịch UBND tỉnh - A và | Phó Chủ tịch UBND tỉnh - B": the post behind "và" is B's."""
        line, end = self._line, roles[-1].end
        link, mark = line.word(roles[0].first - 1), line.word(end)
        joined = mark in ("-", ":") if link == "," else link in ("và", "cùng") and mark in ("-", ":", ",")
        return joined and looks_like_person(line, end + 1, self._places)

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
            return (self._names.with_post(start) or self._names.tagged(start)) if plural else None
        if (
            not plural
            and not honorific
            and name_end(line, start) - start < 3
            and line.word(start) not in COMMON_SURNAMES
        ):
            return None
        return self._names.named(start, "list", surname=not plural)

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
