"""`verify` finds what changed behind the archive's back and names the report; a sound archive has no fault."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from archive.models import (
    Alias,
    Block,
    Clock,
    DecisionOutcome,
    Entity,
    Figure,
    Mention,
    RawFile,
    Report,
    Role,
    Run,
    RunFindings,
    Statement,
    Version,
)
from archive.storage import Verdict, decide, save_report, undo, verify
from tests.factories import make_findings
from tests.storage.test_saving import PARTS

pytestmark = pytest.mark.django_db

RAW = f"{PARTS['title']}\n\n{PARTS['text']}"


@pytest.fixture
def report() -> Report:
    findings = make_findings(**PARTS)
    return save_report("thu-nghiem", "a.txt", findings.document.text.encode(), findings)


def test_a_sound_archive_has_no_fault(report):
    assert list(verify()) == []


def shift(model):
    row = model.objects.exclude(end=None).last()
    model.objects.filter(pk=row.pk).update(start=row.start + 9000, end=row.end + 9000)


def flip(model, column):
    """One bit of the last letter, as a broken disk would do it."""
    row = model.objects.exclude(**{column: ""}).last()
    value = getattr(row, column)
    model.objects.filter(pk=row.pk).update(**{column: value[:-1] + chr(ord(value[-1]) ^ 1)})


def flip_bytes():
    row = RawFile.objects.get()
    data = bytearray(row.data)
    data[7] ^= 1
    RawFile.objects.update(data=bytes(data))


DAMAGE = {
    "a byte of the file": flip_bytes,
    "a file cut short": lambda: RawFile.objects.update(data=RAW.encode()[:-3]),
    "a letter of the text": lambda: flip(Version, "text"),
    "a hash": lambda: flip(RawFile, "sha256"),
    "the public id": lambda: Report.objects.update(public_id="0123456789ab"),
    "a path": lambda: Report.objects.update(minted_path="b.txt"),
    "a block's span": lambda: shift(Block),
    "a statement's span": lambda: shift(Statement),
    "a mention's span": lambda: shift(Mention),
    "a figure's span": lambda: shift(Figure),
    "a post's span": lambda: shift(Role),
    "a mention's words": lambda: flip(Mention, "surface"),
    "a figure's words": lambda: flip(Figure, "quote"),
    "a post's words": lambda: flip(Role, "text"),
    "a mention's folded words": lambda: flip(Mention, "folded"),
    "the words of a figure's subject": lambda: Figure.objects.update(words=["_khac"]),
    "the day of a figure's report": lambda: Figure.objects.update(day="1999-01-01"),
    "a heading's folded words": lambda: flip(Run, "folded"),
    "the state of the run that is shown": lambda: Run.objects.update(state="staged"),
    "a run's findings": lambda: RunFindings.objects.all().delete(),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_damage_is_found_and_its_report_named(report, what):
    DAMAGE[what]()
    faults = list(verify())
    address = Report.objects.get().get_absolute_url()
    assert faults
    assert all(fault.address.startswith(address) for fault in faults)


def test_a_clocks_span_is_checked(report):
    Clock.objects.update(start=90000, end=90001)
    assert [str(fault) for fault in verify() if "clocks" in str(fault)]


def test_a_decision_without_its_outcome_is_found(report):
    decision = decide(report, [Verdict("field", "title", "set", "Tên đúng")], None, "bìa")[0]
    assert list(verify()) == []
    DecisionOutcome.objects.all().delete()
    [fault] = verify()
    assert fault.what == f"decision {decision.pk} has no outcome in the run that is shown"


def test_an_outcome_of_a_decision_that_was_undone_is_found(report):
    decision = decide(report, [Verdict("field", "title", "set", "Tên đúng")], None, "bìa")[0]
    undo(decision, None, "nhầm")
    assert list(verify()) == []
    DecisionOutcome.objects.create(run=Report.objects.get().current_run, decision=decision, obeyed=True)
    [fault] = verify()
    assert fault.what.startswith(f"decision {decision.pk} no longer stands")


def test_damage_to_another_name_is_found(report):
    Alias.objects.create(entity=Entity.objects.last(), name="Ủy ban", folded="uy bam", source="gazetteer")
    [fault] = verify()
    assert fault.address == Entity.objects.last().get_absolute_url()


def test_damage_to_an_entitys_name_is_found(report):
    flip(Entity, "name")
    [fault] = verify()
    assert fault.address == Entity.objects.last().get_absolute_url()


def test_bytes_that_changed_together_with_their_hash_no_longer_decode_to_the_text(report):
    import hashlib

    data = bytes(RawFile.objects.get().data).replace(b"98%", b"89%")
    RawFile.objects.update(data=data, sha256=hashlib.sha256(data).hexdigest())
    assert [fault.what for fault in verify()] == ["the text is not what its bytes decode to"]


def test_the_command_prints_a_line_a_fault_and_fails(report, capsys):
    call_command("verify")
    assert "no fault" in capsys.readouterr().out
    flip_bytes()
    with pytest.raises(CommandError):
        call_command("verify")
    assert report.get_absolute_url() in capsys.readouterr().out


def test_the_database_refuses_a_span_that_ends_before_it_starts(report):
    from django.db import IntegrityError

    with pytest.raises(IntegrityError), connection.cursor() as cursor:
        cursor.execute('UPDATE archive_mention SET "end" = start')
