# Members of records that are long, many, of another kind or not there; years
# without a post; options and rows of which nothing can be made.
long=$(printf 'x%.0s' 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9)
long=$long$long$long$long$long$long$long$long$long$long$long
many=$(awk 'BEGIN { for (i = 0; i < 300; i++) printf "%s\"t%d\"", i ? "," : "", i }')
post() { # time, author, hashtags, more
	i=$((${i:-0} + 1))
	printf '{"id":"%s","created_at":"%s","platform":"twitter","kind":"'${kind:-original}'","text":"made up","author":%s,"hashtags":[%s]%s}\n' $i "$1" "$2" "$3" "$4"
}
post 2015-04-01T09:00:00+07:00 '{"handle":"a"}' "\"$long\"" > long.ndjson
tw-burst -b hashtags long.ndjson
post 2015-04-01T09:00:00+07:00 '{"handle":"a"}' "$many" | tw-burst -b hashtags --keys 5
# Many people at once, named by ids, names or not at all, from places or none.
{
	for n in 1 2 3 4 5 6 7 8 9; do
		post 2010-01-0${n}T09:00:00+07:00 '{"handle":"usual"}' '"other"'
	done
	# An account and a post that nobody is known of may have the same id.
	for n in 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39; do
		post 2015-04-01T09:00:$n+07:00 "{\"id\":\"$n\",\"handle\":\"same\",\"followers\":-5}" '"tag","tag"' ',"place_about":["a"],"counts":{"views":99999999999}'
		post 2015-04-01T09:01:$n+07:00 "{\"handle\":\"h$n\",\"followers\":\"many\"}" '"tag"' ',"place_about":[],"counts":7,"intent":"appeal"'
		post 2015-04-01T09:02:$n+07:00 7 '"tag"' ',"place_about":"b","counts":{"views":3}'
		kind=repost
		post 2015-04-01T09:03:$n+07:00 '{}' '"tag"' ',"intent":[]'
		kind=
	done
	post 2015-04-01T15:00:00+07:00 '{"handle":"usual"}' '"other"'
	post 2030-01-01T09:00:00+07:00 '{"handle":"usual"}' '"other"'
} > people.ndjson
tw-burst -b hashtags --warm 0s --alarm 12 --echo 90m,7d,61s people.ndjson; echo $?
tw-burst -b hashtags --warm 0s --alarm 12 --echo 61s,90m,7d people.ndjson |
    jq -c '[.state, .key, .posts, .people, .reach, .views, .places, .echo]'
grep -v 2030 people.ndjson | tw-burst -b hashtags --warm 0s --alarm 12 -U | jq -c '[.state, .key, .people, .why]'
grep -v 2030 people.ndjson | tw-burst -b hashtags --warm 0s --alarm 12 --reposts --calls "$src/tests/tw-burst/calls.tsv" | jq -c '[.state, .posts, .people]'
for o in "-b ''" '--keys 99999999' '--echo 1h,2h,3h,4h,5h,6h,7h,8h,9h,10h,11h,12h,13h,14h,15h,16h,17h' \
    '--false x' '--false 1/x' '--echo 0s' '--floor -1' '-b x,,y'; do
	eval "tw-burst -b hashtags $o long.ndjson" > out
	echo "$o: $?"
done
# Rows of a batch: crossed, in few bins, with nothing or all of it, without a
# time or what they are of.
row() { printf '{"row":"count",%s,"n":%s,"of":%s}\n' "$@"; }
for k in a b; do
	for d in 1 2 3 4 5 6 7 8; do
		n=1
		[ $d != 5 ] || n=30
		row '"kind":"'$k'","day":"2015-01-0'$d'","tag":"x"' $n 40
		row '"kind":"'$k'","day":"2015-01-0'$d'","tag":"all"' 40 40
		row '"kind":"'$k'","day":"2015-01-0'$d'","tag":"none"' 0 40
	done
done > rows
row '"kind":"c","day":"2015-01-01","tag":"x"' 1 40 >> rows
row '"kind":"c","day":null,"tag":"x"' 1 40 >> rows
row '"kind":"c","day":"2015-01-01","tag":"y"' 1 null >> rows
tw-burst rows | jq -c '[.dimension, .key, .begin, .end, .n, .of]'
tw-burst --alarm 3 --close 1 -o tsv rows | cut -f 1-5
tw-burst --alarm 500 rows | wc -l | tr -d ' '
row '"day":"2015-01-01"' 1 40 | tw-burst
row '"hour":"1","tag":"x"' 1 40 | tw-burst
echo '{"row":"count","month":"2015-01","tag":"x","n":1}' | tw-burst
