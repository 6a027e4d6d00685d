# program_intent counts pairs, program,intent crosses the two arrays
cat > in <<'R'
{"id":"1","text":"","program":["a","b"],"intent":["x","y"],"program_intent":[["a","x"],["b","y"]]}
{"id":"2","text":"","program":["a"],"intent":["x"],"program_intent":[["a","x"]]}
{"id":"3","text":"","program":["b"],"intent":[],"program_intent":[]}
R
tw-count -b program_intent -o tsv --cluster none in | cut -f 1,2,3
tw-count -b program,intent -o tsv --cluster none in | cut -f 1,2,3,4
tw-count -b program -b intent -o tsv --cluster none in | cut -f 1,2,3,4
