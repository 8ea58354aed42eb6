"""Google's sign-in, as far as a desktop program and a service account meet it."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

Json = dict[str, Any]


class OAuthRefusal(Exception):
    """An OAuth error answer (RFC 6749 section 5.2)."""

    def __init__(self, error: str, description: str = "", status: int = 400) -> None:
        super().__init__(error)
        self.status = status
        self.body = {"error": error, "error_description": description or error}


@dataclass
class Grant:
    """What somebody allowed."""

    scopes: tuple[str, ...]
    redirect: str = ""
    challenge: str = ""


@dataclass
class OAuth:
    """Clients, grants and tokens."""

    client_id: str = "client.apps.example.com"
    client_secret: str = "invented-secret"
    codes: dict[str, Grant] = field(default_factory=dict)
    refresh_tokens: dict[str, Grant] = field(default_factory=dict)
    access_tokens: dict[str, Grant] = field(default_factory=dict)
    unticked: frozenset[str] = frozenset()
    """Scopes that the person unticks on the consent page."""
    assertions: list[Json] = field(default_factory=list)
    count: int = 0

    def sign_in(self, *scopes: str) -> tuple[str, str]:
        """An access token and a refresh token for *scopes*."""
        return self._access(Grant(scopes)), self._refresh(Grant(scopes))

    def expire(self) -> None:
        """All access tokens end; what they were refreshed with goes on."""
        self.access_tokens.clear()

    def revoke(self) -> None:
        """The person takes back all they allowed."""
        self.access_tokens.clear()
        self.refresh_tokens.clear()

    def authorize(self, query: dict[str, str]) -> str:
        """The consent page, answered with yes: where the browser is sent."""
        assert query["response_type"] == "code"
        assert query["access_type"] == "offline"
        assert query["prompt"] == "consent"
        assert query["code_challenge_method"] == "S256"
        assert query["client_id"] == self.client_id
        asked = query["scope"].split()
        granted = tuple(scope for scope in asked if scope not in self.unticked)
        code = self._name("code")
        self.codes[code] = Grant(granted, query["redirect_uri"], query["code_challenge"])
        answer = {"state": query["state"], "code": code, "scope": " ".join(granted)}
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def token(self, form: dict[str, str]) -> Json:
        """The token endpoint."""
        kind = form.get("grant_type")
        if kind == "refresh_token":
            self._check_client(form)
            grant = self.refresh_tokens.get(form["refresh_token"])
            if grant is None:
                raise OAuthRefusal("invalid_grant", "Token has been expired or revoked.")
            return self._answer(grant)
        if kind == "authorization_code":
            return self._exchange(form)
        if kind == "urn:ietf:params:oauth:grant-type:jwt-bearer":
            claims = json.loads(base64.urlsafe_b64decode(form["assertion"].split(".")[1] + "=="))
            self.assertions.append(claims)
            return self._answer(Grant(tuple(claims["scope"].split())))
        raise OAuthRefusal("unsupported_grant_type")

    def _exchange(self, form: dict[str, str]) -> Json:
        self._check_client(form)
        grant = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if grant is None or grant.redirect != form["redirect_uri"] or grant.challenge != challenge:
            raise OAuthRefusal("invalid_grant", "Bad Request")
        return {**self._answer(grant), "refresh_token": self._refresh(grant)}

    def _check_client(self, form: dict[str, str]) -> None:
        if (form.get("client_id"), form.get("client_secret")) != (self.client_id, self.client_secret):
            raise OAuthRefusal("invalid_client", "The OAuth client was not found.", 401)

    def _answer(self, grant: Grant) -> Json:
        return {
            "access_token": self._access(grant),
            "expires_in": 3599,
            "scope": " ".join(grant.scopes),
            "token_type": "Bearer",
        }

    def _access(self, grant: Grant) -> str:
        name = self._name("access")
        self.access_tokens[name] = grant
        return name

    def _refresh(self, grant: Grant) -> str:
        name = self._name("refresh")
        self.refresh_tokens[name] = grant
        return name

    def _name(self, what: str) -> str:
        self.count += 1
        return f"{what}-token-{self.count}"
