"""What figures are asked for: words of their subject, a province, the year they are of, a kind, a unit."""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.translation import gettext

from archive.models import Unit
from archive.pages.kit import words
from archive.pages.kit.atlas import Atlas
from archive.pages.serving.paging import address
from archive.pages.serving.parameters import FIRST_YEAR, LAST_YEAR, whole_number
from archive.search.language import clean
from archive.text import fold, word_forms

LONGEST, LONGEST_UNIT = 100, 200
# The kinds of figures as addresses name them.
KINDS = {"ket-qua": "result", "chi-tieu": "target", "so-luong": "count", "so-sanh": "comparison", "xep-hang": "rank"}


@dataclass(frozen=True, slots=True)
class Asked:
    """The conditions; all "", (), None: every figure."""

    typed: str = ""
    units: tuple[Unit, ...] = ()  # of one address: names return
    year: int | None = None
    kind: str = ""  # as addresses name it
    unit: str = ""  # the normal one, of measure

    @property
    def parameters(self) -> dict[str, object]:
        """What the address keeps of it."""
        province = self.units[0].slug if self.units else ""
        return {"loc": self.typed, "tinh": province, "nam": self.year, "loai": self.kind, "don-vi": self.unit}

    @property
    def terms(self) -> list[str]:
        """What the words of a subject must hold: a word typed without marks finds every spelling, else its own."""
        return [form for form in word_forms(self.typed) if form.startswith("_") or form != fold(form)]

    def __bool__(self) -> bool:
        return any(self.parameters.values())


@dataclass(frozen=True, slots=True)
class Chip:
    """One condition, with the address of the list without it."""

    label: str
    language: str  # of the label where it is not that of the page
    url: str


def asked_of(request: HttpRequest, atlas: Atlas) -> Asked:
    """What `?loc=&tinh=&nam=&loai=&don-vi=` ask for; what makes no sense is left out."""
    kind = request.GET.get("loai", "")
    return Asked(
        typed=clean(request.GET.get("loc", ""))[:LONGEST].strip(),
        units=atlas.named(request.GET.get("tinh", "")),
        year=whole_number(request.GET.get("nam", ""), FIRST_YEAR, LAST_YEAR),
        kind=kind if kind in KINDS else "",
        unit=request.GET.get("don-vi", "")[:LONGEST_UNIT].replace("\0", ""),
    )


def chips(path: str, asked: Asked) -> list[Chip]:
    """The conditions in words, each with the way out of it."""
    made = []
    if asked.typed:
        made.append(chip(path, asked, gettext("có chữ “%(typed)s”") % {"typed": asked.typed}, typed=""))
    if asked.units:
        made.append(chip(path, asked, asked.units[-1].name, "vi", units=()))
    if asked.year:
        made.append(chip(path, asked, gettext("của năm %(year)s") % {"year": asked.year}, year=None))
    if asked.kind:
        made.append(chip(path, asked, str(words.FIGURE_KIND[KINDS[asked.kind]]), kind=""))
    if asked.unit:
        made.append(chip(path, asked, asked.unit, "vi", unit=""))
    return made


def chip(path: str, asked: Asked, label: str, language: str = "", **without: object) -> Chip:
    return Chip(label, language, address(path, **replace(asked, **without).parameters))
