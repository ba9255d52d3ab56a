"""How right each extractor version was, measured on texts with answer keys."""

from django.db import models
from django.db.models import F, Q


class Evaluation(models.Model):
    """One measuring: an extractor version with its gazetteer, on a set of texts."""

    extractor = models.CharField("bản trích xuất", max_length=40)
    gazetteer = models.CharField("mã danh mục", max_length=64)  # digest
    texts = models.CharField("mã bộ bài", max_length=64)  # digest of texts and keys
    day = models.DateField("ngày đo")

    class Meta:
        verbose_name = "lần đo chất lượng"
        verbose_name_plural = "lần đo chất lượng"
        ordering = ("-day", "-pk")
        constraints = (
            models.UniqueConstraint(fields=("extractor", "gazetteer", "texts"), name="evaluation_once_a_version"),
        )

    def __str__(self) -> str:
        return f"{self.extractor}, {self.day:%d/%m/%Y}"


class EvaluationScore(models.Model):
    """How one kind fared over the texts of one origin."""

    evaluation = models.ForeignKey(Evaluation, models.CASCADE, related_name="scores", verbose_name="lần đo")
    origin = models.CharField("nguồn bài", max_length=20)  # "real" | "invented"
    kind = models.CharField("loại", max_length=40)  # "people", "figures", "title" …, "texts" for the texts themselves
    asked = models.PositiveIntegerField("cần tìm")
    hits = models.PositiveIntegerField("tìm đúng")
    misses = models.PositiveIntegerField("bỏ sót")
    false = models.PositiveIntegerField("nhận nhầm")

    class Meta:
        verbose_name = "điểm chất lượng"
        verbose_name_plural = "điểm chất lượng"
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("evaluation", "origin", "kind"), name="evaluation_score_once"),
            models.CheckConstraint(condition=Q(asked=F("hits") + F("misses")), name="evaluation_score_adds_up"),
        )

    def __str__(self) -> str:
        return f"{self.kind} ({self.origin})"
