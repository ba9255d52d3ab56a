"""Finished values for whoever shows results: nothing in them is HTML, nothing has to be decided any more."""

from dataclasses import dataclass
from enum import Enum

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from .language import Query


class SearchBusy(Exception):
    """The search took longer than it may; asking again later may help."""


class Tier(Enum):
    """The best way in which a hit answers what was typed, nearest first."""

    SAME = _("đúng chữ và dấu")  # wherever the tone mark is placed
    ANY_MARKS = _("không dấu")
    SHORT = _("qua chữ viết tắt")
    ALL = ""  # nothing was typed
    NEAR = _("gần đúng chữ")  # another spelling of what was typed

    @property
    def label(self) -> str:
        return gettext(self.value)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of running text; marked when it is what was looked for."""

    text: str
    marked: bool = False
    language: str = ""  # "vi" for words and names within a sentence of the page's own language


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence about how the question was read, with a way to ask otherwise."""

    text: str
    url: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that answers: how it is shown, and in what way it answers."""

    public_id: str
    path: str
    url: str
    title: tuple[Part, ...]
    kicker: str  # province, period, kind
    clocks: tuple[str, ...]  # "Đăng 30/12/2021"
    snippets: tuple[tuple[Part, ...], ...]
    tier: Tier
    beside: tuple[str, ...] = ()  # known facts that matched where the text says nothing


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A choice: `url` opens exactly `count` reports (for a selected one it takes the choice back)."""

    value: str
    label: str
    count: int
    url: str
    selected: bool = False
    avoided: bool = False
    add: Link | None = None  # this or the ones already chosen
    avoid: Link | None = None  # those that do not have it
    language: str = ""  # "vi" for a name


@dataclass(frozen=True, slots=True)
class Facet:
    name: str
    label: str
    values: tuple[FacetValue, ...]
    more_url: str = ""  # where all its values stand, when these are not all


@dataclass(frozen=True, slots=True)
class Bar:
    """Reports of a year or a month: what the bar opens, and its length in twentieths of the longest."""

    label: str
    count: int
    url: str
    twentieths: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bars by date of publication; with `undated` they make the total."""

    by_month: bool
    bars: tuple[Bar, ...]
    undated: int
    undated_url: str
    wider_url: str = ""  # from the months of one year back to all years


@dataclass(frozen=True, slots=True)
class Chip:
    label: str
    url: str  # the question without it


@dataclass(frozen=True, slots=True)
class Pager:
    number: int = 1
    last: int = 1
    previous_url: str = ""
    next_url: str = ""

    @property
    def needed(self) -> bool:
        return self.last > 1


@dataclass(frozen=True, slots=True)
class Results:
    """All that a page of results says."""

    query: Query
    total: int
    sentence: tuple[Part, ...]
    hits: tuple[Hit, ...]
    facets: tuple[Facet, ...] = ()
    histogram: Histogram | None = None
    chips: tuple[Chip, ...] = ()
    notices: tuple[Notice, ...] = ()
    suggestions: tuple[Notice, ...] = ()  # for a question without an answer
    sorts: tuple[Link, ...] = ()
    pager: Pager = Pager()
    first: int = 1  # the number of the page's first hit
    reachable: int = 0  # how many of the hits the pages reach
    is_short: bool = False  # the total was an estimate, and the page has fewer hits than it would have then

    @property
    def clear_url(self) -> str:
        """Where nothing narrows any more; "" while one chip does the same."""
        return Query().url if len(self.chips) > 1 else ""

    @property
    def is_cut(self) -> bool:
        """Whether there are hits that the pages do not reach."""
        return self.reachable < self.total
