"""The map on the front page, over the library (the shapes are told by `test_map`, over the whole gazetteer)."""

from tests.pages.html import SVG_LINK, get


def test_the_front_page_links_every_province_it_knows_and_says_whose_drawing_it_is(library, client):
    page = get(client, "/")
    said = {link.get("aria-label"): link.get("href") for link in page.one_classed("map").iter(SVG_LINK)}
    assert said["Vĩnh Long: 2 báo cáo"] == "/vinh-long/"
    assert said["Bến Tre: 0 báo cáo"] == "/ben-tre/"
    assert "CC BY 4.0" in page.text()


def test_the_list_beside_says_the_same_as_the_map(library, client):
    for path in ("/", "/?tap=34"):
        page = get(client, path)
        drawn = {link.get("href") for link in page.one_classed("map").iter(SVG_LINK)}
        listed = {link.get("href") for link in page.one_classed("twin").iter("a")}
        assert drawn == listed and drawn
