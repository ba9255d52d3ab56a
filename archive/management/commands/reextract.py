"""`manage.py reextract`: stored reports read again by today's rules; decisions stay."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import QuerySet

from archive import publishing
from archive.management.progress import progress
from archive.models import Report
from archive.storage import WAITING, Extractor, Fate, LoaderBusy, Outcome, explained
from archive.storage import outdated as only_outdated

FATES = {
    Fate.UPDATED: "published",
    Fate.UNCHANGED: "unchanged",
    WAITING: "waiting",
    Fate.REFUSED: "refused",
}
SOME_WAIT = 3  # the exit code


class Command(BaseCommand):
    help = (
        "Read stored reports again by today's rules and gazetteer. Curators' decisions stay; each new run keeps what "
        f"became different, and all of them are shown at once. {explained()} Curators find it in their queue; readers "
        "keep the old run until then. Without options: every report. Exit code 0: all shown or unchanged; 1: some "
        f"refused, they keep their run; {SOME_WAIT}: some wait for a curator."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--report", action="append", default=[], metavar="ID", help="only the report of this id")
        parser.add_argument("--province", metavar="SLUG", help="only a province's reports: vinh-long")
        parser.add_argument(
            "--outdated",
            action="store_true",
            help="only what other rules or another gazetteer read, and nobody's decision is waited for or was made on",
        )
        parser.add_argument("--publish", action="store_true", help="show every new run, whatever it loses or changes")

    def handle(self, *, publish: bool, **options: Any) -> None:
        try:
            with publishing.extractor() as extractor:
                reports = self.chosen(extractor, publish=publish, **options)
                outcomes = publishing.reextract(reports, extractor, progress=progress, publish=publish)
        except LoaderBusy as error:
            raise CommandError(str(error)) from None
        self.tell(outcomes)
        count = {fate: sum(outcome.fate == fate for outcome in outcomes) for fate in FATES}
        if count[Fate.REFUSED]:
            raise CommandError(f"{count[Fate.REFUSED]} of {len(outcomes)} refused; they keep the run they had.")
        if count[WAITING]:
            raise CommandError(f"{count[WAITING]} of {len(outcomes)} wait for a curator.", returncode=SOME_WAIT)

    def tell(self, outcomes: list[Outcome]) -> None:
        """A line for each report that became different, then the closing table: a line a fate."""
        for outcome in outcomes:
            code = f"[{outcome.code}] " if outcome.code else ""
            if said := " · ".join(filter(None, [outcome.told, outcome.reason])):
                self.stdout.write(f"{FATES[outcome.fate]:>10}  {outcome.public_id}  {outcome.path}  {code}{said}")
        for fate, name in FATES.items():
            self.stdout.write(f"{name:>10} {sum(outcome.fate == fate for outcome in outcomes):>8}")
        self.stdout.write(f"{'read again':>10} {len(outcomes):>8}")

    def chosen(
        self, extractor: Extractor, *, report: list[str], province: str | None, outdated: bool, publish: bool, **_
    ) -> QuerySet:
        """The reports that the options name; raises `CommandError` for an id that is not there."""
        reports = Report.objects.ever_published().order_by("path")
        if missing := set(report) - set(reports.values_list("public_id", flat=True)):
            raise CommandError(f"No report has the id {', '.join(sorted(missing))}.")
        if report:
            reports = reports.filter(public_id__in=report)
        if province:
            reports = reports.filter(current_run__unit__slug=province)
        return only_outdated(reports, extractor, waiting_too=publish) if outdated else reports
