"""Topics on English pages: their Vietnamese names stay, with what they are called and mean in English."""

from archive.models import Entity
from tests.pages.html import get

MEANING = "A whole change, by digital technology, of how people work, produce and live."


def topic() -> Entity:
    return Entity.objects.get(kind="topic", name="Chuyển đổi số")


def give_key(topic: Entity) -> None:
    Entity.objects.filter(pk=topic.pk).update(key="chuyen-doi-so", definition="Thay đổi toàn diện.")


def test_a_topic_is_explained_in_the_language_of_the_page(library, client):
    give_key(topic())
    for address in ("/chu-de/", topic().get_absolute_url()):
        vietnamese, english = get(client, address).text(), get(client, f"/en{address}").text()
        assert "Thay đổi toàn diện." in vietnamese and MEANING not in vietnamese
        assert MEANING in english and "Thay đổi toàn diện." not in english
        assert "Chuyển đổi số" in english and "igital transformation" in english


def test_a_topic_without_english_words_keeps_its_own(library, client):
    Entity.objects.filter(pk=topic().pk).update(key="moi", definition="Điều mới.")
    definition = next(each for each in get(client, "/en/chu-de/").all("td") if "Điều mới." in (each.text or ""))
    assert definition.get("lang") == "vi"


def test_english_pages_call_topics_by_their_english_names_where_they_only_name_them(library, client):
    slug = Entity.objects.filter(pk=topic().pk).values_list("slug", flat=True).get()
    assert slug == "chuyen-doi-so"
    give_key(topic())
    paths = ("/vinh-long/", "/nam/2021/", library["vinh-long-2021"].get_absolute_url(), "/tim/?chu-de=chuyen-doi-so")
    for path in paths:
        english, vietnamese = get(client, f"/en{path}"), get(client, path)
        assert "digital transformation" in english.text() and "digital transformation" not in vietnamese.text(), path
        assert not [each for each in english.all("a") if each.text == "digital transformation" and each.get("lang")]
