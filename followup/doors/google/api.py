"""Calls to Google's Calendar API: alone or in batches, tried again where that helps, always to one host."""

from __future__ import annotations

import logging
import ssl
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, cached_property
from http.client import HTTPException
from typing import Any

from followup.doors.google.answer import LOGIN, Answer, refusal
from followup.doors.google.endpoint import Endpoint
from followup.doors.google.fields import Json
from followup.doors.google.patience import Patience, Tries
from followup.errors import PassingFault, SignInNeeded
from followup.text import one_line

LARGEST_BATCH = 50
TIMEOUT = 45.0
"""Seconds without an answer after which a connection counts as broken; a batch of 50 writes takes some ten."""
_CHATTY = (
    "googleapiclient",
    "google_auth_httplib2",
    "google.auth",
    "google_auth_oauthlib",
    "oauthlib",
    "requests_oauthlib",
    "urllib3",
    "httplib2",
)


def quiet() -> None:
    """Keep what Google's libraries log off the person's screen: it would spoil ``-q``, and may hold secrets."""
    for name in _CHATTY:
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False


class Api:
    """Google Calendar with somebody's *credentials* (of google-auth), at *endpoint*."""

    def __init__(self, credentials: Any, endpoint: Endpoint, patience: Patience) -> None:
        self._credentials = credentials
        self._endpoint = endpoint
        self._patience = patience

    @cached_property
    def service(self) -> Any:
        """The client that builds requests, from the API's description as it ships: nothing is asked for it."""
        from googleapiclient.discovery import build

        quiet()
        options = {"api_endpoint": self._endpoint.api}
        return build(
            "calendar", "v3", http=self._http, client_options=options, static_discovery=True, cache_discovery=False
        )

    @cached_property
    def _http(self) -> Any:
        import httplib2
        from google_auth_httplib2 import AuthorizedHttp

        proxy = None if self._endpoint.is_local else httplib2.proxy_info_from_environment
        http = httplib2.Http(timeout=TIMEOUT, proxy_info=proxy)
        # an answer that leads elsewhere must not take token and events along
        http.follow_redirects = False
        # connections are kept open from call to call, and end with this object
        weakref.finalize(self, http.close)
        return AuthorizedHttp(self._credentials, http=http)

    # ── alone ─────────────────────────────────────────────────────────────────────────────────────

    def call(self, request: Any) -> Answer:
        """The answer to *request*, after as many tries as it needs. Raises ``SignInNeeded``."""
        tries = self._patience.begin()
        while True:
            answer = self._once(request)
            if not answer.passing or not tries.again(answer.retry_after):
                return answer

    def get(self, request: Any, what: str) -> Json:
        """The body of a successful answer; else raises the error for *what* was wanted."""
        answer = self.call(request)
        if not answer.ok:
            raise answer.error(what)
        return answer.body

    def _once(self, request: Any) -> Answer:
        from googleapiclient.errors import HttpError

        try:
            body = self._guarded(request.execute)
        except HttpError as error:
            return refusal(error.resp.status, error.resp, error.content)
        return body if isinstance(body, Answer) else Answer(200, body or {})

    # ── in batches ────────────────────────────────────────────────────────────────────────────────

    def all(self, requests: Sequence[Any]) -> list[Answer]:
        """The answers to *requests*, in order; those that fail in passing are sent again, and only those."""
        answers: list[Answer] = [Answer(0)] * len(requests)
        tries, pending = self._patience.begin(), list(range(len(requests)))
        while pending:
            for first in range(0, len(pending), LARGEST_BATCH):
                chunk = pending[first : first + LARGEST_BATCH]
                for index, answer in zip(chunk, self._together([requests[i] for i in chunk]), strict=True):
                    answers[index] = answer
                if self._hopeless(answers, chunk, tries):
                    return answers
            pending = [index for index in pending if answers[index].passing]
            wish = max((answers[index].retry_after for index in pending), default=0.0)
            if pending and not tries.again(wish):
                break
        return answers

    def _hopeless(self, answers: Sequence[Answer], chunk: Sequence[int], tries: Tries) -> bool:
        """Whether a whole batch found nobody, for good: then the next ones needn't try."""
        if any(answers[index].status for index in chunk):
            return False
        return not tries.again()

    def _together(self, requests: Sequence[Any]) -> list[Answer]:
        if len(requests) == 1:
            return [self._once(requests[0])]
        from googleapiclient.errors import BatchError, HttpError

        answers: dict[str, Answer] = {}

        def keep(name: str, body: Any, error: Any) -> None:
            answers[name] = refusal(error.resp.status, error.resp, error.content) if error else Answer(200, body or {})

        batch = _batch_class()(callback=keep, batch_uri=self._endpoint.batch)
        for number, request in enumerate(requests):
            batch.add(request, request_id=str(number))
        try:
            broken = self._guarded(self._renew) or self._guarded(lambda: batch.execute(http=self._http))
        except HttpError as error:
            return [refusal(error.resp.status, error.resp, error.content)] * len(requests)
        except (BatchError, UnicodeError):
            broken = Answer(0, reason="an answer that can't be read")
        if isinstance(broken, Answer):
            return [broken] * len(requests)
        return [answers.get(str(number), Answer(0, reason="no answer")) for number in range(len(requests))]

    def _renew(self) -> None:
        """Renew an access token that has run out over our own connection; a batch would open another for it."""
        from google_auth_httplib2 import Request

        if not self._credentials.valid:
            self._credentials.refresh(Request(self._http.http))

    # ── what can go wrong on the way ──────────────────────────────────────────────────────────────

    def _guarded(self, send: Callable[[], Any]) -> Any:
        """What *send* gives; an ``Answer`` with status 0 where no answer came. Raises ``SignInNeeded``."""
        import httplib2
        from google.auth.exceptions import GoogleAuthError, RefreshError, TransportError

        try:
            return send()
        except RefreshError as error:
            raise refused_refresh(error) from None
        except (TransportError, httplib2.HttpLib2Error, HTTPException, ssl.SSLError, OSError) as error:
            return Answer(0, reason=_why(error))
        except GoogleAuthError as error:
            raise SignInNeeded(f"the sign-in can't be used ({type(error).__name__})", LOGIN) from None


