# A not: line may hold in another sentence than the code, by words and by an
# expression alike.
. "$src/tests/tw-tag/lib"
book <<'.'
* a
within: sentence
rusak
not: selesai
* b
within: sentence
rusak
not: /sele.ai/
* c
within: sentence
rusak
not: /selesai\. jalan/
.
say <<'.'
jalan rusak
jalan rusak. sudah selesai
sudah selesai. jalan rusak
.
