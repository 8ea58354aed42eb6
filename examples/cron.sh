#!/bin/sh
# For cron, after `scripts/followup auth login` (docs/google.md). In `crontab -e`:
#
#   17 6-21 * * *  /home/robin/followup/examples/cron.sh
#
# Prints nothing when all is well, so cron writes only when something needs you. Two runs at once don't disturb each
# other; a passing fault (exit code 75) mends itself with the next run. `followup schedule install` sets up the same.
exec "$(dirname "$0")/../scripts/followup" -q sync --jitter 60s
