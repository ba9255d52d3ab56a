"""What is here and what is missing: counts by unit and year, and the sentence that says so."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import QuerySet, Sum
from django.utils.translation import gettext, ngettext

from archive.bilingual import number
from archive.models import Tally, Unit

from .atlas import Atlas
from .clocks import ORDER

Counts = Counter[tuple[int | None, int | None]]


@dataclass(frozen=True, slots=True)
class Totals:
    """The archive in five numbers."""

    reports: int
    provinces: int
    without_province: int
    without_year: int
    first_year: int | None
    last_year: int | None


def counts_by_year() -> Counts:
    """(unit, year) → reports whose reported period touches the year; the year is None where nobody knows it."""
    rows = Tally.objects.all_reports().by_clock("reported").values_list("unit", "year", "reports")
    return Counter({(unit, year): reports for unit, year, reports in rows})


def years_in(counts: Counts) -> list[int]:
    """The years with reports, the earliest first."""
    return sorted({year for _, year in counts if year})


def counts_of_units(units: tuple[Unit, ...]) -> dict[str, Counter[int | None]]:
    """What `by_clock` says of the units' reports. One query."""
    return by_clock(Tally.objects.all_reports().filter(unit__in=units))


def by_clock(tallies: QuerySet[Tally]) -> dict[str, Counter[int | None]]:
    """For each of the four clocks: year → the reports that touch it, None where they have no such clock; for the
    clock "" all of them once. One query."""
    counts: dict[str, Counter[int | None]] = {which: Counter() for which in ("", *ORDER)}
    rows = tallies.values_list("clock", "year").annotate(n=Sum("reports")).order_by()
    for which, year, reports in rows:
        counts[which][year] += reports
    return counts


def reports_of_units() -> dict[int | None, int]:
    """Unit → its reports, whatever their years; None: those without a province. One query."""
    return dict(Tally.objects.all_reports().once().values_list("unit", "reports"))


def totals(counts: Counts, units: dict[int | None, int]) -> Totals:
    """The archive's numbers, from what `counts_by_year` and `reports_of_units` say."""
    years = years_in(counts)
    return Totals(
        reports=sum(units.values()),
        provinces=len(units.keys() - {None}),
        without_province=units.get(None, 0),
        without_year=sum(n for (_, year), n in counts.items() if year is None),
        first_year=years[0] if years else None,
        last_year=years[-1] if years else None,
    )


def coverage_sentence(totals: Totals) -> str:
    """What is here, in a sentence."""
    if not totals.reports:
        return gettext("Kho chưa có báo cáo nào.")
    numbers = {"reports": number(totals.reports), "provinces": number(totals.provinces)}
    sentence = (
        ngettext(
            "Kho có %(reports)s báo cáo của %(provinces)s tỉnh, thành phố",
            "Kho có %(reports)s báo cáo của %(provinces)s tỉnh, thành phố",
            totals.reports,
        )
        % numbers
    )
    if totals.first_year is None:
        return sentence + "."
    years = span_of_years(totals.first_year, totals.last_year)
    return sentence + gettext(", nói về %(years)s.") % {"years": years}


def missing_sentence(totals: Totals, atlas: Atlas, counted: set[int | None]) -> str:
    """What is not here, in a sentence: provinces without a report, reports without a province or a year."""
    rows = atlas.rows(63)
    with_reports = {row.pk for unit in atlas.units if unit.pk in counted and (row := atlas.row_of(unit, 63))}
    empty = sum(row.pk not in with_reports for row in rows)
    parts = [gettext("%(n)s trong %(all)s tỉnh cũ chưa có báo cáo nào") % {"n": empty, "all": len(rows)}] * bool(empty)
    if totals.without_province:
        parts.append(gettext("%(n)s báo cáo chưa rõ tỉnh") % {"n": number(totals.without_province)})
    if totals.without_year:
        parts.append(gettext("%(n)s báo cáo chưa rõ năm") % {"n": number(totals.without_year)})
    return gettext("Còn thiếu: %(parts)s.") % {"parts": ", ".join(parts)} if parts else ""


def span_of_years(first: int, last: int | None) -> str:
    if last is None or last == first:
        return gettext("năm %(year)s") % {"year": first}
    return gettext("các năm %(first)s–%(last)s") % {"first": first, "last": last}
