"""What a reader typed and chose → a `Query`, and a `Query` → its one address. Never raises, asks no database."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote_plus, urlencode

from django.utils.translation import gettext

from archive.bilingual import localized
from archive.facts import ReportKind
from archive.text import fold, slugify

from .analyzer import Token, analyze, prepare
from .dates import DATES, FORM, canonical_dates, complaints, read_form
from .groups import BRANCHES, branches_of

MISSING = "chua-xac-dinh"  # the value of a filter for reports that have none
LONGEST = 1_000  # letters of a query
WORDS = 32
NEAR, FARTHEST = 10, 50  # words that "NEAR" means, and may mean
VALUES = 20  # of one filter
PAGES = 50
PAGE_SIZE = 20
REACHABLE = PAGES * PAGE_SIZE  # hits
SORTS = ("phu-hop", "moi", "cu", "so-lieu")  # relevance, newest, oldest, most figures

# Filters in the order of the address, each with the names it can be typed by.
FILTERS = {
    "tinh": ("tinh", "province"),
    "vung": ("vung", "region"),
    "nam": ("nam", "year"),
    "nam-dang": ("nam-dang", "namdang", "published"),
    "loai": ("loai", "kind"),
    "nguoi": ("nguoi", "person"),
    "co-quan": ("co-quan", "coquan", "org", "body"),
    "chu-de": ("chu-de", "chude", "topic"),
    "dia-danh": ("dia-danh", "diadanh", "place"),
    "van-ban": ("van-ban", "vanban", "doc"),
    "nguon": ("nguon", "outlet", "source"),
    DATES: ("ngay", "date"),
}
YEARS = ("nam", "nam-dang")
WITH_MISSING = ("tinh", "vung", "nam", "nam-dang", "loai", "nguon")  # filters that reports may have no value for
KINDS = {slugify(kind): kind.value for kind in ReportKind}
_FILTER_OF = {typed: name for name, names in FILTERS.items() for typed in names}

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
# Control and formatting signs, halves of pairs, and the sign for bytes that are not text.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd\ud800-\udfff]+")
_SPECIAL = re.compile(
    r"""(?P<minus>(?<![^\s"])-)?"(?P<phrase>[^"]*)"
      | (?<!\S)(?P<not>-)?(?P<field>[^\W_][\w-]{1,11}):(?:"(?P<quoted>[^"]+)"|(?P<value>[^\s"]+))
      | (?<!\S)(?P<near>NEAR(?!\S|/)|(?:NEAR|GẦN)/(?P<distance>[0-9]{1,2})(?!\S))
      | (?P<wall>\x1f)
      | (?<!\S)-(?P<without>[^\s"-][^\s"]*)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Item:
    """Words that belong together: a stretch as typed, a quoted phrase, or what must not stand in the report."""

    text: str
    tokens: tuple[Token, ...]
    quoted: bool = False
    negated: bool = False
    near: int = 0  # words that may stand between these and the others, in either order
    others: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question as understood: its words in branches (joined by OR), its filters, its order and page."""

    text: str = ""
    branches: tuple[tuple[Item, ...], ...] = ()
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort: str = SORTS[0]
    page: int = 1
    literal: bool = False  # only what is written: no abbreviation, no name, no year is understood
    loose: bool = False  # words that belong together may stand apart
    notices: tuple[str, ...] = ()
    # (filter, value, how many it names) of the values in which `fields.understand` saw no choice; None before that.
    unknown: tuple[tuple[str, str, int], ...] | None = field(default=None, compare=False)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The parameters of its address, in their one order, defaults left out."""
        pairs = [("q", self.text)] if self.text else []
        pairs += [(name, value) for name, values in self.filters for value in values]
        pairs += [("sap", self.sort)] if self.sort != SORTS[0] else []
        pairs += [("nguyen-van", "1")] if self.literal else []
        pairs += [("roi", "1")] if self.loose else []
        pairs += [("trang", str(self.page))] if self.page > 1 else []
        return pairs

    @property
    def kept_beside_dates(self) -> list[tuple[str, str]]:
        """What a form that asks for other dates must carry along."""
        return self.with_values(DATES, ()).pairs

    @property
    def url(self) -> str:
        return localized("/tim/") + ("?" + urlencode(self.pairs) if self.pairs else "")

    def values(self, name: str) -> tuple[str, ...]:
        return dict(self.filters).get(name, ())

    def with_values(self, name: str, values: tuple[str, ...]) -> "Query":
        """The same question, first page, with the filter's values replaced (none: without the filter)."""
        chosen = dict(self.filters) | {name: tuple(sorted(values))}
        filters = tuple((other, chosen[other]) for other in FILTERS if chosen.get(other))
        return replace(self, filters=filters, page=1)

    def opening(self, name: str) -> Callable[[Iterable[str]], str]:
        """A function from values of the filter to the address of the question with them: what stays is written once."""
        pairs = self.with_values(name, ("",)).pairs
        place = pairs.index((name, ""))
        before = f"{Query().url}?" + "".join(urlencode([pair]) + "&" for pair in pairs[:place])
        after = "".join("&" + urlencode([pair]) for pair in pairs[place + 1 :])
        without = self.with_values(name, ()).url

        def url(values: Iterable[str]) -> str:
            chosen = "&".join([f"{name}={quote_plus(value)}" for value in sorted(values)])
            return f"{before}{chosen}{after}" if chosen else without

        return url

    def asking(self, text: str, **changes) -> "Query":
        """The same filters and order with other words, first page."""
        return replace(parse(text), filters=self.filters, sort=self.sort, **changes)


def parse(raw: str | None, params: Mapping[str, list[str]] | None = None) -> Query:
    """The query of a search box and an address's parameters; what makes no sense is left out or repaired."""
    params = params or {}
    text = clean(raw or "")
    text, typed, notices = _take_fields(text)
    branches, more = _read_items(text)
    chosen = {name: [*params.get(name, ()), *typed.get(name, ())] for name in FILTERS}
    chosen[DATES] += read_form(*(_first(params, name) for name in FORM))
    filters = tuple((name, values) for name in FILTERS if (values := parse_values(name, chosen[name])))
    more += complaints(dict(filters).get(DATES, ()))
    return Query(
        text=text,
        branches=branches,
        filters=filters,
        sort=_first(params, "sap") if _first(params, "sap") in SORTS else SORTS[0],
        page=_page(_first(params, "trang")),
        literal=_first(params, "nguyen-van") == "1",
        loose=_first(params, "roi") == "1",
        notices=tuple(notices + more),
    )


def clean(raw: str) -> str:
    """One spelling of a query: composed, tones in place, one kind of quotes, single spaces, not too long."""
    text = _UNPRINTABLE.sub(" ", raw[: LONGEST * 4])
    return prepare(" ".join(prepare(text).translate(_QUOTES).split())[:LONGEST]).strip()


def _first(params: Mapping[str, list[str]], name: str) -> str:
    return next(iter(params.get(name, ())), "")


def _page(value: str) -> int:
    number = int(value) if re.fullmatch("[0-9]{1,6}", value) else 1
    return min(max(number, 1), PAGES)


def parse_values(name: str, raw: list[str]) -> tuple[str, ...]:
    """A filter's values as an address writes them: each once, in order, no more than `VALUES`."""
    slugs = {slug for value in raw[: VALUES * 2] if (slug := _value(name, value))}
    return tuple(sorted(slugs)[:VALUES])


def _value(name: str, raw: str) -> str:
    """A filter's value as an address writes it, "" if it can be none; one that begins with "-" is left out."""
    if raw.startswith("-"):
        avoided = _value(name, raw.lstrip("-"))
        return f"-{avoided}" if avoided else ""
    if name == DATES:
        return canonical_dates(raw[:100])
    slug = slugify(raw[:300])[:200].strip("-")
    if slug == MISSING and name in WITH_MISSING:
        return slug
    if name in YEARS:
        return slug if re.fullmatch("(?:19|20)[0-9]{2}", slug) else ""
    if name == "loai":
        return slug if slug in KINDS else ""
    return slug


def _take_fields(text: str) -> tuple[str, dict[str, list[str]], list[str]]:
    """Typed filters (`tinh:"Vĩnh Long"`) out of the text; those that say nothing stay words."""
    taken: dict[str, list[str]] = {}
    notices: list[str] = []

    def take(match: re.Match) -> str:
        name = _FILTER_OF.get(fold(match["field"] or ""))
        if not name:
            return match[0]
        value = ("-" if match["not"] else "") + (match["quoted"] or match["value"])
        if not _value(name, value):
            notices.append(gettext("Không hiểu “%(typed)s” nên đã tìm như chữ thường.") % {"typed": match[0]})
            return match[0]
        taken.setdefault(name, []).append(value)
        return " "

    return clean(_SPECIAL.sub(take, text)), taken, notices


def _read_items(text: str) -> tuple[tuple[tuple[Item, ...], ...], list[str]]:
    notices = []
    if text.count('"') % 2:
        text += '"'
        notices.append(gettext("Thiếu một dấu ngoặc kép; đã thêm vào cuối câu."))
    if text.count("(") != text.count(")"):
        if " OR " in text:
            notices.append(gettext("Dấu ngoặc đơn không đủ cặp nên được bỏ qua."))
        text = re.sub("[()]", " ", text)
    texts, too_many = branches_of(text)
    if too_many:
        notices.append(gettext("Chỉ tìm theo %(count)s nhánh OR đầu tiên.") % {"count": BRANCHES})
    branches = [_join_near(_read_branch(branch), notices) for branch in texts]
    return _cap(branches, notices)


def _read_branch(text: str) -> list[Item]:
    items, end = [], 0
    for match in _SPECIAL.finditer(text):
        if match["field"] and not match["not"]:
            continue
        items.append(_item(text[end : match.start()]))
        end = match.end()
        if match["near"]:
            items.append(Item(match[0], (), near=min(max(int(match["distance"] or NEAR), 1), FARTHEST)))
        elif match["without"] or match["field"]:
            avoided = match["without"] or match[0][1:].replace('"', " ")
            items.append(_item(avoided, quoted=True, negated=True))
        elif not match["wall"]:
            items.append(_item(match["phrase"], quoted=True, negated=bool(match["minus"])))
    return [item for item in [*items, _item(text[end:])] if item.tokens or item.near]


def _join_near(items: list[Item], notices: list[str]) -> list[Item]:
    """The items with every NEAR and its two sides made one; a NEAR without two sides is left out and said."""
    joined: list[Item] = []
    for item in items:
        waiting = joined[-1] if joined and joined[-1].near and not joined[-1].tokens else None
        if not waiting or item.negated or (item.near and not item.tokens):
            joined.append(item)
            continue
        before = joined[-2] if len(joined) > 1 else None
        if before and before.tokens and not before.negated and not before.near:
            text = f"{_typed(before)} {waiting.text} {_typed(item)}"
            joined[-2:] = [Item(text, before.tokens, near=waiting.near, others=item.tokens)]
        else:
            joined.append(item)
    kept = [item for item in joined if item.tokens]
    if len(kept) < len(joined):
        notices.append(gettext("NEAR cần chữ ở cả hai bên nên được bỏ qua."))
    return kept


def _typed(item: Item) -> str:
    return f'"{item.text.strip()}"' if item.quoted else item.text.strip()


def _item(text: str, **how) -> Item:
    return Item(text, tuple(analyze(text)), **how)


def _cap(branches: list[list[Item]], notices: list[str]) -> tuple[tuple[tuple[Item, ...], ...], list[str]]:
    """The first `WORDS` words of the query; what is left out is said."""
    left, too_long, kept = WORDS, False, []
    for branch in branches:
        items = []
        for item in branch:
            tokens = tuple(token for token in item.tokens if token.position + token.width <= left)
            too_long = too_long or len(tokens) < len(item.tokens)
            left -= max((token.position + token.width for token in tokens), default=0)
            items += [replace(item, tokens=tokens, others=item.others[:WORDS])] if tokens else []
        kept += [tuple(items)] if items else []
    if too_long:
        notices.append(gettext("Câu hỏi dài: chỉ tìm theo %(words)s từ đầu.") % {"words": WORDS})
    return tuple(kept), notices
