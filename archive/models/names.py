"""Names that people type: found by their letters alone, or by any of their words."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Func, Value

_SIGNS = Value("[^a-z0-9]+")


def squeezed() -> Func:
    """The column `folded` as `archive.text.squeeze` writes it: "vinhlong"."""
    return Func(F("folded"), _SIGNS, Value(""), Value("g"), function="regexp_replace", output_field=models.TextField())


def words() -> Func:
    """The words of the column `folded`: {vinh,long}."""
    array = ArrayField(models.TextField())
    return Func(F("folded"), _SIGNS, function="regexp_split_to_array", output_field=array)


def name_indexes(table: str) -> tuple[models.Index, GinIndex]:
    """What a table with names in a column `folded` needs to be asked for them by either."""
    return models.Index(squeezed(), name=f"{table}_squeezed"), GinIndex(words(), name=f"{table}_words")


class KnownName(models.Model):
    """A name that the gazetteer gives to what is no entity: an outlet, a department's stem, a province."""

    class Kind(models.TextChoices):
        OUTLET = "outlet", "nguồn đăng"
        DEPARTMENT = "department", "cơ quan của mỗi tỉnh"
        PROVINCE = "province", "tỉnh, thành phố"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    value = models.CharField(max_length=300)  # an outlet's code, a department's full stem, a province's slug
    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300)

    class Meta:
        indexes = name_indexes("known_name")
        constraints = (models.UniqueConstraint(fields=("kind", "value", "name"), name="known_name_once"),)

    def __str__(self) -> str:
        return self.name
