"""`manage.py load PATH…`: reports into the archive, all of them visible at once."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive import publishing
from archive.management.progress import progress
from archive.storage import DEFAULT_COLLECTION, CannotMove, Fate, LoaderBusy, LoadReport

FATES = (Fate.CREATED, Fate.UPDATED, Fate.UNCHANGED, Fate.DUPLICATE, Fate.REFUSED)


class Command(BaseCommand):
    help = (
        "Load reports: text files, or folders of them (*.txt). A report is its collection and its path below the "
        "folder that is named; the same path with other bytes becomes its next version. NAME.txt.toml beside a file "
        "may state province, published, event, outlet, address, title, id. Readers see all of a load at once or "
        "nothing of it; a load that was killed goes on where it stopped; a second load changes nothing. A new version "
        "is shown at once, because it is what the source says; what it makes different is told and kept for curators. "
        "Ends with what became of every file; the exit code is 1 if any was refused."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a .txt file, or a folder of them")
        parser.add_argument(
            "--collection", default=DEFAULT_COLLECTION, help="the set the reports belong to (default: %(default)s)"
        )
        parser.add_argument("--dry-run", action="store_true", help="read everything, write nothing, say what would be")
        parser.add_argument(
            "--moved",
            nargs=2,
            action="append",
            default=[],
            metavar=("OLD", "NEW"),
            help="a file that was renamed: its report keeps its address (paths below the folder; may be repeated)",
        )

    def handle(self, *, paths: list[Path], collection: str, dry_run: bool, moved: list, **options: Any) -> None:
        try:
            with publishing.extractor(dry_run) as extractor:
                report = publishing.load(paths, extractor, collection, moved=moved, dry_run=dry_run, progress=progress)
        except (LoaderBusy, CannotMove) as error:
            raise CommandError(str(error)) from None
        self.tell(report)
        if report.refused:
            raise CommandError(f"{len(report.refused)} of {len(report.outcomes)} files refused.")

    def tell(self, report: LoadReport) -> None:
        """What changed of every new version, the closing table, a reason for each duplicate and refusal."""
        for outcome in filter(lambda each: each.told, report.outcomes):
            self.stdout.write(f"updated  {outcome.path}  {outcome.told}")
        for fate in FATES:
            self.stdout.write(f"{fate.value:>10} {report.count(fate):>8}")
        self.stdout.write(f"{'files':>10} {len(report.outcomes):>8}")
        for outcome in filter(lambda each: each.fate == Fate.DUPLICATE, report.outcomes):
            self.stdout.write(f"duplicate  {outcome.path}  {outcome.reason}")
        for outcome in report.refused:
            self.stdout.write(f"refused  {outcome.path}  [{outcome.code}] {outcome.reason}")
        self.stdout.write("Dry run: nothing was written." if report.dry_run else f"Edition {report.edition}.")
