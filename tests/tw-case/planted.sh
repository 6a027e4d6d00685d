# 5,000 made-up posts of 800 planted troubles, coded and placed by the programs:
# of the pairs of posts that are put into one case 97 in 100 are of one trouble,
# of the pairs of one trouble 85 in 100 are put together. All 60 posts of the
# flood that is told of in 9 ways are one case; a lamp that is dead again a month
# later, and the same words about two districts in one hour, are two.
"$build/tools/troubles" gazetteer > city.tsv
book=$src/tests/tw-case/city.codebook
for seed in 1 2 3; do
	"$build/tools/troubles" $seed | tw-tag -c "$book" --no-evidence |
	    tw-tag-place -g ./city.tsv | tw-case --through -c "$book" -g ./city.tsv > all
	grep -v '"row":' all | jq -r '"\(.extra.trouble) \(.case[0]) \(.id)"' > pairs
	awk '
	$2 == "null" { $2 = "none" NR }	# of no case: alone
	{ a[$1]++; b[$2]++; ab[$1 " " $2]++ }
	$1 == 0 { flood[$2] = 1 }
	$1 % 2 == 1 { first[$1, $2] = 1 }	# twins are 1 and 2, 3 and 4 ...
	{ line[NR] = $1 " " $2 }
	END {
		for (i in a) together += a[i] * (a[i] - 1) / 2
		for (i in b) joined += b[i] * (b[i] - 1) / 2
		for (i in ab) both += ab[i] * (ab[i] - 1) / 2
		for (i = 1; i <= NR; i++) {
			split(line[i], v, " ")
			if (v[1] >= 2 && v[1] <= 80 && v[1] % 2 == 0 && ((v[1] - 1) "", v[2]) in first)
				mixed[v[1]] = 1
		}
		for (i in flood) floods++
		for (i in mixed) twins++
		precision = both / joined
		recall = both / together
		printf "%d posts, precision %s, recall %s, the flood in %d case, twins taken for one: %d\n", NR,
		    (precision >= 0.97 ? "0.97 or more" : precision),
		    (recall >= 0.85 ? "0.85 or more" : recall), floods, twins
	}' pairs
done
# A verdict on the flood, by the id of one of its posts, takes one case away.
flood=$(awk '$1 == 0 { id = $3 } END { print id }' pairs)
"$build/tools/troubles" 3 | tw-tag -c "$book" --no-evidence | tw-tag-place -g ./city.tsv > placed
tw-case -c "$book" -g ./city.tsv --part verdicts placed | grep flood > before
printf '%s\tfalse\n' "$flood" > verdicts.tsv
tw-case -c "$book" -g ./city.tsv --verdicts verdicts.tsv --part verdicts placed | grep flood > after
cat before after | jq -r '"\(.cases - .without_false) false, \(.verified) verified"'
