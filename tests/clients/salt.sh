#!/usr/bin/env bash
# A real salt-master on loopback, and what salt-call gets from it.
#
# salt.sh FOLDER VIRTCTL DATABASE SALT EXTMODS: SALT is the folder of Salt's programs.
set -euo pipefail
folder=$1 virtctl=$2 database=$3 salt=$4 extmods=$5
ports=$(python3 -c 'import socket
all = [socket.socket() for _ in range(2)]
for s in all: s.bind(("127.0.0.1", 0))
print(*[s.getsockname()[1] for s in all])')
read -r publish ret <<<"$ports"
fail() { echo "salt: $*" >&2; tail -n 20 "$folder/root/master.log" >&2 || true; exit 1; }

mkdir -p "$folder"/{master,states,root/extmods/pillar}
cp "$extmods/virtctl_pillar.py" "$folder/root/extmods/pillar/"
start() {
  cat > "$folder/master/master" <<END
interface: 127.0.0.1
publish_port: $publish
ret_port: $ret
root_dir: $folder/root
pki_dir: $folder/root/pki
auto_accept: True
worker_threads: 2
file_roots: {base: [$folder/states]}
extension_modules: $folder/root/extmods
log_file: $folder/root/master.log
ext_pillar:
  - $1
master_tops: {ext_nodes: $virtctl --database $database enc --no-environment}
END
  "$salt/salt-master" -c "$folder/master" >"$folder/out.log" 2>&1 </dev/null &
  master=$!
  for _ in $(seq 120); do
    (exec 3<>"/dev/tcp/127.0.0.1/$ret") 2>/dev/null && return
    sleep 0.5
  done
  fail "the master did not start"
}
stop() { kill "$master" 2>/dev/null || true; wait "$master" 2>/dev/null || true; }
trap stop EXIT

call() { # MINION WORDS...
  local id=$1; shift
  mkdir -p "$folder/$id"
  cat > "$folder/$id/minion" <<END
id: $id
master: 127.0.0.1
master_port: $ret
root_dir: $folder/$id/root
pki_dir: $folder/$id/pki
log_file: $folder/$id/root/log
END
  timeout 60 "$salt/salt-call" -c "$folder/$id" --out=json --log-level=quiet "$@" 2>/dev/null || true
}
has() { python3 -c 'import json, sys
d = json.load(sys.stdin)["local"]
assert eval(sys.argv[1], {"d": d}), d' "$1"; }

cat > "$folder/states/virtctl.hypervisor.sls" <<END
seen:
  test.show_notification:
    - text: {{ pillar['virtctl']['vms'][0]['fqdn'] }}
END

# Salt's own cmd_json, and the classes as states.
start "cmd_json: '$virtctl --database $database pillar -- %s'"
call hv02.example.net pillar.items | has 'd["virtctl"]["vms"][0]["interfaces"][0]["mac"] == "52:54:00:12:34:56"' || fail "pillar"
call hv02.example.net state.show_top | has 'd == {"base": ["virtctl::hypervisor"]}' || fail "tops"
call hv99.example.net pillar.items | has '"virtctl" not in d' || fail "an unknown minion"
call hv99.example.net state.show_top | has 'd == {}' || fail "the tops of an unknown minion"
stop

# Salt's own http_json, against a server: as any user, the token as password.
token=$("$virtctl" --database "$database" token create salt --role cm-master -o json | sed -n 's/.*"secret": "\(.*\)".*/\1/p')
"$virtctl" --database "$database" serve --listen 127.0.0.1:0 2>"$folder/journal" &
server=$!
trap 'kill $server 2>/dev/null || true; stop' EXIT
for _ in $(seq 100); do grep -q listening "$folder/journal" && break; sleep 0.1; done
url=$(sed -n 's/^listening on //p' "$folder/journal")
start "http_json: {url: '$url/pillar/%s', username: salt, password: '$token'}"
call hv02.example.net pillar.items | has 'd["virtctl"]["vms"][0]["interfaces"][0]["mac"] == "52:54:00:12:34:56"' || fail "pillar over HTTP"
call hv99.example.net pillar.items | has '"virtctl" not in d' || fail "an unknown minion over HTTP"
grep -q '"request":"GET /pillar/hv99.example.net","status":404,"actor":"salt"' "$folder/journal" || fail "404: $(cat "$folder/journal")"
stop
kill $server

# Our module: what goes wrong is an error in the pillar, and no state runs.
start "virtctl_pillar: {command: $virtctl, database: $database}"
call hv02.example.net pillar.items | has 'd["virtctl"]["vms"][0]["ram"] == 34359738368' || fail "our pillar"
call hv99.example.net pillar.items | has '"_errors" in d' || fail "our pillar for an unknown minion"
mv "$database" "$database.away"
call hv02.example.net pillar.items | has '"_errors" in d and "virtctl" not in d' || fail "our pillar without a database"
call hv02.example.net state.apply virtctl.hypervisor | has 'isinstance(d, list) and "Pillar" in d[0]' || fail "a state ran without a pillar"
mv "$database.away" "$database"
stop

# The last good answer, where it is kept and there is no other.
start "virtctl_pillar: {command: $virtctl, database: $database, cache: $folder/kept, max_stale: 3600}"
call hv02.example.net pillar.items | has '"stale_seconds" not in d["virtctl"]' || fail "our pillar, to be kept"
mv "$database" "$database.away"
call hv02.example.net pillar.items | has 'd["virtctl"]["stale_seconds"] >= 0' || fail "our pillar, kept"
call web01.acme.example pillar.items | has '"_errors" in d' || fail "our pillar of which nothing is kept"
mv "$database.away" "$database"
echo "salt: ran"
