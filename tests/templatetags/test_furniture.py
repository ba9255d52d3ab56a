"""What every page carries."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines
from django.utils.translation import override

TEMPLATES = Path(settings.BASE_DIR, "templates")


def test_what_stands_once_speaks_the_language_of_the_page():
    template = engines["django"].from_string("{% load i18n furniture %}{% once %}{% translate 'Tìm' %}{% endonce %}")
    for language, said in [("vi", "Tìm"), ("en", "Search"), ("vi", "Tìm")]:
        with override(language):
            assert template.render() == said


@pytest.mark.parametrize("template", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.name)
def test_what_stands_once_says_nothing_of_one_page(template):
    for once in re.findall(r"{% once %}(.*?){% endonce %}", template.read_text(), re.DOTALL):
        assert "{{" not in once
        assert set(re.findall(r"{% (\w+)", once)) <= {"static", "url", "translate"}
