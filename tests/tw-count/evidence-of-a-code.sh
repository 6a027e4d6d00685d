# Words and rules of evidence are counted with the code whose they are.
cat > in <<'X'
{"id":"1","text":"","created_at":"2014-01-01T10:00:00Z","program":["a/lapor","wifi"],"program_evidence":[{"code":"a/lapor","rule":5,"words":"LAPOR"},{"code":"a/lapor","rule":6,"words":"aduan"},{"code":"wifi","rule":9,"words":"wifi"}]}
{"id":"2","text":"","created_at":"2014-01-02T10:00:00Z","program":["a/lapor"],"program_evidence":[{"code":"a/lapor","rule":5,"words":"LAPOR"},{"code":"a/lapor","rule":5,"words":"LAPOR"}]}
{"id":"3","text":"","created_at":"2014-01-03T10:00:00Z","program":["wifi"],"program_evidence":[]}
{"id":"4","text":"","created_at":"2014-01-03T10:00:00Z","program":["wifi"]}
X
for b in program,program_evidence.words program,program_evidence.rule \
    program_evidence.words,program program/1,program_evidence.rule \
    weekday,program,program_evidence.rule program_evidence.words; do
	tw-count -b $b --cluster none in 2> /dev/null | sed 's/,"unit.*//'
done
tw-count -b program,program_evidence.rule --of records --cluster none in 2> /dev/null | sed 's/,"unit.*//'
tw-count -b program,program_evidence.rule in 2> /dev/null > direct
tw-count -b program,program_evidence.rule --partial in | tw-count --merge 2> /dev/null | cmp - direct
tw-count -b program,program_evidence.words --cluster none in 2> /dev/null | COLUMNS=60 tw-chart -t bars -o term
printf 'codebook 1\ndimension: program\n* a\n** lapor\n   x\n* wifi\n  y\n* none\n  z\n' > b.codebook
tw-count -b program,program_evidence.rule -c ./b.codebook --cluster none in 2> /dev/null | sed 's/,"unit.*//'
