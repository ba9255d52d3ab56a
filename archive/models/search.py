"""The search index: rows made by `archive.search` from the analyzer's tokens."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class SearchEntry(models.Model):
    """What a report can be found by: every lexeme in both forms, with positions and weights.

    A vector keeps at most 256 places of a lexeme and no position past 16,383, so the entry of a long report holds
    the places of its first section only and the bare lexemes of the rest; its phrases stand in `SearchSection`.
    """

    report = models.OneToOneField("Report", models.CASCADE, primary_key=True, related_name="search_entry")
    vector = SearchVectorField()
    sections = models.PositiveIntegerField(default=1)  # 1: all places stand in the vector
    complete = models.BooleanField(default=True)  # False: more different words than a vector of 1 MB holds
    figures = models.PositiveIntegerField(default=0)  # for order
    day = models.DateField(null=True, db_index=True)  # published, else held, else the period's last day: for order

    class Meta:
        indexes = (GinIndex(fields=("vector",), name="search_entry_vector", fastupdate=False),)


class SearchSection(models.Model):
    """A stretch of a long report with the places of all its lexemes; stretches overlap, so no phrase is cut."""

    entry = models.ForeignKey(SearchEntry, models.CASCADE, related_name="section_rows")
    number = models.PositiveIntegerField()
    vector = SearchVectorField()

    class Meta:
        indexes = (GinIndex(fields=("vector",), name="search_section_vector", fastupdate=False),)
        constraints = (models.UniqueConstraint(fields=("entry", "number"), name="search_section_once"),)
