# Every rule of a large book is looked at, the last ones too.
for n in 4096 8191 8255 16575 33000; do
	awk -v n=$n 'BEGIN {
		print "codebook 1"
		print "dimension: x"
		for (i = 1; i <= n; i++)
			print "* c" i "\n  kata" i
	}' > b.codebook
	awk -v n=$n 'BEGIN {
		for (i = 1; i <= n; i += 7)
			print "{\"id\":\"" i "\",\"text\":\"kata" i \
			    " dan kata" n "\"}"
	}' > r.ndjson
	echo "$n rules: $(tw-tag -c b.codebook --no-evidence r.ndjson |
	    sed 's/.*"id":"\([0-9]*\)".*"x":\[\(.*\)\]}/\1 \2/' |
	    awk -v n=$n '
		{ want = $1 == n ? "\"c" n "\"" : "\"c" $1 "\",\"c" n "\"" }
		$2 != want { lost++ }
		END { print lost + 0, "of", NR, "records lost codes" }')"
done
