# 43 of 1000 against 12 of 1200: log-likelihood 24.649 of two cells, 25.259 of
# four, log ratio 2.104; 5 against 0: 3.585
awk 'BEGIN {
	for (i = 0; i < 2200; i++) {
		new = i < 1000
		t = (new ? i < 43 : i < 1012) ? "\"a\"" : new && i < 48 ? "\"b\"" : ""
		printf "{\"id\":\"%d\",\"text\":\"\",\"kind\":\"%s\",\"tag\":[%s]}\n", i, new ? "reply" : "quote", t
	}
}' > in
tw-count -b tag --versus '.kind == "reply"' in
tw-count -b kind,tag --versus '.kind == "reply"' in
tw-count -b tag --versus '.kind == "reply"' --of coded -n 1 in
tw-count -b tag --versus 'empty' -o tsv in | cut -f 1-5
tw-count -b tag --versus '.kind ==' in 2> said
status=$?
sed 's/syntax error, unexpected [^:]*:/<what jq says>:/' said >&2
exit $status
