#!/usr/bin/env bash
# Aligns rows of `clausealign stream` in several processes on one machine, or, with --sshloginfile, on several.
#
#   examples/gnu-parallel/align.sh < pairs.jsonl > alignments.jsonl
#
# JOBS processes (default: one for each core) get BLOCK bytes of whole lines at a time (default: 1M). The order of the rows is kept.
# Exit code: 0, or 1 where a row failed (it says so itself), or 2 where a process failed.
set -uo pipefail

# Of the processes only an exit code above 1 is a failure: 1 says that rows failed, which the rows themselves say.
parallel --will-cite --pipe --keep-order --block "${BLOCK:-1M}" --jobs "${JOBS:-100%}" --joblog "${log:=$(mktemp)}" "${CLAUSEALIGN:-clausealign}" stream
worst=$(awk 'NR > 1 && $7 > worst { worst = $7 } END { print worst + 0 }' "$log")
rm -f "$log"
[ "$worst" -le 1 ] || { echo "a process failed with exit code $worst" >&2; exit 2; }
exit "$worst"
