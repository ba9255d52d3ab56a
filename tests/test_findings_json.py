"""Findings become JSON and come back equal, whatever they hold."""

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from archive import facts
from archive.findings_json import dump, restore, restore_as
from tests.factories import make_clock

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
spans = st.builds(lambda start, length: facts.Span(start, start + length), st.integers(0, 999), st.integers(1, 99))
numbers = st.floats(allow_nan=False, allow_infinity=False)


def build(kind, **known):
    return st.builds(kind, **known)


evidence = build(facts.Evidence, rule=words, span=st.none() | spans, note=words)
clocks = build(facts.Clock, label=words, evidence=evidence)
documents = build(
    facts.Document,
    text=words,
    decoder=words,
    blocks=st.lists(build(facts.Block, span=spans), max_size=2).map(tuple),
    clocks=st.lists(clocks, max_size=2).map(tuple),
    statements=st.lists(build(facts.Statement, field=words, value=words, evidence=evidence), max_size=2).map(tuple),
    notes=st.lists(words, max_size=2).map(tuple),
)
mentions = build(
    facts.Mention,
    span=spans,
    surface=words,
    name=words,
    rule=words,
    roles=st.lists(build(facts.RoleText, text=words, span=spans), max_size=2).map(tuple),
)
entities = build(facts.EntityName, key=words, name=words, unit=words, parent=words)
links = st.one_of(
    build(facts.Linked, mention=mentions, entity=entities, rule=words),
    build(facts.Unknown, mention=mentions, rule=words, reason=words),
    build(
        facts.Ambiguous,
        mention=mentions,
        candidates=st.lists(entities, max_size=2).map(tuple),
        rule=words,
        reason=words,
    ),
)
figures = build(
    facts.Figure,
    span=spans,
    quote=words,
    value=numbers,
    unit=words,
    normal_value=numbers,
    normal_unit=words,
    rule=words,
    of=st.none() | numbers,
    upper=st.none() | numbers,
    subject=words,
    year=st.none() | st.integers(1900, 2100),
)
findings = build(
    facts.Findings,
    document=documents,
    links=st.lists(links, max_size=3).map(tuple),
    figures=st.lists(figures, max_size=2).map(tuple),
    statements=st.just(()),
    province=words,
    partial=st.lists(words, max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(findings)
def test_what_is_dumped_is_restored_equal(value):
    assert restore(json.loads(json.dumps(dump(value)))) == value


def test_a_sidecar_keeps_its_dates():
    sidecar = facts.Sidecar(province="long-an", published=date(2020, 1, 9))
    assert restore_as(facts.Sidecar, json.loads(json.dumps(dump(sidecar)))) == sidecar


def test_a_number_that_lost_its_point_in_the_database_is_a_float_again():
    data = {"start": 1, "end": 3}
    figure = dump(facts.Figure(facts.Span(**data), "2", 2.0, "", 2.0, "", facts.FigureKind.RESULT, "r"))
    restored = restore_as(facts.Figure, figure | {"value": 2, "of": 7})
    assert (type(restored.value), type(restored.of)) == (float, float)


def test_a_field_that_an_older_run_does_not_have_takes_its_default():
    data = dump(make_clock("event", "2021"))
    del data["evidence"]["note"]
    assert restore_as(facts.Clock, data) == make_clock("event", "2021")
