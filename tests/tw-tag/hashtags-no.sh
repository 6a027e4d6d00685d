# hashtags: no, in the head or a code; #tag is not touched by it.
. "$src/tests/tw-tag/lib"
book <<'.'
* a
hashtags: no
ppdb
smart city
#tag
* b
ppdb
.
say <<'.'
#ppdb #smartcity #tag ppdb
.
book 'hashtags: no' <<'.'
* a
ppdb
* b
hashtags: yes
ppdb
.
say <<'.'
#ppdb
.
