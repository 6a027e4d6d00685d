printf '%s\n' 'codebook 1' 'dimension: program' '* lapor LAPOR!' x '* ppdb PPDB' y '* sip SIP' z '* cctv CCTV' c > smart.codebook
printf '%s\n' '{"read":200,"written":200}' > flow.json
awk 'BEGIN { split("lapor ppdb sip cctv", code); split("0.4 0.45 0.08 0.07", share); split("maximal maximal minimal minimal", level)
	for (i = 1; i <= 4; i++) printf "{\"row\":\"count\",\"program\":\"%s\",\"n\":%d,\"of\":100,\"unit\":\"mentions\",\"share\":%s,\"low\":%.2f,\"high\":%.2f,\"level\":\"%s\"}\n",
	    code[i], 100 * share[i], share[i], share[i] - .05, share[i] + .05, level[i] }' > programs.ndjson
tw-report --words id -c ./smart.codebook flow.json programs.ndjson > report.html
grep -o 'Dua program menonjol' report.html
grep '^<li>Dua' report.html
