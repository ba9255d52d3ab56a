"""Generated reports straight into PostgreSQL's tables: a segment at a time by COPY, in processes side by side."""

import hashlib
import io
import json
import multiprocessing
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from django.db import connection, models
from django.utils import timezone

from archive.facts import Kind
from archive.models import (
    Block,
    Clock,
    Collection,
    Entity,
    Mention,
    RawFile,
    Report,
    Run,
    SearchEntry,
    SearchPosting,
    SearchSegment,
    Unit,
    Version,
)  # fmt: skip
from archive.search.analyzer import analyze
from archive.search.facts import clock_facts, entity_facts
from archive.search.index import calendar_tokens
from archive.search.postings import Row
from archive.search.sealing import SEGMENT, copy_postings
from archive.search.terms import pairs_of
from archive.search.vectors import build, lay_out
from archive.storage import import_gazetteer
from archive.text import fold, slugify, sort_key

from .search_texts import Generator, Made, day_of

BATCH = 1_000
PROCESSES = os.cpu_count() or 1
TABLES = (RawFile, Report, Version, Run, Block, Clock, Mention, SearchEntry)
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

    def load(self, numbers: range, processes: int = PROCESSES) -> None:
        """The reports of the numbers in segments, as sealing makes them; keys and indexes are made at the end."""
        parts = list(self._segments(numbers, min(SEGMENT, -(-len(numbers) // processes))))
        with without_indexes():
            if processes == 1:
                for part in parts:
                    self.load_segment(part)
            else:
                connection.close()
                with multiprocessing.get_context("fork").Pool(processes) as pool:
                    pool.map(self.load_segment, parts, chunksize=1)
        with connection.cursor() as cursor:
            cursor.execute("vacuum analyze")

    def _segments(self, numbers: range, size: int) -> Iterator[list[int]]:
        """The reports by day, so many at a time, those of a province together."""
        origins = {number: self.generator.origin(number) for number in numbers}
        by_day = sorted(numbers, key=lambda number: day_of(*origins[number][1:]))
        for start in range(0, len(by_day), size):
            yield sorted(by_day[start : start + size], key=lambda number: self.units[origins[number][0]].slug)

    def load_segment(self, numbers: list[int]) -> None:
        """One segment with all rows of its reports."""
        connection.ensure_connection()
        segment = SearchSegment.objects.create(size=len(numbers), alive="x" + "00" * -(-len(numbers) // 8))
        copy_postings(segment.id, self._rows(numbers, segment.id))
        alive = "1" * len(numbers) + "0" * (-len(numbers) % 8)
        SearchSegment.objects.filter(id=segment.id).update(alive=alive)

    def _rows(self, numbers: list[int], segment: int) -> Iterator[Row]:
        for start in range(0, len(numbers), BATCH):
            made = list(self.generator.reports(numbers[start : start + BATCH]))
            entries = [self._entry(one, segment, ordinal) for ordinal, one in enumerate(made, start)]
            for model in TABLES[:-1]:
                copy(model, [row for one in made for row in getattr(self, f"_{model.__name__.lower()}")(one)])
            copy(SearchEntry, entries)
            yield from (Row(one.vector, one.pairs, one.facts, one.day, one.figures) for one in entries)

    def _rawfile(self, one: Made) -> list[RawFile]:
        data = one.text.encode()
        return [RawFile(id=one.number + 1, sha256=hashlib.sha256(data).hexdigest(), data=data, size=len(data))]

    def _report(self, one: Made) -> list[Report]:
        key, public = one.number + 1, hashlib.sha256(b"bench %d" % one.number).hexdigest()[:12]
        fields = {"collection_id": self.collection.id, "path": f"{one.number:07}.txt", "public_id": public}
        return [Report(id=key, current_version_id=key, current_run_id=key, created_at=self.now, **fields)]

    def _version(self, one: Made) -> list[Version]:
        key = one.number + 1
        fields = {"report_id": key, "number": 1, "raw_file_id": key, "decoder": "utf-8", "text": one.text}
        return [Version(id=key, loaded_at=self.now, **fields)]

    def _run(self, one: Made) -> list[Run]:
        key, unit = one.number + 1, self.units[one.unit]
        fields = {"extractor": "bench", "gazetteer": "", "state": Run.State.CURRENT, "kind": one.kind}
        fields |= {"unit_id": unit.id, "title": one.title, "scope": "province"}
        return [Run(id=key, version_id=key, created_at=self.now, **fields)]

    def _block(self, one: Made) -> list[Block]:
        blocks, start = [], 0
        for index, words in enumerate((one.title, *one.paragraphs)):
            key, kind = one.number * 8 + index + 1, "paragraph" if index else "title"
            blocks.append(Block(id=key, run_id=one.number + 1, kind=kind, start=start, end=start + len(words)))
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

    def _named(self, one: Made) -> list[Entity]:
        return [self.people[index] for index in one.people] + [self.topics[index] for index in one.topics]

    def _mention(self, one: Made) -> list[Mention]:
        return [
            Mention(
                id=one.number * 6 + index + 1, run_id=one.number + 1, kind=entity.kind, start=index, end=index + 1,
                surface=entity.name, name=entity.name, outcome="linked", entity_id=entity.id,
            )
            for index, entity in enumerate(self._named(one))
        ]  # fmt: skip

    def _entry(self, one: Made, segment: int, ordinal: int) -> SearchEntry:
        clocks, unit = self._clock(one), self.units[one.unit]
        known = [unit.full_name, one.kind, *(PEOPLE[index] for index in one.people), *(clock.label for clock in clocks)]
        runs = [[("A", analyze(one.title))], [("C", analyze(words)) for words in one.paragraphs]]
        runs += [[("C", analyze(words))] for words in known]
        runs.append([("A", calendar_tokens(clocks))])
        places = lay_out(runs)
        facts = [f"tinh:{unit.slug}", f"vung:{slugify(unit.region)}", f"loai:{slugify(one.kind)}"]
        facts += [*clock_facts(clocks), "nguon:chua-xac-dinh"]
        facts += [fact for entity in self._named(one) for fact in entity_facts(entity.kind, entity.slug)]
        return SearchEntry(
            id=one.number + 1, report_id=one.number + 1, vector=build(places).entry, pairs=pairs_of(places),
            facts=facts, sections=1, day=one.day, segment_id=segment, ordinal=ordinal,
        )  # fmt: skip


@contextmanager
def without_indexes() -> Iterator[None]:
    """The archive's tables without foreign keys and indexes but for the primary ones; made again afterwards."""
    models_ = (*TABLES, SearchSegment, SearchPosting)
    listed = "(" + ", ".join(f"'{model._meta.db_table}'::regclass" for model in models_) + ")"
    constraints = f"""select conname, conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
        where conrelid in {listed} and contype in ('f', 'u') or conname = 'archive_searchposting_pkey'
        order by contype = 'f'"""
    indexes = f"""select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
        where indrelid in {listed} and not exists (select 1 from pg_constraint where conindid = indexrelid)"""
    with connection.cursor() as cursor:
        cursor.execute(constraints)
        kept = cursor.fetchall()
        cursor.execute(indexes)
        plain = cursor.fetchall()
        for name, table, _ in reversed(kept):
            cursor.execute(f"alter table {table} drop constraint {name}")
        for name, _ in plain:
            cursor.execute(f"drop index {name}")
    yield
    with connection.cursor() as cursor:
        cursor.execute("set maintenance_work_mem = '512MB'")
        for _, made in plain:
            cursor.execute(made)
        for name, table, made in kept:
            cursor.execute(f"alter table {table} add constraint {name} {made}")


def copy(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Insert the rows, primary keys and all, in one COPY."""
    fields = model._meta.concrete_fields
    lines = ("\t".join(_written(getattr(row, field.attname)) for field in fields) for row in rows)
    columns = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor:
        text = io.StringIO("\n".join(lines))
        cursor.copy_expert(f'copy "{model._meta.db_table}" ({columns}) from stdin', text)


def _written(value: object) -> str:
    if isinstance(value, str):
        return value.replace("\\", r"\\").replace("\n", r"\n").replace("\t", r"\t").replace("\r", r"\r")
    if value is None:
        return r"\N"
    if isinstance(value, bytes):
        return r"\\x" + value.hex()
    if isinstance(value, list) and value:
        return "{" + ",".join(value) + "}"
    if isinstance(value, dict | list):
        return json.dumps(value) if value == {} else "[]"
    return str(value)
