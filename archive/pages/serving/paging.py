"""Long lists in pages: a finished pager for the template."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest

from .parameters import page_number

PAGE_SIZE = 25


@dataclass(frozen=True, slots=True)
class Pager:
    """Where one is in a list, with the addresses before and after."""

    number: int
    last: int
    total: int
    previous_url: str
    next_url: str
    canonical: str
    needed: bool


def address(path: str, **parameters: object) -> str:
    """The one address of a state: parameters in order, empty ones left out."""
    kept = {name: value for name, value in parameters.items() if value not in ("", None, 1)}
    return f"{path}?{urlencode(kept)}" if kept else path


def paginate(request: HttpRequest, total: int, size: int = PAGE_SIZE, **kept: object) -> tuple[Pager, slice]:
    """The pager of a list and the slice to show; 404 past the end. `kept` are parameters that stay in its links."""
    number = page_number(request)
    last = max(1, -(-total // size))
    if number > last:
        raise Http404("Trang này nằm ngoài danh sách.")
    start = (number - 1) * size

    def link(page: int) -> str:
        return address(request.path, **kept, trang=page) if 1 <= page <= last else ""

    pager = Pager(number, last, total, link(number - 1), link(number + 1), link(number), needed=last > 1)
    return pager, slice(start, start + size)
