"""Where programs put the address of a video call, besides CONFERENCE (RFC 7986 section 5.11)."""

from __future__ import annotations

from followup.doors.ics.properties import Properties

_PLACES = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",  # Google Calendar
    "X-GOOGLE-HANGOUT",  # Google Calendar, until 2020
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",  # Teams, written by Exchange
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",  # Skype for Business; often conf:sip:, which is no web address
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-ZOOM-MEETING-URL",
    "X-APPLE-VIDEO-CONFERENCE",
)


def web_address(text: str) -> str:
    """*text* if it is an address of the web, else nothing: no other scheme is ever opened or written."""
    address = text.strip()
    if address[:8].lower().startswith(("http://", "https://")) and not any(c.isspace() or c in '<>"' for c in address):
        return address[:2_000] if address.isprintable() else ""
    return ""


def conference(properties: Properties) -> str:
    """The address of the video call, empty if the event names none outside its texts."""
    found = (web_address(item.text) for name in _PLACES for item in properties.all(name))
    return next((address for address in found if address), "")
