# The supplement of a city says who answers for a topic of another book.
cat > tagged.ndjson << 'X'
{"id":"1","text":"","created_at":"2015-05-01T08:00:00+07:00","topic":["infrastruktur/lampu-jalan"]}
{"id":"2","text":"","created_at":"2015-05-01T09:00:00+07:00","topic":["infrastruktur/kebakaran"]}
{"id":"3","text":"","created_at":"2015-05-02T09:00:00+07:00","topic":["infrastruktur/jalan-rusak","air/air-keruh"]}
{"id":"4","text":"","created_at":"2015-05-02T10:00:00+07:00","topic":[]}
X
tw-count -b topic.office -c complaints-id -c bandung-offices tagged.ndjson 2> /dev/null |
    jq -r 'select(.n > 0) | "\(."topic.office") \(.n) of \(.of)"'
tw-count -b topic -c complaints-id -c bandung-offices tagged.ndjson 2> /dev/null |
    jq -c 'select(.n > 0) | [.topic, .properties]'
# Each topic that can be given has an office, a limit, a severity, a window.
awk '/^\*\* /  { print h $2 } /^\* / { h = $2 "/" }' \
    "$src/lib/share/codebooks/complaints-id.codebook" |
    sed 's/.*/{"id":"&","text":"","topic":["&"]}/' > each.ndjson
for property in office limit severity window; do
	tw-count -b "topic.$property" -c complaints-id -c bandung-offices \
	    --cluster none each.ndjson 2>&1 |
	    awk -F '"n":' '{ sub(/,.*/, "", $2); n += $2 } END { print n }'
done
wc -l < each.ndjson | tr -d ' '
