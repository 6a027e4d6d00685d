# Where records have verdicts on their cases, a row counts the cases that were
# looked at, each once, whatever the number of its posts, and how many are real;
# the last verdict on a case holds. --distinct case counts troubles, not posts.
cat > in << 'X'
{"id":"1","text":"","created_at":"2015-05-01T08:00:00+07:00","topic":["lamp"],"case":["1"],"case_verdict":["unclear"]}
{"id":"2","text":"","created_at":"2015-05-01T08:01:00+07:00","topic":["lamp"],"case":["1"],"case_verdict":["real"]}
{"id":"3","text":"","created_at":"2015-05-02T08:00:00+07:00","topic":["lamp"],"case":["3"],"case_verdict":["false"]}
{"id":"4","text":"","created_at":"2015-05-02T08:10:00+07:00","topic":["lamp","fire"],"case":["4","9"],"case_verdict":["done"]}
{"id":"5","text":"","created_at":"2015-05-03T08:00:00+07:00","topic":["fire"],"case":["5"]}
{"id":"6","text":"","created_at":"2015-05-03T08:00:00+07:00","topic":["fire"],"case":["6"],"case_verdict":["unclear"]}
{"id":"7","text":"","created_at":"2015-05-03T08:00:00+07:00","topic":["hole"],"case":["7"]}
{"id":"8","text":"","created_at":"2015-05-03T08:00:00+07:00","topic":["hole"],"case":[]}
X
tw-count -b topic --distinct case in 2> /dev/null |
    jq -c '[.topic, .n, .distinct, .verified, .real, .share_real, .real_low, .real_high]'
tw-count -b topic -o table in 2> /dev/null
grep -v case_verdict in > without
tw-count -b topic without 2> /dev/null | grep -c verified
tw-count -b topic --partial in > part; echo $?
tw-count -b real in; echo $?
