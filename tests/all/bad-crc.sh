# A wrong checksum is damage: status 2.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	gzip -c "$all/$input" > good.gz
	{ head -c $(($(wc -c < good.gz) - 8)) good.gz; printf 'abcdefgh'; } > bad.gz
	try bad.gz
	expect_status 2 'bad checksum'
	[ -s err ] || wrong 'bad checksum: says nothing'
done
