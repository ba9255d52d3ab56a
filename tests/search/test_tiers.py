"""What a hit is called: the best way in which it answers, and its title."""

import pytest

from archive.bilingual import untitled
from archive.models import Abbreviation
from archive.search import index_reports, parse, search
from archive.search.results import Tier
from tests.factories import make_report


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Sở bàn về chuyển đổi số.", Tier.ANY_MARKS),
        ("So ban ve chuyen doi so.", Tier.SAME),
        ("Sở bàn về CĐS.", Tier.SHORT),
        ("Sở bàn về chuyển đổi số (CĐS).", Tier.ANY_MARKS),
    ],
)
def test_the_tier_is_the_best_way_in_which_the_text_itself_matches(db, text, tier):
    Abbreviation.objects.get_or_create(short="CĐS", long="chuyển đổi số", defaults={"source": "gazetteer"})
    index_reports([make_report(text=text, title="")])
    (hit,) = search(parse("chuyen doi so")).hits
    assert hit.tier is tier


def test_an_untitled_report_is_titled_as_in_every_list(db):
    index_reports([make_report(text="Sở họp bàn về mạng.", title="")])
    assert "".join(part.text for part in search(parse("mạng")).hits[0].title) == untitled("Sở họp bàn về mạng.")
