# program.area counts the declared property of the codes a record carries
cat > book.codebook <<'B'
codebook 1
dimension: program
properties: area
* a
  area: north
  alpha
* b
  area: north
  area: south
  beta
* c
  area: east
  gamma
B
cat > records.ndjson <<'R'
{"id":"1","created_at":"2014-01-01T10:00:00+07:00","text":"","program":["a","b"]}
{"id":"2","created_at":"2014-01-02T10:00:00+07:00","text":"","program":["b"]}
{"id":"3","created_at":"2014-01-03T10:00:00+07:00","text":"","program":[]}
R
tw-count -b program.area -c ./book.codebook -o tsv records.ndjson | cut -f 1,2,3
