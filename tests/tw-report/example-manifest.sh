printf "%s\n" '{"read":3,"duplicate":2,"written":1}' > flow.json
printf "%s\n" '{"row":"count","program":"a","n":1}' > counts.ndjson
printf "%s\n" '{"id":"1","platform":"x","kind":"original","text":"a","program":["a"]}' > records.jsonl
printf "%s\n" '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>T</title><rect width="4" height="4"/></svg>' > programs.svg
tw-report --manifest --flow flow.json --step 'tw-count -b program' records.jsonl rows=counts.ndjson > manifest.json
tw-report --verify manifest.json 2>&1 | cut -d ' ' -f 2-
