# Sums are done again: what does not come to what is stated is a finding.
sum() {
	{
		printf 'claim\tsource\tvalue\tfrom\n'
		printf 'c\ts\t%s\t%s\n' "$1" "$2"
	} > t.tsv
	tw-claims --part recomputed t.tsv 2>&1
	echo "status $?"
}
sum 0.88 3200/3700
sum 0.86 3200/3700
sum '86.5 %' 3200/3700
sum 14 '2 + 3*4'
sum 20 '(2+3) * 4'
sum -1 '-(3 - 2)'
sum 0.33 '1 / 3'
sum 7 '1 + '
sum 7 '(1 + 6'
sum 7 '7/(3-3)'
sum 7 '2^3'
sum 7 '1,000'
sum seven '3+4'
sum 7 "$(awk 'BEGIN { for (i = 0; i < 1000; i++) printf "(" }')1"
