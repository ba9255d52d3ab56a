"""The public addresses; above each, an example. Every page has its English twin below /en/."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from archive.pages.about import quality, site
from archive.pages.browse import calendar_views, holdings, home, outlets, regions, year_views
from archive.pages.entities import topics
from archive.pages.entities import views as entities
from archive.pages.figures import views as figures
from archive.pages.provinces import views as provinces
from archive.pages.report import citing, original, sentence, version_pages
from archive.pages.report import page as report
from archive.pages.search import carried, facet, many, suggestions
from archive.pages.search import page as search
from archive.pages.serving import health

handler400 = "archive.pages.serving.errors.bad_request"
handler404 = "archive.pages.serving.errors.not_found"
handler500 = "archive.pages.serving.errors.server_error"

pages = [
    # /
    path("", home.home, name="home"),
    # /tinh/?tap=34
    path("tinh/", provinces.index, name="provinces"),
    # /nam/
    path("nam/", year_views.index, name="years"),
    # /nam/2021/
    path("nam/<int:year>/", year_views.year, name="year"),
    # /lich/, /lich/chua-ro/?theo=hop, /lich/2021/, /lich/2021/12/, /lich/2021/12/30/
    path("lich/", calendar_views.calendar, name="calendar"),
    path("lich/chua-ro/", calendar_views.calendar_undated, name="calendar-undated"),
    path("lich/<int:year>/", calendar_views.calendar_year, name="calendar-year"),
    path("lich/<int:year>/<int:month>/", calendar_views.calendar_month, name="calendar-month"),
    path("lich/<int:year>/<int:month>/<int:day>/", calendar_views.calendar_day, name="calendar-day"),
    # /bao-cao/0a1b2c3d4e5f/
    path("bao-cao/<slug:public_id>/", report.report, name="report"),
    # /bao-cao/0a1b2c3d4e5f/goc
    path("bao-cao/<slug:public_id>/goc", original.original, name="original"),
    # /bao-cao/0a1b2c3d4e5f/trich-dan.bib
    path("bao-cao/<slug:public_id>/trich-dan.<slug:form>", citing.citation, name="report-citation"),
    # /bao-cao/0a1b2c3d4e5f/ban-2/
    path("bao-cao/<slug:public_id>/ban-<int:number>/", version_pages.version, name="report-version"),
    # /bao-cao/0a1b2c3d4e5f/ban-2/goc
    path("bao-cao/<slug:public_id>/ban-<int:number>/goc", original.original_of_version, name="original-of-version"),
    # /bao-cao/0a1b2c3d4e5f/ban-2/cau/120-245/
    path("bao-cao/<slug:public_id>/ban-<int:number>/cau/<int:start>-<int:end>/", sentence.sentence, name="sentence"),
    # /bao-cao/0a1b2c3d4e5f/khac/1/2/
    path("bao-cao/<slug:public_id>/khac/<int:old>/<int:new>/", version_pages.compare, name="report-difference"),
    # /tim/?q=chuyển+đổi+số&tinh=vinh-long&nam=2021
    path("tim/", search.search, name="search"),
    # /tim/ket-qua?q=chuyển+đổi+số&thu=3&trong=12
    path("tim/ket-qua", carried.hit, name="search-hit"),
    # /tim/loc/nguoi?q=chuyển+đổi+số&ten=nguyen&tu=Nguyễn+Văn+An
    path("tim/loc/<slug:name>", facet.facet, name="facet"),
    # /tim/nhieu/?dong=Vũ+Chí+Giang%0A749/QĐ-TTg&tep=csv
    path("tim/nhieu/", many.many, name="search-many"),
    # /tim/goi-y?q=vinh
    path("tim/goi-y", suggestions.suggestions, name="suggestions"),
    # /opensearch.xml
    path("opensearch.xml", suggestions.description, name="opensearch"),
    # /gioi-thieu/
    path("gioi-thieu/", site.about, name="about"),
    # /chat-luong/
    path("chat-luong/", quality.quality, name="quality"),
    # /so-lieu/?loc=phủ+sóng&tinh=vinh-long&nam=2021&loai=ket-qua&don-vi=%25
    path("so-lieu/", figures.figures, name="figures"),
    # /chu-de/: before the lists of names, because topics have one of their own
    path("chu-de/", topics.index, name="topics"),
    # /vung/
    path("vung/", regions.index, name="regions"),
    # /vung/dong-bang-song-hong/
    path("vung/<slug:slug>/", regions.region, name="region"),
    # /nguon/
    path("nguon/", outlets.index, name="outlets"),
    # /nguon/bao-vinh-long/
    path("nguon/<slug:code>/", outlets.outlet, name="outlet"),
    # /bao-phu/
    path("bao-phu/", holdings.holdings, name="holdings"),
    # /nguoi/, /nguoi/nguyen-thi-quyen-thanh-0a1b/
    *entities.urlpatterns,
    # Last, because their first word is a province's slug.
    # /vinh-long/
    path("<slug:slug>/", provinces.province, name="province"),
    # /long-an/chua-ro-nam/
    path("<slug:slug>/chua-ro-nam/", provinces.unknown_year, name="province-unknown-year"),
    # /long-an/2019/
    path("<slug:slug>/<int:year>/", provinces.province_year, name="province-year"),
]

urlpatterns = [
    # /robots.txt
    path("robots.txt", site.robots, name="robots"),
    # /favicon.ico
    path("favicon.ico", site.favicon, name="favicon"),
    # /healthz
    path("healthz", health.alive, name="healthz"),
    # /readyz
    path("readyz", health.ready, name="readyz"),
    *i18n_patterns(*pages, prefix_default_language=False),
]
