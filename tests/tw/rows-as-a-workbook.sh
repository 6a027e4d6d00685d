# -o xlsx: a workbook in which text is text, ids among it, and numbers are numbers.
{
	printf '%s\n' '{"id":"675127116845989888","text":"=1+1","created_at":"2014-01-02T01:00:00Z"}'
	printf '%s\n' '{"id":"0043","text":"line\nend _x0041_ 😀","created_at":"2014-01-03T01:00:00Z"}'
} > in
tw-count -b id,text -o xlsx in > rows.xlsx 2> /dev/null
tw-count -b id,text -o xlsx in 2> /dev/null | cmp - rows.xlsx
echo '{id, text, counts: {likes: (.n | tonumber)}}' > map.jq
tw-normalize -m map.jq rows.xlsx 2> /dev/null | jq -c '[.id, .text, .counts]'
tw-count -b id -o xlsx --part count in > /dev/null 2>&1; echo $?
# A cell holds 32,767 characters: what is longer is cut, and that is said.
awk 'BEGIN { for (i = 0; i < 40000; i++) t = t "x"; printf "{\"id\":\"1\",\"text\":\"%s\",\"created_at\":\"2014-01-02T01:00:00Z\"}\n", t }' > long
tw-count -b id,text -o xlsx long 2> said > long.xlsx; echo $?
cut -c 1-72 said
tw-normalize -m map.jq long.xlsx 2> /dev/null | jq -c '.text | length'
