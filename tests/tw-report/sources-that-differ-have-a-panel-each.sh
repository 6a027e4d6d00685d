# Sources that state the same, with the same verdicts, are one panel; others have
# one each with the chart that comes in its turn, items in the order of the gaps of
# the first; the consensus has one where it is none of the sources'.
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y '* c Gamma' z > a.codebook
svg() { printf '<svg xmlns="http://www.w3.org/2000/svg" width="%s"><title>%s</title></svg>' "$1" "$2"; }
svg 760 First > rows.svg
svg 360 First > rows-narrow.svg
svg 760 Second > second.svg
show() {
	LC_ALL=C awk -f "$src/tests/tw-report/rows.awk" > rows.ndjson
	echo "-- $1"
	tw-report -c ./a.codebook rows.ndjson rows.svg rows-narrow.svg Rows=second.svg |
	    sed -n '/id="align"/,/<.section>/p' |
	    grep -o -e '<p>.*' -e '<b>.*' -e '<title>[A-Z][a-z]*' -e 'row">[A-Z][a-z]*.*hidden="true">[^ ]* [a-z ]*' -e 'class="note">No.*' |
	    sed 's/<[^>]*>/ /g'
}
show 'one panel' <<'R'
One a high area=x 0.10 0.07 0.13 0.3 under
One b high area=x 0.15 0.12 0.18 0.3 under
One c - - 0.75 0.70 0.80
Two a high area=x 0.10 0.07 0.13 0.3 under
Two b high area=x 0.15 0.12 0.18 0.3 under
Two c - - 0.75 0.70 0.80
consensus a high area=x 0.10 0.07 0.13 0.3 under
consensus b high area=x 0.15 0.12 0.18 0.3 under
consensus c - - 0.75 0.70 0.80
R
show 'three panels' <<'R'
One a high area=x 0.10 0.07 0.13 0.3 under
One b high area=x 0.15 0.12 0.18 0.3 under
One c - - 0.75 0.70 0.80
Two a low a 0.10 0.07 0.13 0.3 as-prioritised
Two b low b 0.15 0.12 0.18 0.3 as-prioritised
Two c low c 0.75 0.70 0.80 0.3 over
consensus a medium - 0.10 0.07 0.13 0.3 undecided
consensus b medium - 0.15 0.12 0.18 0.3 undecided
consensus c low - 0.75 0.70 0.80 0.3 over
R
show 'a consensus like one of them' <<'R'
One a high a 0.10 0.07 0.13 0.3 under
One b low b 0.15 0.12 0.18 0.3 as-prioritised
Two a high a 0.10 0.07 0.13 0.3 under
Two b high b 0.15 0.12 0.18 0.3 under
consensus a high - 0.10 0.07 0.13 0.3 under
consensus b low - 0.15 0.12 0.18 0.3 as-prioritised
R
