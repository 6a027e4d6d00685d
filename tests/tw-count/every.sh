# Rows again each so many records, each so long a time in which records came, and
# at the end or a signal; all of them as a run over what came till then has them.
post() { printf '{"id":"%s","created_at":"2015-05-0%sT08:00:00+07:00","platform":"twitter","kind":"original","text":"x","program":["%s"]}\n' "$1" $(($1 % 9 + 1)) "$2"; }
for i in 1 2 3 4 5 6 7; do post $i $([ $((i % 3)) = 0 ] && echo wifi || echo lapor); done > tagged.ndjson
rows() { jq -c '[.program, .n, .of]'; }
tw-count -b program --every 3 tagged.ndjson 2> err | rows
cat err
for n in 3 6 7; do head -$n tagged.ndjson | tw-count -b program 2> err; done > parts
tw-count -b program --every 3 tagged.ndjson 2> err | cmp - parts && echo 'the same rows'
echo
tw-count -b program --every 4 -o tsv tagged.ndjson 2> err | cut -f 1-4
echo
# Nothing comes, nothing is printed; two come within a second, one after it.
{ post 1 lapor; post 2 lapor; } > two
{ sleep 1.2; cat two; sleep 1.5; post 3 wifi; sleep 0.3; } |
    tw-count -b program --every 1s 2> err | rows
echo
# A signal ends it, with rows.
mkfifo feed
tw-count -b program --every 1h < feed > out 2> err & pid=$!
{ cat tagged.ndjson; sleep 10 & echo $! > sleeper; wait; } > feed 2> /dev/null &
while [ ! -s sleeper ]; do sleep 0.1; done
kill -TERM $pid
wait $pid
echo "status $?"
kill "$(cat sleeper)"
rows < out
for o in '--every 0' '--every 0s' '--every x' '--every 5s --partial' '--every 5s -o xlsx' '--every 5s -o html'; do
	tw-count -b program $o tagged.ndjson > said 2>&1; echo "status $?"
	head -1 said
done
# Interrupted as people do it.
cat > live << 'X'
tail -F tagged.ndjson | tw-count -b program --every 10s -o table
X
timeout -s INT 1 sh live 2> err
true
