"""Values of facets as HTML."""

from archive.search.results import FacetValue, Link
from archive.templatetags.choices import choices

NAME = 'A & "B" <i>'
WRITTEN = "A &amp; &quot;B&quot; &lt;i&gt;"


def test_names_and_addresses_are_text():
    free = FacetValue("a", NAME, 1_234, "/?a=1&b=2", add=Link(NAME, "/+"), avoid=Link(NAME, "/-"), language="vi")
    chosen = FacetValue("a", NAME, 2, "/?a=1&b=2", selected=True)
    written = choices([free, chosen])
    assert f'<a href="/?a=1&amp;b=2" lang="vi">{WRITTEN}</a>' in written
    assert written.count(f'aria-label="{WRITTEN}"') == 2
    assert "1.234 <a" in written
    assert f"<span>{WRITTEN}</span>" in written
    assert "<i>" not in written
