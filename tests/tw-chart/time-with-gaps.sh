# Series of days with gaps, among them marks that stand alone; periods cut at both
# ends; columns too many, too wide or too long for where they are drawn.
draw() { # what it is, then arguments; rows on stdin
	echo "-- $1"
	shift
	cat > in
	tw-chart "$@" in > drawn.svg || echo "status $?"
	for class in dot series range part year note; do
		printf '%s %s; ' "$class" "$(grep -o "class=\"$class\"" drawn.svg | wc -l | tr -d ' ')"
	done
	echo
	grep -o '<g><title>[^<]*' drawn.svg | sed -n '1,3p;$p'
}
terminal() { # columns, what it is, then arguments; rows as before
	echo "-- $2, $1 columns"
	at=$1
	shift 2
	COLUMNS=$at tw-chart -o term "$@"
}
row() { printf '{"row":"count","%s":"%s","program":"%s","n":%s,"of":%s,"share":%s,"low":%s,"high":%s}\n' "$@"; }
day() { row day "$1" a "$2" 9 "$3" "$4" "$5"; }
{ day 2013-01-01 3 0.3 0.1 0.5; day 2013-01-03 2 0.2 null 0.5; day 2013-01-04 2 0.2 0.1 0.4
	day 2013-01-06 0 null null null; day 2013-01-07 1 0.1 0 0.2; day 2013-01-08 0 null null null
	day 2013-01-09 1 0.1 0 0.2; day 2013-01-10 1 0.2 0 0.2; day 2013-01-11 1 null null null
	day 2014-03-01 1 0.1 0 0.2; } > days
draw 'four hundred days' -t lines < days
draw 'their numbers' -t lines --value n < days
draw 'as cells' -t heat < days
terminal 40 'as cells' -t heat in | sed -n '1,6p;$p'
terminal 30 'as lines' -t lines in | sed -n 1,12p
sed -n 1,6p days | draw 'six days' -t lines
sed -n 1,6p days | draw 'six days as cells' -t heat
terminal 60 'six days' -t heat in
{ row year 2011 a 3 9 0.3 0.1 0.5; row year 2013 b 1 9 0.1 0 0.2; } | draw years -t heat
terminal 60 years -t heat in
terminal 20 years -t heat in
{ row month 2012-11 a 3 9 0.3 0.1 0.5; row month 2013-02 a-long-name-without-blanks 1 9 0.1 0 0.2; } > months
draw months -t heat < months
terminal 60 months -t heat in
terminal 16 months -t heat in
echo '{"read":10,"written":10,"since":"2012-11-15","until":"2013-02-10"}' > flow.json
draw 'months cut at both ends' -t heat --flow flow.json < months
terminal 60 'months cut at both ends' -t heat --flow flow.json in
draw 'lines cut at both ends' -t lines --flow flow.json < months
{ row week 2012-W46 a 3 9 0.3 0.1 0.5; row week 2013-W06 b 1 9 0.1 0 0.2; } > weeks
draw 'weeks cut at both ends' -t heat --flow flow.json < weeks
terminal 60 'weeks cut at both ends' -t heat --flow flow.json in
# Crossed names: long, with blanks and without, more than there is room for.
for a in a b c; do
	for i in short 'two words' a-very-long-name-without-any-blank 'a very long name with blanks' \
	    another-very-long-name yet-another-very-long-name last; do
		printf '{"row":"count","program":"%s","intent":"%s","n":%s,"of":90,"share":0.%s}\n' "$a" "$i" ${#i} ${#i}
	done
done > crossed
sed 's/"a"/"one-name-without-any-blank"/; s/"b"/"a name with many blanks"/; s/"c"/"another-name-without-one"/' crossed > turned
terminal 70 turned -t heat turned
terminal 33 turned -t heat turned
terminal 60 turned -t heat --value n turned
draw crossed -t heat < crossed
for at in 20 30 44 60 100; do
	terminal $at crossed -t heat in
done
draw 'their numbers' -t heat --value n < crossed
terminal 44 'their numbers' -t heat --value n in
tw-chart -t heat --width 200 crossed | sed -n '1s/.*viewBox="\([^"]*\)".*/\1/p'
tw-chart -t lines --width 200 days | sed -n '1s/.*viewBox="\([^"]*\)".*/\1/p'
