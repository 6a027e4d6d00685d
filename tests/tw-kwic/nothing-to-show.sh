# Nothing found is said, with what may have been meant, and the status is 1 as
# that of grep.
try() { tw-kwic -o table "$@"; echo $?; }
cat > records <<'END'
{"id":"1","text":"lampu mati","topic":["lamp/dark"],"topic_evidence":[{"code":"lamp/dark","rule":4,"at":[0,10],"scope":"own","words":"lampu mati"}]}
{"id":"2","text":"pagi","topic":[],"topic_evidence":[]}
END
: > empty
try empty
tail -n 1 records > bare
try bare
try --code lamp/drak records
try --code dark records
try --rule 5 records
try --rule 5 --code lamp records
try -d topik records
# Enough was asked for, or some of it came.
try -n 0 records
try --code lamp --code road records
# Behind the last line of -n nothing is said to be missing.
try -n 1 --code lamp --code road records
