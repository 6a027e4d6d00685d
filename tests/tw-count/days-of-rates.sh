# -s and -u: only posts of these days are counted, the others are said; what
# only other days have gets a row of 0; parts are counted so too.
cat > in <<'X'
{"id":"1","text":"","k":"a","created_at":"2013-12-31T10:00:00+07:00"}
{"id":"2","text":"","k":"a","created_at":"2014-01-01T10:00:00+07:00"}
{"id":"3","text":"","k":"a","created_at":"2014-01-02T10:00:00+07:00"}
{"id":"4","text":"","k":"b","created_at":"2014-01-04T10:00:00+07:00"}
{"id":"5","text":"","k":"b"}
X
w='-s 2014-01-01 -u 2014-01-03'
tw-count -b k --rates $w -o tsv in | cut -f 1-3,8-13
tw-count -b k --rates -s 2014-01-01 -o tsv in 2> /dev/null | cut -f 1-3,8-13
tw-count -b k --rates -s 2015-01-01 -u 2015-01-10 -o tsv in 2> /dev/null | cut -f 1-3,8-13
tw-count -b month --fill -s 2014-01-01 -u 2014-02-28 -o tsv in 2> /dev/null | cut -f 1-3
tw-count -b day --fill $w -o tsv in 2> /dev/null | cut -f 1-3
tw-count -b weekday --fill $w -o tsv in 2> /dev/null | cut -f 1-3
tw-count -b k --rates $w in > direct 2> /dev/null
tw-count -b k --rates $w --partial in 2> /dev/null | tw-count --merge 2> /dev/null | cmp - direct
tw-count -b k --rates --partial in 2> /dev/null | tw-count --merge $w
