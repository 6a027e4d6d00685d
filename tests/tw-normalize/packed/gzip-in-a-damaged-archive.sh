# Archives that are damaged right after a whole gzip file in them: cut off in
# what fills its last block. Its posts are kept, and the damage is said.
i=0
while [ $i -lt 5 ]; do
	i=$((i + 1))
	printf '{"id":%d,"id_str":"%d","created_at":"Wed May 14 03:00:00 +0000 2014","text":"nomor %d","user":{"id_str":"7","screen_name":"w"}}\n' $i $i $i
done > a.jsonl
gzip -nc a.jsonl > a.jsonl.gz
pack a.tar a.jsonl.gz
size=$(wc -c < a.jsonl.gz)
head -c $((512 + size + 10)) a.tar > cut.tar
for j in 1 3; do
	tw-normalize -q -j$j cut.tar | jq -c .text
	cat cut.tar | tw-normalize -q -j$j | jq -c .text
done
