# --fill adds times without posts, between the first and the last or -s and -u
post() { echo "{\"id\":\"$1\",\"created_at\":\"$2\",\"text\":\"\",\"tag\":[\"$3\"]}"; }
{ post 1 2013-12-30T10:00:00+07:00 a; post 2 2014-03-02T01:00:00+07:00 b; } > in
for b in year month week; do tw-count -b $b --fill -o tsv in | cut -f 1,2; done
tw-count -b day --fill in | wc -l
tw-count -b hour --fill -o tsv in | cut -f 1,2 | sed -n '1p;2p;3p;$p'
tw-count -b weekday --fill -o tsv in | cut -f 1,2
tw-count -b month --fill -s 2013-11-30 -u 2014-04-01 -o tsv in | cut -f 1,2
tw-count -b month,tag --fill -o tsv in | cut -f 1,2,3,4
tw-count -b tag,month --fill -o tsv in | cut -f 1,2,3,4
tw-count -b month --fill -s 2014-02-30 in
tw-count -b month -s 2014-02-01 in
tw-count -b tag --fill in
