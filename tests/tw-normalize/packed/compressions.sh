# Compressed files open by themselves, from disk and through a pipe, by what is
# in them and not by their names.
i=0
while [ $i -lt 3000 ]; do
	i=$((i + 1))
	echo "{\"id\":\"$i\",\"platform\":\"x\",\"kind\":\"original\",\"text\":\"jalan\"}"
done > plain.jsonl
for e in bz2 xz zst lz4 Z; do
	pack plain.jsonl.$e plain.jsonl
	mv plain.jsonl.$e any-name
	tw-normalize any-name | cmp - plain.jsonl || echo "$e"
	tw-normalize < any-name | cmp - plain.jsonl || echo "$e < file"
	cat any-name | tw-normalize | cmp - plain.jsonl || echo "$e, a pipe"
done
# Two of them joined are one.
pack one.bz2 plain.jsonl
cat one.bz2 one.bz2 > two.bz2
tw-normalize --keep-duplicates two.bz2 | wc -l | tr -d ' '
# Cut off: what came before is used, and the last line, which is cut, is not.
i=0
while [ $i -lt 8 ]; do i=$((i + 1)); cat plain.jsonl; done > long.jsonl
pack cut.zst long.jsonl
head -c $(($(wc -c < cut.zst) / 2)) cut.zst > cut2.zst
tw-normalize --keep-duplicates cut2.zst > got; echo "$?"
[ "$(wc -l < got)" -gt 1000 ] && head -c $(wc -c < got) long.jsonl | cmp - got
# A window of 2 GiB, as the dumps of Reddit have.
printf '\050\265\057\375\000\250\001\000\000' > reddit.zst
tw-normalize reddit.zst; echo "$?"
