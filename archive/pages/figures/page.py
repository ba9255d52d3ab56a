"""The figures of the whole archive as data: what they count, as written and as meant, each with its words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext, ngettext

from archive.bilingual import number
from archive.models import Figure
from archive.pages.kit import words
from archive.pages.kit.atlas import Atlas, load_atlas
from archive.pages.kit.extent import spot_address
from archive.pages.kit.figure_lines import FigureLine, figure_line
from archive.pages.kit.lists import Crumb
from archive.pages.serving.paging import address, paginate
from archive.text import fold, shorten

from .asked import KINDS, Asked, asked_of, chips
from .window import MOST, Window, window

ON_A_PAGE, UNITS, TITLE = 50, 40, 60  # TITLE: letters


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure with the province and the report that it is of."""

    line: FigureLine
    province: str  # "" when the report is of none
    province_url: str
    report: str  # its title, shortened; "" when it has none
    report_url: str


@dataclass(frozen=True, slots=True)
class Option:
    """A value that the form offers, with how many figures it would leave."""

    value: str
    label: str
    selected: bool


def figures_page(request: HttpRequest) -> dict:
    """What the section shows for what is asked."""
    atlas = load_atlas()
    asked = asked_of(request, atlas)
    found = window(asked)
    kind = KINDS.get(asked.kind, "")
    chosen = found.chosen(kind, asked.unit)
    pager, part = paginate(request, len(chosen), ON_A_PAGE, **asked.parameters)
    return {
        "asked": asked,
        "chips": chips(request.path, asked),
        "summary": summary(len(chosen), found.more),
        "bound": number(MOST) if found.more else "",
        "figures": rows(row.key for row in chosen[part]),
        "provinces": provinces(atlas, asked),
        "kinds": kinds(found, asked),
        "units": units(found, asked),
        "unmarked_url": unmarked(request.path, asked) if not chosen else "",
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": [Crumb(gettext("Số liệu"))],
    }


def summary(count: int, more: bool) -> str:
    """How many there are, and of how many that is said."""
    shown = {"n": number(count), "bound": number(MOST)}
    if not more:
        return ngettext("%(n)s số liệu.", "%(n)s số liệu.", count) % shown
    words_of_some = ngettext(
        "%(n)s số liệu trong %(bound)s số liệu mới nhất. Thêm chữ, tỉnh hoặc năm để xem các số liệu cũ hơn.",
        "%(n)s số liệu trong %(bound)s số liệu mới nhất. Thêm chữ, tỉnh hoặc năm để xem các số liệu cũ hơn.",
        count,
    )
    return words_of_some % shown


def rows(keys: Iterable[int]) -> list[FoundFigure]:
    """The figures with these keys, in their order. One query."""
    keys = list(keys)
    figures = Figure.objects.select_related("run__current_of", "about", "province").in_bulk(keys)
    return [found_figure(figures[key]) for key in keys]


def found_figure(figure: Figure) -> FoundFigure:
    report, province = figure.run.current_of.get_absolute_url(), figure.province
    return FoundFigure(
        line=figure_line(figure, spot_address(report, figure.start, figure.end)),
        province=province.name if province else "",
        province_url=province.get_absolute_url() if province else "",
        report=shorten(figure.run.title, TITLE),
        report_url=report,
    )


def provinces(atlas: Atlas, asked: Asked) -> list[Option]:
    """Every address of a province, in Vietnamese order."""
    names = {unit.slug: unit.name for unit in atlas.units}
    chosen = asked.units[0].slug if asked.units else ""
    return [Option(slug, name, slug == chosen) for slug, name in names.items()]


def kinds(found: Window, asked: Asked) -> list[Option]:
    """The five kinds, with how many each would leave."""
    counts = Counter(row.kind for row in found.chosen("", asked.unit))
    return [
        Option(word, counted(str(words.FIGURE_KIND[kind]), counts[kind]), word == asked.kind)
        for word, kind in KINDS.items()
    ]


def units(found: Window, asked: Asked) -> list[Option]:
    """The most frequent units, with how many each would leave; the one that is asked for always."""
    counts = Counter(row.unit for row in found.chosen(KINDS.get(asked.kind, ""), "") if row.unit)
    shown = dict(counts.most_common(UNITS))
    if asked.unit:
        shown.setdefault(asked.unit, counts[asked.unit])
    return [Option(unit, counted(unit, n), unit == asked.unit) for unit, n in shown.items()]


def counted(label: str, count: int) -> str:
    return f"{label} ({number(count)})"


def unmarked(path: str, asked: Asked) -> str:
    """The address of the same words without their marks, "" where they have none."""
    bare = fold(asked.typed)
    return address(path, **asked.parameters | {"loc": bare}) if bare != asked.typed.lower() else ""
