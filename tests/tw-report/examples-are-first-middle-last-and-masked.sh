# Of each code three posts: the first, the middle and the last in time of those
# with texts of their own; what made the code is marked, accounts and links are
# masked where they did not make it.
row() { # time code text spans
	printf '{"row":"kwic","id":"%s","dimension":"program","code":"%s","created_at":"2014-01-%sT00:00:00+07:00"%s,"text":"%s","at":[%s]}\n' "$1" "$2" "$1" "$via" "$3" "$4"
}
rows() {
	row 05 lapor 'ke LAPOR! di http://t.example/x' '[3,9]'
	row 01 lapor 'é <b> @warga_1: LAPOR ya, a@b.example' '[16,21]'
	row 02 lapor 'ke LAPOR! di http://t.example/x' '[3,9]'
	row 03 lapor 'lewat @LAPOR1708 atau @lain.example, www.x.example' '[6,16]'
	row 04 lapor 'sms 1708 dan LAPOR' '[0,3],[4,8],[13,18]'
	row 06 ppdb 'hanya ini @' '[0,5]'
	row 07 none 'kata dalam tautan' ''
}
via=
rows > kwic.ndjson
tw-report kwic.ndjson > page
echo "status $?"
show() { sed -n 's/.*<h3>\(.*\)<.h3>.*/\1/p; /<li>.*<mark/p; s/^<li>\(k.*\)/\1/p'; }
tw-report --quotations kwic.ndjson | show
via=',"via":"synthetic"'
rows > kwic.ndjson
tw-report kwic.ndjson | grep -c '<mark>'
