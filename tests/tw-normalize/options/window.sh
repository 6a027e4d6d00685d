# A window of local dates, both included: 17:00 UTC begins a day in Jakarta.
v() { printf '{"id_str":"%s","created_at":"%s","text":"a"}\n' "$1" "$2"; }
{
	v 1 'Sun Sep 15 16:59:59 +0000 2013'
	v 2 'Sun Sep 15 17:00:00 +0000 2013'
	v 3 'Fri Jul 31 16:59:59 +0000 2015'
	v 4 'Fri Jul 31 17:00:00 +0000 2015'
	v 5 'nobody knows'
} > x.json
tw-normalize -z Asia/Jakarta -s 2013-09-16 -u 2015-07-31 --flow flow x.json > out; echo "status $?"
jq -r '[.id,.created_at]|@tsv' out
jq -c '[.read,.no_time,.outside_window,.written]' flow
tw-normalize -z +07:00 -s 2013-09-16 x.json > out; echo "status $?"
jq -r .id out
tw-normalize -s 2013-09-15T17:00:00Z -u 2013-09-16T00:00:00+07:00 -z Asia/Jakarta x.json > out; echo "status $?"
jq -r .id out
tw-normalize -s 2013-09-16 x.json > out; echo "status $?"
jq -r .id out
tw-normalize -s yesterday x.json || echo "status $?"
tw-normalize -u 2013-02-30 -z UTC x.json || echo "status $?"
