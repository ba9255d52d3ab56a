"""Figures in tables: of a province, a body; each with its quote and the spot where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext

from archive.models import Entity, Figure, quotable
from archive.models.figures import FigureQuerySet
from archive.text import fold

from . import words
from .extent import spot_address
from .figure_words import figure_notes, figure_value

SHOWN = 40
REPORTS_READ = 60  # the newest so many


@dataclass(frozen=True, slots=True)
class FigureRow:
    about: str  # whom or what it is said of, when that is not the province
    about_url: str
    value: str
    notes: list[str]
    kind: str
    year: str
    quote: str
    url: str


@dataclass(slots=True)
class FigureGroup:
    """Figures of one definition, the newest first: what is counted, in one unit, of one body or place."""

    subject: str
    rows: list[FigureRow] = field(default_factory=list)


def figures_of_year(runs: list[int], year: int) -> list[FigureGroup]:
    """The figures of a year that the newest of the runs give. One query."""
    return grouped(newest(Figure.objects.filter(run__in=runs[:REPORTS_READ], year=year)))


def figures_about(entity: Entity, runs: list[int]) -> list[FigureGroup]:
    """The figures that the runs say of a body or place. One query."""
    return grouped(newest(Figure.objects.filter(about=entity, run__in=runs)))


def newest(figures: FigureQuerySet) -> FigureQuerySet:
    """The newest of the figures that may be quoted, as far as a table goes."""
    return figures.filter(quotable()).select_related("run__current_of", "about").newest_first()[:SHOWN]


def grouped(figures: Iterable[Figure]) -> list[FigureGroup]:
    """The figures, those that count the same thing in the same unit under one head.

    Equal words and an equal unit are all that joins two figures: whether they were counted alike is for the reader of
    both quotes to say.
    """
    groups: dict[tuple, FigureGroup] = {}
    for figure in figures:
        key = (fold(figure.subject), figure.normal_unit, figure.kind, figure.about_id) if figure.subject else figure.pk
        groups.setdefault(key, FigureGroup(figure.subject)).rows.append(row(figure))
    return list(groups.values())


def row(figure: Figure) -> FigureRow:
    kind = str(words.FIGURE_KIND.get(figure.kind, figure.kind))
    year = str(figure.year) if figure.year else gettext("chưa rõ")
    url = spot_address(figure.run.current_of.get_absolute_url(), figure.start, figure.end)
    counted = figure.unit.casefold() == figure.subject.casefold()  # "107 xã": the unit is what is counted
    return FigureRow(
        about=figure.about.name if figure.about else "",
        about_url=figure.about.get_absolute_url() if figure.about else "",
        value=figure_value(figure, without_unit=counted),
        notes=figure_notes(figure),
        kind=kind,
        year=year,
        quote=figure.quote,
        url=url,
    )
