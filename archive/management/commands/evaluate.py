"""`manage.py evaluate`: how right the extractor is on texts with answer keys."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from archive.child import Worker
from archive.evaluation.baselines import changes, read_baseline, write_baseline
from archive.evaluation.evaluating import Evaluation, evaluate
from archive.evaluation.floors import below, read_floor
from archive.evaluation.keys import BadKey, read_keys
from archive.evaluation.measures import Measure
from archive.evaluation.published import PUBLISHED, publish
from archive.management import evaluation_table
from archive.storage import store_measure

GOLD = settings.BASE_DIR / "tests" / "gold"


class Command(BaseCommand):
    help = (
        "Compare what the extractor finds in texts with their answer keys: precision and recall of each kind with the "
        "number of cases and the 95 % interval, and what was won and lost since the folder's baseline.json. Needs no "
        "database unless told to --store. The exit code is 1 under the folder's floor.toml."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", nargs="?", default=GOLD, type=Path, metavar="DIR", help="default: tests/gold")
        parser.add_argument("--misses", action="store_true", help="also list everything missed and wrongly found")
        parser.add_argument("--write-baseline", action="store_true", help="make today's finds the folder's baseline")
        parser.add_argument("--store", action="store_true", help="keep the scores in the database, for /chat-luong/")
        parser.add_argument("--publish", action="store_true", help="keep the scores in seeds/quality.json")

    def handle(self, *, folder: Path, **options: Any) -> None:
        evaluation = self.evaluation_of(folder)
        self.say(evaluation_table.table(evaluation))
        if options["misses"]:
            self.say(evaluation_table.faults(evaluation))
        self.compare(evaluation, folder / "baseline.json", options["write_baseline"])
        self.keep(evaluation.measure(timezone.localdate()), options["store"], options["publish"])
        if low := below(evaluation.scores(), read_floor(folder / "floor.toml")):
            raise CommandError("Under the floor:\n  " + "\n  ".join(low))

    def evaluation_of(self, folder: Path) -> Evaluation:
        try:
            keys = read_keys(folder)
        except BadKey as error:
            raise CommandError(str(error)) from None
        with Worker() as worker:
            evaluation = evaluate(keys, worker.process)
        if not evaluation.extractor:
            raise CommandError(f"No text could be read; the first: {evaluation.texts[0].refused}")
        return evaluation

    def compare(self, evaluation: Evaluation, path: Path, renew: bool) -> None:
        """Say what was won and lost since the baseline, then renew it if asked to."""
        if path.is_file():
            found = [str(change) for change in changes(read_baseline(path), evaluation)]
            self.say(["", f"since the baseline: {len(found) or 'no'} changes", *found])
        if renew:
            write_baseline(evaluation, path)
            self.say([f"baseline written: {path}"])

    def keep(self, measure: Measure, in_database: bool, in_seeds: bool) -> None:
        """Keep the scores where asked to."""
        if in_seeds:
            publish(measure)
            self.say([f"published: {PUBLISHED}"])
        if in_database:
            store_measure(measure)
            self.say(["stored"])

    def say(self, lines: list[str]) -> None:
        self.stdout.write("\n".join(lines))
