"""Figures in readers' words: the value as one reads it, and what its sentence says of it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.bilingual import number, period, stored
from archive.models import Figure

BOUND = {
    "at-least": _("ít nhất"),
    "at-most": _("nhiều nhất"),
    "about": _("khoảng"),
    "almost": _("gần"),
}


def figure_value(figure: Figure, without_unit: bool = False) -> str:
    """The value as one reads it: "hơn 110.000 tỷ đồng", "52/192 đài", "từ 3 đến 5%"."""
    value, qualifier = number(figure.value), figure.qualifier
    if figure.of is not None:
        value += f"/{number(figure.of)}"
    if figure.upper is not None:
        bounds = {"first": value, "last": number(figure.upper)}
        value, qualifier = gettext("từ %(first)s đến %(last)s") % bounds, qualifier.removesuffix("từ").rstrip(" ,")
    joint = "" if figure.unit.startswith("%") else " "
    unit = "" if without_unit else figure.unit
    return f"{qualifier} {value}{joint}{unit}".strip()


def figure_notes(figure: Figure) -> list[str]:
    """What else is known of the value, in the order of reading; nothing that its own qualifier says already."""
    written, bound = figure.qualifier.casefold(), str(BOUND.get(figure.bound, ""))
    notes = {
        bound: bound not in written,
        gettext("ước"): figure.estimated and "ước" not in written,
        gettext("giá %(basis)s") % {"basis": stored(figure.price_basis)}: figure.price_basis,
        gettext("lũy kế"): figure.cumulative,
        gettext("tính đến %(day)s") % {"day": period(figure.as_of)}: figure.as_of,
        period(figure.period[:1].lower() + figure.period[1:]): figure.period,
    }
    return [note for note, said in notes.items() if said]


def year_of(figure: Figure) -> str:
    """The year, where the period does not name it; "" when none is known."""
    year = str(figure.year or "")
    return "" if year and year in figure.period else year
