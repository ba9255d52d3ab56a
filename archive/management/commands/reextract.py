"""`manage.py reextract`: stored reports read again by today's rules; decisions stay."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import QuerySet

from archive import publishing
from archive.management.progress import progress
from archive.models import Report
from archive.storage import Extractor, Fate, LoaderBusy
from archive.storage import outdated as only_outdated


class Command(BaseCommand):
    help = (
        "Read stored reports again by today's rules and gazetteer, and show all of the outcome at once. Curators' "
        "decisions stay; each new run keeps what became different. Without options: every report."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--report", action="append", default=[], metavar="ID", help="only the report of this id")
        parser.add_argument("--province", metavar="SLUG", help="only a province's reports: vinh-long")
        parser.add_argument("--outdated", action="store_true", help="only what other rules or another gazetteer read")

    def handle(self, **options: Any) -> None:
        try:
            with publishing.extractor() as extractor:
                reports = self.chosen(extractor, **options)
                outcomes = publishing.reextract(reports, extractor, progress=progress)
        except LoaderBusy as error:
            raise CommandError(str(error)) from None
        refused = [outcome for outcome in outcomes if outcome.fate == Fate.REFUSED]
        changed = sum(outcome.fate == Fate.UPDATED for outcome in outcomes)
        self.stdout.write(f"{len(outcomes)} read again: {changed} new runs, {len(refused)} refused.")
        for outcome in refused:
            self.stdout.write(f"refused  {outcome.path}  [{outcome.code}] {outcome.reason}")
        if refused:
            raise CommandError(f"{len(refused)} of {len(outcomes)} refused; they keep the run they had.")

    def chosen(self, extractor: Extractor, *, report: list[str], province: str | None, outdated: bool, **_) -> QuerySet:
        """The reports that the options name; raises `CommandError` for an id that is not there."""
        reports = Report.objects.exclude(current_run=None).order_by("path")
        if missing := set(report) - set(reports.values_list("public_id", flat=True)):
            raise CommandError(f"No report has the id {', '.join(sorted(missing))}.")
        if report:
            reports = reports.filter(public_id__in=report)
        if province:
            reports = reports.filter(current_run__unit__slug=province)
        return only_outdated(reports, extractor) if outdated else reports
