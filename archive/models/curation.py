"""What people decided: append-only, kept apart from what machines find, hidden from the reader's role."""

from django.conf import settings
from django.db import models

from .append_only import AppendOnly


class Decision(models.Model):
    """One decision about one report, found again in any later reading by its words and their surroundings."""

    class Target(models.TextChoices):
        FIELD = "field", "trường của báo cáo"
        CLOCK = "clock", "ngày, kỳ"
        MENTION = "mention", "lần nhắc"
        REPORT = "report", "cả báo cáo"

    class Action(models.TextChoices):
        SET = "set", "sửa"
        RENAME = "rename", "đổi tên"
        SET_ROLE = "set-role", "sửa chức vụ"
        REJECT = "reject", "bác bỏ"
        UNDO = "undo", "hoàn tác"
        WITHDRAW = "withdraw", "rút"
        RETURN = "return", "đưa trở lại"

    report = models.ForeignKey("Report", models.PROTECT, related_name="decisions", verbose_name="báo cáo")
    target = models.CharField("về", max_length=10, choices=Target.choices)
    subject = models.CharField("mục", max_length=20)  # a field's name, a clock's, a mention's kind
    action = models.CharField("việc", max_length=10, choices=Action.choices)
    value = models.JSONField("sau", null=True, blank=True)
    surface = models.TextField("chữ trong văn bản", blank=True)
    occurrence = models.PositiveIntegerField(default=0)  # which one of equal surfaces, from 0
    context = models.CharField(max_length=80, blank=True)  # 40 letters before and after
    before = models.JSONField("trước", null=True, blank=True)  # what stood there when it was decided
    undoes = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="undone_by")
    reason = models.TextField("lý do")
    who = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="người quyết định"
    )
    when = models.DateTimeField("lúc", auto_now_add=True)

    class Meta:
        verbose_name = "quyết định"
        verbose_name_plural = "quyết định"
        ordering = ("pk",)
        constraints = (AppendOnly(name="decision_append_only"),)

    def __str__(self) -> str:
        return f"{self.get_action_display()} {self.subject}: {self.value or self.surface}"


class DecisionOutcome(models.Model):
    """What became of a decision in a run: obeyed, or its place was not found and a curator must look."""

    run = models.ForeignKey("Run", models.CASCADE, related_name="decision_outcomes")
    decision = models.ForeignKey(Decision, models.CASCADE, related_name="outcomes")
    obeyed = models.BooleanField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("run", "decision"), name="decision_outcome_once"),)


class RunReview(models.Model):
    """What a new run would change of its report, and whether that was shown at once, waits, or was decided."""

    class Verdict(models.TextChoices):
        AT_ONCE = "at-once", "công bố ngay"
        WAITING = "waiting", "chờ duyệt"
        PUBLISHED = "published", "đã duyệt"
        DISCARDED = "discarded", "đã bỏ"
        REPLACED = "replaced", "đã có lượt mới hơn"

    run = models.OneToOneField("Run", models.CASCADE, related_name="review", verbose_name="lượt trích xuất")
    verdict = models.CharField("tình trạng", max_length=10, choices=Verdict.choices)
    sentence = models.TextField("khác gì")
    difference = models.JSONField(default=dict, blank=True)
    suggestions = models.JSONField(default=list, blank=True)  # where the machine contradicts a decision
    passed = models.JSONField("vượt ngưỡng", default=list, blank=True)  # a sentence for each threshold
    made_at = models.DateTimeField("lúc", auto_now_add=True)
    who = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="người duyệt"
    )
    reason = models.TextField("lý do", blank=True)
    decided_at = models.DateTimeField("duyệt lúc", null=True, blank=True)

    class Meta:
        verbose_name = "lượt trích xuất lại"
        verbose_name_plural = "lượt trích xuất lại"
        ordering = ("-pk",)
        indexes = (models.Index(fields=("verdict",)),)

    def __str__(self) -> str:
        return self.sentence


class SlugHistory(models.Model):
    """An address that was: old slugs lead to where the thing is now."""

    kind = models.CharField(max_length=10)
    slug = models.SlugField(max_length=200)
    entity = models.ForeignKey("Entity", models.CASCADE, related_name="slug_history")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("kind", "slug"), name="slug_history_once"),)


class Abbreviation(models.Model):
    """A short form and what it stands for, for texts and for queries: TT&TT, UBND, CNTT."""

    short = models.CharField("viết tắt", max_length=100)  # in small letters: a term of another language
    long = models.CharField("viết đầy đủ", max_length=200)
    source = models.CharField("nguồn", max_length=20, default="curator")  # "gazetteer" | "curator"

    class Meta:
        verbose_name = "từ viết tắt"
        verbose_name_plural = "từ viết tắt"
        ordering = ("short",)
        constraints = (models.UniqueConstraint(fields=("short", "long"), name="abbreviation_once"),)

    def __str__(self) -> str:
        return f"{self.short} = {self.long}"


class GazetteerRow(models.Model):
    """A curator's row of one of the gazetteer's tables; it wins over the CSV row of the same key."""

    table = models.CharField("bảng", max_length=40)
    key = models.CharField("khóa", max_length=200)
    row = models.JSONField("dòng")
    reason = models.TextField("lý do")

    class Meta:
        verbose_name = "dòng từ vựng"
        verbose_name_plural = "dòng từ vựng"
        constraints = (models.UniqueConstraint(fields=("table", "key"), name="gazetteer_row_once"),)

    def __str__(self) -> str:
        return f"{self.table} {self.key}"
