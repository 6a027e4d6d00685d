# Options that do not go together, or of which one is missing, are said before
# input is read; those that do, are not.
printf 'codebook 1\n* a A\n  a\n' > book.codebook
printf 'id\tcode\n1\ta\n' > gold.tsv
printf 'kind\tid\tname\nhead\tgazetteer\t1\nhead\tlevels\ttown\ntown\taa\tAlpha\n' > places.tsv
: > none
try() { "$@" < /dev/null 2>&1 | sed -n 1,1p | cut -c 1-110; }
agree() { try tw-agree "$@" none; }
agree --weights odd
agree --weights linear
agree --least 0.6
agree --least alpha=x
for p in gold agree odd; do agree --part $p; agree --part $p --gold gold.tsv; agree --part $p --gold gold.tsv --correct; done
agree --part corrected --gold gold.tsv --correct
agree --disputed --gold gold.tsv
for o in some all; do agree --looked $o; agree --looked $o --level ordinal; agree --looked $o --values a,b; done
for m in ppi rogan-gladen matrix odd; do agree --method $m; agree --method $m --from gold.tsv; agree --method $m --gold gold.tsv; agree --method $m --gold gold.tsv --from gold.tsv; done
agree --from gold.tsv
agree --export x
agree --latent --correct --gold gold.tsv
agree --latent --disputed
agree --correct
agree -b kind
agree --steady
agree --of records
agree --correct --gold gold.tsv --steady
agree --correct --gold gold.tsv -b kind --steady --of odd
agree --correct --gold gold.tsv --of mentions
agree --correct --gold gold.tsv --of records
agree --gold gold.tsv --level ordinal
agree --gold gold.tsv --values a,b
agree -m code
for c in x x= =x; do agree --coder $c; done
for o in '--every 1h' --coded --difference; do for p in --merge --partial; do try tw-count -b kind $o $p none; done; done
try tw-sample --partial --sheets x none
try tw-sample --partial -o csv none
try tw-sample --partial --design x none
try tw-sample --sheets x none
try tw-sample --context 2 none
try tw-sample --context 1
try tw-sample --context 1 --merge none
try tw-sample --context 1 -
try tw-sample --tidy none
try tw-sample --open --simple none
try tw-sample --recheck 5 none
try tw-sample --recheck 5 --design x --merge none
try tw-sample --recheck 5 --design x --partial none
for o in --partial --merge '--recheck 5 --design x'; do try tw-sample --uncertain a $o none; done
try tw-sample --once-per text --merge none
try tw-sample --once-per text --partial none
try tw-sample --guide x none
for c in wide list long odd; do try tw-table --codes $c none; try tw-table --codes $c -c ./book.codebook none; try tw-table --codes $c -c ./book.codebook -d x none; done
try tw-table --words none
try tw-table --show "$(awk 'BEGIN { for (i = 0; i < 300; i++) printf "m%d,", i }')" none
for o in qdpx qdc odd; do try tw-qda -o $o none | tr -d '\000-\037' | cut -c 1-60; done
try tw-qda -c ./book.codebook -o qdc none
try tw-qda -c ./book.codebook --per odd none
for p in finding term form rule measured odd; do try tw-lint -c ./book.codebook --part $p; try tw-lint -g ./places.tsv --part $p; try tw-lint -c ./book.codebook --coverage --part $p; done
for o in x -1 2 0.5; do try tw-lint -c ./book.codebook --often $o; done
try tw-lint -g ./places.tsv --gold gold.tsv
try tw-lint -g ./places.tsv --coverage
try tw-lint
for o in '--per 0' '--width 239' '--width 10001' '--key x' '-o odd'; do try tw-map -g ./places.tsv $o none; done
try tw-report --verify none none
try tw-report --verify none --manifest
try tw-report --flow none none
try tw-report --step x none
try tw-learn --folds 1 none
try tw-learn --folds 101 none
try tw-chart --margin 1 --margin 2 --margin 3 --margin 4 none
try tw-import none none
echo '{"row":"count","kind":"a","n":1,"of":2,"share":0.5}' > rows
for f in charts/a.b/c charts/x.svg charts/.svg; do
	mkdir -p charts/a.b
	sed 's/"kind"/"x":"1","kind"/; p; s/"1"/"2"/' rows | tw-chart -t bars --each $f
done
find charts -type f | sort
