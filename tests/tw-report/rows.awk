# rows.awk: made-up rows for cases of tw-report
#	counts DIMENSION:	code n low high [level]
#	items:			source code priority stated share low high due verdict
# Lines come on stdin; shares of what comes together.
function share_row(code, n, low, high, level) {
	printf "{\"row\":\"count\",\"%s\":\"%s\",\"n\":%d,\"of\":%d,\"unit\":\"mentions\",\"share\":%.12g,\"low\":%s,\"high\":%s%s}\n",
	    by, code, n, sum, n / sum, low == "-" ? "null" : low, high == "-" ? "null" : high,
	    level == "" ? "" : ",\"level\":\"" level "\""
}
by != "" { line[++lines] = $0; sum += $2; next }
{
	printf "{\"row\":\"item\",\"source\":\"%s\",\"program\":\"%s\",\"n\":10,\"share\":%s,\"low\":%s,\"high\":%s", $1, $2, $5, $6, $7
	if ($3 == "-")
		print ",\"due\":null,\"gap\":null,\"verdict\":null,\"why\":\"no priority stated\"}"
	else
		printf ",\"priority\":\"%s\",\"stated\":\"%s\",\"due\":%s,\"gap\":%.12g,\"gap_low\":%.12g,\"gap_high\":%.12g,\"ratio\":%.12g,\"verdict\":\"%s\"}\n",
		    $3, $4, $8, $5 - $8, $6 - $8, $7 - $8, $5 / $8, $9
}
END {
	for (i = 1; i <= lines; i++) {
		split(line[i], f, " ")
		share_row(f[1], f[2], f[3], f[4], f[5])
	}
}
