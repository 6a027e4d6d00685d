# Times are those of the record's own offset; weeks are ISO weeks
post() { echo "{\"id\":\"$1\",\"text\":\"\",\"created_at\":\"$2\"}"; }
{
	post 1 2013-12-31T23:30:00-05:00
	post 2 2014-01-01T00:30:00+07:00
	post 3 2016-01-03T12:00:00Z
	post 4 2016-02-29T24:00:00Z
	post 5 2015-02-29T12:00:00Z
	post 6 yesterday
	echo '{"id":"7","text":""}'
	echo '{"id":"8","text":"","created_at":1388500000}'
	post 9 2014-01-01
} > in
for b in year month week day hour weekday; do
	tw-count -b $b -o tsv in 2> err | cut -f 1,2,3
	sort -u err >&2
done
