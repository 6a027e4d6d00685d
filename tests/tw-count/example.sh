# The examples of tw-count(1)
awk -f "$src/tests/tw-count/records.awk" > tagged.ndjson
cp "$src/tests/tw-count/programs.codebook" .
tw-count -b program -c programs.codebook -o table tagged.ndjson
tw-count -b program -c programs.codebook -n 1 tagged.ndjson
tw-count -b month,program.area -c programs.codebook --sort n -n 1 -o csv tagged.ndjson
tw-count -b hashtags -w counts.likes tagged.ndjson
tw-count -b week --fill --rates -s 2014-01-01 -u 2014-03-31 tagged.ndjson | tail -1
tw-count -b program --versus '.kind == "reply"' -o table tagged.ndjson
grep -e '"created_at":"2014-01' tagged.ndjson > january.ndjson
grep -e '"created_at":"2014-02' tagged.ndjson > february.ndjson
tw-count --partial -b program january.ndjson > january.part
tw-count --partial -b program february.ndjson > february.part
tw-count --merge january.part february.part > merged
tw-count -b program january.ndjson february.ndjson | cmp - merged
