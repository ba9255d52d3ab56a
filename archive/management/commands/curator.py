"""Makes a curator's account. There is no default one, and no default password."""

import getpass
import os
import sys
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError
from django.core.management.base import CommandParser

from archive.curation.permissions import curators


class Command(BaseCommand):
    help = (
        "Make a curator's account, or with --reset give one a new password. Asks for name and password on a terminal; "
        "else the name is CURATOR or the argument, and the password is CURATOR_PASSWORD or one line of standard input."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", nargs="?", default=os.environ.get("CURATOR", ""))
        parser.add_argument("--reset", action="store_true", help="a new password for an account that exists")

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["name"] or ask_name()
        accounts = get_user_model().objects
        curator = accounts.filter(username=name).first()
        if curator and not options["reset"]:
            raise CommandError(
                f"There is an account {name} already. For a new password: manage.py curator {name} --reset"
            )
        curator = curator or accounts.model(username=name)
        password = ask_password()
        try:
            curator.full_clean(exclude=["password"])
            validate_password(password, curator)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        curator.is_active = curator.is_staff = True
        curator.set_password(password)
        curator.save()
        curator.groups.add(curators())
        self.stdout.write(f"The curator {name} can log in.")


def ask_name() -> str:
    if not sys.stdin.isatty():
        raise CommandError("Who? Give a name: CURATOR=name make curator")
    return input("Name: ").strip()


def ask_password() -> str:
    """The password, never from the command line, where other users of the machine could read it."""
    if given := os.environ.get("CURATOR_PASSWORD"):
        return given
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password (at least 12 letters): ")
    if getpass.getpass("Again: ") != password:
        raise CommandError("The two passwords differ.")
    return password
