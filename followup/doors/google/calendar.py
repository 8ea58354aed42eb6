"""Which calendar reminders are written to: one that is named, or the "Follow-ups" calendar that the program makes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from followup.atomic import replace_file
from followup.doors.google.answer import LOGIN, WHERE_IDS_ARE
from followup.doors.google.api import Api
from followup.doors.google.fields import Json, rows_of, text_of
from followup.errors import SignInNeeded, SourceUnreadable, WrongUsage
from followup.record import record

FILE = "calendar.json"
TITLE = "Follow-ups"
MARKER = "followup:dedicated/1"
"""In the description of the calendar that the program made, so that it is found again from another machine."""
DESCRIPTION = f"Reminders to follow up. The program followup made this calendar and writes to no other. ({MARKER})"


@record
class NamedCalendar:
    """The calendar that ``google.write`` names."""

    id: str

    @property
    def name(self) -> str:
        """Its id, as the person wrote it."""
        return self.id

    def known(self) -> str:
        """Its id."""
        return self.id

    def ready(self) -> str:
        """Its id; a calendar that a person named is never made."""
        return self.id

    def again(self, lost: str) -> str:
        """There is no other; raises ``SourceUnreadable``."""
        raise SourceUnreadable(f"there is no calendar '{lost}'", f"correct google.write; {WHERE_IDS_ARE}")


class DedicatedCalendar:
    """The calendar that the program made for its reminders; its id is kept in *folder*.

    Where the id is unknown, the list of calendars is asked for the one with our marker.
    """

    name = TITLE

    def __init__(self, api: Api, folder: Path, zone: str = "") -> None:
        self._api = api
        self._file = folder / FILE
        self._zone = zone

    def known(self) -> str:
        """Its id; empty where it isn't made yet. Asks Google only if the file doesn't tell."""
        return self._stored() or self._found()

    def ready(self) -> str:
        """Its id; it is made now if it isn't yet."""
        return self.known() or self._make()

    def again(self, lost: str) -> str:
        """The marked calendar other than *lost*; raises ``SignInNeeded`` where the person deleted it.

        It is not made anew on the way: whoever deleted it with all that was in it didn't want it back.
        """
        if (found := self._found()) and found != lost:
            return found
        raise SignInNeeded(f"the calendar '{TITLE}' was deleted", f"{LOGIN}, which makes a new one")

    def renew(self) -> str:
        """Its id, for the sign-in: looked up, and made where there is none; what the file says doesn't count."""
        return self._found() or self._make()

    def _stored(self) -> str:
        with suppress(OSError, ValueError):
            found = json.loads(self._file.read_text(encoding="utf-8"))
            return text_of(found, "id") if isinstance(found, Mapping) else ""
        return ""

    def _found(self) -> str:
        token, what = "", "list your calendars"
        while True:
            more = {"pageToken": token} if token else {}
            fields = "nextPageToken,items(id,description,accessRole)"
            request = self._api.service.calendarList().list(maxResults=250, showHidden=True, fields=fields, **more)
            page = self._api.get(request, what)
            for item in rows_of(page, "items"):
                if _is_ours(item):
                    return self._store(text_of(item, "id"))
            if not (token := text_of(page, "nextPageToken")):
                return ""

    def _make(self) -> str:
        body = {"summary": TITLE, "description": DESCRIPTION, **({"timeZone": self._zone} if self._zone else {})}
        made = self._api.get(self._api.service.calendars().insert(body=body), f"make the calendar '{TITLE}'")
        return self._store(text_of(made, "id"))

    def _store(self, calendar: str) -> str:
        try:
            replace_file(self._file, json.dumps({"id": calendar}).encode() + b"\n", mode=0o600)
        except OSError as error:
            raise WrongUsage(f"can't write {self._file}", (error.strerror or "unknown fault").lower()) from None
        return calendar


def _is_ours(item: Json) -> bool:
    return MARKER in text_of(item, "description") and text_of(item, "accessRole") == "owner"
