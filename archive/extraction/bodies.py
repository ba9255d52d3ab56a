"""Bodies named in a report: offices, party committees, ministries, companies, and "Sở" that means the report's own."""

from collections.abc import Iterator

from archive.extraction.bodies_grammar import BodyFound, BodyGrammar, grammar_of, is_plural
from archive.extraction.places_lists import names_listed
from archive.extraction.places_words import ADMINISTRATIVE
from archive.extraction.sentences import lines_of
from archive.extraction.words import Line, Phrases, Shape, one_of
from archive.facts import Document, Kind, Mention, Span
from archive.gazetteer import Gazetteer

# What "Sở" alone may not be followed by: another word, or "sở, ban, ngành".
_NOT_SO = one_of("hữu dĩ thích trường tại cứ nguyện ban ngành đoàn / - – & đắc nguyên thú")
_SO_LOWER_GOES_ON = one_of("cũng đã sẽ tiếp đang vừa chủ đề còn luôn")
_LIST_ITEMS = one_of("ban ngành đoàn huyện quận phòng cơ địa thành thị ủy ubnd xã")
_RELATIVE = frozenset({"sở", "ban chỉ đạo", "bcđ"})
_FEWEST, _LIST_LONGEST = 2, 60
_TYPES: Phrases[str] = Phrases(ADMINISTRATIVE)


