# What stands out is said by the levels of the rows: the first condition that is
# true chooses the text; where an interval is missing nothing is said.
say() { # title, then arguments of tw-report
	echo "-- $1"
	shift
	tw-report "$@" | sed -n 's/^<li>\(.*\)<.li>$/\1/p' | grep -v '^<b>\|^<a'
}
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y '* c Gamma' z '* d Delta' u '* e Eps' v > a.codebook
count() { LC_ALL=C awk -v by=program -f "$src/tests/tw-report/rows.awk" > rows.ndjson; }
try() { say "$1" -c ./a.codebook rows.ndjson; }
printf '%s\n' 'a 21 .15 .28 undecided' 'b 20 .14 .27 medium' 'c 20 .14 .27 undecided' 'd 20 .14 .27 undecided' 'e 19 .13 .26 undecided' | sed 's/ \./ 0./g' | count
try none
printf '%s\n' 'a 27 0.19 0.36 undecided' 'b 26 0.18 0.35 undecided' 'c 25 0.17 0.34 medium' 'd 12 0.07 0.19 minimal' 'e 10 0.06 0.17 minimal' | count
try low
printf '%s\n' 'a 60 0.50 0.69 maximal' 'b 10 0.05 0.18 minimal' 'c 12 0.06 0.19 minimal' 'd 10 0.05 0.18 minimal' 'e 8 0.04 0.15 minimal' | count
try one
printf '%s\n' 'a 30 0.25 0.36 maximal' 'b 45 0.38 0.52 maximal' 'c 15 0.09 0.23 undecided' 'd 6 0.03 0.12 minimal' 'e 4 0.02 0.10 minimal' | count
try 'two, the larger one first, not all others minimal'
printf '%s\n' 'a 30 0.25 0.36 maximal' 'b 30 0.25 0.36 maximal' 'c 30 0.25 0.36 maximal' 'd 6 0.03 0.12 minimal' 'e 4 0.02 0.10 minimal' | count
try 'many, ties in the order of the book'
printf '%s\n' 'a 60 0.50 0.69 maximal' 'b 12 - - minimal' 'c 10 0.06 0.19 minimal' 'd 10 0.05 0.18 minimal' 'e 8 0.04 0.15 minimal' | count
try 'too few days of the largest of the rest'
printf '%s\n' 'a 60 0.50 0.69' 'b 40 0.31 0.50' | count
try 'no levels'
