"""Figures in tables: of a province, a body; each with its quote and the spot where it stands."""

from dataclasses import dataclass

from django.db.models import F
from django.utils.translation import gettext

from archive.models import Figure, Report, Unit

from . import words
from .figure_words import figure_notes, figure_value

SHOWN = 20


@dataclass(frozen=True, slots=True)
class FigureRow:
    subject: str
    about: str  # whom or what it is said of, when that is not the province
    about_url: str
    value: str
    notes: list[str]
    kind: str
    year: str
    quote: str
    url: str


def figures_of(units: tuple[Unit, ...]) -> list[FigureRow]:
    """The newest figures of the provinces' reports. One query."""
    runs = Report.objects.published().of_unit(*units).values("current_run")
    day = F("run__current_of__search_entry__day").desc(nulls_last=True)
    figures = Figure.objects.filter(run__in=runs).select_related("run__current_of", "about")
    return [row(figure) for figure in figures.order_by(day, "run", "start")[:SHOWN]]


def row(figure: Figure) -> FigureRow:
    kind = str(words.FIGURE_KIND.get(figure.kind, figure.kind))
    year = str(figure.year) if figure.year else gettext("chưa rõ")
    url = f"{figure.run.current_of.get_absolute_url()}#c{figure.start}-{figure.end}"
    counted = figure.unit.casefold() == figure.subject.casefold()  # "107 xã": the unit is what is counted
    return FigureRow(
        subject=figure.subject,
        about=figure.about.name if figure.about else "",
        about_url=figure.about.get_absolute_url() if figure.about else "",
        value=figure_value(figure, without_unit=counted),
        notes=figure_notes(figure),
        kind=kind,
        year=year,
        quote=figure.quote,
        url=url,
    )
