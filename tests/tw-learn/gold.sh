# Codes from a table: the majority, the final word, no code, no agreement; posts
# that are in no record are said.
. "$src/tests/tw-learn/lib/lib"
coded 60
jq -r 'select(.labels.tone == "complaint") | "\(.id),ana,complaint,1"' \
    coded.ndjson > yes
jq -r 'select(.labels.tone != "complaint") | "\(.id),ana,complaint,0"' \
    coded.ndjson > no
sed 's/,"labels":.*/}/' coded.ndjson > bare.ndjson
{ echo id,coder,code,value; cat yes no; } > codes.csv
tw-learn -d tone -M m.model --gold codes.csv bare.ndjson > rows
jq -c '[.row, .code, .posts]' rows
wc -l < yes
# budi disagrees on the first two; a final word on the first.
{
	cat codes.csv
	head -n 2 yes | sed 's/ana/budi/; s/1$/0/'
	head -n 1 yes | sed 's/ana/final/; s/1$/0/'
	echo 99999,ana,complaint,1
} > codes2.csv
tw-learn -d tone -M m.model --gold codes2.csv bare.ndjson > rows
echo $?
jq -c '[.row, .code, .posts]' rows
