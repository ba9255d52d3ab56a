"""What is here and what is missing: counts by unit and year, and the sentence that says so."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Q
from django.utils.translation import gettext, ngettext

from archive.bilingual import number
from archive.models import Clock, Report, Unit

from .atlas import Atlas
from .clocks import MAX_YEARS


@dataclass(frozen=True, slots=True)
class Totals:
    """The archive in five numbers."""

    reports: int
    provinces: int
    without_province: int
    without_year: int
    first_year: int | None
    last_year: int | None


def visible_clocks():
    """Clocks of reports that readers see."""
    return Clock.objects.filter(run__current_of__isnull=False, run__current_of__withdrawn_at__isnull=True)


def counts_by_year() -> Counter[tuple[int | None, int]]:
    """(unit, year) → reports whose reported period touches the year. One query."""
    clocks = visible_clocks().filter(which="reported")
    rows = clocks.values_list("run__unit", "first__year", "last__year").annotate(reports=Count("pk")).order_by()
    counts: Counter[tuple[int | None, int]] = Counter()
    for unit, first, last, reports in rows:
        for year in range(first, min(last, first + MAX_YEARS) + 1):
            counts[unit, year] += reports
    return counts


def years_of_units(units: tuple[Unit, ...]) -> dict[str, Counter[int]]:
    """For the clocks reported and published: year → the units' reports that touch it. One query."""
    clocks = visible_clocks().filter(run__unit__in=units, which__in=("reported", "published"))
    rows = clocks.values_list("which", "first__year", "last__year").annotate(reports=Count("pk")).order_by()
    years: dict[str, Counter[int]] = {"reported": Counter(), "published": Counter()}
    for which, first, last, reports in rows:
        for year in range(first, min(last, first + MAX_YEARS) + 1):
            years[which][year] += reports
    return years


def totals(counts: Counter[tuple[int | None, int]]) -> Totals:
    """The archive's numbers, with the years of the counts. One query."""
    reported = Clock.objects.filter(which="reported").values("run")
    found = Report.objects.published().aggregate(
        reports=Count("pk"),
        provinces=Count("current_run__unit", distinct=True),
        without_province=Count("pk", filter=Q(current_run__unit__isnull=True)),
        without_year=Count("pk", filter=~Q(current_run__in=reported)),
    )
    years = sorted({year for _, year in counts})
    return Totals(**found, first_year=years[0] if years else None, last_year=years[-1] if years else None)


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