@cache
def _batch_class() -> Any:
    """Google's batch, made to bear an answer with holes and to renew a token without a connection of its own."""
    import httplib2
    from google_auth_httplib2 import Request
    from googleapiclient.http import BatchHttpRequest

    class Batch(BatchHttpRequest):  # type: ignore[misc]  # the library ships no types
        def _execute(self, http: Any, order: Sequence[str], requests: Any) -> None:
            with suppress(LookupError, ValueError):  # a part cut short; what came before it is kept
                super()._execute(http, order, requests)
            for name in order:
                # our ids make it safe to send a part again whose answer never came
                self._responses.setdefault(name, (httplib2.Response({"status": "503"}), b""))

        def _refresh_and_apply_credentials(self, request: Any, http: Any) -> None:
            if not self._refreshed_credentials:
                http.credentials.refresh(Request(http.http))
                self._refreshed_credentials[id(http.credentials)] = 1
            http.credentials.apply(request.headers)

    return Batch


def refused_refresh(error: Any) -> SignInNeeded | PassingFault:
    """What a token endpoint's refusal (google-auth's ``RefreshError``) means for the person."""
    if getattr(error, "retryable", False):
        return PassingFault("Google's sign-in service doesn't answer just now", "try again in some minutes")
    said = next((str(part) for part in error.args if isinstance(part, str)), "")
    reason = one_line(said.partition(":")[0], 40)
    if reason == "unauthorized_client":
        advice = "share the calendar with it and name it in google.read, or allow delegation; see docs/google.md"
        return SignInNeeded("the service account may not act for you", advice)
    if reason == "invalid_grant":
        return SignInNeeded("the sign-in has expired or was revoked", LOGIN)
    return SignInNeeded(f"Google refused to renew the sign-in ({reason or 'no reason given'})", LOGIN)


def _why(error: BaseException) -> str:
    """What happened to a connection, without addresses that may hold secrets."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "the connection was refused"
    if isinstance(error, ConnectionError):
        return "the connection broke"
    if isinstance(error, ssl.SSLError):
        return "no secure connection could be made"
    if type(error).__name__ == "ServerNotFoundError":
        return "the server's name is unknown"
    return "the connection failed"
