"""Where Google's API is asked: Google itself, or another host with the same API."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from followup.errors import WrongUsage
from followup.record import record
from followup.text import one_line

API_PATH = "/calendar/v3/"
BATCH_PATH = "/batch/calendar/v3"
GOOGLE = "https://www.googleapis.com"


@record
class Endpoint:
    """A host with Google's paths. Nothing of a run goes anywhere else, batches included."""

    root: str
    """Scheme, host and port."""

    @property
    def api(self) -> str:
        """What the client library calls ``api_endpoint``: without the path it would ask the host's root."""
        return self.root + API_PATH

    @property
    def batch(self) -> str:
        """Where batches go. The client library would send them to Google, token and all, whatever the endpoint."""
        return self.root + BATCH_PATH

    @property
    def is_local(self) -> bool:
        """Whether it is this machine, which no proxy may come between."""
        return is_loopback(urlsplit(self.root).hostname or "")


def endpoint_for(text: str) -> Endpoint:
    """The endpoint that is configured (empty: Google's); raises ``WrongUsage`` for what can't be one."""
    if not text:
        return Endpoint(GOOGLE)
    advice = "give scheme, host and port, like http://127.0.0.1:8080"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise WrongUsage("google.endpoint is not an address", advice) from None
    if parts.scheme not in {"http", "https"} or not host or parts.username or parts.query or parts.path.strip("/"):
        raise WrongUsage(f"google.endpoint '{one_line(parts.netloc.rpartition('@')[2], 80)}' is not an address", advice)
    if parts.scheme == "http" and not is_loopback(host):
        raise WrongUsage(f"google.endpoint is plain http to {one_line(host, 80)}", "use https")
    return Endpoint(f"{parts.scheme}://{parts.netloc}")


def is_loopback(host: str) -> bool:
    """Whether *host* is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
