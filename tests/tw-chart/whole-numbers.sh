# Whole numbers stay whole numbers, to the last digit, decimals as counted.
for n in 1234567890123456 9007199254740993 9223372036854775807 -3 0.001; do
	printf '{"row":"count","x":"a","n":%s,"of":%s,"unit":"mentions","share":null,"low":null,"high":null}\n' $n $n > rows
	COLUMNS=60 tw-chart -o term rows | sed -n 2,3p
	tw-chart rows | grep -o '<title>a: [^<]*'
done
