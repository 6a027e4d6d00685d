# Compressed input that is not read is named with its remedy, and is status 2.
. "$src/tests/all/lib"
printf 'BZh91AY&SY' > x.bz2
printf '\3757zXZ\000\000\004' > x.xz
printf '\050\265\057\375\004\000' > x.zst
printf 'PK\003\004\024\000\000\000' > x.zip
printf 'PK\003\004\024\000\006\000\010\000\000\000!\000[Content_Types].xml' > x.xlsx
for p in $(programs filter reader stdin); do
	look_up
	for f in x.bz2:bzcat x.xz:xzcat x.zst:zstd x.zip:unzip x.xlsx:CSV; do
		try "${f%:*}"
		expect_status 2 "${f%:*}"
		[ ! -s out ] || [ "$kind" != filter ] || wrong "${f%:*}: prints something"
		grep -q "${f#*:}" err || wrong "${f%:*}: no remedy in: $(cat err)"
	done
done
