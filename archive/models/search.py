"""The search index: one row a report, made by `archive.search` from the analyzer's tokens."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class SearchEntry(models.Model):
    """What a report can be found by: lexemes in both forms, with positions and weights."""

    report = models.OneToOneField("Report", models.CASCADE, related_name="search_entry")
    vector = SearchVectorField()

    class Meta:
        indexes = (GinIndex(fields=("vector",), name="search_entry_vector", fastupdate=False),)
