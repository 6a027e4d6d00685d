# A row of a table that is longer than --max-line allows is named and left out,
# and the rows around it stay: with and without a line feed after it, one whose
# quote is never closed too.
head='id,created_at,text,author'
row() { printf '%s,2013-09-16T08:00:00+07:00,%s,warga\n' "$1" "$2"; }
long=$(awk 'BEGIN { for (i = 0; i < 90000; i++) printf "kata " }')
{ echo $head; row 466412583121846279 satu; row 466412583121846280 "$long"; row 466412583121846281 tiga; } > middle.csv
{ echo $head; row 466412583121846279 satu; printf '466412583121846280,"%s' "$long"; } > last.csv
{ echo $head; row 466412583121846279 satu; printf '466412583121846280,"%s\n' "$long"; row 466412583121846281 tiga; } > open.csv
for f in middle last open; do
	tw-normalize --max-line 100K -z Asia/Jakarta -m id=id,created_at=created_at,text=text,author=author $f.csv | jq -r '.id + " " + .text'
done
