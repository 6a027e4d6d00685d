# In a long text each place is still joined with what is near enough.
. "$src/tests/tw-tag/lib"
rules <<'.'
a NEAR/1 b THEN/0 c
.
awk 'BEGIN {
	for (i = 0; i < 300; i++) printf "a x b c x x x "
	for (i = 0; i < 300; i++) printf "a x x b x x c "
	print ""
}' | records | tw-tag -c b.codebook | tr '{' '\n' |
awk '/"words":"a"/ { a++ } /"words":"b"/ { b++ } /"words":"c"/ { c++ }
	END { print a, b, c }'
