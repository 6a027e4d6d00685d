# Times are written in the zone that is asked for; one that does not exist is
# an error, and what was meant is said where it can be guessed.
echo '{"id_str":"1","created_at":"Sun Sep 15 17:30:00 +0000 2013","text":"a"}' > x.json
for z in Asia/Jakarta +07:00 -03:30 UTC; do tw-normalize -z $z x.json | jq -r .created_at; done
tw-normalize -z WIB x.json || echo "status $?"
tw-normalize -z Asia/Bandung x.json || echo "status $?"
