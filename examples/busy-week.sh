#!/bin/sh
# After a busy week: what should have been followed up, one by one, then one summary and one write.
# Here for the week in this folder, as if it were that Friday; for your own: scripts/followup catch-up
set -eu
here=$(dirname "$0")
exec "$here/../scripts/followup" --now 2026-11-20T17:00 catch-up "$here/busy-week.ics" "$@"
