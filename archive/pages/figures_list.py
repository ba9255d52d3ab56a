"""Figures in tables: of a province, a body; each with its quote and the spot where it stands."""

from dataclasses import dataclass

from django.db.models import F
from django.utils.translation import gettext

from archive.models import Figure, Report, Unit

from . import words
from .report_facts import figure_value

SHOWN = 20


@dataclass(frozen=True, slots=True)
class FigureRow:
    subject: str
    value: str
    kind: str
    year: str
    quote: str
    url: str


def figures_of(units: tuple[Unit, ...]) -> list[FigureRow]:
    """The newest figures of the provinces' reports. One query."""
    runs = Report.objects.published().of_unit(*units).values("current_run")
    day = F("run__current_of__search_entry__day").desc(nulls_last=True)
    figures = Figure.objects.filter(run__in=runs).select_related("run__current_of").order_by(day, "run", "start")
    return [row(figure) for figure in figures[:SHOWN]]


def row(figure: Figure) -> FigureRow:
    kind = str(words.FIGURE_KIND.get(figure.kind, figure.kind))
    year = str(figure.year) if figure.year else gettext("chưa rõ")
    url = f"{figure.run.current_of.get_absolute_url()}#c{figure.start}-{figure.end}"
    counted = figure.unit.casefold() == figure.subject.casefold()  # "107 xã": the unit is what is counted
    return FigureRow(figure.subject, figure_value(figure, without_unit=counted), kind, year, figure.quote, url)
