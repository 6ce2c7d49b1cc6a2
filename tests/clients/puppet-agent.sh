#!/usr/bin/env bash
# A real puppetserver as the user puppet, with virtctl as its node terminus, and real agent runs.
#
# puppet-agent.sh FOLDER VIRTCTL DATABASE: FOLDER is empty and its own; the last line says "agents: ran".
set -euo pipefail
folder=$1 virtctl=$2 database=$3
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
fail() { echo "agents: $*" >&2; tail -n 30 "$folder/server.log" >&2 || true; exit 1; }

mkdir -p "$folder"/{server,code/environments/production/{manifests,modules/virtctl/manifests},var,run,log,agent}
cp "$virtctl" "$folder/virtctl"
cp -r /etc/puppet/puppetserver/conf.d /etc/puppet/puppetserver/services.d /etc/puppet/puppetserver/*.xml "$folder/server/"
cat > "$folder/server/conf.d/webserver.conf" <<END
webserver: { client-auth: want, ssl-host: 127.0.0.1, ssl-port: $port }
END
cat > "$folder/server/conf.d/global.conf" <<END
global: { logging-config: $folder/server/logback.xml }
END
cat > "$folder/server/logback.xml" <<END
<configuration><appender name="F" class="ch.qos.logback.core.FileAppender"><file>$folder/server.log</file>
<encoder><pattern>%d %-5p [%c{2}] %m%n</pattern></encoder></appender><root level="info"><appender-ref ref="F"/></root></configuration>
END
cat > "$folder/server/conf.d/puppetserver.conf" <<END
jruby-puppet: {
  ruby-load-path: [/usr/lib/puppetserver/ruby/vendor_ruby]
  gem-home: $folder/var/gems
  gem-path: [\${jruby-puppet.gem-home}, "/usr/lib/puppetserver/vendored-jruby-gems"]
  server-conf-dir: $folder/server
  server-code-dir: $folder/code
  server-var-dir: $folder/var
  server-run-dir: $folder/run
  server-log-dir: $folder/log
  max-active-instances: 1
}
END
cat > "$folder/server/puppet.conf" <<END
[main]
certname = localhost
keylength = 2048
[server]
cadir = $folder/server/ca
ssldir = $folder/server/ssl
autosign = true
codedir = $folder/code
node_terminus = exec
external_nodes = $folder/virtctl --database $database enc --
END
cat > "$folder/code/environments/production/modules/virtctl/manifests/hypervisor.pp" <<END
class virtctl::hypervisor {
  \$vms = \$virtctl['vms'].map |\$vm| { "\${vm['fqdn']} \${vm['ram']} \${vm['interfaces'][0]['mac']}" }
  file { '$folder/agent/seen': content => join(\$vms, "\n") }
}
END
chown -R puppet: "$folder"
# Short keys and the quick compiler: it lives for a few seconds.
setpriv --reuid=puppet --regid=puppet --clear-groups /usr/bin/java -Xms256m -Xmx768m -XX:TieredStopAtLevel=1 \
  -Djruby.lib=/usr/share/jruby/lib -jar /usr/share/puppetserver/puppetserver.jar \
  --config "$folder/server/conf.d" --bootstrap-config "$folder/server/services.d" \
  --restart-file "$folder/run/restart" >"$folder/out.log" 2>&1 </dev/null &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true' EXIT
for _ in $(seq 240); do
  kill -0 $server 2>/dev/null || fail "the server ended: $(tail -n 5 "$folder/out.log")"
  [ "$(curl -sk --max-time 2 "https://127.0.0.1:$port/status/v1/simple" || true)" = running ] && break
  sleep 0.5
done

# A connection that has sent a request for a certificate is not listened to for half a minute: each is its own.
agent() {
  puppet agent --test --server localhost --serverport "$port" --certname "$1" --confdir "$folder/agent/$1" \
    --vardir "$folder/agent/$1/var" --ssldir "$folder/agent/$1/ssl" --keylength 2048 --http_keepalive_timeout 0 \
    --no-use_srv_records --color=false 2>&1
}

# A known host: the class that its role is mapped to, with its data.
set +e; out=$(agent hv02.example.net); code=$?; set -e
[ $code -eq 2 ] || fail "exit $code: $out"
grep -q 'db01.acme.example 34359738368 52:54:00:12:34:56' "$folder/agent/seen" || fail "not seen: $out"

# An unknown host: the run fails, nothing is applied.
rm "$folder/agent/seen"
set +e; out=$(agent hv99.example.net); code=$?; set -e
[ $code -eq 1 ] || fail "an unknown host: exit $code: $out"
[ ! -e "$folder/agent/seen" ] || fail "an unknown host got a catalog"

# A broken database: the run of a known host fails, too.
mv "$database" "$database.away"
set +e; out=$(agent hv02.example.net); code=$?; set -e
mv "$database.away" "$database"
[ $code -eq 1 ] || fail "a missing database: exit $code: $out"
[ ! -e "$folder/agent/seen" ] || fail "a missing database gave a catalog"
echo "agents: ran"
