"""Rows that come along with the row they belong to, as JSON: one question instead of two."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import QuerySet
from django.db.models.functions import JSONObject


def gathered(rows: QuerySet, *columns: str, **renamed: str) -> ArraySubquery:
    """The rows as a list of dictionaries of these columns; `renamed` are other names for columns. No days or bytes."""
    return ArraySubquery(rows.values(row=JSONObject(**{column: column for column in columns}, **renamed)))
