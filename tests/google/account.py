"""The program as a person with a Google account runs it: the real command line against the tests' Calendar server."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from followup.doors.google.token import Token, save_token
from tests.builders import at
from tests.google.doors import meeting
from tests.google.server import SCOPE, CalendarServer

FRIDAY = datetime(2026, 11, 20, 17, tzinfo=UTC)
SECOND = "second@home.example"
SCOPES = {
    "owned": ("calendar.events.owned", "calendar.events.readonly"),
    "dedicated": ("calendar.events.readonly", "calendar.calendarlist.readonly", "calendar.app.created"),
    "write-only": ("calendar.app.created", "calendar.calendarlist.readonly"),
}


@dataclass
class Account:
    """A home folder with a configuration and a sign-in."""

    server: CalendarServer
    home: Path
    now: datetime = FRIDAY
    access: str = "owned"
    extra: str = ""
    read: tuple[str, ...] = ("primary", SECOND)
    env: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.home.mkdir(exist_ok=True)
        names = ", ".join(f'"{name}"' for name in self.read)
        (self.home / "config.toml").write_text(
            f'{self.extra}\n[google]\naccess = "{self.access}"\nendpoint = "{self.server.url}"\nread = [{names}]\n'
        )
        scopes = tuple(SCOPE + name for name in SCOPES[self.access])
        access, refresh = self.server.oauth.sign_in(*scopes)
        oauth = self.server.oauth
        token = Token(access, refresh, f"{self.server.url}/token", oauth.client_id, oauth.client_secret, scopes)
        save_token(self.home / "token.json", token)

    def _call(self, args: tuple[str, ...]) -> dict[str, Any]:
        when = [] if "--now" in args else ["--now", self.now.isoformat()]
        return {
            "args": [sys.executable, "-m", "followup", "--config", str(self.home / "config.toml"), *when, *args],
            "env": {**os.environ, "HOME": str(self.home), "TZ": "UTC", **self.env},
            "stdin": subprocess.DEVNULL,
            "encoding": "utf-8",
        }

    def run(self, *args: str) -> subprocess.CompletedProcess[str]:
        """``followup ARGS``, to its end; a traceback is never right."""
        done: subprocess.CompletedProcess[str] = subprocess.run(
            **self._call(args), capture_output=True, check=False, timeout=150
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def start(self, *args: str) -> subprocess.Popen[str]:
        """``followup ARGS``, begun."""
        return subprocess.Popen(**self._call(args), stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def interviews(server: CalendarServer, count: int, first: int = 19) -> set[str]:
    """So many interviews, with as many companies, on the days from *first* to Friday 20th; gives their iCalUIDs."""
    made = set()
    for number in range(count):
        guest = {"email": f"jane@company{number}.example", "responseStatus": "accepted"}
        me = {"email": server.calendars.email, "self": True, "responseStatus": "accepted"}
        event = server.calendars.put(
            **meeting(
                at(first + number % (21 - first), 8) + timedelta(minutes=number // 10 * 10),
                summary=f"Technical interview at Company{number}",
                organizer={"email": guest["email"]},
                attendees=[me, guest],
            )
        )
        made.add(event["iCalUID"])
    return made


def week(server: CalendarServer) -> set[str]:
    """Sixty events of a week on two calendars; gives the iCalUIDs of the 20 that deserve a follow-up."""
    server.calendars.add_calendar(SECOND)
    worthy = set()
    me = {"email": server.calendars.email, "self": True, "responseStatus": "accepted"}
    for day in range(16, 21):
        number = day - 16
        kinds: list[tuple[str, str, dict[str, Any]]] = [
            (
                "primary",
                f"Technical interview at Acme{number}",
                {"guest": f"jane@acme{number}.example", "worthy": True},
            ),
            (SECOND, "Coffee chat with Ana Lopez", {"guest": f"ana@fernhill{number}.example", "worthy": True}),
            (SECOND, "Networking night", {"description": "Meetup of data people", "worthy": True}),
            ("primary", f"Applied to Brook{number}", {"worthy": True}),
            (
                "primary",
                f"Technical interview at Gone{number}",
                {"guest": f"a@gone{number}.example", "status": "cancelled"},
            ),
            (
                "primary",
                f"Technical interview at Nope{number}",
                {"guest": f"b@nope{number}.example", "answer": "declined"},
            ),
            (SECOND, "Lunch", {}),
            ("primary", "Focus time", {}),
            (SECOND, "Dentist", {}),
            ("primary", "Gym", {}),
            (SECOND, "Block: deep work", {}),
            ("primary", "Pick up the kids", {}),
        ]
        for hour, (calendar, title, parts) in enumerate(kinds):
            answer = {**me, "responseStatus": parts.get("answer", "accepted")}
            guest = {"email": parts.get("guest"), "responseStatus": "accepted"}
            event = server.calendars.put(
                calendar,
                **meeting(
                    at(day, 5 + hour),
                    summary=title,
                    id=f"event{number}k{hour}",
                    iCalUID=f"event{number}k{hour}@example.com",
                    description=parts.get("description", ""),
                    status=parts.get("status", "confirmed"),
                    **({"attendees": [answer, guest], "organizer": guest} if "guest" in parts else {}),
                ),
            )
            if parts.get("worthy"):
                worthy.add(event["iCalUID"])
    return worthy


def exported(server: CalendarServer) -> bytes:
    """What Google's own export of all calendars amounts to."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN", "X-WR-TIMEZONE:Europe/Berlin"]
    for calendar in server.calendars.all.values():
        for event in calendar.events.values():
            lines += ["BEGIN:VEVENT", f"UID:{event['iCalUID']}", "DTSTAMP:20261101T000000Z"]
            lines += [f"DT{side.upper()}:{_stamp(event[side]['dateTime'])}" for side in ("start", "end")]
            lines += [f"SUMMARY:{event['summary']}", f"DESCRIPTION:{event.get('description', '')}"]
            lines.append(f"STATUS:{event['status'].upper()}")
            if "attendees" in event:
                lines.append(f"ORGANIZER:mailto:{event['organizer']['email']}")
            lines += [
                f"ATTENDEE;PARTSTAT={person['responseStatus'].upper()}:mailto:{person['email']}"
                for person in event.get("attendees", ())
            ]
            lines.append("END:VEVENT")
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def _stamp(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
