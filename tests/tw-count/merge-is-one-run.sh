# Any split of the records, counted in parts and merged, is one run byte for
# byte: 120 splits at random, in any order, of several kinds of counting
awk -v DAYS=40 -f "$src/tests/tw-count/records.awk" > in
awk '{ printf "%s,\"v\":%s,\"w\":[{\"k\":\"a\",\"p\":0.%d},{\"k\":\"%d\",\"p\":%d}]}\n",
    substr($0, 1, length($0) - 1), (NR * 37 % 11) "." (NR % 7), NR % 97, NR % 5, NR % 3 }' in > more && mv more in
cp "$src/tests/tw-count/programs.codebook" .
i=0
while [ $i -lt 120 ]; do
	i=$((i + 1))
	case $((i % 12)) in
	0) set -- -b program -c programs.codebook --levels maximal,medium,minimal ;;
	1) set -- -b month,program --cluster week ;;
	2) set -- -b program,intent --cluster author --of coded ;;
	3) set -- -b hashtags --cluster none -w v --sort value ;;
	4) set -- -b program.area -c programs.codebook -w counts.likes ;;
	5) set -- -b weekday,kind --rates --fill --distinct author.handle ;;
	6) set -- -b hashtags --distinct-approx id -n 1 ;;
	7) set -- -b program --pairs ;;
	8) set -- -b program --versus '.kind == "reply"' --cluster conversation ;;
	9) set -- -b author.handle,program --crosstab --cluster author ;;
	10) set -- -b kind,program --combine reply=1,original=-0.5 ;;
	11) set -- -b month,w.k -w w.p ;;
	esac
	parts=$((1 + i % 5))
	rm -f part.* p.*
	awk -v n=$parts -v seed=$i 'BEGIN { srand(seed) }
	{ print > ("part." int(rand() * n)) }' in
	list=
	for p in part.*; do
		tw-count "$@" --partial $p > p.$p 2> /dev/null || echo "$i: $*: no part"
		list="p.$p $list"	# the last part first
	done
	tw-count "$@" in > one 2> /dev/null
	tw-count --merge $list > merged 2> /dev/null
	[ -s one ] && cmp -s one merged || echo "$i: $*: $parts parts differ from one run"
done
