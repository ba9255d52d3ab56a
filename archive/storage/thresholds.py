"""How much a new reading may lose or change before a curator must look at it: every limit stands here."""

from dataclasses import dataclass

from archive.facts import Findings, Which
from archive.storage.differences import parts_of


@dataclass(frozen=True, slots=True)
class Loss:
    """A part of a report that may shrink only so much: more than the share, and at least so many, is too much."""

    part: str  # of `parts_of`
    english: str
    vietnamese: str
    share: float
    least: int

    def passed(self, old: set[str], new: set[str]) -> bool:
        """Whether too much is lost; all of what was there always is."""
        lost = len(old - new)
        return bool(old) and (lost == len(old) or (lost >= self.least and lost > self.share * len(old)))


LOSSES = (
    Loss("person", "people", "người", share=0.2, least=2),
    Loss("body", "bodies", "cơ quan", share=0.3, least=3),
    Loss("place", "places", "địa danh", share=0.5, least=3),
    Loss("figures", "figures", "số liệu", share=0.3, least=3),
)
HELD_CHANGES = "another province or none, other reported years or none, no title, a curator's decision out of place"


def explained() -> str:
    """The limits in one English sentence, for the command's help."""
    losses = [f"over {loss.share:.0%} of its {loss.english} (and {loss.least} or more, or all)" for loss in LOSSES]
    return f"A new run waits for a curator when it loses {'; '.join(losses)}; or has {HELD_CHANGES}."


def passed(old: Findings, new: Findings) -> list[str]:
    """A Vietnamese sentence for every limit that the new findings pass."""
    before, after = parts_of(old), parts_of(new)
    sentences = [
        f"Mất {len(before[loss.part] - after[loss.part])} trong {len(before[loss.part])} {loss.vietnamese}."
        for loss in LOSSES
        if loss.passed(before[loss.part], after[loss.part])
    ]
    if old.province and old.province != new.province:
        sentences.append("Đổi tỉnh." if new.province else "Mất tỉnh.")
    if (years := _years(old)) and years != _years(new):
        sentences.append("Đổi năm của kỳ báo cáo." if _years(new) else "Mất kỳ báo cáo.")
    if _title(old) and not _title(new):
        sentences.append("Mất tên báo cáo.")
    return sentences


def _years(findings: Findings) -> tuple[int, int] | None:
    clock = findings.document.clock(Which.REPORTED)
    return (clock.first.year, clock.last.year) if clock else None


def _title(findings: Findings) -> str:
    return next((each.value for each in findings.statements if each.field == "title"), "")
