# The manual's examples with codes from a table.
. "$src/tests/tw-learn/lib/lib"
coded 200
{
	echo id,coder,code,value
	jq -r '.id as $id | .labels.tone as $t | ("complaint", "praise") |
	    "\($id),ana,\(.),\(if . == $t then 1 else 0 end)"' coded.ndjson
} > codes.csv
sed 's/,"labels":.*/}/' coded.ndjson > posts.ndjson
tw-learn -d tone -M tone.model --gold codes.csv posts.ndjson > figures.ndjson
head -1 tone.model | jq -c '.codes[] | [.code, .strongest[:2]]'
awk -v n=60 -v seed=5 -v first=2000 -f "$src/tests/tw-learn/lib/posts.awk" > new
{
	echo id,coder,code,value
	jq -r '.id as $id | .labels.tone as $t | ("complaint", "praise") |
	    "\($id),budi,\(.),\(if . == $t then 1 else 0 end)"' new
} > judged.csv
sed 's/,"labels":.*/}/' new > judged.ndjson
tw-tag -M tone.model judged.ndjson | tw-agree -d tone --gold judged.csv > gold
jq -c 'select(.row == "gold") | [.code, .precision, .recall]' gold
