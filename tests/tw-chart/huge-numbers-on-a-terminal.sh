# Numbers of many digits leave room for what is drawn, at every width: they are
# cut, as names are.
sums() { echo "{\"k\":20,\"hit\":20,\"m\":$2,\"x\":$1,\"mm\":$2,\"xm\":$1,\"xx\":$1}"; }
row() { echo "{\"row\":\"count\",\"k\":\"$1\",\"n\":$2,\"of\":9000000000000000000,\"unit\":\"mentions\",\"summed\":\"views\",\"share\":$3,\"low\":null,\"high\":null}"; }
{ row a 8999999999999999999 1; row b 1 1e-19; } > bars
for m in 01 02 03; do
	row a 8999999999999999999 1 | sed "s/\"k\":\"a\"/\"month\":\"2014-$m\",\"k\":\"a\"/"
	row b 3 1e-19 | sed "s/\"k\":\"b\"/\"month\":\"2014-$m\",\"k\":\"b\"/"
done > months
printf '{"read":9007199254740991,"duplicate":1,"written":9007199254740990}\n' > flow
for columns in 30 40 59 60 79 80; do
	export COLUMNS=$columns
	{
		tw-chart -o term --value n bars
		tw-chart -o term --value share bars
		tw-chart -o term -t heat months
		tw-chart -o term -t funnel --flow flow
	} > out
	LC_ALL=C awk -v n=$columns '{ s = $0; gsub(/[\200-\277]/, "", s) }
	    length(s) > n' out
done
cat out
COLUMNS=30 tw-chart -o term --value n bars
COLUMNS=30 tw-chart -o term -t funnel --flow flow