def find_bodies(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Every body's name in the parts of the document that are read, in order."""
    grammar = grammar_of(gazetteer)
    short_forms = _short_forms(gazetteer)
    found = []
    for _, line in lines_of(document):
        found += [_mention(line, body, short_forms) for body in bodies_in(line, grammar) if not _is_credit(line, body)]
    code = _outlet_code(document)
    return [mention for mention in found if not (code and mention.span.overlaps(code))]


def _outlet_code(document: Document) -> Span | None:
    """Where a code opens the lead and says whose news it is: "(MIC) - Ngày 28/12", "Sở TTTT AG - Sáng 29/12"."""
    source = document.statement("source")
    return source.evidence.span if source and source.evidence.rule == "outlet-code" else None


def _is_credit(line: Line, body: BodyFound) -> bool:
    """ "Ảnh: Minh Quyết/TTXVN", "Ủy viên Trung ương Đảng": the body is a credit, or the rank of a post."""
    before = line.word(body.first - 1)
    if body.first == 1 and before == "(" and line.word(body.end) == ")" and line.word(body.end + 1) == "-":
        return True  # "(MIC) - Ngày 28/12": whose news it is
    if body.stem == "Đảng bộ" and (line.word(body.first - 2), before) == ("đại", "hội"):
        return True  # a congress, which has the party committee's name
    if body.stem == "Thông tấn xã Việt Nam" and before in ("/", "(", "theo", "-"):
        return True
    return body.stem == "Ban Chấp hành Trung ương Đảng" and before in ("viên", "khuyết", "thư")


def bodies_in(line: Line, grammar: BodyGrammar) -> Iterator[BodyFound]:
    """The bodies of one sentence, none general, none overlapping another."""
    index = 0
    while index < len(line):
        body = grammar.at(line, index)
        relative = _relative_at(line, index, body)
        if relative:
            yield relative
            index = relative.end
        elif body:
            if not body.general:
                yield body
            listed = [*_listed(line, index, body, grammar), *_of_each(line, body, grammar)] if body.general else []
            yield from listed
            index = max([body.end, *(item.end for item in listed)])
        else:
            listed = list(_listed_after_colon(line, index, grammar))
            yield from listed
            index = listed[-1].end if listed else index + 1


def _relative_at(line: Line, index: int, body: BodyFound | None) -> BodyFound | None:
    """ "Sở", "Ban Chỉ đạo" alone: the report's own."""
    if body and " ".join(line.plain[body.first : body.end]) in _RELATIVE and line.word(index) != "sở":
        return BodyFound(index, body.end, body.end, "relative", general=False) if not is_plural(line, index) else None
    if body or line.word(index) != "sở" or is_plural(line, index):
        return None
    after = line.word(index + 1)
    if after in _NOT_SO or (after == "," and _opens_list(line, index + 2)) or line.capital(index + 1):
        return None
    if line.capital(index):
        return BodyFound(index, index + 1, index + 1, "relative") if line.shape(index) is Shape.TITLE else None
    opens = line.opens_sentence(index) or line.word(index - 1) == ","
    return BodyFound(index, index + 1, index + 1, "relative") if opens and after in _SO_LOWER_GOES_ON else None


def _opens_list(line: Line, index: int) -> bool:
    return line.word(index) in _LIST_ITEMS


def _listed(line: Line, index: int, body: BodyFound, grammar: BodyGrammar) -> Iterator[BodyFound]:
    """ "các Sở Tài chính, Nội vụ và Y tế": after a plural head each item is a department of its own."""
    if line.word(index) != "sở" or not is_plural(line, index) or not body.stem:
        return
    rest = list(_items(line, body.stem_end, grammar))
    if rest:
        yield BodyFound(body.first, body.stem_end, body.stem_end, "listed", body.stem)
        yield from rest


def _of_each(line: Line, body: BodyFound, grammar: BodyGrammar) -> Iterator[BodyFound]:
    """ "UBND các huyện An Lão, Vân Canh và thị xã An Nhơn": the committee of each of them."""
    typed = _TYPES.longest(line, body.stem_end + 1) if line.word(body.stem_end) == "các" and body.stem else None
    places = list(names_listed(line, typed[0], grammar.levels)) if typed else []
    if len(places) < _FEWEST:
        return
    kind = line.surface(body.stem_end + 1, typed[0])
    yield BodyFound(body.first, places[0][1], body.stem_end + 1, "listed", body.stem)
    for first, end in places[1:]:
        yield BodyFound(first, end, first, "listed", f"{body.stem} {kind}")


def _listed_after_colon(line: Line, index: int, grammar: BodyGrammar) -> Iterator[BodyFound]:
    """ "6 Sở: Giáo dục và Đào tạo, Y tế", "các sở, ngành: Nội vụ, Y tế": the items of the list."""
    if line.word(index) != "sở" or not is_plural(line, index):
        return
    colon = next((at for at in range(index + 1, index + 6) if line.word(at) not in _LIST_ITEMS | {","}), index)
    if line.word(colon) == ":":
        yield from _items(line, colon, grammar)


def _items(line: Line, index: int, grammar: BodyGrammar) -> Iterator[BodyFound]:
    end = index
    while end < min(len(line), index + _LIST_LONGEST) and line.word(end) in (",", ":", "và", ";"):
        item = grammar.field_at(line, end + 1)
        if not item:
            return
        yield item
        end = item.end


def _short_forms(gazetteer: Gazetteer) -> Phrases[str]:
    forms = {short: long for short, long in gazetteer.abbreviations.items() if short not in ("TT", "CT")}
    for unit in gazetteer.units:
        forms |= {alias: unit.full_name for alias in unit.aliases if alias.split()[0].isupper()}
    return Phrases(forms)


def _mention(line: Line, body: BodyFound, short_forms: Phrases[str]) -> Mention:
    span = line.span(body.first, body.end)
    branch = body.rule == "standing" and line.word(body.stem_end) == "chi"
    name = "" if branch else body.stem  # "Ngân hàng Nhà nước Chi nhánh Kon Tum"
    rest = _written_out(line, body.stem_end if name else body.first, body.end, short_forms)
    rest = rest.removeprefix("của ") if name else rest
    if name and rest:
        name = f"{name} {rest}"
    return Mention(Kind.BODY, span, span.of(line.text), name or rest, body.rule)


def _written_out(line: Line, first: int, end: int, short_forms: Phrases[str]) -> str:
    """The words with short forms in full and brackets dropped, one space between them as in the text."""
    parts: list[str] = []
    index, depth = first, 0
    while index < end:
        if line.word(index) in "()":
            place = (
                line.word(index) == "(" and line.shape(index + 1) is Shape.LOWER
            )  # "(tỉnh Tây Ninh)" says whose it is
            depth = depth + (not place) if line.word(index) == "(" else max(0, depth - 1)
            index += 1
            continue
        short = short_forms.longest(line, index) if line.shape(index) is Shape.UPPER else None
        after, word = short if short and short[0] <= end else (index + 1, line.surface(index, index + 1))
        if depth <= 0:
            apart = line.joined(index) or line.word(index - 1) in ("(", ")")
            parts.append((" " if parts and apart else "") + word)
        index = after
    return "".join(parts).strip()
