"""What was done to the archive: loads with the fate of every file, and the editions readers see."""

from django.db import models
from django.utils import timezone


class Edition(models.Model):
    """A state of the whole archive; every load, re-extraction and decision makes the next one, at once."""

    number = models.PositiveIntegerField(primary_key=True)
    made_at = models.DateTimeField(auto_now_add=True)
    why = models.CharField(max_length=200)

    class Meta:
        ordering = ("-number",)

    def __str__(self) -> str:
        return str(self.number)


class LoadRun(models.Model):
    """One call of `manage.py load`."""

    collection = models.ForeignKey("Collection", models.PROTECT, related_name="loads", verbose_name="bộ sưu tập")
    started_at = models.DateTimeField("bắt đầu", default=timezone.now)
    finished_at = models.DateTimeField("xong", null=True, blank=True)

    class Meta:
        verbose_name = "lần nạp"
        verbose_name_plural = "lần nạp"
        ordering = ("-pk",)

    def __str__(self) -> str:
        return f"Lần nạp {self.pk}"


class LoadOutcome(models.Model):
    """What became of one file of a load."""

    class Fate(models.TextChoices):
        CREATED = "created", "tạo mới"
        UPDATED = "updated", "cập nhật"
        UNCHANGED = "unchanged", "không đổi"
        DUPLICATE = "duplicate", "trùng bản gốc"
        REFUSED = "refused", "từ chối"

    load = models.ForeignKey(LoadRun, models.CASCADE, related_name="outcomes")
    path = models.CharField("đường dẫn", max_length=1000)
    fate = models.CharField("số phận", max_length=10, choices=Fate.choices)
    reason = models.TextField("lý do", blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    report = models.ForeignKey("Report", models.SET_NULL, null=True, blank=True, related_name="load_outcomes")

    class Meta:
        verbose_name = "kết quả nạp"
        verbose_name_plural = "kết quả nạp"
        ordering = ("load", "path")
        constraints = (models.UniqueConstraint(fields=("load", "path"), name="load_outcome_once"),)

    def __str__(self) -> str:
        return self.path


class StagedFile(models.Model):
    """A file that a load has read but not yet published: invisible, reused by the next load, gone after it."""

    collection = models.SlugField()
    path = models.CharField(max_length=1000)
    sha256 = models.CharField(max_length=64)
    sidecar = models.JSONField(default=dict, blank=True)
    extractor = models.CharField(max_length=40)
    gazetteer = models.CharField(max_length=64)
    raw = models.BinaryField()
    findings = models.JSONField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("collection", "path"), name="staged_file_once"),)
