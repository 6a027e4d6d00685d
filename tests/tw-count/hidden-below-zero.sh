# A number below 0 that others of its day hide leaves no share either; parts
# remember it; tw-align has nothing to hold against priorities.
cat > in <<'X'
{"id":"1","text":"","created_at":"2014-01-01T10:00:00Z","tag":["a"],"v":5}
{"id":"2","text":"","created_at":"2014-01-01T10:00:00Z","tag":["a"],"v":-1}
{"id":"3","text":"","created_at":"2014-01-02T10:00:00Z","tag":["b"],"v":3}
X
tw-count -b tag -w v in
tw-count -b tag -w v -o table in
tw-count -b tag -w v in > direct
tw-count -b tag -w v --partial in | tw-count --merge | cmp - direct
printf 'source\titem\tweight\ns\ta\t1\ns\tb\t2\n' > p.tsv
tw-align -p ./p.tsv direct
echo $?
