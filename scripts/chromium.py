"""Chromium without a window, over its own pipe: standard library only.

Chromium's DevTools protocol is JSON with a NUL after each message; ``--remote-debugging-pipe`` reads it from file
descriptor 3 and answers on 4.
"""

from __future__ import annotations

import base64
import json
import os
import select
import subprocess
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

PATIENCE = 60.0
"""Seconds for one answer."""
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
)


@dataclass
class Seen:
    """What a page did while it was opened."""

    said: list[str] = field(default_factory=list)
    """On the console, and errors that nobody caught."""
    asked: list[str] = field(default_factory=list)
    """Addresses beside its own."""


class Chromium:
    """A browser with one tab, for a ``with`` block; *profile* is an empty folder of its own."""

    def __init__(self, program: str, profile: Path) -> None:
        self._command = [program, *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        self._number = 0
        self._session = ""
        self._rest = b""
        self._events: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        # they must be 3 and 4 over there: a shell puts them where they belong
        script = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self._process = subprocess.Popen(
            ["/bin/bash", "-c", script, *self._command],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        targets = self.call("Target.getTargets")["targetInfos"]
        tab = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._in)
        os.close(self._out)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command, and its answer; what happens meanwhile is kept."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._out, data) :]
        while True:
            found = self._message()
            if found.get("id") == self._number:
                if "error" in found:
                    raise RuntimeError(f"{method}: {found['error']}")
                answer: dict[str, Any] = found["result"]
                return answer
            self._events.append(found)

    def _message(self) -> dict[str, Any]:
        until = time.monotonic() + PATIENCE
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], max(until - time.monotonic(), 0))
            chunk = os.read(self._in, 1 << 16) if ready else b""
            if not chunk:
                raise RuntimeError("Chromium doesn't answer")
            self._rest += chunk
        text, _, self._rest = self._rest.partition(b"\0")
        found: dict[str, Any] = json.loads(text)
        return found

    def open(self, file: Path) -> Seen:
        """Show *file*, wait until it stands, and say what it did."""
        address = file.absolute().as_uri()
        self._events.clear()
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self._events):
            self._events.append(self._message())
        self.value("new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
        seen = Seen()
        for event in self._events:
            told = event.get("params", {})
            match event.get("method"):
                case "Network.requestWillBeSent" if told["request"]["url"] != address:
                    seen.asked.append(told["request"]["url"])
                case "Runtime.consoleAPICalled":
                    seen.said.append(f"{told['type']}: {[one.get('value') for one in told['args']]}")
                case "Runtime.exceptionThrown":
                    seen.said.append(str(told["exceptionDetails"].get("text")))
                case "Log.entryAdded":
                    seen.said.append(f"{told['entry']['level']}: {told['entry']['text']}")
        return seen

    def screen(self, width: int, scheme: str) -> None:
        """A screen of so many pixels, *scheme* being ``light`` or ``dark``."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def value(self, expression: str) -> Any:
        """What *expression* gives in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def picture(self) -> bytes:
        """The whole page as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", captureBeyondViewport=True)["data"])

    def paper(self) -> bytes:
        """The page as it is printed, as PDF."""
        return base64.b64decode(self.call("Page.printToPDF", printBackground=False)["data"])
