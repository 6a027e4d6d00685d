printf '{"row":"kwic","id":"1","code":"a","rule":4,"left":"tolong ","words":"<lapor>","right":" ya"}\n' > kwic.ndjson
printf '{"row":"finding","check":"never","words":"private","n":1}\n' > rows.ndjson
tw-report rows.ndjson | grep -c private
tw-report --quotations kwic.ndjson rows.ndjson | grep -e '<td' -e '<mark'
tw-report kwic.ndjson
