# One image for both sides: ARCHIVE_SIDE says which. See compose.yaml.
FROM python:3.11.14-slim-bookworm

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 ARCHIVE_DATA=/data STATIC_ROOT=/srv/static
WORKDIR /srv/archive

COPY requirements.txt .
RUN pip install --no-cache-dir --require-hashes -r requirements.txt

COPY . .
# Collecting needs no database and no secret; afterwards nobody writes to the image.
RUN python manage.py collectstatic --noinput --verbosity 0 \
    && useradd --system --uid 10001 --no-create-home archive \
    && install -d -o archive -m 0700 /data
USER archive

EXPOSE 8000
# The host's name is one that ALLOWED_HOSTS knows; the answer needs no database.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["python", "-c", "import os, urllib.request as u; \
u.urlopen(u.Request('http://127.0.0.1:8000/healthz', headers={'Host': os.environ['ALLOWED_HOSTS'].split(',')[0]}), timeout=2)"]

CMD ["gunicorn", "archive.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--workers", "2", "--threads", "8", \
    "--timeout", "60", "--graceful-timeout", "5", "--keep-alive", "75", "--limit-request-line", "8190", \
    "--worker-tmp-dir", "/dev/shm", "--no-control-socket"]
