printf "%s\n" '{"read":3,"duplicate":2,"written":1}' > flow.json
printf "%s\n" '{"row":"count","program":"a","n":1}' > counts.ndjson
printf "%s\n" '{"id":"1","platform":"x","kind":"original","text":"a","program":["a"]}' > records.jsonl
printf "%s\n" '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>T</title><rect width="4" height="4"/></svg>' > programs.svg
tw-report --title 'Smart city' flow.json 'Programs=counts.ndjson' programs.svg > report.html
sed -n '/^<body>/,$p' report.html
