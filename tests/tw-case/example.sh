# The examples of the manual.
. "$src/tests/tw-case/lib"
posts tagged.ndjson << 'X'
593|1-08-12|ana|infrastruktur/lampu-jalan|coblong=0.806 bandung-wetan=0.193|jalan-ir-h-djuanda|lampu jalan mati di jl dago
601|1-09-40|budi|infrastruktur/lampu-jalan|coblong=0.801 bandung-wetan=0.151|jalan-ir-h-djuanda|gelap pisan di dago
604|1-10-05|cici||||masih gelap pak|"reply_to":{"id":"593"}
611|2-06-30|dodi|air/air-tidak-mengalir|antapani=0.97||air di antapani tidak mengalir
612|2-06-41|eka|air/air-tidak-mengalir|antapani=0.97||antapani: air mati dari subuh
613|2-06-50|fani|air/air-tidak-mengalir|antapani=0.97||air di antapani tidak mengalir|"kind":"repost","repost_of":{"id":"611"},"own":[]
640|3-11-00|gita|infrastruktur/kebakaran|lengkong=0.847 cibiru=0.137|palasari|kebakaran di palasari
641|3-11-05|hadi|perhubungan/parkir-sembarangan|||parkir di mana-mana
X
printf '604\treal\n641\tfalse\n' > verdicts.tsv
tw-case -c complaints-id -c bandung-offices -o table --part case tagged.ndjson
tw-case -c complaints-id -c bandung-offices --explain --part case tagged.ndjson | jq -r .explain
tw-case --through -c complaints-id -c bandung-offices --verdicts verdicts.tsv tagged.ndjson > cases.ndjson
grep -c '"case":\["593"\]' cases.ndjson
tw-case -c complaints-id -c bandung-offices --verdicts verdicts.tsv -o open311 tagged.ndjson > requests.json
jq -r '.[] | "\(.service_request_id) \(.status) \(.status_notes)"' requests.json
cp tagged.ndjson feed.ndjson
cat > live << 'X'
tail -n +1 -f feed.ndjson | tw-case --through -c complaints-id -c bandung-offices --verdicts verdicts.tsv --state case.state -U
X
# What reads the pipe ends when all that write into it have.
mkfifo written
cat written > followed & all=$!
timeout 60 sh live > written & pid=$!
while kill -0 $pid && ! grep -qs '"case":\["641"\]' followed; do sleep .1; done
kill $pid
wait $pid 2> /dev/null
wait $all
grep -o '"case":\["641"\]' followed
rm -f case.state
cat feed.ndjson | tw-case --through -c complaints-id -c bandung-offices --verdicts verdicts.tsv --state case.state -U | tail -n 1
tw-case -c complaints-id -c bandung-offices tagged.ndjson > cases.ndjson
tw-sample --simple -n 40 --design design.ndjson -o tsv cases.ndjson > sheet.tsv
tw-case -c complaints-id -c bandung-offices --verdicts sheet.tsv --design design.ndjson --part verdicts tagged.ndjson
