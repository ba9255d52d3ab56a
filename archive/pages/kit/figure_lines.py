"""Figures as tables show them, each as it is written beside what it means."""

from dataclasses import dataclass

from archive.bilingual import number, period
from archive.models import Figure

from . import words
from .figure_words import figure_notes, figure_value, year_of


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure as written, with what it counts."""

    quote: str
    value: str
    subject: str
    detail: str  # what the value is of, when the value does not say so itself
    normal: str  # the value in its normal unit, when that is another
    kind: str
    when: str  # the period its sentence names, else the year
    notes: list[str]  # "ước", "giá hiện hành", "tính đến 30/6/2022"
    about: str  # whom or what it is said of, when that is not the province
    about_url: str
    url: str


def figure_line(figure: Figure, url: str) -> FigureLine:
    """The figure's line; the address is that of its words."""
    value, when = figure_value(figure), time_of(figure)
    detail = figure.subject or figure.quote
    return FigureLine(
        quote=figure.quote,
        value=value,
        subject=figure.subject,
        detail="" if detail.casefold() in value.casefold() else detail,
        normal=normal_value(figure),
        kind=str(words.FIGURE_KIND.get(figure.kind, figure.kind)),
        when=when,
        notes=[note for note in figure_notes(figure) if note != when],
        about=figure.about.name if figure.about else "",
        about_url=figure.about.get_absolute_url() if figure.about else "",
        url=url,
    )


def time_of(figure: Figure) -> str:
    """The period that its sentence names, else the year, "" when neither is known."""
    return period(figure.period[:1].lower() + figure.period[1:]) if figure.period else year_of(figure)


def normal_value(figure: Figure) -> str:
    """The value in the unit in which figures are compared, "" when it is written so: "25.000.000.000.000 đồng"."""
    written, normal = (figure.value, figure.unit), (figure.normal_value, figure.normal_unit)
    if written == normal:
        return ""
    joint = "" if figure.normal_unit.startswith("%") else " "
    return f"{number(figure.normal_value)}{joint}{figure.normal_unit}".strip()
