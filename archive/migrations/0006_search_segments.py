"""The search index in segments: `manage.py index` (also run by `prepare`) makes the entries anew."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

import archive.models.search

# Vectors are read some hundred at a time: uncompressed, out of line, and unknown to the planner, which would otherwise
# prefer to read the whole table. Two rows of bits fill a page and are never compressed.
STORAGE = """
alter table archive_searchentry set (toast_tuple_target = 1024, parallel_workers = 2);
alter table archive_searchentry alter vector set storage external, alter pairs set storage external;
alter table archive_searchentry alter vector set statistics 0, alter pairs set statistics 0, alter facts set statistics 0;
alter table archive_searchposting set (toast_tuple_target = 8160);
alter table archive_searchposting alter bits set storage plain, alter places set storage main;
alter table archive_searchposting alter bits set statistics 0, alter places set statistics 0;
alter table archive_searchsegment alter alive set storage plain;
"""

# Whoever deletes entries, however: they are dead in their segment within the same statement. A withdrawn report
# leaves the index with the statement that withdraws it.
TRIGGER = """
create function archive_search_entries_gone() returns trigger language plpgsql as $$
declare
    gone record;
    bits bit varying;
    place smallint;
begin
    for gone in select segment_id, array_agg(ordinal) as ordinals from deleted
        where segment_id is not null group by 1 order by 1
    loop
        select alive into bits from archive_searchsegment where id = gone.segment_id for update;
        if found then
            foreach place in array gone.ordinals loop bits := set_bit(bits, place, 0); end loop;
            update archive_searchsegment set alive = bits where id = gone.segment_id;
        end if;
    end loop;
    return null;
end $$;
create trigger search_entries_gone after delete on archive_searchentry referencing old table as deleted
    for each statement execute function archive_search_entries_gone();

create function archive_search_withdrawn() returns trigger language plpgsql as $$
begin
    delete from archive_searchsection s using archive_searchentry e where e.id = s.entry_id and e.report_id = new.id;
    delete from archive_searchentry where report_id = new.id;
    return null;
end $$;
create trigger search_withdrawn after update of withdrawn_at on archive_report
    for each row when (new.withdrawn_at is not null) execute function archive_search_withdrawn();
"""
UNTRIGGER = """
drop trigger search_withdrawn on archive_report;
drop function archive_search_withdrawn();
drop trigger search_entries_gone on archive_searchentry;
drop function archive_search_entries_gone();
"""


class Migration(migrations.Migration):
    dependencies = [("archive", "0005_likeness")]

    operations = [
        migrations.DeleteModel("SearchSection"),
        migrations.DeleteModel("SearchEntry"),
        migrations.CreateModel(
            name="SearchSegment",
            fields=[
                ("id", models.AutoField(primary_key=True, serialize=False)),
                ("size", models.PositiveIntegerField()),
                ("alive", archive.models.search.BitsField()),
            ],
        ),
        migrations.CreateModel(
            name="SearchPosting",
            fields=[
                ("pk", models.CompositePrimaryKey("term", "segment", blank=True, editable=False, primary_key=True, serialize=False)),
                ("term", models.TextField(db_collation="C")),
                ("segment", models.IntegerField()),
                ("bits", archive.models.search.BitsField(null=True)),
                ("places", django.contrib.postgres.fields.ArrayField(base_field=models.SmallIntegerField(), null=True, size=None)),
            ],
            options={
                "indexes": [django.contrib.postgres.indexes.BrinIndex(fields=["segment"], name="search_posting_segment")],
            },
        ),
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("vector", django.contrib.postgres.search.SearchVectorField()),
                ("pairs", models.BinaryField(default=b"")),
                ("facts", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=240), default=list, size=None)),
                ("sections", models.PositiveIntegerField(default=1)),
                ("complete", models.BooleanField(default=True)),
                ("figures", models.PositiveIntegerField(default=0)),
                ("day", models.DateField(db_index=True, null=True)),
                ("ordinal", models.PositiveSmallIntegerField(null=True)),
                ("report", models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name="search_entry", to="archive.report")),
                ("segment", models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="entries", to="archive.searchsegment")),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(condition=Q(segment__isnull=True), fastupdate=False, fields=["vector"], name="search_tail_vector"),
                    models.Index(condition=Q(segment__isnull=True), fields=["day", "id"], name="search_tail"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("segment", "ordinal"), name="search_entry_place"),
                    models.CheckConstraint(
                        condition=Q(segment__isnull=True, ordinal__isnull=True) | Q(segment__isnull=False, ordinal__isnull=False),
                        name="search_entry_sealed_with_its_number",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchSection",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("vector", django.contrib.postgres.search.SearchVectorField()),
                ("entry", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="section_rows", to="archive.searchentry")),
            ],
            options={
                "indexes": [django.contrib.postgres.indexes.GinIndex(fastupdate=False, fields=["vector"], name="search_section_vector")],
                "constraints": [models.UniqueConstraint(fields=("entry", "number"), name="search_section_once")],
            },
        ),
        migrations.RunSQL(STORAGE, migrations.RunSQL.noop),
        migrations.RunSQL(TRIGGER, UNTRIGGER),
    ]
