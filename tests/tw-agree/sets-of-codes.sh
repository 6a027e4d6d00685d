# Eight posts with sets of codes: MASI and Jaccard alpha, worked by hand.
printf 'id,codes\n1,lapor\n2,lapor;wifi\n3,\n4,wifi\n5,lapor;ppdb\n6,\n7,wifi\n8,lapor;wifi;ppdb\n' | sed '4s/$/ /; 7s/$/ /' > raw
awk -F, -v OFS=, 'NR == 1 { print $1, "none", $2 } NR > 1 { print $1, ($2 ~ /^ *$/ ? "x" : ""), $2 }' raw > ana.csv
printf 'id,none,codes\n1,,lapor\n2,,lapor\n3,x,\n4,,ppdb\n5,,lapor;wifi\n6,,sakip\n7,,wifi\n8,,lapor;wifi;ppdb\n' > budi.csv
tw-agree --part agree ana.csv budi.csv | jq -c 'select(has("code") | not) | [.units, .alpha_jaccard, .alpha_masi, .alpha]'
