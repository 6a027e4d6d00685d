printf '{"read":3,"duplicate":2,"written":1}\n' > flow.json
printf '{"id":"1"}\n' > records.jsonl
tw-report --manifest --flow flow.json --flow again=flow.json --step 'tw-count -b "x"' records.jsonl 'rows=flow.json' |
    sed 's/"version":"[^"]*"/VERSION/'
