"""``followup auth``: sign in to Google, see what the sign-in can do, sign out."""

from __future__ import annotations

import sys
import time
import webbrowser

import click

from followup.cli.options import as_command
from followup.cli.session import current
from followup.doors.google import login as google_login
from followup.doors.google import status as google_status
from followup.doors.google.door import ensure_calendar
from followup.errors import WrongUsage


@click.group("auth", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def command() -> None:
    """Sign in to Google Calendar, see what the program can and can't do, sign out."""


@as_command("login", "followup auth login", "followup auth login --no-browser   (on a server)")
@click.option("--no-browser", is_flag=True, help="Print an address to open anywhere, and take back what you paste.")
def login(no_browser: bool) -> None:
    """Sign in. The sign-in is kept in a file that only you can read."""
    session = current()
    google, now = session.settings.google, session.now(session.zone)
    present = all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))
    person = google_login.Person(session.say, lambda words: click.prompt(words, err=True), webbrowser.open, present)
    google_login.login(google, person, now, time.monotonic, browser=not no_browser)
    ensure_calendar(session.settings, session.place.folder)
    for line in google_status.auth_status(google, session.settings.me, now).lines:
        click.echo(line)


@as_command("status")
def status() -> int:
    """Say in words what the program can and can't do, and how long the sign-in lasts."""
    session = current()
    try:
        found = google_status.auth_status(session.settings.google, session.settings.me, session.now(session.zone))
    except WrongUsage:
        click.echo("Not signed in to Google Calendar. Calendar files need no sign-in.", err=True)
        raise
    for line in found.lines:
        click.echo(line, err=not found.signed_in)
    return 0 if found.signed_in else 3


@as_command("logout")
def logout() -> None:
    """Take the permission back at Google, and forget the sign-in here."""
    session = current()
    click.echo(google_status.logout(session.settings.google, session.settings.me))


status.short_help = "Say what the program can and can't do in your calendar."
for _command in (login, status, logout):
    command.add_command(_command)
