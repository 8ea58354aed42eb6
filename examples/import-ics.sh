#!/bin/sh
# An export of your calendar in, a file of reminders out; any calendar program imports it. Run it again after the next
# export: what you changed in that file by hand stays, the rest follows your events.
#
#   examples/import-ics.sh ~/Downloads/calendar.ics.zip ~/followups.ics
set -eu
exec "$(dirname "$0")/../scripts/followup" import "${1:?which export?}" --output "${2:-followups.ics}"
