# A dash stands where no interval is given, and the note below says why.
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x '* b Beta' y > a.codebook
try() {
	printf '{"row":"count","program":"%s","n":%d,"of":10,"unit":"mentions","share":%s,"low":%s,"high":%s,"deff":2.5,"effective":%s}\n' a 6 0.6 "$1" "$2" "$3" b 4 0.4 0.1 0.8 9 > rows.ndjson
	tw-report -c ./a.codebook rows.ndjson | sed -n '/id="what"/,/<.section>/p' | grep -e '^<tr><th scope="row' -e 'class="note'
}
try 0.3 0.9 9
try null null 4.9
try null null null
