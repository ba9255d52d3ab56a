"""When an answer of the machine and one of the key are the same; one small function a rule."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from archive.evaluation import spelling

RANKS = ("pho", "nguyen", "quyen", "thuong truc")  # words that make a post another post
SHARED_WORDS = 0.6

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody in a post."""

    name: str
    role: str

    def __str__(self) -> str:
        return f"{self.name}: {self.role}"


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its full name, the words of the text for it, and other full names that are right too."""

    name: str
    surfaces: frozenset[str]
    also: frozenset[str] = frozenset()
    home: str = ""  # the province, where the text never names it: then the name is right without it

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: value and unit as written, the words around it, whether it is a target."""

    quote: str
    value: float | None
    unit: str
    target: bool

    def __str__(self) -> str:
        return self.quote


@dataclass(frozen=True, slots=True)
class Outcome:
    """One kind in one text: what was found and asked, asked but not found, found but wrong."""

    hits: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    false: tuple[str, ...] = ()


def match(
    asked: Iterable[Item],
    found: Iterable[Item],
    same: Callable[[Item, Item], bool],
    explained: Callable[[Item], bool] = lambda item: False,
) -> Outcome:
    """Pairs each asked item with the first found one that is the same; `explained` finds are neither right nor wrong.

    `same` takes the asked item first.
    """
    left = list(found)
    hits, missed = [], []
    for wanted in asked:
        place = next((place for place, item in enumerate(left) if same(wanted, item)), None)
        if place is None:
            missed.append(str(wanted))
        else:
            del left[place]
            hits.append(str(wanted))
    false = [str(item) for item in left if not explained(item)]
    return Outcome(tuple(hits), tuple(missed), tuple(false))


def same_person(one: str, other: str) -> bool:
    return spelling.person(one) == spelling.person(other)


def same_role(one: str, other: str) -> bool:
    """Equal, or one the other's shorter form of the same rank: "Phó Chủ tịch" is never "Chủ tịch"."""
    one, other = spelling.written_out(one), spelling.written_out(other)
    return one == other or (_ranks(one) == _ranks(other) and _one_holds_other(one, other))


def _ranks(role: str) -> set[str]:
    return {rank for rank in RANKS if f" {rank} " in f" {role} "}


def same_post(one: Post, other: Post) -> bool:
    return same_person(one.name, other.name) and same_role(one.role, other.role)


def same_surface(asked: Body, found: Body) -> bool:
    """The same body in the text, whatever it was taken for."""
    return bool(_spellings(asked) & _spellings(found))


def _spellings(body: Body) -> set[str]:
    return {spelling.written_out(name) for name in (body.name, *body.surfaces, *body.also)}


def same_body(asked: Body, found: Body) -> bool:
    """The same full name: the right body of the right province."""
    name = spelling.written_out(found.name)
    right = {spelling.written_out(each) for each in (asked.name, *asked.also)}
    return name in right or (
        bool(asked.home) and _without(name, asked.home) in {_without(n, asked.home) for n in right}
    )


def _without(name: str, home: str) -> str:
    return name.removesuffix(f" {spelling.written_out(home)}")


def same_place(one: str, other: str) -> bool:
    return spelling.place(one) == spelling.place(other)


def same_document(one: str, other: str) -> bool:
    return spelling.document(one) == spelling.document(other)


def same_quantity(one: Quantity, other: Quantity) -> bool:
    """The same number in the same words, in a unit that does not contradict."""
    return one.value == other.value and same_quote(one.quote, other.quote) and _same_unit(one.unit, other.unit)


def same_aim(one: Quantity, other: Quantity) -> bool:
    """The same figure, and both say that it is a target or both that it is none."""
    return one.target == other.target and same_quantity(one, other)


def same_quote(one: str, other: str) -> bool:
    """One holds the other, or they share most of their words."""
    one, other = spelling.plain(one), spelling.plain(other)
    words, others = set(one.split()), set(other.split())
    enough = SHARED_WORDS * max(1, min(len(words), len(others)))
    return _one_holds_other(one, other) or len(words & others) >= enough


def _same_unit(one: str, other: str) -> bool:
    return not spelling.plain(one) or not spelling.plain(other) or same_quote(one, other)


def same_field(one: object, other: object) -> bool:
    """The same heading field; None is an answer too."""
    return spelling.plain("" if one is None else one) == spelling.plain("" if other is None else other)


def same_outlet(one: object, other: object) -> bool:
    """The same, or one a longer form of the other: "Báo Cà Mau", "Báo Cà Mau điện tử"."""
    if same_field(one, other):
        return True
    return bool(one and other and len(spelling.plain(other)) > 6) and _one_holds_other(
        spelling.plain(one), spelling.plain(other)
    )


def any_same(same: Callable[[Item, Item], bool], items: Sequence[Item], found: Item) -> bool:
    return any(same(item, found) for item in items)


def _one_holds_other(one: str, other: str) -> bool:
    return bool(one and other) and (one in other or other in one)
