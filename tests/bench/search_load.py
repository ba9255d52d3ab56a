"""Generated reports straight into PostgreSQL's tables, in batches by COPY."""

import hashlib
import io
import json
from collections.abc import Iterable
from datetime import date

from django.db import connection, models
from django.utils import timezone

from archive.facts import Kind
from archive.models import Block, Clock, Collection, Entity, Mention, RawFile, Report, Run, SearchEntry, Unit, Version
from archive.search.analyzer import analyze
from archive.search.index import _calendar
from archive.search.vectors import build, lay_out
from archive.storage import import_gazetteer, recount
from archive.text import fold, slugify, sort_key

from .search_texts import Generator, Made

BATCH = 2_000
SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"]
MIDDLES = ["Văn", "Thị", "Hữu", "Minh", "Quang", "Đức"]
GIVEN = ["An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Long", "Nam", "Oanh", "Phúc", "Sơn"]
PEOPLE = [f"{one} {two} {three}" for one in SURNAMES for two in MIDDLES for three in GIVEN]


class Loader:
    """Knows the provinces, people and topics, and loads reports by number."""

    def __init__(self):
        import_gazetteer()
        self.units = list(Unit.objects.filter(valid_from__isnull=True).order_by("key"))
        people = [
            Entity(
                kind=Kind.PERSON, key=f"{name}||", name=name, folded=fold(name), sort_key=sort_key(name),
                slug=f"{slugify(name)}-{number:04x}",
            )
            for number, name in enumerate(PEOPLE)
        ]  # fmt: skip
        self.people = Entity.objects.bulk_create(people)
        self.topics = list(Entity.objects.filter(kind=Kind.TOPIC).order_by("key")[:12])
        self.collection = Collection.objects.create(slug="bench", name="bench")
        self.generator = Generator([unit.name for unit in self.units], PEOPLE)
        self.now = timezone.now()

    def load(self, numbers: range) -> None:
        """The reports of the numbers, indexed, with fresh statistics."""
        for start in range(numbers.start, numbers.stop, BATCH):
            made = list(self.generator.reports(range(start, min(start + BATCH, numbers.stop))))
            for model in (RawFile, Report, Version, Run, Block, Clock, Mention, SearchEntry):
                copy(model, [row for one in made for row in getattr(self, f"_{model.__name__.lower()}")(one)])
            with connection.cursor() as cursor:
                keys = [one.number + 1 for one in made]
                cursor.execute(
                    "update archive_report set current_version_id = id, current_run_id = id where id = any(%s)", [keys]
                )
            recount(keys)
        with connection.cursor() as cursor:
            cursor.execute("vacuum analyze")

    def _rawfile(self, one: Made) -> list[RawFile]:
        data = one.text.encode()
        return [RawFile(id=one.number + 1, sha256=hashlib.sha256(data).hexdigest(), data=data, size=len(data))]

    def _report(self, one: Made) -> list[Report]:
        public = hashlib.sha256(b"bench %d" % one.number).hexdigest()[:12]
        path = f"{one.number:07}.txt"
        fields = {"collection": self.collection, "path": path, "public_id": public, "created_at": self.now}
        return [Report(id=one.number + 1, **fields)]

    def _version(self, one: Made) -> list[Version]:
        key = one.number + 1
        fields = {"report_id": key, "number": 1, "raw_file_id": key, "decoder": "utf-8", "text": one.text}
        return [Version(id=key, loaded_at=self.now, **fields)]

    def _run(self, one: Made) -> list[Run]:
        key, unit = one.number + 1, self.units[one.unit]
        fields = {"extractor": "bench", "gazetteer": "", "state": Run.State.CURRENT, "kind": one.kind, "unit": unit}
        return [Run(id=key, version_id=key, title=one.title, scope="province", created_at=self.now, **fields)]

    def _block(self, one: Made) -> list[Block]:
        blocks, start = [], 0
        for index, words in enumerate((one.title, *one.paragraphs)):
            kind = "title" if index == 0 else "paragraph"
            blocks.append(
                Block(
                    id=one.number * 8 + index + 1, run_id=one.number + 1, kind=kind, start=start, end=start + len(words)
                )
            )
            start += len(words) + 1
        return blocks

    def _clock(self, one: Made) -> list[Clock]:
        year = (date(one.year, 1, 1), date(one.year, 12, 31), "year", f"năm {one.year}")
        clocks = [("reported", *year)]
        if one.published:
            clocks.append(("published", one.published, one.published, "day", f"{one.published:%d/%m/%Y}"))
        return [
            Clock(
                id=one.number * 2 + index + 1, run_id=one.number + 1, which=which, first=first, last=last,
                precision=precision, label=label, origin="stated",
            )
            for index, (which, first, last, precision, label) in enumerate(clocks)
        ]  # fmt: skip

    def _mention(self, one: Made) -> list[Mention]:
        named = [self.people[index] for index in one.people] + [self.topics[index] for index in one.topics]
        return [
            Mention(
                id=one.number * 6 + index + 1, run_id=one.number + 1, kind=entity.kind, start=index, end=index + 1,
                surface=entity.name, name=entity.name, outcome="linked", entity=entity,
            )
            for index, entity in enumerate(named)
        ]  # fmt: skip

    def _searchentry(self, one: Made) -> list[SearchEntry]:
        clocks = self._clock(one)
        facts = [self.units[one.unit].full_name, one.kind, *(PEOPLE[index] for index in one.people)]
        runs = [[("A", analyze(one.title))], [("C", analyze(words)) for words in one.paragraphs]]
        runs += [[("C", analyze(fact))] for fact in (*facts, *(clock.label for clock in clocks))]
        runs.append([("A", _calendar(clocks))])
        day = one.published or date(one.year, 12, 31)
        return [SearchEntry(report_id=one.number + 1, vector=build(lay_out(runs)).entry, sections=1, day=day)]


def copy(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Insert the rows, primary keys and all, in one COPY."""
    fields = model._meta.concrete_fields
    lines = ("\t".join(_written(field, row) for field in fields) for row in rows)
    columns = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor:
        text = io.StringIO("\n".join(lines))
        cursor.copy_expert(f'copy "{model._meta.db_table}" ({columns}) from stdin', text)


def _written(field: models.Field, row: models.Model) -> str:
    value = getattr(row, field.attname)
    if value is None:
        return r"\N"
    if isinstance(value, bytes):
        return r"\\x" + value.hex()
    if isinstance(value, dict | list):
        value = json.dumps(value)
    return str(value).replace("\\", r"\\").replace("\n", r"\n").replace("\t", r"\t").replace("\r", r"\r")
