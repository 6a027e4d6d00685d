# With -U a record comes out before the next one has come in, with several
# threads, too.
cat > post <<'X'
{"id":"1","text":"ppdb"}
X
mkfifo in
tw-tag-program -U -j 3 -c bandung-smart-city < in > out &
exec 3> in
tries=0
for n in 1 2 3; do
	cat post >&3
	until [ "$(wc -l < out)" -eq $n ] || [ $((tries += 1)) -gt 500 ]; do
		sleep 0.02
	done
done
[ "$tries" -le 500 ] || echo "a record was kept back"
exec 3>&-
wait
wc -l < out | tr -d ' '
