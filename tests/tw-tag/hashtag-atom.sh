# #tag is only the hashtag, in any case; wildcards as in words.
. "$src/tests/tw-tag/lib"
rules <<'.'
#ppdb*
#smart_city
.
say <<'.'
#ppdb #PPDB2015 ppdb
#smart_city #smartcity
a#ppdb #ppdb#ppdb1 ＃ppdb
.
