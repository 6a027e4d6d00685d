# Groups without a hit have their rows of 0 where a dimension has a book, on
# either side; parts know them too.
cat > b.codebook <<'X'
codebook 1
dimension: topic
* road
  jalan
* park
  taman
X
cat > in <<'X'
{"id":"1","text":"","created_at":"2014-03-01T10:00:00+07:00","kind":"reply","lang":"id","topic":[]}
{"id":"2","text":"","created_at":"2014-03-02T10:00:00+07:00","kind":"reply","lang":"su","topic":[]}
{"id":"3","text":"","created_at":"2014-03-03T10:00:00+07:00","kind":"original","lang":"id","topic":["road"]}
{"id":"4","text":"","created_at":"2014-03-04T10:00:00+07:00","kind":"quote","lang":"su"}
X
for by in kind,topic topic,kind lang,topic,kind kind,lang,topic; do
	for of in mentions records; do
		echo "$by of $of"
		tw-count -b $by -c ./b.codebook --of $of in | sed "s/,\"unit.*//"
		for cluster in day none; do
			tw-count -b $by -c ./b.codebook --of $of --cluster $cluster in > direct
			head -2 in > one; tail -2 in > two
			for f in one two; do
				tw-count --partial -b $by -c ./b.codebook --of $of --cluster $cluster $f > $f.part
			done
			tw-count --merge one.part two.part | cmp - direct
		done
	done
done 2> /dev/null
