"""Gives a minion's pillar what virtctl says of it, and raises where it cannot.

Salt's own cmd_json hands out an empty pillar when its command fails, and states then run without
data. This module raises instead: the pillar carries an error, and states refuse to run.

    extension_modules: /srv/salt/extmods     # this file lies in its folder `pillar`
    ext_pillar:
      - virtctl_pillar:
          command: /usr/bin/virtctl
          unknown: raise                     # or: empty, for minions that virtctl does not know
          cache: /var/cache/virtctl          # gives the last good answer while there is no other
          max_stale: 86400                   # ... if it is no older than so many seconds
"""

import json
import subprocess

UNKNOWN = 3


def ext_pillar(
    minion_id,
    pillar,
    command="/usr/bin/virtctl",
    database=None,
    unknown="raise",
    cache=None,
    max_stale=None,
):
    """Return the pillar of a minion."""
    words = [command, "pillar"]
    for flag, value in (("--database", database), ("--cache", cache), ("--max-stale", max_stale)):
        if value is not None:
            words += [flag, str(value)]
    done = subprocess.run(
        words + ["--", minion_id],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    if done.returncode == UNKNOWN and unknown == "empty":
        return {}
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode(errors="replace").strip() or "virtctl failed")
    return json.loads(done.stdout)
