# A pilot says what is to be expected, and what it coded is not dealt out again:
# the design has all posts, the sheets what is left.
. "$src/tests/tw-sample/lib"
tagged 3000
tw-sample -c ./programs.codebook --per 60 --code lapor --coders ana --sheets pilot \
    -o tsv --design pilot.design tagged.ndjson
# ana finds the code in three of four posts that the rules gave it.
awk -F '\t' -v OFS='\t' 'NR > 2 { if (/LAPOR!/ && ++n % 4) $4 = "y"; else $5 = "y" } { print }' \
    pilot/ana.tsv > ana.tsv
tw-sample -c ./programs.codebook --code lapor --pilot ana.tsv --width .03 --except ana.tsv \
    --coders ana,budi --overlap 10 --sheets more -o tsv --design design.ndjson tagged.ndjson
wc -l < more/ana.tsv
wc -l < more/budi.tsv
jq -c 'select(.row == "post") | [(.coders | length), (.cells | length)]' design.ndjson |
    sort | uniq -c | sed 's/^ *//'
ids pilot.design | sort > a
ids design.ndjson | sort > b
comm -23 a b | wc -l
