"""The search index: rows made by `archive.search` from the analyzer's tokens.

A report is found through its entry. New entries form the tail, which is asked row by row; sealed ones are numbered
within a segment, where every term has one row that says in which of the segment's reports it stands.
"""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import BrinIndex, GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Q

UNSEALED = Q(segment__isnull=True)


class BitsField(models.Field):
    """A row of bits of any length (`bit varying`): bit n says whether the segment's n-th report has something."""

    def db_type(self, connection) -> str:
        return "bit varying"


class SearchSegment(models.Model):
    """Some ten thousand sealed entries, numbered by province and day; never changed, but entries cease to live."""

    id = models.AutoField(primary_key=True)
    size = models.PositiveIntegerField()
    alive = BitsField()  # a trigger takes out entries that are deleted


class SearchPosting(models.Model):
    """Where a term stands in a segment: bits for a frequent term, the numbers of the entries for a rare one."""

    pk = models.CompositePrimaryKey("term", "segment")
    term = models.TextField(db_collation="C")
    segment = models.IntegerField()
    bits = BitsField(null=True)
    places = ArrayField(models.SmallIntegerField(), null=True)

    class Meta:
        indexes = (BrinIndex(fields=("segment",), name="search_posting_segment"),)


class SearchEntry(models.Model):
    """What a report can be found by: every lexeme in both forms, with positions and weights, and facts.

    A vector keeps at most 256 places of a lexeme and no position past 16,383, so the entry of a long report holds
    the places of its first section only and the bare lexemes of the rest; its phrases stand in `SearchSection`.
    """

    report = models.OneToOneField("Report", models.CASCADE, related_name="search_entry")
    vector = SearchVectorField()
    pairs = models.BinaryField(default=b"")  # which words stand side by side: `archive.search.terms`
    facts = ArrayField(models.CharField(max_length=240), default=list)  # what filters ask for: `archive.search.facts`
    sections = models.PositiveIntegerField(default=1)  # 1: all places stand in the vector
    complete = models.BooleanField(default=True)  # False: more different words than a vector of 1 MB holds
    figures = models.PositiveIntegerField(default=0)  # for order
    day = models.DateField(null=True, db_index=True)  # published, else held, else the period's last day: for order
    segment = models.ForeignKey(SearchSegment, models.PROTECT, null=True, db_index=False, related_name="entries")
    ordinal = models.PositiveSmallIntegerField(null=True)

    class Meta:
        indexes = (
            GinIndex(fields=("vector",), name="search_tail_vector", fastupdate=False, condition=UNSEALED),
            models.Index(fields=("day", "id"), name="search_tail", condition=UNSEALED),
        )
        constraints = (
            models.UniqueConstraint(fields=("segment", "ordinal"), name="search_entry_place"),
            models.CheckConstraint(
                condition=Q(segment__isnull=True, ordinal__isnull=True)
                | Q(segment__isnull=False, ordinal__isnull=False),
                name="search_entry_sealed_with_its_number",
            ),
        )


class SearchSection(models.Model):
    """A stretch of a long report with the places of all its lexemes; stretches overlap, so no phrase is cut."""

    entry = models.ForeignKey(SearchEntry, models.CASCADE, related_name="section_rows")
    number = models.PositiveIntegerField()
    vector = SearchVectorField()

    class Meta:
        indexes = (GinIndex(fields=("vector",), name="search_section_vector", fastupdate=False),)
        constraints = (models.UniqueConstraint(fields=("entry", "number"), name="search_section_once"),)
