# Input that must be unpacked is named with its remedy by the programs that do
# not unpack it, and is status 2; the remedy, tried, gives what is in it.
. "$src/tests/all/lib"
cp "$src/tests/all/records.ndjson" plain
for e in bz2 xz zst lz4 Z zip tar 7z; do
	pack x.$e plain
done
printf 'PK\003\004\024\000\006\000\010\000\000\000!\000[Content_Types].xml' > x.xlsx
for p in $(programs filter reader stdin); do
	look_up
	[ $p = tw-normalize ] && continue
	for f in x.bz2:bzcat x.xz:xzcat x.zst:zstd x.lz4:lz4cat x.Z:zcat \
	    x.zip:unzip x.tar:tar x.7z:7z x.xlsx:CSV; do
		# tw-agree reads workbooks.
		[ $p != tw-agree ] || [ "${f%:*}" != x.xlsx ] || continue
		try "${f%:*}"
		expect_status 2 "${f%:*}"
		[ ! -s out ] || [ "$kind" != filter ] || wrong "${f%:*}: prints something"
		grep -q "${f#*:}" err || wrong "${f%:*}: no remedy in: $(cat err)"
	done
done
p=advice
for e in bz2 xz zst lz4 Z; do
	advice=$(tw-kwic x.$e 2>&1 | sed -n 's/.*: use \(.*\) | tw-kwic$/\1/p')
	command -v "${advice%% *}" > /dev/null || continue
	sh -c "$advice" 2> /dev/null | cmp -s - plain || wrong "$e: $advice"
done
for e in zip tar 7z; do
	advice=$(tw-kwic x.$e 2>&1 | sed -n 's/.*(\(.*\)).*/\1/p')
	command -v "${advice%% *}" > /dev/null || continue
	rm plain
	sh -c "$advice" > /dev/null
	cmp -s plain "$src/tests/all/records.ndjson" || wrong "$e: $advice"
	tw-normalize x.$e 2> /dev/null | cmp -s - plain || wrong "$e: not what is in it"
done
