"""Correcting a report's heading and clocks: only what a curator changed becomes a decision."""

from datetime import date

from django import forms

from archive.facts import Precision, ReportKind, Which
from archive.models import Report, Unit
from archive.storage import Verdict

WHICH = {
    Which.PUBLISHED: "Ngày đăng",
    Which.EVENT: "Ngày diễn ra",
    Which.REPORTED: "Kỳ báo cáo",
    Which.PLANNED: "Kỳ kế hoạch",
}
PRECISIONS = {
    Precision.DAY: "ngày",
    Precision.MONTH: "tháng",
    Precision.QUARTER: "quý",
    Precision.HALF: "nửa năm",
    Precision.YEAR: "năm",
    Precision.RANGE: "khoảng",
}
FIELDS = {"title": "Tên báo cáo", "kind": "Loại", "province": "Tỉnh, thành phố", "source": "Nguồn", "author": "Tác giả"}
_WIDE = forms.TextInput(attrs={"class": "vTextField"})
_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def _unit_choices() -> list[tuple[str, str]]:
    named = [(unit.key, f"{unit.full_name}{_years(unit)}") for unit in Unit.objects.all()]
    return [("", "— không rõ —"), *named]


def _years(unit: Unit) -> str:
    """What tells units of one name apart."""
    if unit.valid_until:
        return f" (đến {unit.valid_until:%d/%m/%Y})"
    return f" (từ {unit.valid_from:%d/%m/%Y})" if unit.valid_from else ""


class ReportForm(forms.Form):
    """The heading as it stands, to be corrected; `verdicts()` are what differs. An emptied field means: not stated."""

    title = forms.CharField(label=FIELDS["title"], required=False, widget=_WIDE)
    kind = forms.ChoiceField(
        label=FIELDS["kind"], required=False, choices=[("", "— không rõ —"), *((k.value, k.value) for k in ReportKind)]
    )
    province = forms.ChoiceField(
        label=FIELDS["province"],
        required=False,
        choices=_unit_choices,
        widget=forms.Select(attrs={"class": "vTextField"}),
    )
    source = forms.CharField(label=FIELDS["source"], required=False)
    author = forms.CharField(label=FIELDS["author"], required=False)

    def __init__(self, report: Report, data=None):
        run = report.current_run
        stated = dict(run.statements.values_list("field", "value"))
        initial = {name: stated.get(name, "") for name in FIELDS}
        initial["province"] = run.unit.key if run.unit else ""
        clocks = {clock.which: clock for clock in run.clocks.all()}
        for which in WHICH:
            clock = clocks.get(which)
            names = ("first", "last", "precision", "label")
            initial |= {f"{which}_{name}": getattr(clock, name) if clock else None for name in names}
        super().__init__(data, initial=initial)
        for which, label in WHICH.items():
            self._add_clock(which, label)
        self.fields["reason"] = forms.CharField(
            label="Lý do",
            widget=_WIDE,
            help_text="Ghi vào lịch sử, cùng tên bạn.",
        )

    def _add_clock(self, which: Which, label: str) -> None:
        choices = [("", "—"), *PRECISIONS.items()]
        self.fields |= {
            f"{which}_first": forms.DateField(label=f"{label}: từ ngày", required=False, widget=_DAY),
            f"{which}_last": forms.DateField(label=f"{label}: đến hết ngày", required=False, widget=_DAY),
            f"{which}_precision": forms.ChoiceField(label=f"{label}: chính xác đến", required=False, choices=choices),
            f"{which}_label": forms.CharField(label=f"{label}: hiện là", required=False, max_length=120),
        }

    def clean(self) -> dict:
        for which in WHICH:
            first, last = self.cleaned_data.get(f"{which}_first"), self.cleaned_data.get(f"{which}_last")
            if last and not first:
                self.add_error(f"{which}_first", "Cần ngày đầu.")
            elif first and last and last < first:
                self.add_error(f"{which}_last", "Ngày cuối phải bằng hoặc sau ngày đầu.")
        return self.cleaned_data

    def verdicts(self) -> list[Verdict]:
        """One verdict for each field and clock that was changed."""
        changed = set(self.changed_data)
        wanted = [self._field_verdict(name) for name in FIELDS if name in changed]
        parts = ("first", "last", "precision", "label")
        return wanted + [
            self._clock_verdict(which) for which in WHICH if changed & {f"{which}_{part}" for part in parts}
        ]

    def _field_verdict(self, name: str) -> Verdict:
        value = self.cleaned_data[name].strip()
        return Verdict("field", name, "set", value) if value else Verdict("field", name, "reject")

    def _clock_verdict(self, which: Which) -> Verdict:
        first: date | None = self.cleaned_data[f"{which}_first"]
        if not first:
            return Verdict("clock", which.value, "reject")
        last = self.cleaned_data[f"{which}_last"] or first
        precision = self.cleaned_data[f"{which}_precision"] or (Precision.DAY if first == last else Precision.RANGE)
        label = self.cleaned_data[f"{which}_label"].strip() or _label(first, last)
        if f"{which}_label" not in self.changed_data:  # the old words belong to the old days
            label = _label(first, last) if self._days_changed(which) else label
        value = {"first": first.isoformat(), "last": last.isoformat(), "precision": str(precision), "label": label}
        return Verdict("clock", which.value, "set", value)

    def _days_changed(self, which: Which) -> bool:
        return bool({f"{which}_first", f"{which}_last"} & set(self.changed_data))


def _label(first: date, last: date) -> str:
    """The days in words, when the curator gave none."""
    if first == last:
        return f"{first:%d/%m/%Y}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"năm {first.year}" if first.year == last.year else f"{first.year}-{last.year}"
    return f"{first:%d/%m/%Y}-{last:%d/%m/%Y}"
