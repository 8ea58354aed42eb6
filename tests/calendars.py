"""Calendars made up for whole runs: a random year of a random person, written by hand, not by a library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from tests.verifier import identity

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "America/Sao_Paulo",
    "Africa/Casablanca",
)
PEOPLE = (
    "jane.doe@acme.example",
    "ana@lumen.example",
    "kofi@fjord.example",
    "yuki.ito@hanami.example",
    "li@bridge.example",
)
TITLES = (
    "Interview: Data Lead at {org}",
    "{org} onsite interview: system design",
    "Phone screen with {org} recruiter",
    "Coffee chat with {name}",
    "Intro call: {name} and Robin",
    "Client meeting {org}",
    "Kick-off with {org}",
    "Applied to {org}: Senior Analyst",
    "Sent proposal to {org}",
    "Rejection: {org}, Senior Analyst",
    "Data meetup",
    "Analytics Conference",
    "Dentist",
    "Focus time",
    "Lunch",
    "Stand-up",
)
ALONE = ("Applied", "Sent", "Rejection", "Data meetup", "Analytics", "Dentist", "Focus", "Lunch", "Stand-up")


@dataclass(frozen=True)
class Year:
    """What a run needs: the calendar's events as text, the zone they live in, and a moment to look from."""

    zone: str
    now: datetime
    events: tuple[str, ...]

    def calendar(self, events: tuple[str, ...] | None = None) -> str:
        """The .ics text, of all events or of *events* only."""
        head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Random Year//EN", f"X-WR-TIMEZONE:{self.zone}"]
        body = [line for event in (self.events if events is None else events) for line in event.splitlines()]
        return "\r\n".join([*head, *body, "END:VCALENDAR", ""])

    def identities(self) -> frozenset[str]:
        """What the reminders of its events are called, each occurrence of a series by its own start."""
        found = set()
        for event in self.events:
            uid = event.partition("UID:")[2].split()[0]
            keys: list[str | None] = [None]
            if "RRULE" in event:
                start = event.partition(f"DTSTART;TZID={self.zone}:")[2][:15]
                first = datetime.strptime(start, "%Y%m%dT%H%M%S").replace(tzinfo=ZoneInfo(self.zone))
                weeks = (first + timedelta(weeks=week) for week in range(4))
                keys = [week.isoformat() for week in weeks]
            found |= {identity(uid, key, 1) for key in keys}
        return frozenset(found)


def random_year(seed: int) -> Year:
    """The same year for the same *seed*, crowded around the moment that the run looks from."""
    random = Random(seed)
    zone = ZONES[seed % len(ZONES)]
    # around changes of the clocks as often as not
    middle = random.choice(
        [
            datetime(2026, 3, 28, tzinfo=UTC),
            datetime(2026, 10, 25, tzinfo=UTC),
            datetime(2026, 4, 5, tzinfo=UTC),
            datetime(2026, 12, 31, tzinfo=UTC),
            datetime(2026, 7, 8, tzinfo=UTC),
        ]
    )
    now = middle + timedelta(minutes=random.randrange(-3 * 1440, 3 * 1440))
    events = tuple(_event(random, number, zone, now) for number in range(140))
    return Year(zone, now, events)


def _event(random: Random, number: int, zone: str, now: datetime) -> str:
    spread = 12 if random.random() < 0.6 else 180
    start = (now + timedelta(minutes=random.randrange(-spread * 1440, spread * 1440))).replace(second=0)
    person = random.choice(PEOPLE)
    name, org = person.partition("@")[0].title(), person.partition("@")[2].partition(".")[0].title()
    title = random.choice(TITLES).format(org=org, name=name)
    lines = ["BEGIN:VEVENT", f"UID:{number}@year.example", "DTSTAMP:20260101T000000Z", f"SUMMARY:{title}"]
    lines += _times(random, start, zone)
    if not title.startswith(ALONE):
        lines += [f"ORGANIZER:mailto:{person}", f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{person}"]
        answer = random.choices(["ACCEPTED", "TENTATIVE", "DECLINED"], [8, 1, 1])[0]
        lines.append(f"ATTENDEE;PARTSTAT={answer}:mailto:robin@studio.example")
    if random.random() < 0.05:
        lines.append("STATUS:CANCELLED")
    if random.random() < 0.3:
        lines.append("DESCRIPTION:They build a map of every bus stop.\\nTODO: send the timetable checks")
    return "\n".join([*lines, "END:VEVENT"])


def _times(random: Random, start: datetime, zone: str) -> list[str]:
    kind = random.random()
    length = timedelta(minutes=random.choice([15, 30, 45, 60, 90, 480]))
    if kind < 0.08:
        day = start.date()
        return [
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=random.choice([1, 1, 3])):%Y%m%d}",
        ]
    if kind < 0.5:
        return [f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTEND:{start + length:%Y%m%dT%H%M%SZ}"]
    local = [moment.astimezone(ZoneInfo(zone)) for moment in (start, start + length)]
    lines = [f"DTSTART;TZID={zone}:{local[0]:%Y%m%dT%H%M%S}"]
    lines.append(
        f"DTEND;TZID={zone}:{local[1]:%Y%m%dT%H%M%S}"
        if local[1].replace(tzinfo=None) > local[0].replace(tzinfo=None)
        else f"DURATION:PT{int(length.total_seconds() // 60)}M"
    )
    if random.random() < 0.15:
        lines.append("RRULE:FREQ=WEEKLY;COUNT=4")
    return lines
