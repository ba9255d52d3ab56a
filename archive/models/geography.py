"""Provinces in time: dated units, and the dated events that turned some into others."""

from django.db import models
from django.db.models import F, Q

from archive.bilingual import localized


class Unit(models.Model):
    """A province or centrally run city while it had one territory: names return, units do not."""

    key = models.SlugField("khóa", unique=True)  # "long-an"; since 2025 with the year it began: "tay-ninh-2025"
    slug = models.SlugField(db_index=True)  # the address, shared by units of one name
    name = models.CharField("tên", max_length=80)  # "Long An", "Hà Nội"
    kind = models.CharField("loại", max_length=20)  # "tỉnh" | "thành phố"
    region = models.CharField("vùng", max_length=80)
    sort_key = models.CharField(max_length=200, db_collation="C", db_index=True)
    valid_from = models.DateField("từ ngày", null=True, blank=True)  # None: before the archive's time
    valid_until = models.DateField("đến trước ngày", null=True, blank=True)  # the first day it was no more

    class Meta:
        verbose_name = "tỉnh, thành phố"
        verbose_name_plural = "tỉnh, thành phố"
        ordering = ("sort_key", "key")
        constraints = (
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_until__isnull=True) | Q(valid_from__lt=F("valid_until")),
                name="unit_valid_range",
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def full_name(self) -> str:
        return f"{self.kind} {self.name}"

    def get_absolute_url(self) -> str:
        return localized(f"/{self.slug}/")


class UnitEvent(models.Model):
    """A day on which units changed, by which decree."""

    key = models.SlugField(unique=True)
    day = models.DateField()
    decree = models.CharField(max_length=80)
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ("day", "key")

    def __str__(self) -> str:
        return self.name


class UnitChange(models.Model):
    """One arrow of an event: a unit that went into another."""

    event = models.ForeignKey(UnitEvent, models.CASCADE, related_name="changes")
    before = models.ForeignKey(Unit, models.CASCADE, related_name="became")
    after = models.ForeignKey(Unit, models.CASCADE, related_name="came_from")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("event", "before", "after"), name="unit_change_once"),)
