# What examples.sh says of a manual that shows what no case prints, made up.
mkdir tests
cat > tests/one.sh <<'X'
tw-count -b month \
    records.ndjson
tw-count -b year records.ndjson | head -1
: tw-sort records.ndjson
X
printf '2014 1\n2015 22\n2016 3\n' > tests/one.out
ls tests/*.sh > cases
show() {
	cat > tw-page.1
	awk -f "$src/tests/all/examples.awk" -v cases=cases tw-page.1
}
echo as it is
show <<'X'
.Bd -literal
$ tw-count -b month \e
    records.ndjson
2015 22
2016 3
$ tw-count -b year records.ndjson
.Ed
X
echo half a line, another line, a command that a pipe goes on with
show <<'X'
.Bd -literal
$ tw-count -b month records.ndjson
2016 3
2015 2
$ tw-count -b year records.ndjson
2014 1
.Ed
X
echo not run
show <<'X'
.Sh EXAMPLES
.Bd -literal
tw-sort records.ndjson
.Ed
.Dl tw-count -b day records.ndjson
X
