# A telephone that is set to 2099 ends nothing: its post waits, at the end it
# follows, and where a signal ends the run it is left out, which is said.
now=$(TZ=UTC date +%Y-%m-%dT%H:%M:%SZ)
{
echo '{"id":"1","created_at":"2099-05-01T00:00:00Z","text":"1"}'
echo "{\"id\":\"2\",\"created_at\":\"$now\",\"text\":\"2\"}"
} > in
tw-sort --follow in | cut -c 1-10
mkfifo feed
tw-sort --follow < feed > out & pid=$!
{ cat in; sleep 10 & echo $! > sleeper; wait; } > feed & feeder=$!
while [ ! -s out ]; do sleep 0.1; done
kill -TERM $pid
wait $pid
echo "status $?"
kill "$(cat sleeper)"
cut -c 1-10 out
