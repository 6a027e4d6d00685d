# Where a line says what is claimed, values become stances; numbers are alike
# within half a unit of the last digit, text whatever its case.
{
	printf '%s\t' claim source kind stance value; echo
	printf '%s\t' cctv '' claim - 80; echo
	printf '%s\t' cctv a news - 80; echo
	printf '%s\t' cctv b news - 80.4; echo
	printf '%s\t' cctv c news - 81; echo
	printf '%s\t' cctv d news partial 100; echo
	printf '%s\t' share a news - '88 %'; echo
	printf '%s\t' share b news - 0.875; echo
	printf '%s\t' share c news - .884; echo
	printf '%s\t' who a news - 'Dinas  Kota'; echo
	printf '%s\t' who b news - 'DINAS  KOTA'; echo
	printf '%s\t' who c news silent ''; echo
	printf '%s\t' none '' claim - 'nobody speaks of it'; echo
} > t.tsv
tw-claims --part claim t.tsv
tw-claims --part cell t.tsv | jq -c 'select(.claim == "cctv") | [.source, .stance]'
