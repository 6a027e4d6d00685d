# Sheets for other programs; ids are safe from spreadsheets.
{
	printf '%s\n' '{"id":"675127116845989888","platform":"twitter","text":"=1+1 \"x\"\nb","url":"https://example.org/1"}'
	echo '{"id":"043","platform":"twitter","text":"kota 😀"}'
} > in
for f in excel csv tsv ndjson jsonl-doccano json-label-studio; do
	echo "== $f"
	tw-sample --simple -o $f in 2> /dev/null
done
tw-sample --simple -o xls in
echo $?
